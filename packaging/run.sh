#!/usr/bin/env bash
# Installs what is missing, builds (release) and starts Service Center.
#   run.sh                    start on the database in the user's data folder
#   run.sh --build-only       stop after the build
#   run.sh --screenshot FILE  render the main window of the demonstration desk to FILE (PNG)
#   anything else             goes to the program (see servicecenter --help)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
"$root/packaging/install.sh" packages.txt
cd "$root"
export CCACHE_BASEDIR="$root"
cmake --preset release -DSC_BUILD_TESTS=OFF >build-release.log 2>&1 || { cat build-release.log; exit 1; }
cmake --build build/release -j2
rm -f build-release.log
bin=$root/build/release/bin
[ "${1:-}" = --build-only ] && { echo "Built: $bin/servicecenter, $bin/servicecenterctl"; exit 0; }

if [ "${1:-}" = --screenshot ]; then
    [ $# -ge 2 ] || { echo "--screenshot needs a file name" >&2; exit 2; }
    file=$2
    shift 2
    QT_QPA_PLATFORM=offscreen exec "$bin/servicecenter" --demo --screenshot "$file" "$@"
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display here, so no window can be shown. The queues of the demonstration desk instead:"
    echo
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    "$bin/servicecenterctl" demo create --database "$folder/demo.db" >/dev/null
    "$bin/servicecenterctl" queues list --database "$folder/demo.db"
    echo
    echo "A picture of the main window: packaging/run.sh --screenshot FILE"
    exit 0
fi
exec "$bin/servicecenter" "$@"
