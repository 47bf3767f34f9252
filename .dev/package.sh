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
    make_packages "$top/build-package"
    say "Lint: lintian"
    inside lintian --allow-root --no-cfg --fail-on error,warning "$packages"/*.deb ||
        die "lintian found something in the packages."
    (cd "$packages" && sha256sum -- *)
}

make_packages() { # BUILD-FOLDER [OPTION...]: what was built there, in its folder packages
    (cd "$top" && umask 022 && inside cpack --config "$1/CPackConfig.cmake" "${@:2}") >"$1/cpack.log" 2>&1 ||
        { tail -n 20 "$1/cpack.log" >&2; die "CPack made no packages."; }
    rm -rf --one-file-system "$1/packages/_CPack_Packages"
}

# --- The packages on a machine that has nothing of ours ------------------------------------------------------

# A minimal Debian 13, made once; what it downloads later is kept beside it.
need_clean_root() { # sets clean
    clean=$cache/$suite-clean-$recipe_version
    install_on_host mmdebstrap bubblewrap
    mkdir -p "$cache/clean-archives/partial"
    make_root_once clean "$clean"
}

word_package-test() {
    word_package
    build_preset package qedscope-example
    try_packages "$top/build-package"
}

# Those of the preset dev: so a test of everything need not compile all of it once more.
test_packages() {
    say "Test: packages"
    rm -rf --one-file-system "$top/build/packages"
    make_packages "$top/build" -G DEB && try_packages "$top/build"
}

# Leaves pictures of what was to be seen in its folder pictures.
try_packages() { # BUILD-FOLDER: with packages, and qedscope-example in bin
    local clean try status=0
    need_clean_root
    try=$(mktemp -d "$cache/clean-try.XXXXXX") || die "There is no room in $cache."
    rm -rf --one-file-system "$1"/{fixture,pictures}
    mkdir -p "$1"/{fixture,pictures}
    inside "$1/bin/qedscope-example" --kind damaged "$1/fixture/damaged.qed" || die "There is no damaged image."
    say "Test: the packages in a clean Debian 13"
    as_root cp -a --reflink=auto "$clean/." "$try"
    # What is downloaded is shared, and apt gives up when another has it.
    (
        flock 9
        in_clean_root "$try" "$1" installed.sh && in_clean_root "$try" "$1" double_click.sh
    ) 9>"$cache/clean.lock" || status=$?
    as_root rm -rf --one-file-system "$try"
    convert_pictures "$1/pictures" "$1/pictures"
    as_root rm -f "$1"/pictures/*.xwd
    [[ $status -eq 0 ]] || die "The packages failed in a clean Debian 13." "What was to be seen is in $1/pictures"
}

convert_pictures() { # FROM TO: of a screen, into PNG; a test's verdict counts more than one that is broken
    local picture
    for picture in "$1"/*.xwd; do
        [[ ! -f $picture ]] || inside convert "xwd:$picture" "$2/$(basename "$picture" .xwd).png" || true
    done
}

# As its root and with the host's network, but nothing of the host's files.
in_clean_root() { # ROOT BUILD-FOLDER SCRIPT: one of tests/installer
    local resolver
    resolver=$(realpath /etc/resolv.conf)
    as_root bwrap --die-with-parent --unshare-pid --unshare-ipc --unshare-uts --cap-add ALL --clearenv \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --bind "$1" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run \
        --ro-bind-try "$resolver" /etc/resolv.conf --bind "$cache/clean-archives" /var/cache/apt/archives \
        --ro-bind "$2/packages" /packages --ro-bind "$2/fixture" /fixture --bind "$2/pictures" /pictures \
        --ro-bind "$top/tests" /tests --chdir / /bin/bash "/tests/installer/$3"
}
