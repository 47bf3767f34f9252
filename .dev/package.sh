# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# The words of ./dev that make and try the installers.

readonly packages=$top/build-package/packages

# The time of the last commit is the packages' own, so that the same source gives the same bytes.
word_package() {
    need_environment test
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct)} ||
        die "The time of the last commit is not known here." "SOURCE_DATE_EPOCH=SECONDS ./dev package"
    export SOURCE_DATE_EPOCH
    export QT_RCC_SOURCE_DATE_OVERRIDE=1 # of files in the program, whatever was built before
    say "Build: package"
    configure package || die "CMake could not configure the preset 'package'."
    inside cmake "$top/build-package" >"$top/build-package/configure.log" # a new commit has a new time
    build_preset package qedscope qedscope-cli qedscope_changelog qedscope_icons qedscope_pages
    rm -rf --one-file-system "$packages"
    (cd "$top" && umask 022 && inside cpack --config build-package/CPackConfig.cmake) >"$top/build-package/cpack.log" 2>&1 ||
        { tail -n 20 "$top/build-package/cpack.log" >&2; die "CPack made no packages."; }
    rm -rf --one-file-system "$packages/_CPack_Packages"
    say "Lint: lintian"
    inside lintian --allow-root --no-cfg --fail-on error,warning "$packages"/*.deb ||
        die "lintian found something in the packages."
    (cd "$packages" && sha256sum -- *)
}

# --- The packages on a machine that has nothing of ours ------------------------------------------------------

# A minimal Debian 13, made once; what it downloads later is kept beside it.
need_clean_root() { # sets clean
    clean=$cache/$suite-clean-$recipe_version
    install_on_host mmdebstrap bubblewrap
    mkdir -p "$cache/clean-archives/partial"
    [[ ! -d $clean ]] || return 0
    (
        flock 9
        [[ -d $clean ]] || make_root clean "$clean"
    ) 9>"$cache/lock"
}

word_package-test() {
    local clean try status=0
    word_package
    build_preset package qedscope-example
    need_clean_root
    try=$(mktemp -d "$cache/clean-try.XXXXXX")
    mkdir -p "$top/build-package/fixture"
    inside "$top/build-package/bin/qedscope-example" "$top/build-package/fixture/example.qed"
    say "Test: the packages in a clean Debian 13"
    as_root cp -a --reflink=auto "$clean/." "$try"
    in_clean_root "$try" || status=$?
    as_root rm -rf --one-file-system "$try"
    [[ $status -eq 0 ]] || die "The packages failed in a clean Debian 13."
}

# As its root and with the host's network, but nothing of the host's files.
in_clean_root() { # FOLDER
    local resolver
    resolver=$(realpath /etc/resolv.conf)
    as_root bwrap --die-with-parent --unshare-pid --unshare-ipc --unshare-uts --cap-add ALL --clearenv \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --bind "$1" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run \
        --ro-bind-try "$resolver" /etc/resolv.conf --bind "$cache/clean-archives" /var/cache/apt/archives \
        --ro-bind "$packages" /packages --ro-bind "$top/build-package/fixture" /fixture \
        --ro-bind "$top/tests/installer/installed.sh" /run/installed.sh --chdir / /bin/bash /run/installed.sh
}
