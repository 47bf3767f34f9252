// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The rows of the catalogue. Private to core/check/catalogue.cpp.
#pragma once

#include "core/check/catalogue.h"

#include <array>

// The tool that extracts texts knows functions and macros by name only.
// NOLINTBEGIN(cppcoreguidelines-macro-usage)
/// The context of the texts that follow in a namespace, as the window looks them up.
#define QED_TEXTS_OF(context)
/// Marks a text for translation.
#define QED_TEXT(text) text
// NOLINTEND(cppcoreguidelines-macro-usage)

namespace qed::rows {

QED_TEXTS_OF(catalogue)

using enum FindingCode;

inline constexpr std::array<Fix, 0> kNoFix {};
inline constexpr std::array kClearFlag { Fix { FixKind::ClearFlag, "clear-flag", false } };
inline constexpr std::array kClearTable { Fix { FixKind::ClearTable, "clear", false } };
inline constexpr std::array kClearEntry { Fix { FixKind::ClearToZero, "clear", false },
    Fix { FixKind::ClearToBase, "show-base", false } };
inline constexpr std::array kCopyTable { Fix { FixKind::CopyTable, "copy", false },
    Fix { FixKind::ClearSecond, "clear-second", true } };
inline constexpr std::array kCopyCluster { Fix { FixKind::CopyCluster, "copy", false },
    Fix { FixKind::ClearSecond, "clear-second", true } };
inline constexpr std::array kCopyOverlap { Fix { FixKind::CopyCluster, "copy", false },
    Fix { FixKind::ClearToZero, "clear", true } };
inline constexpr std::array kPad { Fix { FixKind::PadFile, "pad", false },
    Fix { FixKind::ClearToZero, "clear", true } };
// These are left alone unless the user asks for it.
inline constexpr std::array kClearBeyond { Fix { FixKind::ClearToZero, "clear", true } };
inline constexpr std::array kReclaim { Fix { FixKind::Reclaim, "reclaim", true } };

inline constexpr auto kInspectOnly
    = QED_TEXT("It can only be looked at: without this field the tables "
               "can't be followed, so nothing is changed.");
inline constexpr auto kNothingLost = QED_TEXT("Nothing.");
inline constexpr auto kWholeImage = QED_TEXT(
    "The whole disk can't be opened until the header is right; the guest's data may all be there.");
inline constexpr auto kTableLost = QED_TEXT(
    "Everything that the guest stored under this table, until the table is found again.");
inline constexpr auto kClustersLost = QED_TEXT(
    "The clusters that the entries should lead to: the guest gets an error when it reads them.");
inline constexpr auto kClearEntryRepair
    = QED_TEXT("The entries are cleared, so that the guest reads zeroes there instead of an error. "
               "The old values are kept for undo.");
inline constexpr auto kClearTableRepair = QED_TEXT(
    "The entry is cleared, so that the guest reads zeroes there instead of an error. The old value "
    "is kept for undo; a lost table among the unused clusters is left untouched.");

inline constexpr std::array<CatalogueRow, kFindingCodeCount> kRows { {
    { HeaderMagic, "QED-H-MAGIC", Severity::Error, QED_TEXT("Not the signature of a QED image"),
        QED_TEXT("The file begins with {value} instead of the signature of QED"),
        QED_TEXT("The file begins with {value} instead of the signature of QED"),
        QED_TEXT(
            "Every QED image begins with the four bytes Q, E, D and zero. This file begins with "
            "something else: it has another format, or its first bytes were overwritten."),
        kWholeImage, kInspectOnly, kNoFix },
    { HeaderClusterSize, "QED-H-CLUSTER-SIZE", Severity::Error,
        QED_TEXT("The cluster size is not legal"),
        QED_TEXT("cluster_size is {value}, not a power of two from 4 KiB to 64 MiB"),
        QED_TEXT("cluster_size is {value}, not a power of two from 4 KiB to 64 MiB"),
        QED_TEXT("The cluster size is the unit of everything in an image. Without a legal one, no "
                 "offset can be understood."),
        kWholeImage, kInspectOnly, kNoFix },
    { HeaderTableSize, "QED-H-TABLE-SIZE", Severity::Error, QED_TEXT("The table size is not legal"),
        QED_TEXT("table_size is {value}, not 1, 2, 4, 8 or 16 clusters"),
        QED_TEXT("table_size is {value}, not 1, 2, 4, 8 or 16 clusters"),
        QED_TEXT("The table size says how many clusters one table takes. Without a legal one, the "
                 "tables can't be read."),
        kWholeImage, kInspectOnly, kNoFix },
    { HeaderHeaderSize, "QED-H-HEADER-SIZE", Severity::Error,
        QED_TEXT("The header's size is not legal"),
        QED_TEXT("header_size is {value} clusters, which is not at least 1 and inside the file"),
        QED_TEXT("header_size is {value} clusters, which is not at least 1 and inside the file"),
        QED_TEXT("The header takes at least one cluster, and all of it must lie inside the file. "
                 "QEMU relies on it to tell tables and data from the header."),
        kWholeImage,
        QED_TEXT("It is reported; the check goes on as if the header took one cluster when the "
                 "field is 0."),
        kNoFix },
    { HeaderImageSize, "QED-H-IMAGE-SIZE", Severity::Error,
        QED_TEXT("The size of the guest's disk is not legal"),
        QED_TEXT("image_size is {value}, not a multiple of 512 that the tables can map"),
        QED_TEXT("image_size is {value}, not a multiple of 512 that the tables can map"),
        QED_TEXT("The size of the guest's disk must be whole sectors of 512 bytes, and small "
                 "enough for the tables. QEMU refuses the image otherwise."),
        QED_TEXT("The image can't be opened until the size is right; the guest's data are not "
                 "touched by it."),
        QED_TEXT("It is reported; the check goes on."), kNoFix },
    { HeaderL1Offset, "QED-H-L1-OFFSET", Severity::Error,
        QED_TEXT("The L1 table is not where it can be"),
        QED_TEXT("l1_table_offset is {value}, where no whole table fits in the file"),
        QED_TEXT("l1_table_offset is {value}, where no whole table fits in the file"),
        QED_TEXT("Everything is found by way of the L1 table. Its offset leads into the header, "
                 "beyond the file, or between clusters."),
        kWholeImage, kInspectOnly, kNoFix },
    { HeaderFeatureUnknown, "QED-H-FEATURE-UNKNOWN", Severity::Error,
        QED_TEXT("Unknown features are required"), QED_TEXT("Unknown required feature {bits}"),
        QED_TEXT("Unknown required feature {bits}"),
        QED_TEXT("The image says that nobody may open it who does not know these features. A newer "
                 "program may have written it, or the header is damaged."),
        kWholeImage,
        QED_TEXT("It can only be looked at: what these features change is not known, so nothing is "
                 "changed."),
        kNoFix },
    { HeaderCompatUnknown, "QED-H-COMPAT-UNKNOWN", Severity::Note,
        QED_TEXT("Unknown optional features"), QED_TEXT("Unknown optional feature {bits}"),
        QED_TEXT("Unknown optional feature {bits}"),
        QED_TEXT("A program noted features that others may ignore. They are kept as they are."),
        kNothingLost, QED_TEXT("Nothing needs to be done."), kNoFix },
    { HeaderAutoclearUnknown, "QED-H-AUTOCLEAR-UNKNOWN", Severity::Note,
        QED_TEXT("Unknown features that end with the next write"),
        QED_TEXT("Unknown autoclear feature {bits}"), QED_TEXT("Unknown autoclear feature {bits}"),
        QED_TEXT("A program noted features that hold only as long as nobody else writes. Whoever "
                 "writes without knowing them clears them."),
        kNothingLost, QED_TEXT("They are cleared when anything else is written."), kClearFlag },
    { HeaderDirty, "QED-H-DIRTY", Severity::Warning, QED_TEXT("The image was not closed properly"),
        QED_TEXT("The image is marked as needing a check: it was not closed properly"),
        QED_TEXT("The image is marked as needing a check: it was not closed properly"),
        QED_TEXT("QEMU sets this mark before it writes and clears it when it closes the image. A "
                 "power cut or a crash leaves it set. It says that tables may be inconsistent, not "
                 "that they are."),
        kNothingLost, QED_TEXT("The mark is cleared last, once no corruption is left."),
        kClearFlag },
    { HeaderCleanButDamaged, "QED-H-CLEAN-BUT-DAMAGED", Severity::Note,
        QED_TEXT("Damaged, though marked as clean"),
        QED_TEXT(
            "The image is marked as properly closed, yet it is damaged (corruptions: {number})"),
        QED_TEXT(
            "The image is marked as properly closed, yet it is damaged (corruptions: {number})"),
        QED_TEXT("QEMU clears the mark on every close, also when damage remains. The mark can't be "
                 "trusted, so the tables are always checked."),
        kNothingLost, QED_TEXT("Nothing needs to be done beyond the repair of the damage itself."),
        kNoFix },
    { BackingMissing, "QED-B-MISSING", Severity::Warning, QED_TEXT("The base image can't be found"),
        QED_TEXT("The base image “{detail}” can't be opened"),
        QED_TEXT("The base image “{detail}” can't be opened"),
        QED_TEXT("This image holds only what differs from a base image. Where it holds nothing, "
                 "the guest reads the base image, and that file is not where its name leads, or "
                 "may not be read."),
        QED_TEXT("Everything that is only in the base image, until it is back in its place."),
        QED_TEXT("It is reported; put the base image back, or correct its recorded name with "
                 "qemu-img rebase."),
        kNoFix },
    { BackingNameRange, "QED-B-NAME-RANGE", Severity::Error,
        QED_TEXT("The base image's name lies outside the header"),
        QED_TEXT("The recorded name of the base image ({value}) does not lie inside the header, or "
                 "is too long"),
        QED_TEXT("The recorded name of the base image ({value}) does not lie inside the header, or "
                 "is too long"),
        QED_TEXT("The name of the base image must lie within the header's clusters and be shorter "
                 "than 4,096 bytes. QEMU refuses the image otherwise."),
        QED_TEXT(
            "Everything that is only in the base image, since it is not known which file that is."),
        QED_TEXT("It is reported; the check goes on."), kNoFix },
    { BackingLoop, "QED-B-LOOP", Severity::Warning, QED_TEXT("The chain of base images never ends"),
        QED_TEXT(
            "The base image “{detail}” leads back into its own chain, or the chain is too long"),
        QED_TEXT(
            "The base image “{detail}” leads back into its own chain, or the chain is too long"),
        QED_TEXT("An image in the chain names one above it as its base, so that a read would never "
                 "end. QEMU can't open such an image."),
        QED_TEXT("Everything that is only in the base image, until the chain is corrected."),
        QED_TEXT("It is reported; correct the recorded name with qemu-img rebase."), kNoFix },
    { BackingSmaller, "QED-B-SMALLER", Severity::Note, QED_TEXT("The base image is smaller"),
        QED_TEXT("The base image “{detail}” is smaller ({size}) than the image above it"),
        QED_TEXT("The base image “{detail}” is smaller ({size}) than the image above it"),
        QED_TEXT("The disk was enlarged after it was based on this image. Past the end of the base "
                 "image the guest reads zeroes, as it should."),
        kNothingLost, QED_TEXT("Nothing needs to be done."), kNoFix },
    { L1Outside, "QED-L1-OUTSIDE", Severity::Corruption,
        QED_TEXT("L1 entries lead outside the file"),
        QED_TEXT("One L1 entry at {slot} leads outside the file ({value})"),
        QED_TEXT("{count} L1 entries from {slot} on lead outside the file ({value})"),
        QED_TEXT("The L1 table should lead to an L2 table here, but the offset lies beyond the end "
                 "of the file. Everything that the table maps is cut off."),
        kTableLost, kClearTableRepair, kClearTable },
    { L1Misaligned, "QED-L1-MISALIGNED", Severity::Corruption,
        QED_TEXT("L1 entries lead between clusters"),
        QED_TEXT("One L1 entry at {slot} leads between clusters ({value})"),
        QED_TEXT("{count} L1 entries from {slot} on lead between clusters ({value})"),
        QED_TEXT("A table begins at a multiple of the cluster size; this offset is none, so no "
                 "table can be there. Everything that the table maps is cut off."),
        kTableLost, kClearTableRepair, kClearTable },
    { L1IntoHeader, "QED-L1-INTO-HEADER", Severity::Corruption,
        QED_TEXT("L1 entries lead into the header"),
        QED_TEXT("One L1 entry at {slot} leads into the header ({value})"),
        QED_TEXT("{count} L1 entries from {slot} on lead into the header ({value})"),
        QED_TEXT("The header is no table. Everything that the table maps is cut off, and a write "
                 "by way of this entry would destroy the header."),
        kTableLost, kClearTableRepair, kClearTable },
    { L1PastEnd, "QED-L1-PAST-END", Severity::Corruption,
        QED_TEXT("Tables are cut off by the end of the file"),
        QED_TEXT("One L1 entry at {slot} leads to a table that ends beyond the file ({value})"),
        QED_TEXT("{count} L1 entries from {slot} on lead to a table that ends beyond the file "
                 "({value})"),
        QED_TEXT("The table begins inside the file, but the file ends before it does: its end is "
                 "missing, as after a copy that was cut off."),
        kTableLost, kClearTableRepair, kClearTable },
    { L1Reserved, "QED-L1-RESERVED", Severity::Corruption,
        QED_TEXT("L1 entries hold a reserved value"),
        QED_TEXT("One L1 entry at {slot} holds the reserved value 1"),
        QED_TEXT("{count} L1 entries from {slot} on hold the reserved value 1"),
        QED_TEXT("The value 1 means a cluster of zeroes in an L2 table, and nothing in the L1 "
                 "table. Where a table should be, there is none."),
        kTableLost, kClearTableRepair, kClearTable },
    { L2Outside, "QED-L2-OUTSIDE", Severity::Corruption, QED_TEXT("Entries lead outside the file"),
        QED_TEXT("One entry at {slot} leads outside the file ({value})"),
        QED_TEXT("{count} entries from {slot} on lead outside the file ({value})"),
        QED_TEXT("The guest's data should be at an offset beyond the end of the file, where "
                 "nothing is."),
        kClustersLost, kClearEntryRepair, kClearEntry },
    { L2Misaligned, "QED-L2-MISALIGNED", Severity::Corruption,
        QED_TEXT("Entries lead between clusters"),
        QED_TEXT("One entry at {slot} leads between clusters ({value})"),
        QED_TEXT("{count} entries from {slot} on lead between clusters ({value})"),
        QED_TEXT("A data cluster begins at a multiple of the cluster size; this offset is none, so "
                 "it can't be where the guest's data are."),
        kClustersLost, kClearEntryRepair, kClearEntry },
    { L2IntoHeader, "QED-L2-INTO-HEADER", Severity::Corruption,
        QED_TEXT("Entries lead into the header"),
        QED_TEXT("One entry at {slot} leads into the header ({value})"),
        QED_TEXT("{count} entries from {slot} on lead into the header ({value})"),
        QED_TEXT("The header holds no data of the guest, and a write by way of this entry would "
                 "destroy it."),
        kClustersLost, kClearEntryRepair, kClearEntry },
    { RefTable, "QED-REF-TABLE", Severity::Corruption, QED_TEXT("A table is used twice"),
        QED_TEXT("One table cluster at {file} is used by several tables"),
        QED_TEXT("{count} table clusters at {file} are used by several tables"),
        QED_TEXT("Two parts of the guest's disk are looked up in the same table, or two tables "
                 "overlap. A write to one part changes the other."),
        QED_TEXT("Nothing yet: all parts can be read. Further writes of the guest would spread the "
                 "damage."),
        QED_TEXT("The second gets its own copy of the table and of the clusters below it, so that "
                 "both keep what they read now."),
        kCopyTable },
    { RefDouble, "QED-REF-DOUBLE", Severity::Corruption,
        QED_TEXT("Clusters are used by several parts of the disk"),
        QED_TEXT("One cluster at {file} is used by {references} of the guest's disk"),
        QED_TEXT("{count} clusters at {file} are used by {references} of the guest's disk"),
        QED_TEXT("Several places of the guest's disk are stored in one cluster. A write to one of "
                 "them appears in the others; at most one of them can hold what the guest stored "
                 "there last."),
        QED_TEXT("Nothing yet: all places can be read. Which of them the content belongs to is not "
                 "known."),
        QED_TEXT(
            "Every place but the first gets its own copy, so that each keeps what it reads now."),
        kCopyCluster },
    { RefOverlap, "QED-REF-OVERLAP", Severity::Corruption,
        QED_TEXT("Data and a table share clusters"),
        QED_TEXT("One table cluster at {file} is used as data, too"),
        QED_TEXT("{count} table clusters at {file} are used as data, too"),
        QED_TEXT("An entry leads the guest's data into a table. When the guest writes there, it "
                 "overwrites the table and with it the way to other data."),
        QED_TEXT("Nothing yet. A single write of the guest there could cut off everything below "
                 "the table."),
        QED_TEXT(
            "The data entry gets its own copy of what it reads now; the table stays where it is."),
        kCopyOverlap },
    { GuestBeyondSize, "QED-G-BEYOND-SIZE", Severity::Warning,
        QED_TEXT("Entries beyond the end of the guest's disk"),
        QED_TEXT("One entry at {slot} maps clusters beyond the end of the guest's disk"),
        QED_TEXT("{count} entries from {slot} on map clusters beyond the end of the guest's disk"),
        QED_TEXT("The tables map more than the guest's disk is large, as after it was made smaller "
                 "by hand. The guest can't reach these clusters."),
        kNothingLost, QED_TEXT("They are left alone: what they hold may still be wanted."),
        kClearBeyond },
    { LeakTail, "QED-LEAK-TAIL", Severity::Leak, QED_TEXT("Unused clusters at the end of the file"),
        QED_TEXT("One cluster at the end of the file ({file}) is not used by anything"),
        QED_TEXT("{count} clusters at the end of the file ({file}) are not used by anything"),
        QED_TEXT("The file grew, but nothing came to lead to the new clusters, as when the power "
                 "failed between the two. They take space and harm nothing."),
        kNothingLost,
        QED_TEXT("They are left alone, since they may hold the only copy of something; reclaiming "
                 "cuts them off."),
        kReclaim },
    { LeakInterior, "QED-LEAK-INTERIOR", Severity::Leak,
        QED_TEXT("Unused clusters inside the file"),
        QED_TEXT("One cluster at {file} is not used by anything"),
        QED_TEXT("{count} clusters at {file} are not used by anything"),
        QED_TEXT("Nothing leads to these clusters any more. They take space and harm nothing."),
        kNothingLost,
        QED_TEXT("They are left alone, since they may hold the only copy of something; reclaiming "
                 "fills them with clusters from the end."),
        kReclaim },
    { LeakTableCandidate, "QED-LEAK-TABLE-CANDIDATE", Severity::Leak,
        QED_TEXT("Unused clusters that look like a lost table"),
        QED_TEXT("One cluster at {file} looks like a lost table with {plausible} entries that lead "
                 "to unused clusters"),
        QED_TEXT("{count} clusters at {file} look like a lost table with {plausible} entries that "
                 "lead to unused clusters"),
        QED_TEXT(
            "Nothing leads to these clusters, yet they read like an L2 table whose entries lead to "
            "other unused clusters. It may be the table that a damaged L1 entry led to."),
        QED_TEXT("Nothing by itself; it may be the way back to what a lost table cut off."),
        QED_TEXT("It is left alone and shown, so that nothing that can still be reconnected is "
                 "given back."),
        kReclaim },
    { FileTrailing, "QED-F-TRAILING", Severity::Note, QED_TEXT("The file ends inside a cluster"),
        QED_TEXT("One byte at {file} lies behind the last whole cluster"),
        QED_TEXT("{count} bytes at {file} lie behind the last whole cluster"),
        QED_TEXT("The file's length is not a multiple of the cluster size. What lies behind the "
                 "last whole cluster belongs to nothing."),
        kNothingLost, QED_TEXT("They are left alone; new clusters go behind them."), kNoFix },
    { FilePartial, "QED-F-PARTIAL", Severity::Corruption,
        QED_TEXT("Entries lead to a cluster that is cut off"),
        QED_TEXT("One entry at {slot} leads to the last cluster, whose end is missing ({value})"),
        QED_TEXT("{count} entries from {slot} on lead to the last cluster, whose end is missing "
                 "({value})"),
        QED_TEXT(
            "The file ends inside this cluster: its first bytes are there, the rest is missing."),
        QED_TEXT(
            "The missing rest of the cluster; QEMU refuses to read even the part that is there."),
        QED_TEXT("The file is padded with zeroes to a whole cluster, which keeps the bytes that "
                 "are there."),
        kPad },
    { FileTruncated, "QED-F-TRUNCATED", Severity::Corruption,
        QED_TEXT("The end of the file is missing"),
        QED_TEXT("One entry at {slot} leads right behind the end of the file ({value}): its end is "
                 "missing"),
        QED_TEXT("{count} entries from {slot} on lead right behind the end of the file ({value}): "
                 "its end is missing"),
        QED_TEXT("The entries lead to consecutive places behind the end of the file, as after a "
                 "copy that was cut off. If a longer copy exists, use that one."),
        kClustersLost, kClearEntryRepair, kClearEntry },
    { IoRead, "QED-IO-READ", Severity::Error, QED_TEXT("A table could not be read"),
        QED_TEXT("The L2 table at {file} of {slot} could not be read"),
        QED_TEXT("The L2 table at {file} of {slot} could not be read"),
        QED_TEXT("The disk that holds the file reports an error. What the table maps is not known, "
                 "and so unused clusters can't be told from used ones."),
        QED_TEXT("Everything under this table, until it can be read."),
        QED_TEXT("It is reported and the rest is checked. Copy the file to a sound disk first, "
                 "with a tool that retries."),
        kNoFix },
    { NoteQemuCannotOpen, "QED-N-QEMU-CANNOT-OPEN", Severity::Note,
        QED_TEXT("QEMU can't open this geometry"),
        QED_TEXT("The image is legal, but QEMU itself can't open it"),
        QED_TEXT("The image is legal, but QEMU itself can't open it"),
        QED_TEXT(
            "The format allows these sizes, but QEMU's arithmetic does not handle them: it refuses "
            "tables of one cluster, some of the largest sizes, and headers of 4 GiB and more."),
        kNothingLost, QED_TEXT("Nothing needs to be done."), kNoFix },
    { NoteQemuCountsMore, "QED-N-QEMU-COUNTS-MORE", Severity::Note,
        QED_TEXT("QEMU reports leaks that are none"),
        QED_TEXT(
            "Leaked clusters that qemu-img check reports: {number}, of which {count} do not exist"),
        QED_TEXT(
            "Leaked clusters that qemu-img check reports: {number}, of which {count} do not exist"),
        QED_TEXT("QEMU divides by one less than the cluster size when it numbers clusters, and "
                 "takes each number that it skips for a leak: one for every cluster size of "
                 "clusters. They do not exist."),
        kNothingLost, QED_TEXT("Nothing needs to be done."), kNoFix },
} };

#undef QED_TEXT

} // namespace qed::rows
