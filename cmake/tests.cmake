# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

include(GoogleTest)

# What the sanitizer presets build: `./dev test` builds asan_tests in preset asan and tsan_tests in preset tsan.
add_custom_target(asan_tests)
add_custom_target(tsan_tests)

# qed_add_test(NAME [THREADS] LABEL label SOURCES file... LIBRARIES target...)
#
# A GoogleTest program whose tests ctest lists one by one, with LABEL. Programs labelled "core" run again under the
# address sanitizer, those with THREADS under the thread sanitizer.
function(qed_add_test name)
    cmake_parse_arguments(arg "THREADS" "LABEL" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} qed_options GTest::gtest GTest::gmock)
    set(labels ${arg_LABEL})
    if(arg_LABEL STREQUAL "core")
        add_dependencies(asan_tests ${name})
    endif()
    if(arg_THREADS)
        list(APPEND labels threads)
        add_dependencies(tsan_tests ${name})
    endif()
    if(QED_SANITIZE)
        qed_add_shares(${name} "${labels}")
        return()
    endif()
    # Listed when ctest starts, so that a build never runs the programs that it builds.
    string(REPLACE ";" "\\;" labels "${labels}")
    gtest_discover_tests(
        ${name}
        DISCOVERY_MODE PRE_TEST
        DISCOVERY_TIMEOUT 60
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        PROPERTIES LABELS "${labels}"
    )
endfunction()

# Under a sanitizer a program's start costs more than most tests do, so it runs in a few shares and not test by
# test.
function(qed_add_shares name labels)
    set(shares 4)
    foreach(share RANGE 1 ${shares})
        math(EXPR index "${share} - 1")
        add_test(
            NAME ${name}.share${share}of${shares}
            COMMAND ${name} --gtest_brief=1
            WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        )
        set_tests_properties(
            ${name}.share${share}of${shares}
            PROPERTIES
                ENVIRONMENT "GTEST_TOTAL_SHARDS=${shares};GTEST_SHARD_INDEX=${index}"
                LABELS "${labels}"
        )
    endforeach()
endfunction()
