#!/usr/bin/env bash
# deploy.sh OUTDIR PROGRAM.exe...: the programs with every library and plugin they need, without symbols, and all licences.
# Stands in for windeployqt, which is a Windows program. A library that is neither ours nor known to be Windows' own is an error.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
prefix=${SC_WINDOWS_PREFIX:?}
out=$1
shift
triplet=x86_64-w64-mingw32
folders=("$prefix/bin" "$(dirname "$($triplet-g++-posix -print-file-name=libstdc++-6.dll)")" "/usr/$triplet/lib")
rm -rf "$out"
mkdir -p "$out/licences" "$out/translations"
cp "$@" "$prefix/bin/libpq.dll" "$out/" # libpq is loaded when a team is first spoken to: no program imports it
for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle sqldrivers/qsqlite tls/qschannelbackend imageformats/qico imageformats/qjpeg; do
    mkdir -p "$out/plugins/$(dirname $plugin)"
    cp "$prefix/plugins/$plugin.dll" "$out/plugins/$plugin.dll"
done
mapfile -t queue < <(find "$out" -name '*.exe' -o -name '*.dll')
declare -A seen
unknown=()
while [ ${#queue[@]} -gt 0 ]; do
    file=${queue[0]}
    queue=("${queue[@]:1}")
    for library in $($triplet-objdump -p "$file" | sed -n 's/^\s*DLL Name: //p'); do
        key=${library,,}    # names of imports ignore case: LIBPQ.dll is libpq.dll on disk
        [ -n "${seen[$key]:-}" ] && continue
        seen[$key]=1
        found=$(find "${folders[@]}" -maxdepth 1 -iname "$library" | head -n 1)
        if [ -n "$found" ]; then
            cp "$found" "$out/"
            queue+=("$out/$(basename "$found")")
        else
            grep -qixF "$library" "$here/windows-libraries.txt" || unknown+=("$library")
        fi
    done
done
[ ${#unknown[@]} -eq 0 ] || { echo "Neither built here nor part of Windows: ${unknown[*]}" >&2; exit 1; }
find "$out" \( -name '*.dll' -o -name '*.exe' \) -exec $triplet-strip --strip-unneeded {} +
cp "$prefix"/translations/*.qm "$out/translations/"
printf '[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n' >"$out/qt.conf"
cp "$here/../../LICENSE" "$out/licences/ServiceCenter.txt"
sources=${SC_WINDOWS_CACHE:?}/src
for pair in openssl:LICENSE.txt postgresql:COPYRIGHT qcustomplot:GPL.txt libical:LICENSE libical:LICENSE.LGPL21.txt libxlsxwriter:License.txt \
    libffi:LICENSE gettext:gettext-runtime/intl/COPYING.LIB pcre2:LICENCE glib:COPYING gmime:COPYING; do
    cp "$sources/${pair%%:*}/${pair#*:}" "$out/licences/${pair%%:*}-$(basename "${pair#*:}")"
done
for licence in "$sources"/qtbase/LICENSES/*.txt; do [[ $licence == *Commercial* ]] || cp "$licence" "$out/licences/qtbase-$(basename "$licence")"; done
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$out/licences/gcc-runtime.txt"
cp /usr/share/doc/mingw-w64-common/copyright "$out/licences/mingw-w64.txt"
cp /usr/share/doc/libz-mingw-w64/copyright "$out/licences/zlib.txt"
grep -v '^#' "$here/sources.lock" | awk '!($1 in seen) { seen[$1]; print $1, $2 }' >"$out/licences/components.txt"
