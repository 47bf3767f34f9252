# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# The word of ./dev that tries the program in a sandbox of Flatpak, without permission for any folder. The runtime is
# made of Debian's packages, so that nothing else need be reached. Needs root, and two more roots in the cache.

word_flatpak-test() {
    local host runtime try status=0
    need_environment test
    install_on_host mmdebstrap
    say "Build: dev"
    build_preset dev
    host=$(root_of flatpak-host)
    runtime=$(root_of flatpak-runtime)
    make_root_once flatpak-host "$host"
    make_root_once flatpak-runtime "$runtime"
    try=$(mktemp -d "$cache/flatpak-try.XXXXXX") || die "There is no room in $cache."
    # shellcheck disable=SC2064 # the name is wanted as it is now
    trap "as_root rm -rf --one-file-system '$try'" EXIT
    mkdir "$try"/{upper,work,root,app,share,pictures}
    chmod 755 "$try"
    shown+=("$try")
    inside env DESTDIR="$try/app" cmake --install "$top/build" --prefix /app --strip >"$try/install.log" ||
        die "The program could not be installed." "See $try/install.log"
    inside cp "$top/build/bin/qedscope-example" "$try/share"
    cp -al "$runtime/usr" "$try/share/usr" # takes no room
    cp -a "$runtime/etc" "$try/share/usr/etc"
    say "Test: keys only, in a sandbox of Flatpak"
    # Nothing of it is seen outside, and nothing outlives it.
    as_root unshare --mount --pid --net --ipc --uts --fork --kill-child --propagation private \
        bash "$top/tests/flatpak/machine.sh" "$host" "$try" "$top/tests" || status=$?
    rm -rf --one-file-system "$top/build/pictures-flatpak"
    mkdir -p "$top/build/pictures-flatpak"
    convert_pictures "$try/pictures" "$top/build/pictures-flatpak"
    [[ $status -eq 0 ]] || die "The program failed in the sandbox." \
        "What was to be seen is in $top/build/pictures-flatpak"
}
