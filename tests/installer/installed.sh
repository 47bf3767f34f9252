#!/bin/bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# Runs in a Debian 13 that has nothing of ours, as its root: installs the packages in /packages, uses them, purges them,
# and looks for what they left behind. The damaged image is /fixture/example.qed.

set -euo pipefail

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/run QT_QPA_PLATFORM=offscreen
apt=(apt-get -qq -y -o APT::Sandbox::User=root -o APT::Keep-Downloaded-Packages=true
    -o Dpkg::Use-Pty=0 --no-install-recommends)

fail() {
    printf 'installed: %s\n' "$*" >&2
    exit 1
}

step() { printf '%s (%d s)\n' "$*" "$SECONDS"; }

# Without what apt, dpkg and debconf keep for themselves.
list_files() {
    find / -xdev \( -path /tmp -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/log \
        -o -path /var/cache/debconf -o -path /packages -o -path /fixture \) -prune -o -print | sort
}

installed() { dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | grep '^ii'; }

expect() { # STATUS COMMAND...
    local wanted=$1 status=0
    shift
    "$@" >/tmp/output 2>&1 || status=$?
    [[ $status -eq $wanted ]] || { cat /tmp/output >&2 && fail "'$*' ended with $status in place of $wanted"; }
}

dependencies() { # what the packages ask for, but for each other
    local package
    for package in /packages/*.deb; do dpkg-deb -f "$package" Depends; done |
        tr '\n' ',' | sed -e 's/qedscope-cli (= [^)]*), *//' -e 's/,$//' -e 's/,\([^ ]\)/, \1/g'
}

mkdir "$HOME"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
cp /fixture/example.qed /tmp/example.qed
"${apt[@]}" update
"${apt[@]}" satisfy "$(dependencies), shared-mime-info, desktop-file-utils, qt6-svg-plugins" >/tmp/apt.log 2>&1 ||
    { tail -n 20 /tmp/apt.log >&2 && fail "the dependencies can't be installed"; }
list_files >/tmp/before
step "The dependencies are installed."

there=$(installed | wc -l)
"${apt[@]}" install /packages/*.deb >/tmp/apt.log 2>&1 ||
    { tail -n 20 /tmp/apt.log >&2 && fail "the packages can't be installed"; }
[[ $(installed | wc -l) -eq $((there + 2)) ]] || fail "the packages ask for more than their dependencies"
step "The packages are installed."

expect 0 qedscope-cli --version
cat /tmp/output
expect 2 qedscope-cli check /tmp/example.qed
tail -n 1 /tmp/output
expect 2 qedscope check /tmp/example.qed
ldd /usr/bin/qedscope-cli | grep -q libstdc++ || fail "qedscope-cli does not use the system's C++ library"
! ldd /usr/bin/qedscope-cli | grep -q libQt || fail "qedscope-cli links Qt"
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

"${apt[@]}" purge qedscope qedscope-cli >/tmp/apt.log 2>&1 ||
    { tail -n 20 /tmp/apt.log >&2 && fail "the packages can't be purged"; }
list_files >/tmp/after
diff /tmp/before /tmp/after || fail "these files came or went"
step "Purged, and nothing is left."
