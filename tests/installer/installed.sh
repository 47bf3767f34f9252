#!/bin/bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# On a machine that has nothing of ours (machine.sh): installs the packages, uses them, purges them, and looks for what
# they left behind.

set -euo pipefail

# shellcheck source=tests/installer/machine.sh
source "$(dirname "$0")/machine.sh"
export HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/run QT_QPA_PLATFORM=offscreen

installed() { dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | grep '^ii'; }

dependencies() { # what the packages ask for, but for each other
    local package
    for package in /packages/*.deb; do dpkg-deb -f "$package" Depends; done |
        tr '\n' ',' | sed -e 's/qedscope-cli (= [^)]*), *//' -e 's/,$//' -e 's/,\([^ ]\)/, \1/g'
}

mkdir "$HOME"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
cp /fixture/damaged.qed /tmp/example.qed
apt "the lists of packages can't be had" update
apt "the dependencies can't be installed" satisfy \
    "$(dependencies), shared-mime-info, desktop-file-utils, qt6-svg-plugins"
remember_files
step "The dependencies are installed."

there=$(installed | wc -l)
apt "the packages can't be installed" install /packages/*.deb
[[ $(installed | wc -l) -eq $((there + 2)) ]] || fail "the packages ask for more than their dependencies"
step "The packages are installed."

expect 0 qedscope-cli --version
cat /tmp/output
expect 2 qedscope-cli check /tmp/example.qed
tail -n 1 /tmp/output
expect 2 qedscope check /tmp/example.qed
# Not through a pipe: grep ends at the first hit, and ldd then fails.
libraries=$(ldd /usr/bin/qedscope-cli)
[[ $libraries == *libstdc++* ]] || fail "qedscope-cli does not use the system's C++ library"
[[ $libraries != *libQt* ]] || fail "qedscope-cli links Qt"
grep -q '^application/x-qed-disk=io\.github\.qedscope\.qedscope\.desktop' /usr/share/applications/mimeinfo.cache ||
    fail "the window is not the program for images"
grep -q 'vnd\.qedscope\.undo' /usr/share/mime/globs2 || fail "the type of the undo file is not known"

# The second start hands its image to the first, whose event loop answers.
qedscope /tmp/example.qed >/tmp/window.log 2>&1 &
window=$!
sleep 3
expect 0 timeout 10 qedscope /tmp/example.qed
kill -0 "$window" || { cat /tmp/window.log >&2 && fail "the window did not stay"; }
kill "$window"
wait "$window" || true
# The platform without a screen says so when a window is raised.
! grep -v 'This plugin does not support raise' /tmp/window.log || { cat /tmp/window.log >&2 && fail "the window complains"; }
step "The programs work."

purge_packages
