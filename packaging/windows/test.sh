#!/usr/bin/env bash
# Builds the tests of the preset windows-cross, runs them as Windows programs under Wine and prints what passed, failed, or cannot be tested there.
#   test.sh [CTEST-ARGUMENTS...]     for example: test.sh -R connection
# Needs the libraries of build.sh. The tests of the models run without a display, those of windows on Xvfb with a window manager, on Qt's
# platform 'windows'. PostgreSQL 15 runs on Linux, on loopback, once open and once with TLS by the hardening example.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${SC_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/servicecenter-windows}
export SC_WINDOWS_CACHE=$cache SC_WINDOWS_PREFIX=$cache/prefix
build=$root/build/windows-cross
status=0
cd "$root"
if [ -z "${SC_NO_BUILD:-}" ]; then
    cmake --preset windows-cross -DSC_BUILD_TESTS=ON >/dev/null
    cmake --build "$build" -j "${SC_JOBS:-$(nproc)}" --target all bench_startup
fi
tls=$(mktemp -d /tmp/servicecenter-tls.XXXXXX)
chmod 755 "$tls"
export WINEPREFIX=$cache/wine SC_WINE_SECONDS=900    # ctest's own limits of each test count
trap 'wineserver -k || true; packaging/postgresql/tls-for-tests.sh stop "$tls/cluster" || true; packaging/postgres-for-tests.sh stop; rm -rf "$tls"' EXIT
place=$(packaging/postgres-for-tests.sh start)
export "${place?}"
SC_TEST_TLS=$(packaging/postgresql/tls-for-tests.sh start "$tls/cluster")
export SC_TEST_TLS
# Wine's services keep the output of the program that started them, for which ctest would wait until the limit of its first test;
# and they know the display of their start only.
fresh_wine() {
    wineserver -k || true
    wineserver -p || true
    "$here/under-wine.sh" cmd /c ver >/dev/null 2>&1 || true
}
run() { # run NAME ARGUMENTS...: one part of the tests, a line for each program; what they said goes to NAME.xml
    local begun=$SECONDS
    echo "== $1"
    fresh_wine
    ctest --test-dir "$build" --output-junit "$build/$1.xml" --test-output-size-passed 4000000 --test-output-size-failed 4000000 \
        --no-tests=ignore -j "${SC_JOBS:-$(nproc)}" "${@:2}" 2>&1 | tee "$build/$1.log" | grep --line-buffered -E '^ *[0-9]+/[0-9]+ Test' || true
    echo "== $1: $((SECONDS - begun)) s"
}
run headless -LE gui "$@"
packaging/with-display.sh "$(command -v bash)" -c "$(declare -f fresh_wine run); build='$build' here='$here'; run windows -L gui \"\$@\"" bash "$@"
# Printing: the Windows program writes the sheet of a month; poppler finds in it the checksum that the program told. Wine has no
# printer; the dialog is not testable.
echo "== printing to PDF"
paper=NOT
: >"$build/paper.log"
unset QT_QPA_PLATFORM
wineserver -k || true
wine_ctl() { packaging/with-display.sh "$here/under-wine.sh" "$build/bin/servicecenterctl.exe" "$@" 2>>"$build/paper.log"; }
if wine_ctl demo create --database "$tls/demo.db" && said=$(wine_ctl report availability --month "$(date -d 'last month' +%Y-%m)" --database "$tls/demo.db" --output "$tls/sheet.pdf"); then
    said=${said%$'\r'}
    text=$(pdftotext -layout "$tls/sheet.pdf" -)
    [[ $text == *Verfügbarkeit* && ${#said} -gt 64 && $text == *"${said##* }"* ]] && paper=ok
fi
echo "$paper: read with pdftotext"
[ "$paper" = ok ] || { status=1; tail -n 20 "$build/paper.log"; }
# Start-up against a bare window; a program that does not end by itself fails.
echo "== start-up, under Wine"
wineserver -k || true
begun=$SECONDS
packaging/with-display.sh "$here/under-wine.sh" "$build/bin/bench_startup.exe" 2>"$build/startup.log" || { status=1; cat "$build/startup.log"; }
echo "== start-up: $((SECONDS - begun)) s"
python3 "$here/table.py" "$build/headless.xml" "$build/windows.xml" || status=1
exit $status
