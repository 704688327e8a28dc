# The recipe of each library, sourced by build.sh. A function is a stage; it finds its sources with unpack.
# Everything is configured for a neutral prefix and installed below $prefix, so no path of the build machine gets into the files.
# shellcheck shell=bash disable=SC2154

sources_of() { # components of the lock a stage depends on, as a regular expression
    case $1 in
        libpq) echo 'postgresql|openssl' ;; qtbase) echo 'qtbase|sqlite|postgresql|openssl' ;;
        apt | fetch | app | package | expected | translations) echo '-' ;; *) echo "$1" ;;
    esac
}
apt() { "$root/packaging/install.sh" packages.txt packages-test.txt windows/packages-windows.txt; }

fetch() { # every file of the lock, checked
    local component version path sum file
    grep -v '^#' "$here/sources.lock" | while read -r component version path sum; do
        file=$cache/downloads/$(basename "$path")
        [ -f "$file" ] && echo "$sum  $file" | sha256sum --check --status && continue
        case $path in pool/updates/*) area=debian-security ;; *) area=debian ;; esac
        curl --fail --silent --show-error --location --retry 3 --output "$file" "$mirror/$area/${path//+/%2b}"
        echo "$sum  $file" | sha256sum --check
    done
}
unpack() { # unpack COMPONENT: prints the folder of its sources, with Debian's patches where a .dsc is pinned
    local folder=$cache/src/$1 line first
    line=$(grep "^$1 " "$here/sources.lock" | sha256sum)
    if [ "$(cat "$folder.lock" 2>/dev/null)" != "$line" ]; then
        rm -rf "$folder"
        first=$cache/downloads/$(basename "$(awk -v c="$1" '$1 == c { print $3; exit }' "$here/sources.lock")")
        case $first in
            *.dsc) dpkg-source --no-check --extract "$first" "$folder" >&2 ;;
            *) mkdir "$folder" && tar -xf "$first" -C "$folder" --strip-components=1 ;;
        esac
        echo "$line" >"$folder.lock"
    fi
    echo "$folder"
}
fresh() { rm -rf "$cache/build/$1"; mkdir -p "$cache/build/$1"; cd "$cache/build/$1"; }
no_paths() { echo "-O2 -ffile-prefix-map=$cache=."; }
with_cmake() { # with_cmake NAME SOURCE OPTIONS...
    cmake -G Ninja -S "$2" -B "$cache/build/$1" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$cache/toolchain.cmake" \
        -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_FLAGS="$(no_paths)" -DCMAKE_CXX_FLAGS="$(no_paths)" "${@:3}"
    ninja -C "$cache/build/$1" -j "$jobs"
    place "$1" ninja -C "$cache/build/$1" install
}
place() { # place NAME COMMAND...: installs aside with DESTDIR, then merges into the prefix
    rm -rf "$cache/build/$1-stage"
    DESTDIR=$cache/build/$1-stage "${@:2}"
    cp -a "$cache/build/$1-stage/usr/." "$prefix/"
    # what other builds read here must point here; the libraries themselves keep the neutral prefix
    find "$prefix/lib/pkgconfig" -name '*.pc' -exec sed -i "s|^prefix=/usr\$|prefix=$prefix|" {} +
    find "$prefix/lib" -name '*.la' -delete
}

openssl() { # TLS of libpq only; Qt uses Windows' schannel. No modules, no configuration file: nothing is loaded from folders others may write
    local source; source=$(unpack openssl)
    fresh openssl
    "$source/Configure" mingw64 --cross-compile-prefix=$triplet- --prefix=/usr --libdir=lib \
        shared no-tests no-dso no-engine no-legacy no-module no-autoload-config "-ffile-prefix-map=$cache=." -Wl,--no-insert-timestamp
    make -j "$jobs" build_libs OPENSSLDIR='C:/Program Files/Common Files/SSL'
    place openssl make install_dev DESTDIR="$cache/build/openssl-stage"
}
libpq() {
    local source; source=$(unpack postgresql)
    fresh libpq
    "$source/configure" --host=$triplet --prefix=/usr --with-ssl=openssl --without-readline --without-zlib --without-icu \
        CC=$triplet-gcc-posix CXX=$triplet-g++-posix CFLAGS="$(no_paths)" CPPFLAGS="-I$prefix/include" LDFLAGS="-L$prefix/lib -Wl,--no-insert-timestamp"
    make -j "$jobs" -C src/interfaces/libpq
    place libpq make -C src/interfaces/libpq install DESTDIR="$cache/build/libpq-stage"   # its makefile overrides the environment
    place libpq-headers make -C src/include install DESTDIR="$cache/build/libpq-headers-stage"
}
qtbase() {
    local source amalgamation=$cache/build/sqlite types
    source=$(unpack qtbase)
    if [ ! -f "$source/src/3rdparty/sqlite/sqlite3.c" ]; then   # Debian takes SQLite out of Qt's sources: put Debian's own there
        unpack sqlite >/dev/null
        rm -rf "$amalgamation"; mkdir -p "$amalgamation" "$source/src/3rdparty/sqlite"
        (cd "$amalgamation" && "$cache/src/sqlite/configure" && make sqlite3.c)
        cp "$amalgamation"/sqlite3.[ch] "$source/src/3rdparty/sqlite/"
    fi
    types=$(dirname "$(find "$prefix/include" -name pg_type_d.h -path '*catalog*' | head -n 1)")
    mkdir -p "$cache/build/qtbase"
    # PCRE2_DISABLE_JIT: QRegularExpression keeps the stack of PCRE2's compiler in a thread_local object, and mingw's runtime frees
    # the memory of those before it destroys them. A thread that had used an expression failed at its end, and the program hung at its own.
    cmake -G Ninja -S "$source" -B "$cache/build/qtbase" -DCMAKE_TOOLCHAIN_FILE="$cache/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_PREFIX=/qt -DCMAKE_STAGING_PREFIX="$prefix" \
        -DCMAKE_CXX_FLAGS="-Wno-attributes -ffile-prefix-map=$cache=." -DCMAKE_C_FLAGS="-DPCRE2_DISABLE_JIT -ffile-prefix-map=$cache=." \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_pkg_config=OFF \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_tabletevent=OFF -DFEATURE_direct2d1_1=OFF \
        -DFEATURE_androiddeployqt=OFF -DFEATURE_windeployqt=OFF \
        -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_fontconfig=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF \
        -DFEATURE_openssl=OFF -DFEATURE_schannel=ON \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=OFF -DFEATURE_sql_psql=ON \
        -DPostgreSQL_INCLUDE_DIR="$prefix/include" -DPostgreSQL_TYPE_INCLUDE_DIR="$(dirname "$types")" -DPostgreSQL_LIBRARY="$prefix/lib/libpq.a"
    ninja -C "$cache/build/qtbase" -j "$jobs"
    cmake --install "$cache/build/qtbase"
}
qt_program() { # qt_program NAME SOURCE OPTIONS...: configured with the cross-built Qt
    cmake -G Ninja -S "$2" -B "$cache/build/$1" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$prefix/lib/cmake/Qt6/qt.toolchain.cmake" \
        -DQT_CHAINLOAD_TOOLCHAIN_FILE="$cache/toolchain.cmake" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$cache=." "${@:3}"
    ninja -C "$cache/build/$1" -j "$jobs"
}
qcustomplot() {
    local source; source=$(unpack qcustomplot)
    qt_program qcustomplot "$source" -DUSE_QT_VERSION=6 -DCMAKE_INSTALL_PREFIX=/usr
    place qcustomplot ninja -C "$cache/build/qcustomplot" install
}
libical() { # its zones are our own VTIMEZONE and Qt's; the folder zoneinfo is not shipped
    local source; source=$(unpack libical)
    with_cmake libical "$source" -DSHARED_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF -DICAL_GLIB_VAPI=OFF -DGOBJECT_INTROSPECTION=OFF \
        -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON
}
libxlsxwriter() { local source; source=$(unpack libxlsxwriter); with_cmake libxlsxwriter "$source" -DBUILD_SHARED_LIBS=ON; }

with_autotools() { # with_autotools NAME CONFIGURE OPTIONS...: configured in a fresh folder
    fresh "$1"
    "$2" --host=$triplet --prefix=/usr --disable-static --disable-dependency-tracking CC=$triplet-gcc-posix CXX=$triplet-g++-posix \
        CFLAGS="$(no_paths)" CPPFLAGS="-I$prefix/include" LDFLAGS="-L$prefix/lib -Wl,--no-insert-timestamp" "${@:3}"
}
under_wine() { timeout -k 2 120 env WINEPREFIX="$cache/wine" WINEDEBUG=-all WINEARCH=win64 WINEPATH="Z:${prefix//\//\\}\\bin;Z:\\usr\\$triplet\\lib" wine "$@"; }
libffi() {
    local source; source=$(unpack libffi)
    with_autotools libffi "$source/configure" --disable-docs --disable-multi-os-directory
    make -j "$jobs" && place libffi make install DESTDIR="$cache/build/libffi-stage"
}
gettext() { # its library of translations only
    local source; source=$(unpack gettext)
    with_autotools gettext "$source/gettext-runtime/configure" --enable-threads=windows --disable-java --disable-csharp --disable-libasprintf \
        --disable-curses --disable-openmp --without-libiconv-prefix
    make -j "$jobs" -C intl && place gettext make -C intl install DESTDIR="$cache/build/gettext-stage"
}
pcre2() {
    local source; source=$(unpack pcre2)
    with_cmake pcre2 "$source" -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF -DPCRE2_SUPPORT_JIT=ON -DPCRE2_BUILD_PCRE2GREP=OFF -DPCRE2_BUILD_TESTS=OFF
}
iconv_of_glib() { # neither libiconv nor win-iconv is a Debian source: glib carries the latter (public domain)
    cat >"$prefix/include/iconv.h" <<'H'
#pragma once
#include <stddef.h>
typedef void *iconv_t;
iconv_t iconv_open(const char *tocode, const char *fromcode);
int iconv_close(iconv_t cd);
size_t iconv(iconv_t cd, char **inbuf, size_t *inbytesleft, char **outbuf, size_t *outbytesleft);
H
    $triplet-gcc-posix -O2 "-ffile-prefix-map=$cache=." -I"$prefix/include" -c "$1/glib/win_iconv.c" -o "$cache/build/win_iconv.o"
    rm -f "$prefix/lib/libiconv.a"
    $triplet-ar rcsD "$prefix/lib/libiconv.a" "$cache/build/win_iconv.o"
}
glib() {
    local source; source=$(unpack glib)
    sed 's|^prefix=.*|prefix=/usr/x86_64-w64-mingw32|' /usr/$triplet/lib/pkgconfig/zlib.pc >"$prefix/lib/pkgconfig/zlib.pc"
    cat >"$cache/build/glib.cross" <<C
[binaries]
c = '$triplet-gcc-posix'
cpp = '$triplet-g++-posix'
ar = '$triplet-ar'
strip = '$triplet-strip'
windres = '$triplet-windres'
pkgconfig = 'pkg-config'
exe_wrapper = ['timeout', '-k', '2', '60', 'wine']
[properties]
pkg_config_libdir = '$prefix/lib/pkgconfig'
[built-in options]
c_args = ['-I$prefix/include', '-ffile-prefix-map=$cache=.']
c_link_args = ['-L$prefix/lib', '-Wl,--no-insert-timestamp']
cpp_args = ['-I$prefix/include', '-ffile-prefix-map=$cache=.']
cpp_link_args = ['-L$prefix/lib', '-Wl,--no-insert-timestamp']
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
C
    rm -rf "$cache/build/glib"
    WINEPREFIX=$cache/wine WINEDEBUG=-all meson setup "$cache/build/glib" "$source" --cross-file "$cache/build/glib.cross" --prefix=/usr --libdir=lib \
        --buildtype=release --wrap-mode=nodownload -Dtests=false -Dlibmount=disabled -Dselinux=disabled -Dxattr=false \
        -Dglib_debug=disabled -Dbsymbolic_functions=false -Dnls=enabled
    ninja -C "$cache/build/glib" -j "$jobs"
    place glib ninja -C "$cache/build/glib" install
    iconv_of_glib "$source"
}
gmime() { # two questions of its configure can only be answered on Windows: Wine answers one, the other is given
    local source; source=$(unpack gmime)
    (cd "$source" && touch ChangeLog && { [ -x configure ] || autoreconf -fi; })
    fresh gmime
    $triplet-gcc-posix -DCONFIGURE_IN -I"$prefix/include" "$source/iconv-detect.c" -o iconv-detect.exe -L"$prefix/lib" -liconv
    under_wine ./iconv-detect.exe
    [ -s iconv-detect.h ]
    cp iconv-detect.h ..
    lt_cv_deplibs_check_method=pass_all ac_cv_have_iconv_detect_h=yes with_autotools gmime "$source/configure" \
        --disable-crypto --without-libidn --disable-gtk-doc --disable-introspection --disable-vala
    cp ../iconv-detect.h .
    make -j "$jobs" -C util && make -j "$jobs" -C gmime
    place gmime make -C gmime install DESTDIR="$cache/build/gmime-stage"
    place gmime-pc make install-pkgconfigDATA DESTDIR="$cache/build/gmime-pc-stage"
}
expected() { # header only, from Debian's own package
    mkdir -p "$prefix/include/tl" "$prefix/lib/cmake/tl-expected"
    cp /usr/include/tl/expected.hpp "$prefix/include/tl/"
    cat >"$prefix/lib/cmake/tl-expected/tl-expected-config.cmake" <<'C'
if(NOT TARGET tl::expected)
    add_library(tl::expected INTERFACE IMPORTED)
    get_filename_component(tl_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
    set_target_properties(tl::expected PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${tl_prefix}/include")
endif()
C
}
translations() { # Qt's own words; the package is the same for every architecture
    mkdir -p "$prefix/translations"
    cp /usr/share/qt6/translations/qtbase_{de,en}.qm "$prefix/translations/"
}
app() { # the programs; the tests are built by test.sh
    (cd "$root" && cmake --preset windows-cross -DSC_BUILD_TESTS=OFF)
    cmake --build "$root/build/windows-cross" -j "$jobs" --target servicecenter servicecenterctl
}
package() { # a folder, an archive that runs from any place, and the installer, ready to be signed
    local out=$root/build/windows version
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$root/build/windows-cross/CMakeCache.txt")
    mkdir -p "$out"
    SC_WINDOWS_CACHE=$cache "$here/deploy.sh" "$out/ServiceCenter" "$root"/build/windows-cross/bin/servicecenter{,ctl}.exe
    rm -f "$out"/*.zip "$out"/*-setup.exe
    (cd "$out" && find ServiceCenter -exec touch -d "@$SOURCE_DATE_EPOCH" {} + && find ServiceCenter | LC_ALL=C sort | zip -q -X -@ "ServiceCenter-$version-portable.zip")
    makensis -V2 "-DSOURCE=$out/ServiceCenter" "-DICON=$root/build/windows-cross/app/desktop/servicecenter.ico" "-DOUT=$out/ServiceCenter-$version-setup.exe" "-DVERSION=$version" "$here/installer.nsi"
    du -sh "$out"/*
}
