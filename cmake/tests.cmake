# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

include(GoogleTest)

# What the sanitizer presets build: `./dev test` builds asan_tests in preset asan and tsan_tests in preset tsan.
add_custom_target(asan_tests)
add_custom_target(tsan_tests)

# qed_add_test(NAME LABEL label SOURCES file... LIBRARIES target... [THREADS filter])
#
# A GoogleTest program whose tests ctest lists one by one, with LABEL. THREADS is a GoogleTest filter for the
# tests that run threads: they have the label "threads" too and run again under the thread sanitizer.
# Programs labelled "core" run again under the address sanitizer.
function(qed_add_test name)
    cmake_parse_arguments(arg "" "LABEL;THREADS" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} qed_options GTest::gtest GTest::gmock)
    list(LENGTH arg_SOURCES sources)
    if(sources GREATER 4) # only to save time: files still include what they use
        target_precompile_headers(${name} PRIVATE <gtest/gtest.h> <algorithm> <format> <functional> <string> <vector>)
    endif()
    if(arg_LABEL STREQUAL "core")
        add_dependencies(asan_tests ${name})
    endif()

    # Listed when ctest starts, so that a build never runs the programs that it builds.
    set(common DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    if(NOT arg_THREADS)
        gtest_discover_tests(${name} ${common} PROPERTIES LABELS ${arg_LABEL})
        return()
    endif()
    add_dependencies(tsan_tests ${name})
    gtest_discover_tests(
        ${name} ${common}
        TEST_FILTER "-${arg_THREADS}"
        TEST_LIST ${name}_calm
        PROPERTIES LABELS ${arg_LABEL}
    )
    gtest_discover_tests(
        ${name} ${common}
        TEST_FILTER "${arg_THREADS}"
        TEST_LIST ${name}_threads
        PROPERTIES LABELS "${arg_LABEL}\\;threads"
    )
endfunction()
