#!/bin/bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# A machine with Flatpak, and on it the program in a sandbox. To be run as root in new namespaces of mounts,
# processes, network, IPC and host name; they end with it.
#
# Usage: machine.sh HOST TRY TESTS    HOST is a Debian root, which stays as it is; in TRY are app, share and pictures

set -euo pipefail

readonly host=$1 try=$2 tests=$3
readonly id=io.github.qedscope.qedscope runtime=io.github.qedscope.TestRuntime branch=test
arch=$(uname -m)
readonly arch home=/home/person

step() { printf '%s (%d s)\n' "$*" "$SECONDS"; }

# Not chroot: in one of those nobody gets a user namespace, which Flatpak needs.
enter_machine() {
    local device
    mount -t overlay overlay -o "lowerdir=$host,upperdir=$try/upper,workdir=$try/work" "$try/root"
    cd "$try/root"
    mkdir -p share app-files pictures tests outside
    mount --bind "$try/share" share
    mount --bind "$try/app/app" app-files
    mount --bind "$try/pictures" pictures
    mount --bind -o ro "$tests" tests
    mount -t proc proc proc
    mount -t sysfs sysfs sys
    mount -t tmpfs -o mode=755 tmpfs dev
    for device in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0" "fuse 10 229"; do
        # shellcheck disable=SC2086 # name, major and minor number
        set -- $device
        mknod -m 666 "dev/$1" c "$2" "$3"
    done
    mkdir dev/pts dev/shm
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
    mount -t tmpfs -o mode=1777 tmpfs dev/shm
    ln -s pts/ptmx dev/ptmx
    ln -s /proc/self/fd dev/fd
    mount -t tmpfs -o mode=755 tmpfs run
    mount -t tmpfs -o mode=1777 tmpfs tmp
    pivot_root . outside
    cd /
    umount --lazy /outside
}

make_person() {
    ip link set lo up
    ln -sf /proc/self/mounts /etc/mtab # which fusermount asks
    chown root: /usr/bin/fusermount3 # roots of ./dev belong to who made them
    chmod 4755 /usr/bin/fusermount3
    useradd --uid 1000 --home-dir "$home" --create-home person
    mkdir -p /run/user /run/dbus /etc/xdg-desktop-portal
    mkdir -m 1777 /tmp/.X11-unix
    install -d -o person -g person -m 700 /run/user/1000
    chown person: /pictures
    printf '[preferred]\ndefault=gtk\n' >/etc/xdg-desktop-portal/portals.conf
    dbus-daemon --system --fork
}

write_metadata() { # KIND NAME FOLDER
    cat >"$3/metadata" <<EOF
[$1]
name=$2
runtime=$runtime/$arch/$branch
sdk=$runtime/$arch/$branch
EOF
}

# What Flatpak shows as /usr is the runtime's /usr, with its /etc inside.
pack_runtime() {
    mkdir -p /share/runtime/files # which flatpak asks for
    mv /share/usr /share/runtime/usr
    (cd /share/runtime/usr && rm -rf include share/{doc,man,info,lintian,bug} src games \
        etc/{passwd,group,shadow,gshadow,resolv.conf,hosts,hostname,machine-id,mtab,localtime})
    write_metadata Runtime "$runtime" /share/runtime
    flatpak build-export --runtime --disable-sandbox /share/repo /share/runtime "$branch"
}

# A screen, and the notification when long work ends. No folder.
pack_program() {
    mkdir /share/app
    cp -a /app-files /share/app/files
    write_metadata Application "$id" /share/app
    flatpak build-finish --command=qedscope --share=ipc --socket=wayland --socket=fallback-x11 \
        --talk-name=org.freedesktop.Notifications /share/app
    flatpak build-export --disable-sandbox /share/repo /share/app "$branch"
}

as_person() {
    setpriv --reuid person --regid person --clear-groups --inh-caps=-all env -i HOME="$home" USER=person \
        PATH=/usr/bin:/usr/sbin LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user/1000 XDG_CURRENT_DESKTOP=GTK \
        XDG_DATA_DIRS="$home"/.local/share/flatpak/exports/share:/usr/local/share:/usr/share \
        PYTHONPATH=/tests/desktop:/tests/installer "$@"
}

install_program() {
    ostree init --repo=/share/repo --mode=archive-z2
    pack_runtime
    pack_program
    chmod -R a+rX /share/repo
    cd "$home"
    as_person flatpak --user remote-add --no-gpg-verify test file:///share/repo
    as_person flatpak --user install -y --noninteractive test "$id"
}

enter_machine
make_person
install_program >/tmp/pack.log 2>&1 & # there set -e holds, as it does not left of ||
wait $! || { cat /tmp/pack.log >&2 && exit 1; }
step "The program is installed in a sandbox."
as_person timeout 600 dbus-run-session -- python3 -uB /tests/flatpak/keys_only.py /share/qedscope-example /pictures \
    2>/tmp/session.log || { cat /tmp/session.log >&2 && exit 1; }
step "The keys do everything in the sandbox."
