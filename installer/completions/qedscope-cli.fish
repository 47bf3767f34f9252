# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
#
# Completion of qedscope-cli for fish.

function __qedscope_cli_codes
    qedscope-cli explain 2>/dev/null | string replace -r ' +' \t
end

# CODE=FIX, every pair; fish looks for what begins like the word.
function __qedscope_cli_fixes
    set -l code
    for line in (qedscope-cli explain --output json 2>/dev/null)
        if set -l match (string match -r '"code": "(.*)"' -- $line)
            set code $match[2]
        else if set -l match (string match -r '"name": "(.*)"' -- $line)
            echo $code=$match[2]
            echo $code=leave
        end
    end
end

function __qedscope_cli_in
    __fish_seen_subcommand_from $argv
end

complete -c qedscope-cli -f
complete -c qedscope-cli -s h -l help -d 'Print the usage'
complete -c qedscope-cli -n __fish_use_subcommand -l version -d 'Print the version'

set -l command complete -c qedscope-cli -n __fish_use_subcommand -a
$command info -d 'Show header, flags, geometry, base images, and who uses the image'
$command check -d 'Check images, and say what is wrong and what it costs the guest'
$command dump -d 'Print header and tables as text'
$command map -d 'List what each part of the disk, or of the file, is'
$command find -d 'Tell what is at an offset or in a cluster, and what leads there'
$command export -d 'Write what the guest reads as a raw file'
$command plan -d 'Show how an image would be repaired'
$command repair -d 'Repair an image, and keep the way back'
$command undo -d 'Take the last repair back, or complete one that was cut off'
$command thumbnail -d 'Draw a small picture of an image'
$command explain -d 'Tell what a finding means, and what can be done about it'

set -l common complete -c qedscope-cli -n 'not __fish_use_subcommand'
$common -l output -xa 'human json' -d 'How results are printed'
$common -s p -l progress -a 'bar ndjson none' -d 'Show progress'
$common -s q -l quiet -d 'Print nothing but errors and JSON'
$common -s v -l verbose -d 'Print every finding, and what it means'
$common -s U -l force-share -d 'Read although a running QEMU writes to the image'
$common -s f -l format -xa qed -d 'Accepted for the sake of qemu-img'
$common -l jobs -x -d 'Threads that read tables'
$common -l max-findings -x -d 'Findings kept for each code'
$common -l fail-on -xa dirty -d 'Exit with 2 when the image was not closed'

set -l of complete -c qedscope-cli -n
set -l images '__qedscope_cli_in info check dump map find export plan repair thumbnail'
$of $images -ka '(__fish_complete_suffix .qed)'
$of '__qedscope_cli_in undo' -ka '(__fish_complete_suffix .qed)'
$of '__qedscope_cli_in explain' -a '(__qedscope_cli_codes)'

$of '__qedscope_cli_in check' -s r -l repair -xa 'leaks all' -d 'Repair without asking'
$of '__qedscope_cli_in dump' -l l1 -x -d 'Only the table that this L1 entry leads to'
$of '__qedscope_cli_in dump' -l all -d 'Every entry that is not 0 on a line'
$of '__qedscope_cli_in map' -l space -xa 'guest file' -d 'What to list'
$of '__qedscope_cli_in find' -l guest -x -d "An offset of the guest's disk"
$of '__qedscope_cli_in find' -l file -x -d 'An offset of the file'
$of '__qedscope_cli_in find' -l cluster -x -d 'A cluster of the file, by its number'
$of '__qedscope_cli_in export' -l mapfile -rF -d 'Write which bytes are genuine'
$of '__qedscope_cli_in export' -l overwrite -d 'Replace the files if they are there'
$of '__qedscope_cli_in plan repair' -l fix -xa '(__qedscope_cli_fixes)' -d 'What to do about the findings of a code'
$of '__qedscope_cli_in plan repair' -l reclaim -d 'Give unused clusters back'
$of '__qedscope_cli_in repair' -l plan -rF -d 'Carry out the plan in a file'
$of '__qedscope_cli_in repair undo' -l yes -d 'Do not ask'
$of '__qedscope_cli_in repair undo' -l undo-file -rF -d 'Where the way back is'
$of '__qedscope_cli_in repair' -l no-undo -d 'Remove the undo file once the repair is proven'
$of '__qedscope_cli_in repair' -l output-image -rF -d 'Repair a copy'
$of '__qedscope_cli_in undo' -s n -l dry-run -d 'Say what would be done'
$of '__qedscope_cli_in undo' -l finish -d 'Complete a repair that was cut off'
$of '__qedscope_cli_in undo' -l drop -d 'Delete the undo file'
$of '__qedscope_cli_in thumbnail' -s s -l size -x -d 'Width and height in pixels'
