# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# CPack reads this once for each kind of package: Debian's have a changelog and a copyright file in place of the licence.

if(CPACK_GENERATOR STREQUAL "DEB")
    list(FILTER CPACK_COMPONENTS_ALL EXCLUDE REGEX "_licence$")
else()
    list(FILTER CPACK_COMPONENTS_ALL EXCLUDE REGEX "_debian$")
endif()
if(CPACK_GENERATOR STREQUAL "TXZ")
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
endif()
