#!/bin/sh
# Sees to the system packages that the window needs (run), that the tests need as well (test), or what
# packages for Debian are made and tried with (packages).
# Names says no more than what those of the window are.
# As root on a system with apt-get it installs them; otherwise it says what is missing.
set -eu

window="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libxcb-cursor0 libxkbcommon-x11-0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-randr0
fonts-noto-core fonts-noto-color-emoji fonts-inter"
desktop="xvfb xdotool openbox imagemagick x11-utils fonts-noto-cjk"
hearing="dbus at-spi2-core" # what a screen reader is told by
# What the draft's files are read with: word processor, PDF, and a browser's editor.
readers="libreoffice-writer-nogui poppler-utils chromium"
server="postgresql" # which the tests start for themselves
# What judges the desktop file, the metainfo, the kind of file, the manual page and the completions.
judges="desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db mandoc zsh fish"
compiler="gcc libc6-dev" # of the library that makes disks fail
packages="binutils dpkg-dev debootstrap libwayland-client0 libwayland-cursor0"

case "${1:-run}" in
    run) wanted=$window ;;
    test) wanted="$window $desktop $hearing $readers $judges $server $compiler" ;;
    packages) wanted="$window $desktop $packages" ;;
    names) echo $window; exit 0 ;;
    *) echo "usage: system-packages.sh run|test|packages|names" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Missing system packages:$missing"
    echo "Install them with: sudo apt-get install$missing"
fi
