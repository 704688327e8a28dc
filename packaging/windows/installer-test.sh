#!/usr/bin/env bash
# Installs, starts, upgrades and uninstalls the packages of build.sh under Wine: per user, per machine, portable; in a
# copy of the Wine prefix that the tests use (it takes minutes to make one on a busy machine).
#   installer-test.sh [FOLDER]    pictures of the installer and the program go to FOLDER (default: build/windows/pictures)
# Prints a line for each thing that holds; ends at the first that does not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ -n "${DISPLAY:-}" ] || exec "$root/packaging/with-display.sh" "$0" "$@"
pictures=${1:-$root/build/windows/pictures}
packages=$root/build/windows
setup=$(echo "$packages"/*-setup.exe)
version=$(basename "$setup" | sed 's/^ServiceCenter-\(.*\)-setup.exe$/\1/')
place=$(mktemp -d /tmp/servicecenter-wine.XXXXXX)
mkdir -p "$pictures"
cache=${SC_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/servicecenter-windows}
[ ! -f "$cache/wine/ready" ] || cp -a "$cache/wine" "$place/wine"
export WINEPREFIX=$place/wine SC_WINE_BARE=1 SC_WINE_SECONDS=180
wine_program() { "$here/under-wine.sh" "$@" 2>>"$place/wine.log"; }
trap 'env WINEPREFIX="$place/wine" wineserver -k || true; rm -rf "$place"' EXIT

holds() { # holds WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then echo "ok: $what"; else echo "NOT: $what" >&2; tail -n 5 "$place/wine.log" >&2; exit 1; fi
}
fails_with() { local code=0; "${@:2}" >/dev/null || code=$?; [ "$code" -eq "$1" ] || { echo "exit code $code" >&2; return 1; }; }
registry() { wine_program reg query "$1" ${2:+/v "$2"} 2>/dev/null | tr -d '\r' | grep -q -- "${3:-.}"; }
no_registry() { ! registry "$@"; }
picture() { import -window root "$pictures/$1.png"; }
# Waits until somebody who looks at the screen would see a window with this in its title.
shown() { for _ in $(seq 60); do xdotool search --name "$1" >/dev/null 2>&1 && { sleep 3; return 0; }; sleep 1; done; return 1; }
still() { # waits until the screen stands still: while a desk is being set up, a bar moves
    local before='' now
    for _ in $(seq 30); do
        now=$(import -window root ppm:- | sha256sum)
        [ "$now" != "$before" ] || return 0
        before=$now
        sleep 2
    done
    return 1
}
ends() { # ends PROCESS: by itself, soon and well
    for _ in $(seq 60); do kill -0 "$1" 2>/dev/null || { wait "$1"; return; }; sleep 0.5; done
    wineserver -k
    return 1
}
uninstall() { # uninstall FOLDER SWITCHES...: it starts a copy of itself and ends; gone when the copy has removed it
    wine_program "$1/uninstall.exe" /S "${@:2}"
    for _ in $(seq 120); do [ -e "$1" ] || return 0; sleep 0.5; done
    return 1
}

home=$WINEPREFIX/drive_c/users/$(id -un)
local_data=$home/AppData/Local
installed=$local_data/Programs/ServiceCenter
windows_installed="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\ServiceCenter"
ctl="$windows_installed\\servicecenterctl.exe"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ServiceCenter'

echo "== per user, silent"
wine_program cmd /c ver >/dev/null      # makes the prefix where there was none
rm -rf "$local_data/ServiceCenter"
wine_program reg delete 'HKCU\Software\ServiceCenter' /f >/dev/null || true     # a new user
begun=$SECONDS
holds "installs silently" wine_program "$setup" /S /AUTOSTART
echo "    in $((SECONDS - begun)) s; installer $(stat -c %s "$setup") bytes, installed $(du -sb "$installed" | cut -f1) bytes"
holds "programs are there" test -f "$installed/servicecenter.exe" -a -f "$installed/servicecenterctl.exe" -a -f "$installed/uninstall.exe"
holds "all licences are there" test -f "$installed/licences/ServiceCenter.txt" -a -f "$installed/licences/qtbase-LGPL-3.0-only.txt" -a -f "$installed/licences/components.txt"
holds "in the start menu" test -f "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Service Center.lnk"
holds "starts at sign-on, as asked" registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' ServiceCenter servicecenter.exe
holds "connection profiles open with it" registry 'HKCU\Software\Classes\ServiceCenter.Connection\shell\open\command'  '' 'servicecenter.exe'
holds "e-mails offer it" registry 'HKCU\Software\Classes\.eml\OpenWithProgids' ServiceCenter.Mail
holds "messages of Outlook too" registry 'HKCU\Software\Classes\.msg\OpenWithProgids' ServiceCenter.Mail
holds "listed with its version" registry "$uninstall_key" DisplayVersion "$version"
holds "the command line tells its version" bash -c "'$here/under-wine.sh' '$ctl' --version 2>/dev/null | grep -q '$version'"
holds "wrong arguments are exit code 2" fails_with 2 wine_program "$ctl" sla deadline --nonsense
holds "a desk is made" wine_program "$ctl" database create
holds "in the user's data" test -f "$local_data/ServiceCenter/desk.db"

echo "== started"
wine_program "$windows_installed\\servicecenter.exe" --language de &
holds "shows its window" shown 'Service Center'
picture program-de
holds "upgrade is refused while it runs" fails_with 2 wine_program "$setup" /S
wine_program "$windows_installed\\servicecenter.exe" 2026-000001        # hands over and ends
echo "ok: a second start ends by itself"
wineserver -k || true
wait || true
wine_program "$windows_installed\\servicecenter.exe" --demo --language en --theme dark &
program=$!
holds "demonstration shows its window" shown 'Service Center'
holds "and its desk" still
picture program-en-dark
xdotool search --name 'Service Center' windowactivate --sync key alt+F4     # the notices stand before it
holds "ends when its window is closed" ends "$program"

echo "== upgraded in place"
before=$(sha256sum <"$local_data/ServiceCenter/desk.db")
touch "$installed/plugins/old.dll"
makensis -V1 "-XSetCompress off" "-DSOURCE=$packages/ServiceCenter" "-DICON=$root/build/windows-cross/app/desktop/servicecenter.ico" "-DOUT=$place/next-setup.exe" -DVERSION=99.0.1 "$here/installer.nsi" >/dev/null
holds "installs over it" wine_program "$place/next-setup.exe" /S
holds "listed with the new version" registry "$uninstall_key" DisplayVersion 99.0.1
holds "no old plugin is left" test ! -e "$installed/plugins/old.dll"
holds "the desk is the same bytes" test "$before" = "$(sha256sum <"$local_data/ServiceCenter/desk.db")"
holds "and its chain holds" wine_program "$ctl" database verify-ledger

echo "== uninstalled"
holds "uninstalls silently" uninstall "$installed"
holds "the programs are gone" test ! -e "$installed/servicecenter.exe" -a ! -e "$installed/plugins" -a ! -e "$installed/licences"
holds "nothing starts at sign-on" no_registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' ServiceCenter
holds "no file type is left" no_registry 'HKCU\Software\Classes\.scsd'
holds "the data stay" test -f "$local_data/ServiceCenter/desk.db"
wine_program "$setup" /S
holds "uninstalls with the data when asked" uninstall "$installed" /DELETEDATA
holds "the data are gone" test ! -e "$local_data/ServiceCenter"

echo "== per machine"
machine="$WINEPREFIX/drive_c/Program Files/ServiceCenter"
holds "installs silently" wine_program "$setup" /S /ALLUSERS
holds "below Program Files" test -f "$machine/servicecenter.exe"
holds "registered for everybody" registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\ServiceCenter' DisplayVersion "$version"
holds "not at sign-on unless asked" no_registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' ServiceCenter
holds "uninstalls silently" uninstall "$machine" /ALLUSERS
holds "the programs are gone" test ! -e "$machine/servicecenter.exe"

echo "== portable"
mkdir "$place/Überall hin"
(cd "$place/Überall hin" && unzip -q "$packages"/*-portable.zip)
holds "runs from any folder" wine_program "$place/Überall hin/ServiceCenter/servicecenterctl.exe" --version

echo "== settings for everybody, as README.md tells administrators"
policy='HKLM\Software\Policies\ServiceCenter\team'
holds "servers are set" wine_program reg add "$policy" /v hosts /d "db1.example.org, db2.example.org" /f
holds "and the authority" wine_program reg add "$policy" /v ca_file /d "C:\\ProgramData\\example-ca.pem" /f
wine_program "$place/Überall hin/ServiceCenter/servicecenter.exe" --language de &
holds "a first start asks" shown 'Service Center'
holds "in rest" still
xdotool search --name 'Service Center' windowactivate --sync key Return    # the team, as this computer is set up for one
holds "and opens the connection" shown 'Mit dem Team verbinden'
holds "as set" still
picture policy-de
wineserver -k || true
wait || true

echo "== with pages"
for language in de_DE en_GB; do
    env LANG=$language.UTF-8 LC_ALL=$language.UTF-8 WINEPREFIX="$place/wine" WINEARCH=win64 WINEDEBUG=-all timeout 60 wine "$setup" 2>/dev/null &
    holds "shows the installer, $language" shown 'Service Center'
    picture "installer-$language"
    wineserver -k || true
    wait || true
done
echo "pictures: $pictures"
