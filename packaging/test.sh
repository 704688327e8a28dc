#!/usr/bin/env bash
# Installs what is missing and runs the whole test-suite; prints seconds per step.
# A real PostgreSQL 15 is started on loopback in a throw-away folder and stopped at the end.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
declare -a report=()
failed=0

step() { # step NAME COMMAND...: runs, times, remembers; a failure does not hide the steps after it
    local name=$1 begun=$SECONDS status=ok
    shift
    echo "== $name"
    "$@" || { status=FAILED; failed=1; }
    report+=("$(printf '%-34s %5d s  %s' "$name" $((SECONDS - begun)) "$status")")
}
summary() {
    packaging/postgres-for-tests.sh stop >/dev/null 2>&1 || true
    echo
    printf '%s\n' "${report[@]}"
    printf '%-34s %5d s\n' total "$SECONDS"
}
trap summary EXIT

build() { cmake --preset "$1" >/dev/null && cmake --build "build/$1" -j2; }
start_postgresql() {
    local line
    line=$(packaging/postgres-for-tests.sh start | tail -n 1) || return 1
    export SC_TEST_PG=${line#SC_TEST_PG=}
    echo "PostgreSQL: $SC_TEST_PG"
}
tests() { ctest --test-dir "$1" --output-on-failure -j2 "${@:2}"; }

step "packages" packaging/install.sh packages.txt packages-test.txt
step "build" build ci
[ $failed -eq 0 ] || exit 1
step "PostgreSQL 15" start_postgresql
step "calendar reader (npm)" packaging/reader-for-tests.sh
step "tests" tests build/ci -LE gui
step "windows (Xvfb, openbox)" packaging/with-display.sh ctest --test-dir build/ci --output-on-failure -L gui
step "lint (changed files)" packaging/lint.sh
step "build with sanitizers" build asan
step "models under ASan and UBSan" tests build/asan -LE 'gui|slow'
exit $failed
