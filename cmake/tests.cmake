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
    if(arg_LABEL STREQUAL "core")
        add_dependencies(asan_tests ${name})
    endif()
    if(arg_THREADS)
        add_dependencies(tsan_tests ${name})
    endif()

    if(QED_SANITIZE)
        qed_add_sanitized_test(${name} "${arg_LABEL}" "${arg_THREADS}")
        return()
    endif()

    # Listed when ctest starts, so that a build never runs the programs that it builds.
    set(common DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    if(NOT arg_THREADS)
        gtest_discover_tests(${name} ${common} PROPERTIES LABELS ${arg_LABEL})
        return()
    endif()
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

# Under a sanitizer a program's start costs more than most tests do, so it runs in a few shares and not test by
# test: all of it, or only the tests that run threads under the thread sanitizer.
function(qed_add_sanitized_test name label threads)
    set(filter "*")
    if(QED_SANITIZE STREQUAL "thread")
        set(filter "${threads}")
        set(label threads)
    endif()
    if(NOT filter)
        return()
    endif()
    set(shares 4)
    foreach(share RANGE 1 ${shares})
        math(EXPR index "${share} - 1")
        add_test(
            NAME ${name}.share${share}of${shares}
            COMMAND ${name} --gtest_brief=1 --gtest_filter=${filter}
            WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        )
        set_tests_properties(
            ${name}.share${share}of${shares}
            PROPERTIES
                ENVIRONMENT "GTEST_TOTAL_SHARDS=${shares};GTEST_SHARD_INDEX=${index}"
                LABELS "${label}"
        )
    endforeach()
endfunction()
