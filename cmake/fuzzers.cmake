# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

# qed_add_fuzzer(TARGET SOURCES file... LIBRARIES target...)
#
# The program fuzz_TARGET. In the fuzz preset libFuzzer drives it (./dev fuzz TARGET); in the others it takes
# every input of tests/fuzz/corpus/TARGET once, as a test labelled "fuzz".
function(qed_add_fuzzer target)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    set(name fuzz_${target})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} qed_options)
    if(QED_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        return()
    endif()
    target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cpp)
    add_dependencies(asan_tests ${name})
    add_test(NAME Fuzz.${target}_corpus COMMAND ${name} ${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${target})
    set_tests_properties(Fuzz.${target}_corpus PROPERTIES LABELS fuzz)
endfunction()
