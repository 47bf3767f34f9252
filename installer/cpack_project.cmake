# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# CPack reads this once for each kind of package: Debian's have a changelog and a copyright file in place of the licence.

if(CPACK_GENERATOR STREQUAL "DEB")
    list(FILTER CPACK_COMPONENTS_ALL EXCLUDE REGEX "_licence$")
    # Else it would be the first line of every package, in place of the package's own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
else()
    list(FILTER CPACK_COMPONENTS_ALL EXCLUDE REGEX "_debian$")
endif()
if(CPACK_GENERATOR STREQUAL "TXZ")
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
endif()
