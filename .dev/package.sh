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
