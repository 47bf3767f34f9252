#!/bin/bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# On the machine of installed.sh, after it: installs a small desktop and the packages, has a person double-click
# (double_click.py), and purges the packages.

set -euo pipefail

here=$(dirname "$0")
# shellcheck source=tests/installer/machine.sh
source "$here/machine.sh"
readonly home=/tmp/home

# With a session bus that needs no systemd.
apt "the desktop can't be installed" install xvfb openbox pcmanfm-qt xdotool x11-utils dbus-x11 at-spi2-core \
    python3-pyatspi libglib2.0-bin
# Where everybody makes sockets.
chmod 1777 /tmp
mkdir -m 1777 /tmp/.X11-unix
useradd --home-dir "$home" --create-home person
remember_files
step "The desktop is installed."

apt "the packages can't be installed" install /packages/*.deb
step "The packages are installed."

mkdir "$home/images" "$home/pictures"
cp /fixture/damaged.qed "$home/images/disk.qed"
chown -R person: "$home"
status=0
# Without a network no other screen of the host is in the way: X servers listen in it, too.
unshare --net setpriv --reuid person --regid person --clear-groups --inh-caps=-all \
    env HOME="$home" PYTHONPATH="$here/../desktop" QT_QPA_PLATFORMTHEME= \
    timeout 600 dbus-run-session -- \
    python3 -uB "$here/double_click.py" "$home/images" "$home/pictures" 2>/tmp/session.log || status=$?
cp "$home"/pictures/*.xwd /pictures || true
[[ $status -eq 0 ]] || { cat /tmp/session.log >&2 && fail "the double-click failed"; }
step "The double-clicks work."

purge_packages
