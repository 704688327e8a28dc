#!/usr/bin/env bash
# How long the Windows program takes to start under Wine, against a bare Qt window: both in turn, from the start of the process to the
# first paint (and to the rows of the queue), medians in milliseconds. Needs the libraries of build.sh.
#   startup.sh [ROUNDS]    default 9; one start of each before them does not count
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ -n "${DISPLAY:-}" ] || exec "$root/packaging/with-display.sh" "$0" "$@"
cache=${SC_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/servicecenter-windows}
export SC_WINDOWS_CACHE=$cache SC_WINDOWS_PREFIX=$cache/prefix
build=$root/build/windows-cross
[ -n "${SC_NO_BUILD:-}" ] || cmake --build "$build" -j "${SC_JOBS:-$(nproc)}" --target startup_bare startup_desk servicecenterctl
place=$(mktemp -d /tmp/servicecenter-startup.XXXXXX)
trap 'rm -rf "$place"' EXIT
unset QT_QPA_PLATFORM
"$here/under-wine.sh" "$build/bin/servicecenterctl.exe" demo create --database "$place/demo.db" >/dev/null 2>&1
find_program() { find "$build" -name "$1.exe" | head -n 1; }
python3 - "$here/under-wine.sh" "$(find_program startup_bare)" "$(find_program startup_desk)" "$place/demo.db" "${1:-9}" <<'PY'
import re
import statistics
import subprocess
import sys
import time

wine, bare, desk, database, rounds = sys.argv[1:]


def start(program, *arguments):
    begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)  # what Wine's performance counter tells its programs
    said = subprocess.run([wine, program, str(begun), *arguments], capture_output=True, text=True, check=True).stdout
    return {name: float(value) for name, value in re.findall(r'(\w+) ([0-9.]+)', said)}


start(bare), start(desk, database)
both = [(start(bare), start(desk, database)) for _ in range(int(rounds))]
paint = [(b['paint'], d['paint'], d['rows']) for b, d in both]
for name, column in zip(('bare window, first paint', 'desk, first paint', 'desk, rows'), zip(*paint)):
    print(f'{name:26}{statistics.median(column):8.0f} ms  ({min(column):.0f} to {max(column):.0f})')
print(f'ratio of the first paints: {statistics.median(d / b for b, d, _ in paint):.2f}')
PY
