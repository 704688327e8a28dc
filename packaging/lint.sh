#!/usr/bin/env bash
# clang-format on every source; clang-tidy and clazy on the files changed since the merge base with origin/main, or on all. Needs build/ci or builds it.
#   lint.sh          what was changed
#   lint.sh --all    every file: half an hour on two cores
# A few files are read one by one, many by clang-tidy in groups (tidy.py).
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/ci
[ -f $build/compile_commands.json ] || { cmake --preset ci >/dev/null && cmake --build $build -j2; }
clean=yes
git ls-files '*.cpp' '*.h' | xargs -P2 -n40 clang-format --dry-run --Werror || clean=no
if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'app/*.cpp' 'models/*.cpp' 'views/*.cpp')
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-list -1 --before='1 day ago' HEAD || true)
    [ -n "$base" ] && [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse HEAD~1 2>/dev/null || true)
    [ -n "$base" ] || { echo "nothing to compare with"; exit 0; }
    files=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'models/*.cpp' 'views/*.cpp')
fi
# sources of another platform are not built here
files=$(echo "$files" | while read -r file; do grep -qF "/$file\"" $build/compile_commands.json && echo "$file"; done || true)
[ -n "$files" ] || { echo "no changed sources"; [ $clean = yes ]; exit; }
count=$(wc -l <<<"$files")
echo "files: $count"
tidy=(xargs -P2 -n2 clang-tidy -p "$build" --quiet)
[ "$count" -le 24 ] || tidy=(xargs packaging/tidy.py "$build")
deadline=$(($(date +%s) + 600 + 10 * count))

# inspect NAME COMMAND...: its findings in build/ci/NAME.txt. Both tools answer a finding by a failure; too late is another one.
inspect() {
    local name=$1 status=0
    shift
    echo "$files" | timeout $((deadline - $(date +%s))) "$@" >$build/$name.log 2>&1 || status=$?
    # where clazy cannot follow a pointer to a member it says so as an internal error
    grep -E 'warning:|error:' $build/$name.log | grep -v 'internal error' | sort -u >$build/$name.txt || true
    cat $build/$name.txt
    [ ! -s $build/$name.txt ] || return 1
    [ $status -eq 124 ] && echo "$name: not finished in time" && return 1
    [ $status -eq 0 ] || grep -q 'internal error' $build/$name.log || { tail -n 5 $build/$name.log; return 1; }
}
checks=level1,connect-3arg-lambda,no-non-pod-global-static,no-overloaded-signal
inspect clazy xargs -P2 -n2 clazy-standalone -p $build --checks=$checks --header-filter='^$' || clean=no
inspect tidy "${tidy[@]}" || clean=no
[ $clean = yes ] && echo "lint: clean"
