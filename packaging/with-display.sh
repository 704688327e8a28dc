#!/usr/bin/env bash
# with-display.sh COMMAND...: runs it on a virtual display with a window manager that is ready.
set -euo pipefail
number=$((90 + RANDOM % 400))
folder=$(mktemp -d)
chmod 700 "$folder"
Xvfb ":$number" -screen 0 1600x1000x24 -nolisten tcp >"$folder/xvfb.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT
export DISPLAY=":$number" XDG_RUNTIME_DIR=$folder SC_TEST_PLATFORM=xcb
for _ in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.1; done
openbox >"$folder/openbox.log" 2>&1 &
for _ in $(seq 100); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break; sleep 0.1; done
"$@"
