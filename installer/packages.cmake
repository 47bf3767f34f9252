# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# Two packages, qedscope-cli and qedscope, as .deb and as .rpm, and a tarball of both.

set(CPACK_GENERATOR DEB RPM TXZ)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_NAME qedscope)
set(CPACK_PACKAGE_VENDOR "Qedscope contributors")
set(CPACK_PACKAGE_CONTACT "Qedscope contributors <qedscope@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_FILE_NAME qedscope-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
# What differs between the kinds of packages.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpack_times.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack_project.cmake)

set(headless_summary "check, explain and repair QED disk images from scripts")
set(headless_words
"Reads virtual disk images of the format QED (QEMU Enhanced Disk), says what is
wrong inside them and what that costs the guest, and repairs them with a way
back, an undo file. What can still be read of a hopeless image is exported.
It needs neither QEMU nor a display, and prints JSON for scripts."
)
set(window_summary "look into QED disk images, and repair them")
set(window_words
"Opens a virtual disk image of the format QED (QEMU Enhanced Disk) in a window,
shows what is wrong inside it and what that costs the guest, and repairs it in
two clicks, with a way back. Opening an image never changes it. A map of all
clusters, the tables, the bytes and every finding are shown and explained."
)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_HEADLESS_PACKAGE_NAME qedscope-cli)
set(CPACK_DEBIAN_HEADLESS_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_HEADLESS_DESCRIPTION "${headless_summary}\n${headless_words}")
set(CPACK_DEBIAN_HEADLESS_PACKAGE_SUGGESTS "qedscope, qemu-utils")
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME qedscope)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_WINDOW_DESCRIPTION "${window_summary}\n${window_words}")
# Of the same version, since the undo files and manual pages of both are one.
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "qedscope-cli (= ${PROJECT_VERSION}), hicolor-icon-theme")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "qt6-svg-plugins, qt6-translations-l10n, qt6-wayland, shared-mime-info")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_HEADLESS_PACKAGE_NAME qedscope-cli)
set(CPACK_RPM_HEADLESS_PACKAGE_SUMMARY ${headless_summary})
set(CPACK_RPM_HEADLESS_PACKAGE_DESCRIPTION ${headless_words})
set(CPACK_RPM_WINDOW_PACKAGE_NAME qedscope)
set(CPACK_RPM_WINDOW_PACKAGE_SUMMARY ${window_summary})
set(CPACK_RPM_WINDOW_PACKAGE_DESCRIPTION ${window_words})
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "qedscope-cli = ${PROJECT_VERSION}, hicolor-icon-theme")
# Else the time and the machine of the build would be in the package.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
%define __brp_strip %{nil}"
)
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION)
foreach(
    folder
    applications
    bash-completion
    bash-completion/completions
    fish
    fish/vendor_completions.d
    icons
    icons/hicolor
    man
    man/man1
    man/man5
    metainfo
    mime
    mime/packages
    thumbnailers
    zsh
    zsh/vendor-completions
)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size scalable symbolic 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256)
    foreach(folder ${size} ${size}/apps ${size}/mimetypes)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${folder})
    endforeach()
endforeach()

set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL headless headless_debian headless_licence)
if(QED_BUILD_UI)
    list(APPEND CPACK_COMPONENTS_ALL window window_debian window_licence)
endif()

include(CPack)
foreach(group headless window)
    cpack_add_component_group(${group})
    foreach(component ${group} ${group}_debian ${group}_licence)
        cpack_add_component(${component} GROUP ${group})
    endforeach()
endforeach()
