#!/usr/bin/env bash
# clang-tidy and clazy on the files changed since the merge base with origin/main (or --all). Needs build/ci or builds it.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/ci
[ -f $build/compile_commands.json ] || { cmake --preset ci >/dev/null && cmake --build $build -j2; }
if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'app/*.cpp' 'models/*.cpp' 'views/*.cpp')
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-list -1 --before='1 day ago' HEAD || true)
    [ -n "$base" ] && [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse HEAD~1 2>/dev/null || true)
    [ -n "$base" ] || { echo "nothing to compare with"; exit 0; }
    files=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'models/*.cpp' 'views/*.cpp')
fi
[ -n "$files" ] || { echo "no changed sources"; exit 0; }
limit=${SC_LINT_SECONDS:-600}
echo "$files" | wc -l | xargs echo "files:"
checks=level1,connect-3arg-lambda,no-non-pod-global-static,no-overloaded-signal
echo "$files" | timeout "$limit" xargs -P2 -n2 clazy-standalone -p $build --checks=$checks --header-filter='^$' 2>&1 \
    | { grep -E 'warning:|error:' || true; } | sort -u >$build/clazy.txt
echo "$files" | timeout "$limit" xargs -P2 -n2 clang-tidy -p $build --quiet 2>/dev/null \
    | { grep -E 'warning:|error:' || true; } | sort -u >$build/tidy.txt
cat $build/clazy.txt $build/tidy.txt
[ ! -s $build/clazy.txt ] && [ ! -s $build/tidy.txt ] && echo "lint: clean"
