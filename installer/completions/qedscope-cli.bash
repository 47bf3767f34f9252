# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# Completion of qedscope-cli for bash. It leans on nothing of bash-completion, which only loads it.

_qedscope_cli_options() { # COMMAND: its options
    local common='--help --output --progress --quiet --verbose --force-share --format --jobs --max-findings --fail-on
        -h -p -q -v -U -f'
    case $1 in
    check) echo "-r --repair $common" ;;
    dump) echo "--l1 --all $common" ;;
    map) echo "--space $common" ;;
    find) echo "--guest --file --cluster $common" ;;
    export) echo "--mapfile --overwrite $common" ;;
    plan) echo "--fix --reclaim $common" ;;
    repair) echo "--fix --reclaim --plan --yes --undo-file --no-undo --output-image $common" ;;
    undo) echo "--undo-file -n --dry-run --finish --drop --yes $common" ;;
    thumbnail) echo "-s --size $common" ;;
    info | explain) echo "$common" ;;
    esac
}

_qedscope_cli_codes() { "${COMP_WORDS[0]}" explain 2>/dev/null | sed 's/ .*//'; }

_qedscope_cli_fixes() { # CODE
    echo leave
    "${COMP_WORDS[0]}" explain --output json "$1" 2>/dev/null | sed -n 's/^ *"name": "\(.*\)",*$/\1/p'
}

_qedscope_cli_files() { # WORD [SUFFIX]: files with the suffix and folders; all files where there are none
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -X "!*${2:-}" -- "$1" && compgen -d -- "$1")
    [[ ${#COMPREPLY[@]} -gt 0 ]] || mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

_qedscope_cli_value() { # OPTION WORD: fails when the option takes no value
    local words
    case $1 in
    --output) words='human json' ;;
    --format | -f) words=qed ;;
    --fail-on) words=dirty ;;
    --repair | -r) words='leaks all' ;;
    --space) words='guest file' ;;
    --fix) words=$(_qedscope_cli_codes) ;;
    QED-*) words=$(_qedscope_cli_fixes "$1") ;;
    --jobs | --max-findings | --size | -s | --l1 | --guest | --file | --cluster) words= ;;
    --undo-file) _qedscope_cli_files "$2" .qedundo && return ;;
    --plan) _qedscope_cli_files "$2" .json && return ;;
    --mapfile | --output-image) _qedscope_cli_files "$2" && return ;;
    *) return 1 ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$2")
    [[ $1 != --fix ]] || compopt -o nospace 2>/dev/null # CODE=FIX
    return 0
}

_qedscope_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-} equals=
    COMPREPLY=()
    # bash makes a word of the sign in --output=json.
    if [[ $word == = ]]; then
        word='' equals=yes
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]} equals=yes
    fi
    if [[ $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W \
            'info check dump map find export plan repair undo thumbnail explain --help --version -h' -- "$word")
    elif [[ -n $equals && $before == @(-p|--progress) ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'bar ndjson none' -- "$word")
    elif [[ $before != QED-* || -n $equals ]] && _qedscope_cli_value "$before" "$word"; then
        return
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_qedscope_cli_options "$command")" -- "$word")
    elif [[ $command == explain ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_qedscope_cli_codes)" -- "$word")
    else
        _qedscope_cli_files "$word" .qed
    fi
}

complete -F _qedscope_cli qedscope-cli
