#!/usr/bin/env bash
# chaos.sh [--minutes N] [--preset NAME]: five clients of a team work while network, server, programs and computers fail at random;
# prints faults by kind and what was lost, duplicated or differs (all must be 0). Builds first (preset release); starts a PostgreSQL
# of its own on loopback and ends it.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=10
preset=release
while [ $# -gt 0 ]; do
    case $1 in
    --minutes) minutes=$2 ;;
    --preset) preset=$2 ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
    esac
    shift 2
done
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target tst_chaos
env QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=$((minutes * 60000 + 600000)) \
    SC_CHAOS_SECONDS=$((minutes * 60)) "build/$preset/bin/tst_chaos"
