#!/usr/bin/env bash
# Renders every window in four pairings and makes one contact sheet per window under build/screens, to be looked at.
# Fails on text that is cut off, on a control a screen reader would name badly, and on a window that was not shown.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh packages.txt packages-test.txt
[ -x build/ci/bin/screens ] || { cmake --preset ci >/dev/null && cmake --build build/ci -j2 --target screens; }
out=build/screens
rm -rf $out
failed=0
shoot() { # shoot NAME LANGUAGE THEME SCALE
    # The desktop of the users, 1920 × 1200: on the small default one dialogs could not be as high as they need at 200 %.
    QT_QPA_PLATFORM=offscreen:configfile=tests/gui/screen.json QT_SCALE_FACTOR=$4 build/ci/bin/screens "$out/$1" "$2" "$3" 2> >(grep -v -e propagateSizeHints -e XDG_RUNTIME >&2) || failed=1
}
shoot 1-de-light-100 de 0 1
shoot 2-en-dark-100 en 1 1
shoot 3-de-dark-200 de 1 2
shoot 4-de-contrast-200 de 2 2
for picture in "$out"/1-de-light-100/*.png; do
    name=$(basename "$picture")
    montage "$out"/*/"$name" -tile 2x2 -geometry '1000x>+8+8' -background '#888' "$out/$name"
done
echo "Contact sheets: $out/*.png"
exit $failed
