#!/usr/bin/env bash
# chaos.sh [--minutes N]: five clients of a team work while network and server fail at random; prints faults by kind and what was
# lost, duplicated or differs (all must be 0). Builds first; starts a PostgreSQL of its own on loopback and ends it.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=10
[ "${1:-}" = --minutes ] && minutes=$2
cmake --preset release >/dev/null
cmake --build --preset release --target tst_chaos
place=$(mktemp -d)
chmod 755 "$place"
settings=$(TMPDIR=$place packaging/postgres-for-tests.sh start)
trap 'TMPDIR=$place packaging/postgres-for-tests.sh stop; rm -rf "$place"' EXIT
env "$settings" QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=$((minutes * 60000 + 600000)) \
    SC_CHAOS_SECONDS=$((minutes * 60)) build/release/bin/tst_chaos
