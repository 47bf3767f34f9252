# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# Words for what runs as root in a Debian 13 that has nothing of ours: /packages holds our packages, /fixture a damaged
# image, and what is left in /pictures can be seen outside.

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
# The machine is thrown away: nothing need be on the disk before the next package is unpacked.
apt=(apt-get -qq -y -o APT::Sandbox::User=root -o APT::Keep-Downloaded-Packages=true
    -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io --no-install-recommends)

fail() {
    printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2
    exit 1
}

step() { printf '%s (%d s)\n' "$*" "$SECONDS"; }

apt() { # WHAT ARGUMENTS...: WHAT is said when it fails
    local what=$1
    shift
    "${apt[@]}" "$@" >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log >&2 && fail "$what"; }
}

# Without what apt, dpkg and debconf keep for themselves.
list_files() {
    find / -xdev \( -path /tmp -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/log \
        -o -path /var/cache/debconf -o -path /packages -o -path /fixture -o -path /pictures \
        -o -path /tests \) -prune -o -print | sort
}

# Between these two, nothing of the packages was there.
remember_files() { list_files >/tmp/before; }

purge_packages() {
    apt "the packages can't be purged" purge qedscope qedscope-cli
    list_files >/tmp/after
    diff /tmp/before /tmp/after || fail "these files came or went"
    step "Purged, and nothing is left."
}

expect() { # STATUS COMMAND...
    local wanted=$1 status=0
    shift
    "$@" >/tmp/output 2>&1 || status=$?
    [[ $status -eq $wanted ]] || { cat /tmp/output >&2 && fail "'$*' ended with $status in place of $wanted"; }
}
