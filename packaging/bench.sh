#!/usr/bin/env bash
# Builds and runs the benchmarks: bench.sh [NAME...], e.g. 'bench.sh servicetime startup'; without names all of them.
# Prints figures and ratios of this machine; fails only where results that must agree do not.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh packages.txt packages-test.txt
cmake --preset ci >/dev/null
cmake --build build/ci -j2 --target bench
failed=0
for program in build/ci/bin/bench_*; do
    name=${program##*/bench_}
    [ "$name" = search ] && continue # by bench-server.sh, which makes its tickets
    [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
    echo "== $name"
    packaging/with-display.sh "$program" || failed=1
done
exit $failed
