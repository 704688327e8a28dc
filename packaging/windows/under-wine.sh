#!/usr/bin/env bash
# under-wine.sh PROGRAM.exe ARGUMENTS...: runs a Windows program of the build folder under Wine; ctest calls it for every test.
# Needs SC_WINDOWS_CACHE (as build.sh). Variables named QT_… do not reach a program under Wine unless WINE stands before the name.
set -euo pipefail
cache=${SC_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/servicecenter-windows}
dos() { printf 'Z:%s' "${1//\//\\}"; }
export WINEPREFIX=${WINEPREFIX:-$cache/wine} WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} LC_ALL=C.UTF-8
platform=${QT_QPA_PLATFORM:-windows}
[ "$platform" = xcb ] && platform=windows    # a test for a real display: here the one of Windows
export WINEQT_FORCE_STDERR_LOGGING=1 WINEQT_QPA_PLATFORM=$platform WINEQT_PLUGIN_PATH
WINEQT_PLUGIN_PATH=$(dos "$cache/prefix/plugins")
# Qt's platform offscreen looks for fonts in one folder only; without one it draws boxes, and pages and rows have other sizes. Few
# fonts: it reads all of them as it starts.
fonts=$cache/fonts
[ -e "$fonts/NotoSans-Regular.ttf" ] || { mkdir -p "$fonts" && ln -sf /usr/share/fonts/truetype/noto/NotoSans{-,Symbols}*.ttf "$fonts"; }
WINEQT_QPA_FONTDIR=$(dos "$fonts")
export WINEQT_QPA_FONTDIR
# SC_WINE_BARE: the program finds its libraries beside itself (the deployed folder), nothing is lent from the build
if [ -z "${SC_WINE_BARE:-}" ]; then
    WINEPATH="$(dos "$cache/prefix/bin");$(dos /usr/lib/gcc/x86_64-w64-mingw32/12-posix);$(dos /usr/x86_64-w64-mingw32/lib)"
    export WINEPATH
else
    unset WINEQT_PLUGIN_PATH
fi
if [ ! -f "$WINEPREFIX/ready" ]; then
    timeout -k 2 120 wine wineboot -i >/dev/null 2>&1 || true
    timeout -k 2 60 wine winecfg -v win10 >/dev/null 2>&1 || true    # Debian's Wine says Windows 7, Qt 6 wants 10
    cat >"$WINEPREFIX/fonts.reg" <<'R'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Segoe UI"="Noto Sans"
"MS Shell Dlg 2"="Noto Sans"
"MS Shell Dlg"="Noto Sans"
"Tahoma"="Noto Sans"

R
    timeout -k 2 60 wine regedit /S "$WINEPREFIX/fonts.reg" >/dev/null 2>&1 || true
    touch "$WINEPREFIX/ready"
fi
exec timeout -k 2 "${SC_WINE_SECONDS:-300}" wine "$@"
