<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BannerWords</name>
    <message numerus="yes">
        <source>%1 clusters are used by several places at once; the guest can read all of its disk.</source>
        <translation>
            <numerusform>%1 cluster is used by several places at once; the guest can read all of its disk.</numerusform>
            <numerusform>%1 clusters are used by several places at once; the guest can read all of its disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters (%2) are no longer used by anything.</source>
        <translation>
            <numerusform>%1 cluster (%2) is no longer used by anything.</numerusform>
            <numerusform>%1 clusters (%2) are no longer used by anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 problems remain in %2.</source>
        <translation>
            <numerusform>%1 problem remains in %2.</numerusform>
            <numerusform>%1 problems remain in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places (%2)</source>
        <translation>
            <numerusform>%1 place (%2)</numerusform>
            <numerusform>%1 places (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassText</name>
    <message numerus="yes">
        <source>%1 unknown clusters</source>
        <translation>
            <numerusform>%1 unknown cluster</numerusform>
            <numerusform>%1 unknown clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 header clusters</source>
        <translation>
            <numerusform>%1 header cluster</numerusform>
            <numerusform>%1 header clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters of the L1 table</source>
        <translation>
            <numerusform>%1 cluster of the L1 table</numerusform>
            <numerusform>%1 clusters of the L1 table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 L2 table clusters</source>
        <translation>
            <numerusform>%1 L2 table cluster</numerusform>
            <numerusform>%1 L2 table clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 data clusters</source>
        <translation>
            <numerusform>%1 data cluster</numerusform>
            <numerusform>%1 data clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaked clusters</source>
        <translation>
            <numerusform>%1 leaked cluster</numerusform>
            <numerusform>%1 leaked clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with several references</source>
        <translation>
            <numerusform>%1 cluster with several references</numerusform>
            <numerusform>%1 clusters with several references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overlapping clusters</source>
        <translation>
            <numerusform>%1 overlapping cluster</numerusform>
            <numerusform>%1 overlapping clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with bad pointers</source>
        <translation>
            <numerusform>%1 cluster with bad pointers</numerusform>
            <numerusform>%1 clusters with bad pointers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable clusters</source>
        <translation>
            <numerusform>%1 unreadable cluster</numerusform>
            <numerusform>%1 unreadable clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message numerus="yes">
        <source>%1 clusters</source>
        <translation>
            <numerusform>%1 cluster</numerusform>
            <numerusform>%1 clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more findings are not listed.</source>
        <translation>
            <numerusform>%1 more finding is not listed.</numerusform>
            <numerusform>%1 more findings are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message numerus="yes">
        <source>%1 clusters</source>
        <translation>
            <numerusform>%1 cluster</numerusform>
            <numerusform>%1 clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestClassText</name>
    <message numerus="yes">
        <source>%1 unallocated clusters</source>
        <translation>
            <numerusform>%1 unallocated cluster</numerusform>
            <numerusform>%1 unallocated clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters from the base image</source>
        <translation>
            <numerusform>%1 cluster from the base image</numerusform>
            <numerusform>%1 clusters from the base image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters of zeroes</source>
        <translation>
            <numerusform>%1 cluster of zeroes</numerusform>
            <numerusform>%1 clusters of zeroes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 data clusters</source>
        <translation>
            <numerusform>%1 data cluster</numerusform>
            <numerusform>%1 data clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters that share their data with another place</source>
        <translation>
            <numerusform>%1 cluster that shares its data with another place</numerusform>
            <numerusform>%1 clusters that share their data with another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters that overlap a table</source>
        <translation>
            <numerusform>%1 cluster that overlaps a table</numerusform>
            <numerusform>%1 clusters that overlap a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with invalid pointers</source>
        <translation>
            <numerusform>%1 cluster with an invalid pointer</numerusform>
            <numerusform>%1 clusters with invalid pointers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters cut off by a lost table</source>
        <translation>
            <numerusform>%1 cluster cut off by a lost table</numerusform>
            <numerusform>%1 clusters cut off by a lost table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters whose table cannot be read</source>
        <translation>
            <numerusform>%1 cluster whose table cannot be read</numerusform>
            <numerusform>%1 clusters whose table cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorText</name>
    <message numerus="yes">
        <source>%1 and %2 entries after it</source>
        <comment>first entry, count</comment>
        <translation>
            <numerusform>%1 and %2 entry after it</numerusform>
            <numerusform>%1 and %2 entries after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%1 clusters of %2</source>
        <translation>
            <numerusform>%1 cluster of %2</numerusform>
            <numerusform>%1 clusters of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partitions, their boundaries as lines</source>
        <translation>
            <numerusform>%1 partition, its boundaries as lines</numerusform>
            <numerusform>%1 partitions, their boundaries as lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell stands for %1 clusters (%2) and shows the worst of them.</source>
        <translation>
            <numerusform>Each cell stands for %1 cluster (%2).</numerusform>
            <numerusform>Each cell stands for %1 clusters (%2) and shows the worst of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSideText</name>
    <message numerus="yes">
        <source>There are %1 clusters, and %2 are as many as can be drawn without taking too much memory. Structure and findings show everything nevertheless.</source>
        <translation>
            <numerusform>There is %1 cluster, and %2 are as many as can be drawn without taking too much memory. Structure and findings show everything nevertheless.</numerusform>
            <numerusform>There are %1 clusters, and %2 are as many as can be drawn without taking too much memory. Structure and findings show everything nevertheless.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionText</name>
    <message numerus="yes">
        <source>%1 more</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>Clear %1 entries beyond the end of the guest disk</source>
        <translation>
            <numerusform>Clear %1 entry beyond the end of the guest disk</numerusform>
            <numerusform>Clear %1 entries beyond the end of the guest disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the data entries that lead into %1 table clusters</source>
        <translation>
            <numerusform>Clear the data entries that lead into %1 table cluster</numerusform>
            <numerusform>Clear the data entries that lead into %1 table clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries that lead to the cut-off cluster</source>
        <translation>
            <numerusform>Clear %1 entry that leads to the cut-off cluster</numerusform>
            <numerusform>Clear %1 entries that lead to the cut-off cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries that lead nowhere</source>
        <translation>
            <numerusform>Clear %1 entry that leads nowhere</numerusform>
            <numerusform>Clear %1 entries that lead nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the guest its own copies of %1 table clusters</source>
        <translation>
            <numerusform>Give the guest its own copy of %1 table cluster</numerusform>
            <numerusform>Give the guest its own copies of %1 table clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give every use of %1 clusters its own copy</source>
        <translation>
            <numerusform>Give every use of %1 cluster its own copy</numerusform>
            <numerusform>Give every use of %1 clusters its own copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep only the first use of %1 table clusters</source>
        <translation>
            <numerusform>Keep only the first use of %1 table cluster</numerusform>
            <numerusform>Keep only the first use of %1 table clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep only the first use of %1 clusters</source>
        <translation>
            <numerusform>Keep only the first use of %1 cluster</numerusform>
            <numerusform>Keep only the first use of %1 clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries whose tables are not there</source>
        <translation>
            <numerusform>Clear %1 entry whose table is not there</numerusform>
            <numerusform>Clear %1 entries whose tables are not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give every part of the disk its own copies of %1 table clusters</source>
        <translation>
            <numerusform>Give every part of the disk its own copy of %1 table cluster</numerusform>
            <numerusform>Give every part of the disk its own copies of %1 table clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 unused clusters back</source>
        <translation>
            <numerusform>Give %1 unused cluster back</numerusform>
            <numerusform>Give %1 unused clusters back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureText</name>
    <message numerus="yes">
        <source>%1 more, not listed</source>
        <translation>
            <numerusform>%1 more, not listed</numerusform>
            <numerusform>%1 more, not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places, %2 of them listed</source>
        <translation>
            <numerusform>%1 place, %2 of them listed</numerusform>
            <numerusform>%1 places, %2 of them listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::MapModel</name>
    <message numerus="yes">
        <source>%1 clusters not yet checked</source>
        <translation>
            <numerusform>%1 cluster not yet checked</numerusform>
            <numerusform>%1 clusters not yet checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::MapPanel</name>
    <message numerus="yes">
        <source>%1 clusters per cell</source>
        <translation>
            <numerusform>%1 cluster per cell</numerusform>
            <numerusform>%1 clusters per cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::PlanModel</name>
    <message numerus="yes">
        <source>%1 more that are not listed</source>
        <translation>
            <numerusform>%1 more that is not listed</numerusform>
            <numerusform>%1 more that are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at %2 places.</source>
        <comment>title of findings, count</comment>
        <translation>
            <numerusform>%1, at %2 place.</numerusform>
            <numerusform>%1, at %2 places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::ReclaimQuestion</name>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>And %1 more.</numerusform>
            <numerusform>And %1 more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::RunListPanel</name>
    <message numerus="yes">
        <source>%1 clusters (%2)</source>
        <comment>count, size</comment>
        <translation>
            <numerusform>%1 cluster (%2)</numerusform>
            <numerusform>%1 clusters (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 runs are listed, up to cluster %2.</source>
        <translation>
            <numerusform>Only the first %1 run is listed, up to cluster %2.</numerusform>
            <numerusform>Only the first %1 runs are listed, up to cluster %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 runs</source>
        <comment>clusters, count</comment>
        <translation>
            <numerusform>%1 in %2 run</numerusform>
            <numerusform>%1 in %2 runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::UndoDialog</name>
    <message numerus="yes">
        <source>%1 are restored.</source>
        <comment>counted places</comment>
        <translation>
            <numerusform>%1 is restored.</numerusform>
            <numerusform>%1 are restored.</numerusform>
        </translation>
    </message>
</context>
</TS>
