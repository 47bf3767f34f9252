# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# The words of ./dev, one function each, and the steps that they share.

readonly bin=$top/build/bin

# --- Steps -------------------------------------------------------------------------------------------------

# Configures and builds one preset; quiet unless something is wrong or a person is watching.
build_preset() { # PRESET [TARGET...]
    local preset=$1 targets=() tool=()
    shift
    [[ $# -eq 0 ]] || targets=(--target "$@")
    [[ -t 1 ]] || tool=(-- --quiet)
    configure "$preset" || die "CMake could not configure the preset '$preset'."
    inside cmake --build --preset "$preset" "${targets[@]}" "${tool[@]}" ||
        die "The build of preset '$preset' failed; the compiler's first error is above."
}

# A build folder belongs to one environment: a new one starts the cache anew.
configure() { # PRESET
    local folder=$top/build stamp fresh=() tests=ON
    [[ $1 == dev ]] || folder=$top/build-$1
    [[ $layer == test && $1 != package ]] || tests=OFF
    stamp="${root##*/} $tests"
    [[ ! -f $folder/environment || $(<"$folder/environment") == "$stamp" ]] || fresh=(--fresh)
    if [[ ! -f $folder/build.ninja || ${#fresh[@]} -gt 0 ]]; then
        mkdir -p "$folder"
        (cd "$top" && inside cmake --preset "$1" "${fresh[@]}" -DQED_BUILD_TESTS="$tests") \
            >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2 && return 1; }
        echo "$stamp" >"$folder/environment"
    fi
}

# show FILE: makes the file's folder visible inside; prints nothing
show() { shown+=("$(cd "$(dirname "$1")" && pwd -P)"); }

need_file() { [[ -r $1 ]] || die "There is no file '$1' that can be read."; }

need_program() { # NAME
    [[ -x $bin/$1 ]] || die "The build left no $bin/$1." "Start over: rm -rf build, then ./dev build"
}

# --- Words -------------------------------------------------------------------------------------------------

word_build() {
    need_environment test
    build_preset dev "$@"
}

word_exec() {
    [[ $# -gt 0 ]] || die "exec needs a command." "For example: ./dev exec cmake --version"
    need_environment test
    inside "$@"
}

word_shell() {
    need_environment test
    inside env PS1='(qedscope) \w\$ ' bash --norc -i
}

word_run() {
    local image=${1:-}
    [[ -z $image ]] || need_file "$image"
    need_environment run
    build_preset dev qedscope_programs
    if [[ -z $image ]]; then
        need_program qedscope-example
        image=$top/build/example.qed
        inside "$bin/qedscope-example" "$image"
        say "A damaged example: $image"
    fi
    image=$(realpath "$image")
    show "$image"
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        own_home=yes
        inside "$bin/qedscope" "$image"
    else
        run_without_display "$image"
    fi
}

run_without_display() { # IMAGE
    local picture=$top/build/qedscope.png status=0
    take_picture "$1" "$picture" 1280x800
    say "No display here: a picture of the window is in $picture, and this is the headless check:"
    inside "$bin/qedscope-cli" check "$1" || status=$?
    # 1 would be "could not look"; what the check found is what was to be shown.
    [[ $status -ne 1 ]] || exit 1
}

take_picture() { # IMAGE OUT.png SIZE [--dark] [--language=CODE] [--rtl] [--screen=NAME] [--order=NAME] [--zoom=STEPS]
    need_program qedscope-shot
    inside env QT_QPA_PLATFORM=offscreen "$bin/qedscope-shot" "$@" ||
        die "The picture of '$1' could not be taken."
}

word_shot() {
    [[ $# -ge 2 ]] || die "shot needs an image and a name for the picture." "./dev shot disk.qed window.png 1280x800"
    local image out size=1280x800 options=() argument
    need_file "$1"
    image=$(realpath "$1")
    out=$(realpath "$2") || die "There is no folder for '$2'."
    for argument in "${@:3}"; do
        case $argument in
        --dark | --contrast | --rtl | --language=* | --screen=* | --order=* | --zoom=*) options+=("$argument") ;;
        *x*) size=$argument ;;
        *) die "shot does not know '$argument'." "A size is like 1280x800." ;;
        esac
    done
    need_environment run
    build_preset dev qedscope_programs
    show "$image"
    show "$out"
    take_picture "$image" "$out" "$size" "${options[@]}"
    say "$out"
}

# Strings that are new in the sources are to be translated by hand, in Qt Linguist or any editor.
word_translations() {
    local folder=$top/resources/translations unfinished
    need_environment test
    build_preset dev update_translations
    unfinished=$(cat "$folder"/*.ts | grep -c 'type="unfinished"') || true
    [[ $unfinished -eq 0 ]] || die "Not translated yet: $unfinished." "They are marked 'unfinished' in $folder."
    say "All strings of the sources are translated."
}

# What the handbook shows of the program is never made by hand.
word_handbook() {
    local example=$top/build/web01.qed pictures=$top/resources/pictures
    need_environment test
    build_preset dev qedscope_programs
    inside python3 -B "$top/tests/handbook/headless_page.py" "$bin/qedscope-cli" >"$top/build/headless.md"
    cp "$top/build/headless.md" "$top/resources/docs/headless.md"
    inside "$bin/qedscope-example" "$example"
    take_picture "$example" "$pictures/window.png" 1280x800
    take_picture "$example" "$pictures/window-dark.png" 1280x800 --dark
    take_picture "$example" "$pictures/plan.png" 1280x800 --screen=plan
    take_picture "$example" "$pictures/result.png" 1280x800 --screen=result
    take_picture "$example" "$pictures/both-maps.png" 1280x800 --screen=both
    say "The handbook is up to date with the program; what changed is for you to look at and to commit."
}

word_fuzz() {
    local target=${1:-} seconds=${2:-60} corpus status=0
    corpus=$top/tests/fuzz/corpus/$target
    [[ -n $target && -d $corpus ]] ||
        die "fuzz needs a target." "There are: $(cd "$top/tests/fuzz/corpus" 2>/dev/null && echo *)"
    need_environment test
    build_preset fuzz "fuzz_$target"
    local found=$top/build-fuzz/findings/$target
    mkdir -p "$found/new" "$found/crashes"
    say "Fuzzing $target for $seconds s; new inputs and crashes go to $found"
    inside "$top/build-fuzz/bin/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="$found/crashes/" -print_final_stats=1 "$found/new" "$corpus" || status=$?
    [[ $status -eq 0 ]] || die "The fuzzer found something." \
        "Run the input again: ./dev exec build-fuzz/bin/fuzz_$target $found/crashes/FILE"
}

word_bench() {
    need_environment test
    build_preset release qedscope-cli qedscope-read-tables qedscope-measure-window # tests are not measured
    [[ -x $top/tests/bench/bench ]] || die "There is no benchmark yet (tests/bench/bench)."
    inside "$top/tests/bench/bench" "$@"
}

# --- Lint --------------------------------------------------------------------------------------------------

sources() { # FOLDER...: its C++ files, those not yet committed too
    find "${@/#/$top/}" \( -name '*.cpp' -o -name '*.h' \) | LC_ALL=C sort
}

# The part that takes seconds; `test` runs it too.
quick_lint() {
    local files
    mapfile -t files < <(sources app core tests ui)
    say "Lint: clang-format and shellcheck"
    inside clang-format-19 --dry-run -Werror "${files[@]}" ||
        die "clang-format would write some files differently." "./dev exec clang-format-19 -i FILE"
    (cd "$top" && inside shellcheck --external-sources dev .ci/run installer/completions/*.bash tests/installer/*.sh) || die "shellcheck found something."
}

# What the preset lint compiles of those folders: units of several files, and the files left out of them.
compiled_of() { # FOLDER|...: a regular expression
    echo "^$top/(($1)/.*\.cpp|build-lint/($1)/.*/unity_[0-9]+_cxx\.cxx)\$"
}

# Every checker says what it has to say before the word fails.
word_lint() {
    local failed=() units
    # The compile commands are GCC's: Clang need not know its warnings.
    local quiet=-Wno-unknown-warning-option
    need_environment test
    quick_lint
    say "Build: each file by itself"
    (build_preset alone qedscope_programs) || failed+=(includes)
    configure lint || die "CMake could not configure the preset 'lint'."
    say "Lint: clang-tidy"
    inside run-clang-tidy-19 -quiet -p "$top/build-lint" -j "$(nproc)" -extra-arg=$quiet \
        "$(compiled_of "app|core|ui")" || failed+=(clang-tidy)
    say "Lint: clazy"
    mapfile -t units < <(sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$top/build-lint/compile_commands.json" |
        grep -E "$(compiled_of ui)")
    inside clazy-standalone -p "$top/build-lint" --checks="$(sed -e '/^#/d' "$top/.clazy" | paste -sd,)" \
        --header-filter="$top/ui/.*" --extra-arg=$quiet --extra-arg=-Werror "${units[@]}" || failed+=(clazy)
    [[ ${#failed[@]} -eq 0 ]] || die "These found something: ${failed[*]}."
}

# --- Test --------------------------------------------------------------------------------------------------

# Runs one preset's tests and keeps ctest's words for the summary.
test_preset() { # PRESET
    local log=$top/build/test-$1.log
    say "Test: $1"
    (cd "$top" && inside ctest --preset "$1") 2>&1 | tee "$log" || failed+=("$1")
}

# Every stage is tested even when one fails. The last lines are ctest's own, the whole suite's at the end.
# The packages wait for downloads and for windows, so the sanitizers are built and run meanwhile.
word_test() {
    local failed=() preset packages_test started=$SECONDS
    need_environment test
    (quick_lint) || failed+=(lint)
    say "Build: dev"
    build_preset dev
    test_preset dev
    (test_packages) >"$top/build/test-packages.log" 2>&1 &
    packages_test=$!
    # shellcheck disable=SC2064 # a build that fails ends the word, and this with it
    trap "kill $packages_test 2>/dev/null || true" EXIT
    for preset in asan tsan; do
        say "Build: $preset"
        build_preset "$preset" "${preset}_tests"
        test_preset "$preset"
    done
    wait "$packages_test" || failed+=(packages)
    trap - EXIT
    cat "$top/build/test-packages.log"
    for preset in asan tsan dev; do
        say "Summary: $preset"
        sed -n '/tests passed/,$p' "$top/build/test-$preset.log"
    done
    [[ ${#failed[@]} -eq 0 ]] || die "These failed: ${failed[*]}." "Their output is above, and in build/test-PRESET.log"
    printf 'All of it took %d:%02d min.\n' $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) >&2
}
