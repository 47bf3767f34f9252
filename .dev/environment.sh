# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# The environment that everything is built in: Debian 13. A host that is one is used as it is; any other
# Debian-like host gets a Debian 13 root in the user's cache folder, entered with bubblewrap.
#
# There are two layers, each with a list in .dev/packages: "run" builds and opens the window, "test" is run and
# everything else. A layer is made the first time that a word needs it.
#
#   need_environment LAYER   makes or installs what is missing, and sets `layer` to what is there
#   inside COMMAND...        runs a command in it, in the caller's folder where that is visible

readonly suite=trixie
readonly recipe_version=1 # raise it when make_root changes, so that old roots are not taken for new ones
readonly cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/qedscope

layer=        # the layer in use, set by need_environment
root=         # its root folder; empty on a host that needs none
own_home=     # non-empty: the person's own home and session are visible inside, as `run` wants it
shown=()      # more folders to show inside

say() { printf '\033[1m%s\033[0m\n' "$*"; }
[[ -t 1 ]] || say() { printf '%s\n' "$*"; }

# die WHAT [WHAT TO DO]
die() {
    printf './dev: %s\n' "$1" >&2
    [[ $# -lt 2 ]] || printf '  %s\n' "$2" >&2
    exit 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "'$1' must be run as root, and there is no sudo." "Run ./dev once as root, or install sudo."
    fi
}

packages() { # LAYER: its packages, sorted, the test layer with those of run
    local files=("$top/.dev/packages/$1")
    [[ $1 != test ]] || files+=("$top/.dev/packages/run")
    sed -e '/^#/d' -e '/^$/d' "${files[@]}" | LC_ALL=C sort -u
}

# --- A host that is new enough -----------------------------------------------------------------------------

host_is_enough() {
    local id='' version=''
    id=$(. /etc/os-release && echo "${ID:-}")
    version=$(. /etc/os-release && echo "${VERSION_ID:-999}") # Debian testing and unstable have no number
    command -v apt-get >/dev/null ||
        die "This host has no apt-get; ./dev knows Debian-like hosts only." \
            "Install the packages of .dev/packages by hand, then use the CMake presets (CONTRIBUTING.md)."
    if [[ $id == debian ]]; then
        [[ ${version%%.*} -ge 13 ]]
        return
    fi
    local qt=''
    qt=$(apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: *//p')
    dpkg --compare-versions "${qt/(none)/0}" ge 6.8 &&
        apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
}

missing_packages() { # PACKAGE...: those that are not installed
    local package
    for package; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
}

install_on_host() { # PACKAGE...
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "Installing with apt: ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends)
    as_root "${install[@]}" "${missing[@]}" >/dev/null 2>&1 && return
    as_root apt-get update -qq || die "apt-get update failed." "Is the network up? Does 'apt-get update' work?"
    as_root "${install[@]}" "${missing[@]}" >/dev/null ||
        die "apt could not install what the project needs." "Try: apt-get install ${missing[*]}"
}

# --- A host that needs a root ------------------------------------------------------------------------------

root_of() { # LAYER: the folder of its root, named by a hash of its recipe
    local hash
    hash=$({ echo "$recipe_version $suite $(dpkg --print-architecture)" && packages "$1"; } | sha256sum)
    echo "$cache/$suite-$1-${hash:0:12}"
}

# The mirror that the host itself uses. QED_MIRROR names another, for hosts that use none of Debian's.
mirror() {
    [[ -z ${QED_MIRROR:-} ]] || { echo "$QED_MIRROR" && return; }
    local query=(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian')
    local found
    found=$("${query[@]}")
    [[ -n $found ]] || { as_root apt-get update -qq && found=$("${query[@]}"); }
    [[ -n $found ]] || die "The host's apt configuration names no Debian mirror." \
        "Name one: QED_MIRROR=ADDRESS ./dev ..."
    echo "${found%%$'\n'*}"
}

# A layer named clean has no packages but Debian's smallest set, and all of their files.
# Makes a root under a temporary name and renames it when it is whole, so that one cut off is never used.
make_root() { # LAYER FOLDER
    local log=$2.log new=$2.new uri options=() line
    [[ $1 == clean ]] || options+=(--dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/locale/*' --include="$(packages "$1" | paste -sd,)")
    uri=$(mirror)
    while read -r line; do options+=(--aptopt="$line"); done < <(
        apt-config dump | grep -E '^Acquire::(https?::|Check-|Retries|ForceIPv)')
    say "Making the Debian 13 environment ($1 layer); once, a minute or two. Log: $log"
    # shellcheck disable=SC2064 # the name is wanted as it is now
    trap "as_root rm -rf --one-file-system '$new'" EXIT
    as_root rm -rf --one-file-system "$new"
    as_root mmdebstrap --variant=minbase --mode=root "${options[@]}" \
        --aptopt='Apt::Install-Recommends "false"' \
        "$suite" "$new" "$uri" >"$log" 2>&1 ||
        { tail -n 15 "$log" >&2; die "The environment could not be made." \
            "Is the network up, and 4 GB free in $cache? Then run ./dev again. The whole log: $log"; }
    as_root chown -Rh "$(id -u):$(id -g)" "$new"
    tr -d - </proc/sys/kernel/random/uuid >"$new/etc/machine-id"
    mv -T "$new" "$2"
    trap - EXIT
}

# One ./dev makes it, the others wait for it.
make_root_once() { # LAYER FOLDER
    [[ ! -d $2 ]] || return 0
    mkdir -p "$cache"
    (
        flock -n 9 || { say "Another ./dev is making the environment; waiting for it." && flock 9; }
        [[ -d $2 ]] || make_root "$1" "$2"
    ) 9>"$cache/lock"
}

need_root() { # LAYER
    install_on_host mmdebstrap bubblewrap
    root=$(root_of test)
    layer=test
    [[ -d $root || $1 == test ]] || { root=$(root_of run) && layer=run; }
    make_root_once "$layer" "$root"
    inside true || die "bubblewrap could not enter $root." \
        "In a container, allow user namespaces; on a host, see 'sysctl user.max_user_namespaces'."
}

# --- Both --------------------------------------------------------------------------------------------------

need_environment() { # LAYER
    if ! host_is_enough; then
        need_root "$1"
        return
    fi
    local wanted rest
    mapfile -t wanted < <(packages "$1")
    install_on_host "${wanted[@]}"
    mapfile -t rest < <(packages test)
    layer=test
    [[ -z $(missing_packages "${rest[@]}") ]] || layer=$1
}

# Fills `settings` with NAME=VALUE: what of the caller's environment counts inside, and the compiler cache's.
collect_settings() {
    local name
    settings=(LANG=C.UTF-8 GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory 'GIT_CONFIG_VALUE_0=*')
    for name in $(compgen -e); do
        case $name in
        CI | TERM | COLUMNS | NO_COLOR | DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | SOURCE_DATE_EPOCH) ;;
        GTEST_* | CTEST_* | QT_* | QED_* | ASAN_OPTIONS | UBSAN_OPTIONS | TSAN_OPTIONS) ;;
        *) continue ;;
        esac
        settings+=("$name=${!name}")
    done
    settings+=(CCACHE_DIR="${CCACHE_DIR:-$cache/ccache}" CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CMAKE_BUILD_PARALLEL_LEVEL="${QED_JOBS:-$(nproc)}")
}

inside() {
    local settings
    collect_settings
    mkdir -p "${CCACHE_DIR:-$cache/ccache}"
    if [[ -z $root ]]; then
        env "${settings[@]}" "$@"
    else
        in_root "$@"
    fi
}

# Shows the root's folders one by one, read-only, on an empty file system: so the project and the caller's
# files keep their own paths, wherever those are, and nothing can be written into the root.
in_root() {
    local arguments=(--die-with-parent --clearenv --setenv PATH /usr/bin:/usr/sbin) entry
    for entry in "$root"/*; do
        [[ ! -L $entry ]] || arguments+=(--symlink "$(readlink "$entry")" "/${entry##*/}")
    done
    for entry in "$root"/usr/* "$root"/var/{lib,cache} "$root/etc"; do
        [[ $entry == */usr/local || $entry == */usr/src ]] || arguments+=(--ro-bind "$entry" "${entry#"$root"}")
    done
    for entry in /etc/{passwd,group,hosts}; do
        [[ ! -f $root$entry ]] || arguments+=(--ro-bind-try "$entry" "$entry")
    done
    arguments+=(--dev-bind /dev /dev --ro-bind /sys /sys --tmpfs /run --tmpfs /var/tmp --symlink ../run /var/run)
    arguments+=(--bind /tmp /tmp)
    if [[ -n $own_home ]]; then
        show_session
    else
        arguments+=(--unshare-pid --proc /proc --perms 0700 --dir /run/session --dir /run/home
            --setenv XDG_RUNTIME_DIR /run/session --setenv HOME /run/home)
    fi
    show_project
    for entry in "${settings[@]}"; do arguments+=(--setenv "${entry%%=*}" "${entry#*=}"); done
    bwrap "${arguments[@]}" "$@"
}

# The desktop session as the host has it: home, sockets, and the processes that may hold an image open.
show_session() {
    local name
    arguments+=(--ro-bind /proc /proc --bind-try "$HOME" "$HOME" --setenv HOME "$HOME")
    [[ ! -d ${XDG_RUNTIME_DIR:-} ]] || arguments+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    for name in XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP XDG_SESSION_TYPE; do
        [[ -z ${!name:-} ]] || arguments+=(--setenv "$name" "${!name}")
    done
    [[ ! -f ${XAUTHORITY:-} ]] || arguments+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
}

show_project() {
    local folder git_folder
    arguments+=(--bind "$top" "$top" --bind "${CCACHE_DIR:-$cache/ccache}" "${CCACHE_DIR:-$cache/ccache}")
    # A git worktree keeps its history elsewhere.
    git_folder=$(git -C "$top" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true)
    [[ -z $git_folder || $git_folder == "$top"/* ]] || arguments+=(--ro-bind "$git_folder" "$git_folder")
    for folder in "${shown[@]}"; do arguments+=(--bind "$folder" "$folder"); done
    case $PWD/ in
    "$top"/* | /tmp/*) arguments+=(--chdir "$PWD") ;;
    *) arguments+=(--chdir "$top") ;;
    esac
}
