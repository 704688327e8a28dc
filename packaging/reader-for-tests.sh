#!/usr/bin/env bash
# Puts the independent calendar reader of the tests (ical.js, version and checksum pinned in tests/maintenance/reader) into build/reader.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
command -v npm >/dev/null || "$root/packaging/install.sh" packages-npm.txt
mkdir -p "$root/build/reader"
cd "$root/build/reader"
cmp -s "$root/tests/maintenance/reader/package-lock.json" package-lock.json && [ -f node_modules/ical.js/dist/ical.js ] && exit 0
cp "$root"/tests/maintenance/reader/package*.json .
npm ci --ignore-scripts --no-audit --no-fund --silent
