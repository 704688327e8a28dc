#!/usr/bin/env bash
# with-display.sh COMMAND...: runs it on a virtual display with a window manager that is ready.
set -euo pipefail
folder=$(mktemp -d)
chmod 700 "$folder"
# The server chooses a free number; -noreset: it does not start anew when its last client leaves, as another connects.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/number" >"$folder/xvfb.log" 2>&1 &
server=$!
keeper=
trap 'kill $keeper $server 2>/dev/null || true; rm -rf "$folder"' EXIT

# waitFor WHAT COMMAND...: until it succeeds; after 30 s the logs are shown and the run ends.
waitFor() {
    local what=$1
    shift
    for _ in $(seq 300); do "$@" && return; sleep 0.1; done
    echo "with-display.sh: no $what after 30 s" >&2
    cat "$folder"/*.log >&2
    exit 1
}
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }

waitFor "display server" grep -qs . "$folder/number"
DISPLAY=:$(cat "$folder/number")
export DISPLAY XDG_RUNTIME_DIR=$folder SC_TEST_PLATFORM=xcb
# Without a window manager no second window gets the focus: one that ends is started again, and none ends the run.
while :; do openbox || sleep 0.2; done >"$folder/openbox.log" 2>&1 &
keeper=$!
waitFor "window manager" managed
"$@"
