#!/usr/bin/env bash
# test.sh [PACKAGE.deb]: installs the package in a clean Debian 12 (debootstrap, as root), starts both programs there, removes it.
# Needs debootstrap, appstream, desktop-file-utils, lintian. The clean system is kept in /var/tmp/servicecenter-bookworm.tar.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=${1:-$(ls build/release/package/*.deb)}
base=${SC_CLEAN_SYSTEM:-/var/tmp/servicecenter-bookworm.tar}
mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { for (i = 2; i <= NF; ++i) if ($i ~ /:\/\//) { print $i; exit } }' \
    /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null || true)
place=$(mktemp -d /var/tmp/servicecenter-test.XXXXXX)
trap 'rm -rf "$place"' EXIT
say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }

if [ ! -f "$base" ]; then
    debootstrap --variant=minbase bookworm "$place" "${mirror:-http://deb.debian.org/debian}" >"$base.log" 2>&1 || { tail "$base.log"; exit 1; }
    tar -C "$place" -cf "$base" .
    say "clean system made"
else
    tar -C "$place" -xf "$base"
fi
rm -f "$place/etc/apt/sources.list"
cp -r /etc/apt/sources.list* "$place/etc/apt/" # the mirror
cp "$package" "$place/package.deb"
inside() { chroot "$place" env -i ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/kern LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"; }
files() { (cd "$place" && find . -xdev \( -path ./proc -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/log -o -path ./tmp \) -prune -o -print | sort); }

inside apt-get update -qq >/dev/null 2>&1
mkdir -p "$place/home/kern"
inside apt-get install -y -qq --no-install-recommends /package.deb >"$place/install.log" 2>&1 || { tail -20 "$place/install.log"; exit 1; }
say "installed: $(inside dpkg-query -W -f='${Package} ${Version}, ${Installed-Size} KiB' servicecenter), $(grep -c '^Setting up' "$place/install.log") packages with it"

version=$(inside servicecenter --version)
echo "$version without a display: $(inside env -u QT_QPA_PLATFORM servicecenter --version)"
[ "${version##* }" = "$(inside servicecenterctl --version | cut -d' ' -f2)" ]
inside servicecenterctl demo create --database /home/kern/demo.db >/dev/null
inside servicecenterctl queues list --database /home/kern/demo.db | sed -n 1,4p
inside servicecenterctl report availability --database /home/kern/demo.db --month 2026-10 --output /home/kern/sheet.pdf 2>&1 | tail -1
head -c 5 "$place/home/kern/sheet.pdf" | grep -q '%PDF-'
inside servicecenter --demo --screenshot /home/kern/main.png 2>&1 | grep -v -e XDG_RUNTIME -e propagateSizeHints || true
mkdir -p build/debian-test
cp "$place/home/kern/main.png" build/debian-test/main.png
say "both programs work; picture: build/debian-test/main.png"

for page in servicecenter servicecenterctl; do
    for folder in man de/man; do [ "$folder" = man ] && file=usr/share/man/man1/$page.1.gz || file=usr/share/man/de/man1/$page.1.gz
        # minbase leaves manual pages in; a system that filters them is no clean one
        [ -f "$place/$file" ] || { echo "missing: $file"; exit 1; }
        warnings=$(zcat "$place/$file" | LC_ALL=C.UTF-8 groff -man -Kutf8 -Tutf8 -ww -z 2>&1 || true)
        [ -z "$warnings" ] || { echo "$file: $warnings"; exit 1; }
    done
done
desktop-file-validate "$place/usr/share/applications/servicecenter.desktop"
appstreamcli validate --no-net "$place/usr/share/metainfo/servicecenter.metainfo.xml"
[ -s "$place/usr/share/doc/servicecenter/sbom.cdx.json" ]
say "desktop file, metainfo and manual pages are valid"

listed=$(inside dpkg -L servicecenter)
inside apt-get purge -y -qq servicecenter >/dev/null 2>&1
for file in $listed; do
    case $file in */servicecenter* | */servicecenterctl*) [ ! -e "$place$file" ] || { echo "left behind: $file"; exit 1; } ;; esac
done
[ -z "$(files | grep -i servicecenter | grep -v -e '^./home/kern/' || true)" ] || { files | grep -i servicecenter; exit 1; }
[ -f "$place/home/kern/demo.db" ]
say "removed; only the data of its user is left"
lintian --fail-on error "$package"
say "lintian: no error"
