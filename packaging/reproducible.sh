#!/usr/bin/env bash
# Builds the current commit twice, in two clones in different folders and without compiler cache, and compares the bytes of both
# programs as they are packaged (stripped) and as they are linked. SC_FIRST_BUILD=FOLDER takes a clone that is built already as the first.
# SOURCE_DATE_EPOCH is what rcc writes as the time of each resource; without it, nothing else than the resources differs by checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
export CCACHE_DISABLE=1 SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
place=$(mktemp -d /var/tmp/servicecenter-reproducible.XXXXXX)
trap 'rm -rf "$place"' EXIT

build() { # build FOLDER
    git clone -q . "$1"
    (cd "$1" && cmake --preset release -DSC_BUILD_TESTS=OFF >/dev/null && cmake --build build/release -j2 >build.log || { tail -20 build.log; exit 1; })
    echo "$SECONDS s: built in $1"
}
first=${SC_FIRST_BUILD:-$place/first}
[ -n "${SC_FIRST_BUILD:-}" ] || build "$first"
build "$place/second-in-another-folder"

failed=0
for program in servicecenter servicecenterctl; do
    a=$first/build/release/bin/$program
    b=$place/second-in-another-folder/build/release/bin/$program
    for which in linked stripped; do
        if [ $which = stripped ]; then
            strip -o "$place/a" "$a" && strip -o "$place/b" "$b"
            a=$place/a b=$place/b
        fi
        if cmp -s "$a" "$b"; then
            echo "$program $which: the same $(stat -c %s "$a") bytes, SHA-256 $(sha256sum <"$a" | cut -c1-16)…"
        else
            echo "$program $which: differs in $(cmp -l "$a" "$b" 2>/dev/null | wc -l) of $(stat -c %s "$a") bytes"
            failed=1
        fi
    done
done
exit $failed
