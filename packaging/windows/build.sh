#!/usr/bin/env bash
# Builds the Windows x64 packages of Service Center on Debian 12.
#   build.sh               everything: libraries, program, installer, portable archive
#   build.sh STAGE...      only these stages, in this order
# Stages: apt fetch openssl libpq qtbase qcustomplot libical libxlsxwriter libffi gettext pcre2 glib gmime expected translations app package
# A stage that is done is skipped until its recipe or its pinned sources change (recipes.sh, sources.lock).
#   SC_WINDOWS_CACHE   downloads, build folders and the prefix; default ~/.cache/servicecenter-windows
#   SC_JOBS            compilers at once; default: all processors
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${SC_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/servicecenter-windows}
jobs=${SC_JOBS:-$(nproc)}
mirror=${SC_DEBIAN_MIRROR:-http://deb.debian.org}
triplet=x86_64-w64-mingw32
prefix=$cache/prefix
export SC_WINDOWS_PREFIX=$prefix PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig
export SOURCE_DATE_EPOCH=1700000000     # only what tools stamp into files; the programs carry no time
mkdir -p "$cache"/{downloads,src,build,stamps} "$prefix"/{bin,lib/pkgconfig,include}
cp -u "$here/toolchain.cmake" "$cache/toolchain.cmake"    # Qt remembers where it was: not in a source folder that moves

. "$here/recipes.sh"

stages=("$@")
[ ${#stages[@]} -gt 0 ] || stages=(apt fetch openssl libpq qtbase qcustomplot libical libxlsxwriter libffi gettext pcre2 glib gmime expected translations app package)

fingerprint() { # of a stage: its recipe and the lines of the lock it builds from
    { declare -f "$1"; grep -E "^($(sources_of "$1"))[[:space:]]" "$here/sources.lock" || true; } | sha256sum | cut -d' ' -f1
}
for stage in "${stages[@]}"; do
    declare -F "$stage" >/dev/null || { echo "There is no stage '$stage'." >&2; exit 2; }
    stamp=$cache/stamps/$stage
    case $stage in apt | fetch | app | package) ;; *)
        [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint "$stage")" ] && { echo "== $stage: done before"; continue; } ;;
    esac
    echo "== $stage: log in $cache/$stage.log"
    begun=$SECONDS
    ( set -euo pipefail; "$stage" ) >"$cache/$stage.log" 2>&1 &
    wait $! || { tail -n 30 "$cache/$stage.log" >&2; echo "The stage '$stage' failed." >&2; exit 1; }
    fingerprint "$stage" >"$stamp"
    printf '%s %s %d s\n' "$(date -u +%FT%TZ)" "$stage" $((SECONDS - begun)) | tee -a "$cache/times.log"
done
