# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

# What the sanitizer presets build: `./dev test` builds asan_tests in preset asan and tsan_tests in preset tsan.
add_custom_target(asan_tests)
add_custom_target(tsan_tests)

# qed_add_test(NAME [THREADS] LABEL label SOURCES file... LIBRARIES target...)
#
# A GoogleTest program, with LABEL. Programs labelled "core" run again under the address sanitizer, those with THREADS
# under the thread sanitizer. To start a program costs more than most tests do, so ctest does not run it test by test
# but in a few shares; one test is run by --gtest_filter.
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
    set(shares 4)
    foreach(share RANGE 1 ${shares})
        math(EXPR index "${share} - 1")
        set(test ${name}.share${share}of${shares})
        add_test(
            NAME ${test}
            COMMAND ${name} --gtest_brief=1
            WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        )
        set_tests_properties(
            ${test}
            PROPERTIES
                ENVIRONMENT "GTEST_TOTAL_SHARDS=${shares};GTEST_SHARD_INDEX=${index}"
                LABELS "${labels}"
                TIMEOUT 600
        )
    endforeach()
endfunction()
