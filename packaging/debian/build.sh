#!/usr/bin/env bash
# Builds the Debian package into build/release/package; packages needed: packaging/packages.txt and dpkg-dev.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install.sh packages.txt
export CCACHE_BASEDIR=$PWD SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
cmake --preset release -DSC_BUILD_TESTS=OFF >/dev/null
cmake --build build/release -j2
rm -rf build/release/package
packaging/sbom.py programs build/release/bin/servicecenter build/release/bin/servicecenterctl >build/release/sbom.cdx.json
(cd build/release && cpack -G DEB >cpack.log || { cat cpack.log; exit 1; })
ls build/release/package/*.deb
