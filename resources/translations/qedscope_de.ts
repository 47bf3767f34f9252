<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BannerWords</name>
    <message>
        <source>This image is being changed…</source>
        <translation>Dieses Abbild wird gerade geändert&#xa0;…</translation>
    </message>
    <message>
        <source>What you see is how it was before.</source>
        <translation>Zu sehen ist der Zustand davor.</translation>
    </message>
    <message>
        <source>Checking this image…</source>
        <translation>Das Abbild wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>You can look around meanwhile. Nothing is changed.</source>
        <translation>Sie können sich inzwischen umsehen. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>This file changed on disk after it was opened.</source>
        <translation>Diese Datei wurde nach dem Öffnen auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>What you see is how it was.</source>
        <translation>Zu sehen ist der frühere Zustand.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Whether this image is damaged is not known. Nothing was changed.</source>
        <translation>Ob dieses Abbild beschädigt ist, ist nicht bekannt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The last check said: %1</source>
        <translation>Die letzte Prüfung ergab: %1</translation>
    </message>
    <message>
        <source>A program is using this image right now.</source>
        <translation>Ein Programm benutzt dieses Abbild gerade.</translation>
    </message>
    <message>
        <source>You can look, but not repair. What you see may be out of date.</source>
        <translation>Sie können es ansehen, aber nicht reparieren. Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>A program is using this image right now (%1, process %2).</source>
        <translation>Ein Programm benutzt dieses Abbild gerade (%1, Prozess %2).</translation>
    </message>
    <message>
        <source>Going back on a repair of this image was interrupted.</source>
        <translation>Das Zurücknehmen einer Reparatur dieses Abbilds wurde unterbrochen.</translation>
    </message>
    <message>
        <source>A repair of this image was interrupted.</source>
        <translation>Eine Reparatur dieses Abbilds wurde unterbrochen.</translation>
    </message>
    <message>
        <source>It began on %1. Do not start the virtual machine yet.</source>
        <translation>Sie begann am %1. Starten Sie die virtuelle Maschine noch nicht.</translation>
    </message>
    <message>
        <source>You can look at this image, but you are not allowed to change it (owner %1, mode %2).</source>
        <translation>Sie können dieses Abbild ansehen, dürfen es aber nicht ändern (Eigentümer %1, Modus %2).</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Show Header</source>
        <translation>Header &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show Bytes</source>
        <translation>Byte&amp;s zeigen</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Repair a Copy…</source>
        <translation>&amp;Kopie reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;Command</source>
        <translation>Be&amp;fehl zeigen</translation>
    </message>
    <message>
        <source>&amp;Save What Is Readable…</source>
        <translation>&amp;Lesbares sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Fi&amp;nish the Repair…</source>
        <translation>Reparatur abs&amp;chließen&#xa0;…</translation>
    </message>
    <message>
        <source>Go &amp;Back…</source>
        <translation>&amp;Zurücknehmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo Repair…</source>
        <translation>Rückgängig &amp;machen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließe&amp;n</translation>
    </message>
    <message>
        <source>a raw disk, or something unknown</source>
        <translation>ein rohes Abbild oder etwas Unbekanntes</translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation>Bit %1</translation>
    </message>
    <message>
        <source>bits %1</source>
        <translation>Bits %1</translation>
    </message>
    <message>
        <source>The guest can read all of its disk.</source>
        <translation>Der Gast kann seinen ganzen Datenträger lesen.</translation>
    </message>
    <message>
        <source>1 cluster is used by several places at once; the guest can read all of its disk.</source>
        <translation>1 Cluster wird von mehreren Stellen zugleich benutzt; der Gast kann seinen ganzen Datenträger lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters are used by several places at once; the guest can read all of its disk.</source>
        <translation>
            <numerusform>%1 Cluster wird von mehreren Stellen zugleich benutzt; der Gast kann seinen ganzen Datenträger lesen.</numerusform>
            <numerusform>%1 Cluster werden von mehreren Stellen zugleich benutzt; der Gast kann seinen ganzen Datenträger lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cluster (%1) is no longer used by anything.</source>
        <translation>1 Cluster (%1) wird von nichts mehr benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters (%2) are no longer used by anything.</source>
        <translation>
            <numerusform>%1 Cluster (%2) wird von nichts mehr benutzt.</numerusform>
            <numerusform>%1 Cluster (%2) werden von nichts mehr benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 of it. The rest is intact.</source>
        <translation>Das sind %1 davon. Der Rest ist unversehrt.</translation>
    </message>
    <message>
        <source>At least %1 are not there.</source>
        <translation>Mindestens %1 fehlen.</translation>
    </message>
    <message>
        <source>At least %1 are not there; %2 of the guest disk cannot be read.</source>
        <translation>Mindestens %1 fehlen; %2 des Gast-Datenträgers sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This is not a QED image.</source>
        <translation>Das ist kein QED-Abbild.</translation>
    </message>
    <message>
        <source>It looks like: %1. Nothing was changed.</source>
        <translation>Dem Inhalt nach ist es: %1. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This image uses features that this version does not know.</source>
        <translation>Dieses Abbild verwendet Merkmale, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Unknown: %1. The image is shown as far as possible and will not be changed.</source>
        <translation>Unbekannt: %1. Das Abbild wird so weit wie möglich angezeigt und nicht verändert.</translation>
    </message>
    <message>
        <source>The header of this file is damaged, so QEMU cannot open it.</source>
        <translation>Der Header dieser Datei ist beschädigt; QEMU kann sie deshalb nicht öffnen.</translation>
    </message>
    <message>
        <source>Without it the tables cannot be followed. The header shows which fields are wrong.</source>
        <translation>Ohne ihn kann den Tabellen nicht gefolgt werden. Der Header zeigt, welche Felder falsch sind.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Das Ende dieser Datei fehlt.</translation>
    </message>
    <message>
        <source>A table is missing: %1 of the guest disk is cut off.</source>
        <translation>Eine Tabelle fehlt: %1 des Gast-Datenträgers sind abgeschnitten.</translation>
    </message>
    <message>
        <source>An unused cluster looks like the lost table. A repair leaves it as it is.</source>
        <translation>Ein unbenutzter Cluster sieht wie die verlorene Tabelle aus. Eine Reparatur lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>This image is damaged. %1 of the guest disk cannot be read.</source>
        <translation>Dieses Abbild ist beschädigt. %1 des Gast-Datenträgers sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This image is damaged. Nothing needs to be lost to repair it.</source>
        <translation>Dieses Abbild ist beschädigt. Bei der Reparatur muss nichts verloren gehen.</translation>
    </message>
    <message>
        <source>No data is damaged.</source>
        <translation>Es sind keine Daten beschädigt.</translation>
    </message>
    <message>
        <source>This image was not closed properly, but nothing is damaged.</source>
        <translation>Dieses Abbild wurde nicht ordnungsgemäß geschlossen, ist aber unbeschädigt.</translation>
    </message>
    <message>
        <source>Clear its “needs check” mark, so that it opens normally.</source>
        <translation>Entfernen Sie die Markierung „Prüfung nötig“, damit es sich normal öffnen lässt.</translation>
    </message>
    <message>
        <source>This image is healthy.</source>
        <translation>Dieses Abbild ist in Ordnung.</translation>
    </message>
    <message>
        <source>No damage was found.</source>
        <translation>Es wurde kein Schaden gefunden.</translation>
    </message>
    <message>
        <source>Do not start the virtual machine yet: QEMU would silently discard damaged entries.</source>
        <translation>Starten Sie die virtuelle Maschine noch nicht: QEMU würde beschädigte Einträge stillschweigend verwerfen.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file (owner %1, mode %2).</source>
        <translation>Sie dürfen diese Datei nicht lesen (Eigentümer %1, Modus %2).</translation>
    </message>
    <message>
        <source>Its owner, or the administrator, can check it in a terminal. Qedscope itself need not be run as root.</source>
        <translation>Ihr Eigentümer oder der Systemverwalter kann sie in einem Terminal prüfen. Qedscope selbst muss nicht als root laufen.</translation>
    </message>
    <message>
        <source>You are not allowed to look into the folder of this file.</source>
        <translation>Sie dürfen nicht in den Ordner dieser Datei sehen.</translation>
    </message>
    <message>
        <source>This is a QED image with another name: by “.%1” other programs take it for something else.</source>
        <translation>Dies ist ein QED-Abbild mit anderem Namen: Wegen „.%1“ halten andere Programme es für etwas anderes.</translation>
    </message>
    <message>
        <source>Its base image, %1, was not found.</source>
        <translation>Sein Basisabbild %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>&amp;Locate Base Image…</source>
        <translation>Basisabbild s&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>You can look at this image, but not change it: from here it cannot be seen whether it is in use.</source>
        <translation>Sie können dieses Abbild ansehen, aber nicht ändern: Von hier aus ist nicht zu erkennen, ob es gerade benutzt wird.</translation>
    </message>
    <message>
        <source>It can be finished, or taken back, where the file is stored: from here it cannot be seen whether it is in use. Instead of a copy, a new one can be made.</source>
        <translation>Sie lässt sich dort abschließen oder zurücknehmen, wo die Datei gespeichert ist: Von hier aus ist nicht zu erkennen, ob sie benutzt wird. Anstelle einer Kopie kann eine neue gemacht werden.</translation>
    </message>
    <message>
        <source>You are not allowed to read the base image %1.</source>
        <translation>Sie dürfen das Basisabbild %1 nicht lesen.</translation>
    </message>
    <message>
        <source>A base image of its base image, %1, was not found.</source>
        <translation>Ein Basisabbild seines Basisabbilds, %1, wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 of the guest disk was given up, as chosen.</source>
        <translation>%1 des Gast-Datenträgers wurden wie gewählt aufgegeben.</translation>
    </message>
    <message>
        <source>%1 of the guest disk, unreadable before, now reads as zeroes.</source>
        <translation>%1 des Gast-Datenträgers, zuvor unlesbar, werden nun als Nullen gelesen.</translation>
    </message>
    <message>
        <source>%1 of the guest disk, unreadable before, now shows the base image.</source>
        <translation>%1 des Gast-Datenträgers, zuvor unlesbar, zeigen nun das Basisabbild.</translation>
    </message>
    <message>
        <source>%1 of the guest disk can be read again.</source>
        <translation>%1 des Gast-Datenträgers sind wieder lesbar.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 is consistent.</source>
        <translation>%1 ist konsistent.</translation>
    </message>
    <message>
        <source>The original was not changed.</source>
        <translation>Das Original wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Repariert.</translation>
    </message>
    <message>
        <source>Checked again from disk just now. You can start the virtual machine; run the guest’s own file system check once, as after any power cut.</source>
        <translation>Soeben vom Datenträger neu geprüft. Sie können die virtuelle Maschine starten; lassen Sie den Gast einmal sein Dateisystem prüfen, wie nach jedem Stromausfall.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a finding, how it is repaired</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 problem remains in %1.</source>
        <translation>1 Problem bleibt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems remain in %2.</source>
        <translation>
            <numerusform>%1 Problem bleibt in %2.</numerusform>
            <numerusform>%1 Probleme bleiben in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partly repaired.</source>
        <translation>Teilweise repariert.</translation>
    </message>
    <message>
        <source>The image stays marked as needing a check. Do not start the virtual machine yet.</source>
        <translation>Das Abbild bleibt als zu prüfen markiert. Starten Sie die virtuelle Maschine noch nicht.</translation>
    </message>
    <message>
        <source>Not repaired.</source>
        <translation>Nicht repariert.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>The undo file was kept. When the image is opened again, the repair can be finished or taken back.</source>
        <translation>Die Rückgängig-Datei wurde behalten. Beim nächsten Öffnen des Abbilds kann die Reparatur abgeschlossen oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Save the way back</source>
        <translation>Weg zurück sichern</translation>
    </message>
    <message>
        <source>Copy clusters</source>
        <translation>Cluster kopieren</translation>
    </message>
    <message>
        <source>Write tables</source>
        <translation>Tabellen schreiben</translation>
    </message>
    <message>
        <source>Connect tables</source>
        <translation>Tabellen verbinden</translation>
    </message>
    <message>
        <source>Put the old bytes back</source>
        <translation>Alte Bytes zurückschreiben</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Die Datei wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Saving the way back…</source>
        <translation>Der Weg zurück wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Copying clusters…</source>
        <translation>Cluster werden kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Writing tables…</source>
        <translation>Tabellen werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting tables…</source>
        <translation>Tabellen werden verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Putting the old bytes back…</source>
        <translation>Die alten Bytes werden zurückgeschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the result…</source>
        <translation>Das Ergebnis wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is as it was before the repair.</source>
        <translation>%1 ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The repair was undone.</source>
        <translation>Die Reparatur wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 is as it was before the repair, byte for byte.</source>
        <translation>%1 ist Byte für Byte wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without a year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>1 place (%1)</source>
        <translation>1 Stelle (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 places (%2)</source>
        <translation>
            <numerusform>%1 Stelle (%2)</numerusform>
            <numerusform>%1 Stellen (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is %1 longer than the repair left it.</source>
        <translation>Die Datei ist %1 länger, als die Reparatur sie hinterließ.</translation>
    </message>
    <message>
        <source>The file is %1 shorter than the repair left it.</source>
        <translation>Die Datei ist %1 kürzer, als die Reparatur sie hinterließ.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>size, first and last byte</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The rest was not looked at.</source>
        <translation>Der Rest wurde nicht angesehen.</translation>
    </message>
</context>
<context>
    <name>ClassText</name>
    <message>
        <source>1 unknown cluster</source>
        <translation>1 unbekannter Cluster</translation>
    </message>
    <message>
        <source>1 header cluster</source>
        <translation>1 Header-Cluster</translation>
    </message>
    <message>
        <source>1 cluster of the L1 table</source>
        <translation>1 Cluster der L1-Tabelle</translation>
    </message>
    <message>
        <source>1 L2 table cluster</source>
        <translation>1 Cluster einer L2-Tabelle</translation>
    </message>
    <message>
        <source>1 data cluster</source>
        <translation>1 Daten-Cluster</translation>
    </message>
    <message>
        <source>1 leaked cluster</source>
        <translation>1 verwaister Cluster</translation>
    </message>
    <message>
        <source>1 cluster with several references</source>
        <translation>1 mehrfach benutzter Cluster</translation>
    </message>
    <message>
        <source>1 overlapping cluster</source>
        <translation>1 überlappender Cluster</translation>
    </message>
    <message>
        <source>1 cluster with bad pointers</source>
        <translation>1 Cluster mit ungültigen Zeigern</translation>
    </message>
    <message>
        <source>1 unreadable cluster</source>
        <translation>1 unlesbarer Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%1 unknown clusters</source>
        <translation>
            <numerusform>%1 unbekannter Cluster</numerusform>
            <numerusform>%1 unbekannte Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 header clusters</source>
        <translation>
            <numerusform>%1 Header-Cluster</numerusform>
            <numerusform>%1 Header-Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters of the L1 table</source>
        <translation>
            <numerusform>%1 Cluster der L1-Tabelle</numerusform>
            <numerusform>%1 Cluster der L1-Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 L2 table clusters</source>
        <translation>
            <numerusform>%1 Cluster einer L2-Tabelle</numerusform>
            <numerusform>%1 Cluster von L2-Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 data clusters</source>
        <translation>
            <numerusform>%1 Daten-Cluster</numerusform>
            <numerusform>%1 Daten-Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaked clusters</source>
        <translation>
            <numerusform>%1 verwaister Cluster</numerusform>
            <numerusform>%1 verwaiste Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with several references</source>
        <translation>
            <numerusform>%1 mehrfach benutzter Cluster</numerusform>
            <numerusform>%1 mehrfach benutzte Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overlapping clusters</source>
        <translation>
            <numerusform>%1 überlappender Cluster</numerusform>
            <numerusform>%1 überlappende Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with bad pointers</source>
        <translation>
            <numerusform>%1 Cluster mit ungültigen Zeigern</numerusform>
            <numerusform>%1 Cluster mit ungültigen Zeigern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable clusters</source>
        <translation>
            <numerusform>%1 unlesbarer Cluster</numerusform>
            <numerusform>%1 unlesbare Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1-Tabelle</translation>
    </message>
    <message>
        <source>L2 table</source>
        <translation>L2-Tabelle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Double reference</source>
        <translation>Mehrfach benutzt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Bad pointers</source>
        <translation>Ungültige Zeiger</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Nothing that could be read refers to it, but a table could not be read.</source>
        <translation>Nichts Lesbares verweist darauf, doch eine Tabelle war nicht lesbar.</translation>
    </message>
    <message>
        <source>The header of the image.</source>
        <translation>Der Header des Abbilds.</translation>
    </message>
    <message>
        <source>The first-level table, which leads to all others.</source>
        <translation>Die Tabelle der ersten Ebene, die zu allen anderen führt.</translation>
    </message>
    <message>
        <source>A second-level table, which leads to data.</source>
        <translation>Eine Tabelle der zweiten Ebene, die zu Daten führt.</translation>
    </message>
    <message>
        <source>Data of the guest disk.</source>
        <translation>Daten des Gast-Datenträgers.</translation>
    </message>
    <message>
        <source>Nothing refers to it: its space is lost.</source>
        <translation>Nichts verweist darauf: Der Platz ist verloren.</translation>
    </message>
    <message>
        <source>Several places of the guest disk share it: a write to one changes the others.</source>
        <translation>Mehrere Stellen des Gast-Datenträgers teilen ihn: Schreiben an einer ändert auch die anderen.</translation>
    </message>
    <message>
        <source>It is used as a table and as something else at once.</source>
        <translation>Er wird zugleich als Tabelle und als etwas anderes benutzt.</translation>
    </message>
    <message>
        <source>A table with entries that lead nowhere.</source>
        <translation>Eine Tabelle mit Einträgen, die nirgendwohin führen.</translation>
    </message>
    <message>
        <source>A table that could not be read.</source>
        <translation>Eine Tabelle, die nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>unallocated</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>zeroes</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>reserved value</source>
        <translation>reservierter Wert</translation>
    </message>
    <message>
        <source>leads into the header</source>
        <translation>führt in den Header</translation>
    </message>
    <message>
        <source>leads outside the file</source>
        <translation>führt aus der Datei hinaus</translation>
    </message>
    <message>
        <source>the table ends beyond the file</source>
        <translation>die Tabelle endet hinter der Datei</translation>
    </message>
    <message>
        <source>leads to a cut-off cluster</source>
        <translation>führt zu einem abgeschnittenen Cluster</translation>
    </message>
    <message>
        <source>not at a cluster&apos;s start</source>
        <translation>nicht am Anfang eines Clusters</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>An entry leads nowhere</source>
        <translation>Ein Eintrag führt nirgendwohin</translation>
    </message>
    <message>
        <source>The end of the file is missing</source>
        <translation>Das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>A table is lost</source>
        <translation>Eine Tabelle ist verloren</translation>
    </message>
    <message>
        <source>A table could not be read</source>
        <translation>Eine Tabelle war nicht lesbar</translation>
    </message>
    <message>
        <source>The base image cannot be found</source>
        <translation>Das Basisabbild wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The base image is damaged</source>
        <translation>Das Basisabbild ist beschädigt</translation>
    </message>
    <message>
        <source>The base image has another format</source>
        <translation>Das Basisabbild hat ein anderes Format</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei war nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Abbild</translation>
    </message>
    <message>
        <source>%1 is in use by a process that cannot be seen. Shut the guest down first.</source>
        <translation>%1 wird von einem Prozess benutzt, der nicht sichtbar ist. Fahren Sie zuerst den Gast herunter.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Shut the guest down first.</source>
        <translation>%1 wird von %2 benutzt. Fahren Sie zuerst den Gast herunter.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>This is not a QED image.</source>
        <translation>Das ist kein QED-Abbild.</translation>
    </message>
    <message>
        <source>The header of this file is damaged.</source>
        <translation>Der Header dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This image is too large to check here.</source>
        <translation>Dieses Abbild ist zu groß, um hier geprüft zu werden.</translation>
    </message>
    <message>
        <source>A program is using this image right now.</source>
        <translation>Ein Programm benutzt dieses Abbild gerade.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Diese Stelle gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such finding.</source>
        <translation>Diesen Befund gibt es nicht.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>This file belongs to the image.</source>
        <translation>Diese Datei gehört zum Abbild.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Diese Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>You are not allowed to change this image.</source>
        <translation>Sie dürfen dieses Abbild nicht ändern.</translation>
    </message>
    <message>
        <source>There is not enough space.</source>
        <translation>Es ist nicht genug Platz frei.</translation>
    </message>
    <message>
        <source>The file changed since it was checked.</source>
        <translation>Die Datei wurde seit der Prüfung geändert.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Eine solche Datei gibt es schon.</translation>
    </message>
    <message>
        <source>The undo file is damaged.</source>
        <translation>Die Rückgängig-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The undo file belongs to another image.</source>
        <translation>Die Rückgängig-Datei gehört zu einem anderen Abbild.</translation>
    </message>
    <message>
        <source>The image was changed after the repair.</source>
        <translation>Das Abbild wurde nach der Reparatur geändert.</translation>
    </message>
    <message>
        <source>The repair was interrupted.</source>
        <translation>Die Reparatur wurde unterbrochen.</translation>
    </message>
    <message>
        <source>There is no undo file.</source>
        <translation>Es gibt keine Rückgängig-Datei.</translation>
    </message>
    <message>
        <source>The chosen steps contradict each other.</source>
        <translation>Die gewählten Schritte widersprechen einander.</translation>
    </message>
    <message>
        <source>This is not a repair plan.</source>
        <translation>Das ist kein Reparaturplan.</translation>
    </message>
    <message>
        <source>The plan belongs to another state of the image.</source>
        <translation>Der Plan gehört zu einem anderen Zustand des Abbilds.</translation>
    </message>
    <message>
        <source>Nobody agreed to the change.</source>
        <translation>Niemand hat der Änderung zugestimmt.</translation>
    </message>
    <message>
        <source>A repair of this image was cut off.</source>
        <translation>Eine Reparatur dieses Abbilds wurde unterbrochen.</translation>
    </message>
    <message>
        <source>There is no repair to complete.</source>
        <translation>Es gibt keine Reparatur abzuschließen.</translation>
    </message>
    <message>
        <source>The image is still damaged.</source>
        <translation>Das Abbild ist noch beschädigt.</translation>
    </message>
    <message>
        <source>A lost table may be among the unused clusters.</source>
        <translation>Unter den unbenutzten Clustern ist vielleicht eine verlorene Tabelle.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the name and the permissions.</source>
        <translation>%1 kann nicht geöffnet werden: %2. Prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a socket. Choose a file.</source>
        <translation>%1 ist ein Ordner, eine Pipe oder ein Socket. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read at offset %2: %3. Copy the file to a sound disk and try again.</source>
        <translation>%1 kann bei Offset %2 nicht gelesen werden: %3. Kopieren Sie die Datei auf einen intakten Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 ended at offset %2 while it was read. Check again when nothing changes it.</source>
        <translation>%1 endete beim Lesen bei Offset %2. Prüfen Sie erneut, wenn nichts die Datei ändert.</translation>
    </message>
    <message>
        <source>%1 looks like %2. Open it with a program for that format.</source>
        <translation>%1 sieht nach %2 aus. Öffnen Sie die Datei mit einem Programm für dieses Format.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged, so its tables cannot be followed. Look at the header.</source>
        <translation>Der Header von %1 ist beschädigt, deshalb kann den Tabellen nicht gefolgt werden. Sehen Sie sich den Header an.</translation>
    </message>
    <message>
        <source>Checking %1 needs %2 of memory; %3 are allowed. Check it on a larger machine.</source>
        <translation>Um %1 zu prüfen, werden %2 Speicher gebraucht; erlaubt sind %3. Prüfen Sie auf einem größeren Rechner.</translation>
    </message>
    <message>
        <source>The image has no %1. Choose a place inside it.</source>
        <translation>Im Abbild gibt es nicht: %1. Wählen Sie eine Stelle innerhalb.</translation>
    </message>
    <message>
        <source>No finding has the code %1.</source>
        <translation>Kein Befund hat den Code %1.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The guest&apos;s disk is read from %1. Choose another name.</source>
        <translation>Der Gast-Datenträger wird aus %1 gelesen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>Die Prüfung wurde abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written at offset %2: %3. See to the disk and try again.</source>
        <translation>%1 kann bei Offset %2 nicht geschrieben werden: %3. Sehen Sie nach dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 may not be changed by you (%2). Repair a copy instead.</source>
        <translation>%1 dürfen Sie nicht ändern (%2). Reparieren Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>%1 needs %2 on its file system; %3 are free. Make room and try again.</source>
        <translation>%1 braucht %2 auf dem Dateisystem; frei sind %3. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not as it was when it was checked. Nothing was written. Check it again.</source>
        <translation>%1 ist nicht mehr wie bei der Prüfung. Nichts wurde geschrieben. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 exists, and an undo file is never overwritten. Choose another name.</source>
        <translation>%1 gibt es schon, und eine Rückgängig-Datei wird nie überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2. Nothing was written. Take the image from a backup.</source>
        <translation>%1 ist bei Offset %2 beschädigt. Nichts wurde geschrieben. Nehmen Sie das Abbild aus einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>%1 has another length than the repair left it with. Going back now would damage newer data.</source>
        <translation>%1 hat eine andere Länge, als die Reparatur hinterließ. Jetzt zurückzukehren würde neuere Daten beschädigen.</translation>
    </message>
    <message>
        <source>%1 holds something else at offset %2 than the repair left there. Going back now would damage newer data.</source>
        <translation>%1 enthält bei Offset %2 etwas anderes, als die Reparatur dort hinterließ. Jetzt zurückzukehren würde neuere Daten beschädigen.</translation>
    </message>
    <message>
        <source>The change of %1 was cut off at offset %2 (%3) and could not be taken back. Go back once the disk works again.</source>
        <translation>Die Änderung von %1 wurde bei Offset %2 unterbrochen (%3) und konnte nicht zurückgenommen werden. Nehmen Sie sie zurück, sobald der Datenträger wieder arbeitet.</translation>
    </message>
    <message>
        <source>There is no undo file beside %1.</source>
        <translation>Neben %1 liegt keine Rückgängig-Datei.</translation>
    </message>
    <message>
        <source>These steps contradict each other: %1. Choose otherwise.</source>
        <translation>Diese Schritte widersprechen einander: %1. Wählen Sie anders.</translation>
    </message>
    <message>
        <source>%1 holds no repair plan: %2.</source>
        <translation>%1 enthält keinen Reparaturplan: %2.</translation>
    </message>
    <message>
        <source>The plan was made for another state of %1. Make it anew.</source>
        <translation>Der Plan wurde für einen anderen Zustand von %1 gemacht. Erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 exists, and is never overwritten. Choose another name.</source>
        <translation>%1 gibt es schon und wird nie überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A repair of %1 was cut off. Go back, or complete it, by way of %2.</source>
        <translation>Eine Reparatur von %1 wurde unterbrochen. Nehmen Sie sie mit %2 zurück oder schließen Sie sie damit ab.</translation>
    </message>
    <message>
        <source>No repair of %1 was cut off.</source>
        <translation>Keine Reparatur von %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Unused clusters of %1 can be given back only when nothing is damaged. Repair it first.</source>
        <translation>Unbenutzte Cluster von %1 können nur zurückgegeben werden, wenn nichts beschädigt ist. Reparieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Among the unused clusters of %1 is what looks like a lost table. Look at it before they are given back.</source>
        <translation>Unter den unbenutzten Clustern von %1 sieht etwas wie eine verlorene Tabelle aus. Sehen Sie es sich an, bevor sie zurückgegeben werden.</translation>
    </message>
    <message>
        <source>entries that lead past the end are left alone, and the file would grow under them</source>
        <translation>Einträge, die hinter das Ende führen, bleiben unberührt, und die Datei würde unter sie wachsen</translation>
    </message>
    <message>
        <source>unused space can&apos;t be known while a table can&apos;t be read</source>
        <translation>was unbenutzt ist, lässt sich nicht sagen, solange eine Tabelle unlesbar ist</translation>
    </message>
    <message>
        <source>unused space is given back only when nothing is damaged any more</source>
        <translation>unbenutzter Platz wird nur zurückgegeben, wenn nichts mehr beschädigt ist</translation>
    </message>
    <message>
        <source>This file cannot be changed here.</source>
        <translation>Diese Datei kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Whether another program uses %1 cannot be found out here. Do this where the file is stored, outside of any sandbox.</source>
        <translation>Ob ein anderes Programm %1 benutzt, ist hier nicht festzustellen. Tun Sie es dort, wo die Datei gespeichert ist, außerhalb jeder Sandbox.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Guest disk</source>
        <translation>Gast-Datenträger</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Clustergröße</translation>
    </message>
    <message>
        <source>Table size</source>
        <translation>Tabellengröße</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters</source>
        <translation>
            <numerusform>%1 Cluster</numerusform>
            <numerusform>%1 Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as needing a check</source>
        <translation>Als zu prüfen markiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basisabbild</translation>
    </message>
    <message>
        <source>Corruptions</source>
        <translation>Beschädigungen</translation>
    </message>
    <message>
        <source>Unused clusters</source>
        <translation>Unbenutzte Cluster</translation>
    </message>
    <message>
        <source>Tables that could not be read</source>
        <translation>Unlesbare Tabellen</translation>
    </message>
    <message>
        <source>Guest disk that cannot be read</source>
        <translation>Unlesbarer Teil des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>Clusters of the guest disk</source>
        <translation>Cluster des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>Allocated clusters</source>
        <translation>Belegte Cluster</translation>
    </message>
    <message>
        <source>Fragmented clusters</source>
        <translation>Fragmentierte Cluster</translation>
    </message>
    <message>
        <source>Leaks that QEMU reports</source>
        <translation>Verwaiste Cluster laut QEMU</translation>
    </message>
    <message numerus="yes">
        <source>%1 more findings are not listed.</source>
        <translation>
            <numerusform>%1 weiterer Befund ist nicht aufgeführt.</numerusform>
            <numerusform>%1 weitere Befunde sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1 by Qedscope %2.</source>
        <comment>date and time, version</comment>
        <translation>Erstellt am %1 mit Qedscope %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Marks the file as a QED image</source>
        <translation>Weist die Datei als QED-Abbild aus</translation>
    </message>
    <message>
        <source>Size of one cluster, the unit of everything else</source>
        <translation>Größe eines Clusters, der Einheit von allem anderen</translation>
    </message>
    <message>
        <source>Clusters that each L1 or L2 table takes</source>
        <translation>Cluster, die jede L1- oder L2-Tabelle belegt</translation>
    </message>
    <message>
        <source>Clusters that the header takes</source>
        <translation>Cluster, die der Header belegt</translation>
    </message>
    <message>
        <source>Features that a program must know to open the image</source>
        <translation>Merkmale, die ein Programm kennen muss, um das Abbild zu öffnen</translation>
    </message>
    <message>
        <source>Features that a program may pass over</source>
        <translation>Merkmale, die ein Programm übergehen darf</translation>
    </message>
    <message>
        <source>Features that are cleared by a program that does not know them</source>
        <translation>Merkmale, die ein Programm löscht, das sie nicht kennt</translation>
    </message>
    <message>
        <source>Where the L1 table begins</source>
        <translation>Wo die L1-Tabelle beginnt</translation>
    </message>
    <message>
        <source>Size of the guest disk</source>
        <translation>Größe des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>Where the base image&apos;s name begins</source>
        <translation>Wo der Name des Basisabbilds beginnt</translation>
    </message>
    <message>
        <source>Length of the base image&apos;s name</source>
        <translation>Länge des Namens des Basisabbilds</translation>
    </message>
    <message>
        <source>cut off by the end of the file</source>
        <translation>vom Dateiende abgeschnitten</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters</source>
        <translation>
            <numerusform>%1 Cluster</numerusform>
            <numerusform>%1 Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>bit %1, unknown</source>
        <translation>Bit %1, unbekannt</translation>
    </message>
    <message>
        <source>bit %1, %2</source>
        <translation>Bit %1, %2</translation>
    </message>
    <message>
        <source>no program that does not know it may open the image</source>
        <translation>kein Programm, das es nicht kennt, darf das Abbild öffnen</translation>
    </message>
    <message>
        <source>passed over, and kept as it is</source>
        <translation>wird übergangen und bleibt erhalten</translation>
    </message>
    <message>
        <source>cleared by whoever opens the image for writing</source>
        <translation>wird gelöscht, sobald jemand das Abbild zum Schreiben öffnet</translation>
    </message>
    <message>
        <source>the image has a base image</source>
        <translation>das Abbild hat ein Basisabbild</translation>
    </message>
    <message>
        <source>there is no base image</source>
        <translation>es gibt kein Basisabbild</translation>
    </message>
    <message>
        <source>the image was not closed properly</source>
        <translation>das Abbild wurde nicht ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>the image was closed properly</source>
        <translation>das Abbild wurde ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>the base image is raw</source>
        <translation>das Basisabbild ist roh</translation>
    </message>
    <message>
        <source>the base image&apos;s format is found by looking</source>
        <translation>das Format des Basisabbilds wird am Inhalt erkannt</translation>
    </message>
    <message>
        <source>The guest reads the base image here, or zeroes without one.</source>
        <translation>Der Gast liest hier das Basisabbild, ohne eines Nullen.</translation>
    </message>
    <message>
        <source>The guest reads zeroes here, whatever a base image holds.</source>
        <translation>Der Gast liest hier Nullen, was auch immer ein Basisabbild enthält.</translation>
    </message>
    <message>
        <source>Leads to an L2 table.</source>
        <translation>Führt zu einer L2-Tabelle.</translation>
    </message>
    <message>
        <source>Leads to a data cluster.</source>
        <translation>Führt zu einem Daten-Cluster.</translation>
    </message>
    <message>
        <source>The value 1 means nothing in the L1 table: the whole range is cut off.</source>
        <translation>Der Wert 1 bedeutet in der L1-Tabelle nichts: Der ganze Bereich ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Leads into the header, where nothing but the header may be.</source>
        <translation>Führt in den Header, wo nichts als der Header stehen darf.</translation>
    </message>
    <message>
        <source>Leads to a place behind the end of the file.</source>
        <translation>Führt an eine Stelle hinter dem Dateiende.</translation>
    </message>
    <message>
        <source>The table begins inside the file and ends behind it.</source>
        <translation>Die Tabelle beginnt in der Datei und endet hinter ihr.</translation>
    </message>
    <message>
        <source>The file ends inside this cluster.</source>
        <translation>Die Datei endet innerhalb dieses Clusters.</translation>
    </message>
    <message>
        <source>Is not a multiple of the cluster size.</source>
        <translation>Ist kein Vielfaches der Clustergröße.</translation>
    </message>
    <message>
        <source>The letters QED and a zero byte. Without them no program takes the file for a QED image.</source>
        <translation>Die Buchstaben QED und ein Nullbyte. Ohne sie hält kein Programm die Datei für ein QED-Abbild.</translation>
    </message>
    <message>
        <source>A power of two from 4 KiB to 64 MiB; usually 64 KiB. Chosen when the image is made, and never changed.</source>
        <translation>Eine Zweierpotenz von 4 KiB bis 64 MiB, meist 64 KiB. Beim Anlegen des Abbilds gewählt und nie geändert.</translation>
    </message>
    <message>
        <source>1, 2, 4, 8 or 16 clusters; usually 4. It decides how many entries a table has, and so how large the guest disk can be.</source>
        <translation>1, 2, 4, 8 oder 16 Cluster, meist 4. Davon hängt ab, wie viele Einträge eine Tabelle hat, und damit, wie groß der Gast-Datenträger sein kann.</translation>
    </message>
    <message>
        <source>At least 1. Tables and data begin behind the header.</source>
        <translation>Mindestens 1. Tabellen und Daten beginnen hinter dem Header.</translation>
    </message>
    <message>
        <source>Bits 0, 1 and 2 have a meaning. An image with another one set must not be opened by a program that does not know it.</source>
        <translation>Die Bits 0, 1 und 2 haben eine Bedeutung. Ein Abbild, in dem ein anderes gesetzt ist, darf ein Programm, das es nicht kennt, nicht öffnen.</translation>
    </message>
    <message>
        <source>No bit has a meaning yet. Unknown ones are kept as they are.</source>
        <translation>Noch hat kein Bit eine Bedeutung. Unbekannte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No bit has a meaning yet. Unknown ones are cleared by whoever opens the image for writing.</source>
        <translation>Noch hat kein Bit eine Bedeutung. Unbekannte löscht, wer das Abbild zum Schreiben öffnet.</translation>
    </message>
    <message>
        <source>A multiple of the cluster size, behind the header; the whole table lies inside the file. Everything that the guest has is found from here.</source>
        <translation>Ein Vielfaches der Clustergröße, hinter dem Header; die ganze Tabelle liegt in der Datei. Von hier aus wird alles gefunden, was der Gast hat.</translation>
    </message>
    <message>
        <source>A multiple of 512 bytes, and no more than the tables can address.</source>
        <translation>Ein Vielfaches von 512 Byte und nicht mehr, als die Tabellen adressieren können.</translation>
    </message>
    <message>
        <source>Counts only with bit 0 of the features. The name lies inside the header.</source>
        <translation>Zählt nur, wenn Bit 0 der Features gesetzt ist. Der Name liegt im Header.</translation>
    </message>
    <message>
        <source>Counts only with bit 0 of the features. The name is not ended by a zero byte, so its length must be right.</source>
        <translation>Zählt nur, wenn Bit 0 der Features gesetzt ist. Der Name endet nicht mit einem Nullbyte, also muss seine Länge stimmen.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>, </source>
        <comment>between numbers of bits</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>bit %1</source>
        <translation>Bit %1</translation>
    </message>
    <message>
        <source>bits %1</source>
        <translation>Bits %1</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 of the guest disk at %2</source>
        <comment>size, place</comment>
        <translation>%1 des Gast-Datenträgers bei %2</translation>
    </message>
    <message>
        <source>the file ends before this field does</source>
        <translation>die Datei endet vor diesem Feld</translation>
    </message>
    <message>
        <source>must be the letters QED and a zero byte</source>
        <translation>muss aus den Buchstaben QED und einem Null-Byte bestehen</translation>
    </message>
    <message>
        <source>must be a power of two from 4 KiB to 64 MiB</source>
        <translation>muss eine Zweierpotenz von 4 KiB bis 64 MiB sein</translation>
    </message>
    <message>
        <source>must be 1, 2, 4, 8 or 16 clusters</source>
        <translation>muss 1, 2, 4, 8 oder 16 Cluster sein</translation>
    </message>
    <message>
        <source>must be at least 1 cluster</source>
        <translation>muss mindestens 1 Cluster sein</translation>
    </message>
    <message>
        <source>the header must lie inside the file</source>
        <translation>der Header muss innerhalb der Datei liegen</translation>
    </message>
    <message>
        <source>must hold no unknown bits</source>
        <translation>darf keine unbekannten Bits enthalten</translation>
    </message>
    <message>
        <source>must lead to a cluster behind the header, with the whole table inside the file</source>
        <translation>muss zu einem Cluster hinter dem Header führen, mit der ganzen Tabelle innerhalb der Datei</translation>
    </message>
    <message>
        <source>must be a multiple of 512 bytes</source>
        <translation>muss ein Vielfaches von 512 Byte sein</translation>
    </message>
    <message>
        <source>must be at most what the tables can map</source>
        <translation>darf höchstens so groß sein, wie die Tabellen abbilden können</translation>
    </message>
    <message>
        <source>the name must lie inside the header</source>
        <translation>der Name muss innerhalb des Headers liegen</translation>
    </message>
    <message>
        <source>the name must be shorter than 4,096 bytes</source>
        <translation>der Name muss kürzer als 4.096 Byte sein</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>What it costs:</source>
        <translation>Was es kostet:</translation>
    </message>
    <message>
        <source>How it is repaired:</source>
        <translation>Wie es repariert wird:</translation>
    </message>
    <message>
        <source>What each finding means</source>
        <translation>Was jeder Befund bedeutet</translation>
    </message>
    <message>
        <source>The same text stands behind “Why?” on a finding.</source>
        <translation>Derselbe Text steht hinter „Warum?“ bei einem Befund.</translation>
    </message>
</context>
<context>
    <name>GoToText</name>
    <message>
        <source>Write the indices like 1/17, L1[1]/L2[17] or 0x1/0x11.</source>
        <translation>Schreiben Sie die Indizes wie 1/17, L1[1]/L2[17] oder 0x1/0x11.</translation>
    </message>
    <message>
        <source>L1[%1] leads to no table: there is no entry L2[%2].</source>
        <translation>L1[%1] führt zu keiner Tabelle: Es gibt keinen Eintrag L2[%2].</translation>
    </message>
    <message>
        <source>The guest disk ends at %1 (%2).</source>
        <translation>Der Gast-Datenträger endet bei %1 (%2).</translation>
    </message>
    <message>
        <source>No table entry maps this offset.</source>
        <translation>Kein Tabelleneintrag bildet diesen Offset ab.</translation>
    </message>
    <message>
        <source>A table of this image has the entries 0 to %1.</source>
        <translation>Eine Tabelle dieses Abbilds hat die Einträge 0 bis %1.</translation>
    </message>
    <message>
        <source>The file has no cluster.</source>
        <translation>Die Datei hat keinen Cluster.</translation>
    </message>
    <message>
        <source>The last cluster of the file is %1.</source>
        <translation>Der letzte Cluster der Datei ist %1.</translation>
    </message>
    <message>
        <source>The file ends at %1 (%2).</source>
        <translation>Die Datei endet bei %1 (%2).</translation>
    </message>
    <message>
        <source>Write where to go.</source>
        <translation>Geben Sie ein Ziel ein.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it like 65536, 0x10000, 64K or 2 GiB.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie 65536, 0x10000, 64K oder 2 GiB.</translation>
    </message>
    <message>
        <source>The header is damaged, so only offsets in the file can be found.</source>
        <translation>Der Header ist beschädigt, deshalb sind nur Offsets in der Datei zu finden.</translation>
    </message>
</context>
<context>
    <name>GuestClassText</name>
    <message>
        <source>1 unallocated cluster</source>
        <translation>1 nicht belegter Cluster</translation>
    </message>
    <message>
        <source>1 cluster from the base image</source>
        <translation>1 Cluster aus dem Basisabbild</translation>
    </message>
    <message>
        <source>1 cluster of zeroes</source>
        <translation>1 Cluster aus Nullen</translation>
    </message>
    <message>
        <source>1 data cluster</source>
        <translation>1 Daten-Cluster</translation>
    </message>
    <message>
        <source>1 cluster that shares its data with another place</source>
        <translation>1 Cluster, der seine Daten mit einer anderen Stelle teilt</translation>
    </message>
    <message>
        <source>1 cluster that overlaps a table</source>
        <translation>1 Cluster, der eine Tabelle überlappt</translation>
    </message>
    <message>
        <source>1 cluster with an invalid pointer</source>
        <translation>1 Cluster mit ungültigem Zeiger</translation>
    </message>
    <message>
        <source>1 cluster cut off by a lost table</source>
        <translation>1 Cluster, von einer verlorenen Tabelle abgeschnitten</translation>
    </message>
    <message>
        <source>1 cluster whose table cannot be read</source>
        <translation>1 Cluster, dessen Tabelle nicht lesbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 unallocated clusters</source>
        <translation>
            <numerusform>%1 nicht belegter Cluster</numerusform>
            <numerusform>%1 nicht belegte Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters from the base image</source>
        <translation>
            <numerusform>%1 Cluster aus dem Basisabbild</numerusform>
            <numerusform>%1 Cluster aus dem Basisabbild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters of zeroes</source>
        <translation>
            <numerusform>%1 Cluster aus Nullen</numerusform>
            <numerusform>%1 Cluster aus Nullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 data clusters</source>
        <translation>
            <numerusform>%1 Daten-Cluster</numerusform>
            <numerusform>%1 Daten-Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters that share their data with another place</source>
        <translation>
            <numerusform>%1 Cluster, der seine Daten mit einer anderen Stelle teilt</numerusform>
            <numerusform>%1 Cluster, die ihre Daten mit einer anderen Stelle teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters that overlap a table</source>
        <translation>
            <numerusform>%1 Cluster, der eine Tabelle überlappt</numerusform>
            <numerusform>%1 Cluster, die eine Tabelle überlappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters with invalid pointers</source>
        <translation>
            <numerusform>%1 Cluster mit ungültigem Zeiger</numerusform>
            <numerusform>%1 Cluster mit ungültigen Zeigern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters cut off by a lost table</source>
        <translation>
            <numerusform>%1 Cluster, von einer verlorenen Tabelle abgeschnitten</numerusform>
            <numerusform>%1 Cluster, von einer verlorenen Tabelle abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters whose table cannot be read</source>
        <translation>
            <numerusform>%1 Cluster, dessen Tabelle nicht lesbar ist</numerusform>
            <numerusform>%1 Cluster, deren Tabelle nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>From base image</source>
        <translation>Aus dem Basisabbild</translation>
    </message>
    <message>
        <source>Zeroes</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Shares a cluster</source>
        <translation>Teilt einen Cluster</translation>
    </message>
    <message>
        <source>Overlaps a table</source>
        <translation>Überlappt eine Tabelle</translation>
    </message>
    <message>
        <source>Invalid pointer</source>
        <translation>Ungültiger Zeiger</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Lesefehler</translation>
    </message>
</context>
<context>
    <name>GuestSideText</name>
    <message>
        <source>What the clusters of the guest disk read from changes so often that the map would take more than %1 of memory. Structure and findings show everything nevertheless.</source>
        <translation>Woraus die Cluster des Gast-Datenträgers gelesen werden, wechselt so oft, dass die Karte mehr als %1 Speicher bräuchte. Struktur und Befunde zeigen dennoch alles.</translation>
    </message>
    <message>
        <source>By the header, the guest disk has a size of 0.</source>
        <translation>Laut Header hat der Gast-Datenträger die Größe 0.</translation>
    </message>
</context>
<context>
    <name>HexWords</name>
    <message>
        <source>Rest of the header</source>
        <translation>Rest des Headers</translation>
    </message>
    <message>
        <source>Name of the base image</source>
        <translation>Name des Basisabbilds</translation>
    </message>
    <message>
        <source>Cluster %1, %2</source>
        <translation>Cluster %1, %2</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>After the last cluster</source>
        <translation>Hinter dem letzten Cluster</translation>
    </message>
    <message>
        <source>L2 table at %1</source>
        <translation>L2-Tabelle bei %1</translation>
    </message>
    <message>
        <source>cluster %1 at %2</source>
        <translation>Cluster %1 bei %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>offset, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>field, target</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>InspectorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>range of the guest&apos;s disk, its partitions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 entries after it</source>
        <comment>first entry, count</comment>
        <translation>
            <numerusform>%1 und %2 Eintrag danach</numerusform>
            <numerusform>%1 und %2 Einträge danach</numerusform>
        </translation>
    </message>
    <message>
        <source>header field l1_table_offset</source>
        <translation>Header-Feld l1_table_offset</translation>
    </message>
    <message>
        <source>%1 → guest %2</source>
        <comment>entry, range of the guest&apos;s disk</comment>
        <translation>%1 → Gast %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>set: %1</source>
        <translation>gesetzt: %1</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Header: %1</translation>
    </message>
    <message>
        <source>Breaks a rule of the format</source>
        <translation>Verletzt eine Regel des Formats</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>In file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Clusters %1–%2</source>
        <translation>Cluster %1–%2</translation>
    </message>
    <message>
        <source>Bytes %1</source>
        <translation>Bytes %1</translation>
    </message>
    <message>
        <source>After the last cluster</source>
        <translation>Hinter dem letzten Cluster</translation>
    </message>
    <message>
        <source>Entry at</source>
        <translation>Eintrag bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>Verweise von</translation>
    </message>
    <message>
        <source>Guest disk</source>
        <translation>Gast-Datenträger</translation>
    </message>
    <message>
        <source>Table used by</source>
        <translation>Tabelle benutzt von</translation>
    </message>
    <message>
        <source>Looking up what leads here …</source>
        <translation>Es wird gesucht, was hierher führt&#xa0;…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Open a QED image to look into it.</source>
        <translation>Öffnen Sie ein QED-Abbild, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Choose a row of the structure, a cell of the map, a byte or a finding: what is known about it is shown here.</source>
        <translation>Wählen Sie eine Zeile der Struktur, eine Zelle der Karte, ein Byte oder einen Befund: Was darüber bekannt ist, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>1 cluster of %1</source>
        <translation>1 Cluster zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters of %2</source>
        <translation>
            <numerusform>%1 Cluster zu %2</numerusform>
            <numerusform>%1 Cluster zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partition, its boundaries as lines</source>
        <translation>1 Partition, ihre Grenzen als Linien</translation>
    </message>
    <message numerus="yes">
        <source>%1 partitions, their boundaries as lines</source>
        <translation>
            <numerusform>%1 Partition, ihre Grenzen als Linien</numerusform>
            <numerusform>%1 Partitionen, ihre Grenzen als Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell is one cluster (%1).</source>
        <translation>Jede Zelle ist ein Cluster (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Each cell stands for %1 clusters (%2) and shows the worst of them.</source>
        <translation>
            <numerusform>Jede Zelle steht für %1 Cluster (%2).</numerusform>
            <numerusform>Jede Zelle steht für %1 Cluster (%2) und zeigt den schlimmsten davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Marks in its corners are further problems.</source>
        <translation>%1 Zeichen in ihren Ecken sind weitere Probleme.</translation>
    </message>
    <message>
        <source>%1 Cells follow a Hilbert curve in each block of %2 × %2; blocks go from left to right and down.</source>
        <translation>%1 Die Zellen folgen in jedem Block aus %2 × %2 einer Hilbert-Kurve; die Blöcke laufen von links nach rechts und abwärts.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Qedscope %1</source>
        <translation>Qedscope %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what the map shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <comment>date and time, program and version</comment>
        <translation>Erstellt am %1 mit %2.</translation>
    </message>
</context>
<context>
    <name>MapSideText</name>
    <message>
        <source>The file is not a QED image. Only its bytes can be shown.</source>
        <translation>Die Datei ist kein QED-Abbild. Nur ihre Bytes können gezeigt werden.</translation>
    </message>
    <message>
        <source>The image uses features that this version does not know, so what its clusters mean can&apos;t be told. The findings name the features.</source>
        <translation>Das Abbild verwendet Merkmale, die diese Version nicht kennt; was seine Cluster bedeuten, ist deshalb nicht zu sagen. Die Befunde nennen die Merkmale.</translation>
    </message>
    <message>
        <source>The header does not say how the file is divided, so there is nothing to draw. The findings tell which field is wrong.</source>
        <translation>Der Header sagt nicht, wie die Datei aufgeteilt ist; deshalb gibt es nichts zu zeichnen. Die Befunde nennen das falsche Feld.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 clusters, and %2 are as many as can be drawn without taking too much memory. Structure and findings show everything nevertheless.</source>
        <translation>
            <numerusform>Es ist %1 Cluster, und nur %2 lassen sich zeichnen, ohne zu viel Speicher zu belegen. Struktur und Befunde zeigen dennoch alles.</numerusform>
            <numerusform>Es sind %1 Cluster, und nur %2 lassen sich zeichnen, ohne zu viel Speicher zu belegen. Struktur und Befunde zeigen dennoch alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Open a QED image to see what is in its file.</source>
        <translation>Öffnen Sie ein QED-Abbild, um zu sehen, was in der Datei ist.</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Cluster %1 of %2: %3</source>
        <translation>Cluster %1 von %2: %3</translation>
    </message>
    <message>
        <source>Guest cluster %1 of %2: %3</source>
        <translation>Gast-Cluster %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cluster and what is known about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clusters %1–%2 of %3: %4</source>
        <translation>Cluster %1–%2 von %3: %4</translation>
    </message>
    <message>
        <source>Guest clusters %1–%2 of %3: %4</source>
        <translation>Gast-Cluster %1–%2 von %3: %4</translation>
    </message>
    <message>
        <source>File map</source>
        <translation>Dateikarte</translation>
    </message>
    <message>
        <source>Guest disk map</source>
        <translation>Gastkarte</translation>
    </message>
    <message>
        <source>Each cell stands for clusters of the file.</source>
        <translation>Jede Zelle steht für Cluster der Datei.</translation>
    </message>
    <message>
        <source>Each cell stands for clusters of the disk that the guest sees.</source>
        <translation>Jede Zelle steht für Cluster des Datenträgers, den der Gast sieht.</translation>
    </message>
    <message>
        <source>%1 Arrow keys move, plus and minus zoom, N goes to the next problem.</source>
        <comment>what a cell of the map is</comment>
        <translation>%1 Pfeiltasten bewegen, Plus und Minus zoomen, N geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>%1 The cells follow a Hilbert curve; Ctrl and left or right move along it.</source>
        <comment>how a map is used</comment>
        <translation>%1 Die Zellen folgen einer Hilbert-Kurve; Strg und links oder rechts folgen ihr.</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Guest cluster %1</source>
        <translation>Gast-Cluster %1</translation>
    </message>
    <message>
        <source>Clusters %1–%2 (%3)</source>
        <translation>Cluster %1–%2 (%3)</translation>
    </message>
    <message>
        <source>Guest clusters %1–%2 (%3)</source>
        <translation>Gast-Cluster %1–%2 (%3)</translation>
    </message>
    <message>
        <source>Guest disk %1</source>
        <translation>Gast-Datenträger %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>clusters and the offset of the first</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clusters and their kinds</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clusters and the partitions they are in</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>counted clusters of a kind and their bytes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clusters and the partitions they are in</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>guest offset and table entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weitere</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>File %1 (%2)</source>
        <comment>offset and table entry</comment>
        <translation>Datei %1 (%2)</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <comment>table entry and value</comment>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>guest %1</source>
        <translation>Gast %1</translation>
    </message>
    <message>
        <source>Guest disk %1</source>
        <translation>Gast-Datenträger %1</translation>
    </message>
    <message>
        <source>guest %1, %2</source>
        <translation>Gast %1, %2</translation>
    </message>
    <message>
        <source>%1, also guest %2</source>
        <translation>%1, auch Gast %2</translation>
    </message>
    <message>
        <source>%1, also guest disk %2</source>
        <translation>%1, auch Gast-Datenträger %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rounded size (size in bytes)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last offset</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>weniger als %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PartitionText</name>
    <message>
        <source>partition %1 (%2)</source>
        <comment>number and type</comment>
        <translation>Partition %1 (%2)</translation>
    </message>
    <message>
        <source>partition %1 (%2, “%3”)</source>
        <comment>number, type and name</comment>
        <translation>Partition %1 (%2, „%3“)</translation>
    </message>
    <message>
        <source>no partition</source>
        <translation>keine Partition</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <comment>partitions</comment>
        <translation>
            <numerusform>%1 weitere</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between partitions</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Clear 1 entry beyond the end of the guest disk</source>
        <translation>1 Eintrag hinter dem Ende des Gast-Datenträgers löschen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries beyond the end of the guest disk</source>
        <translation>
            <numerusform>%1 Eintrag hinter dem Ende des Gast-Datenträgers löschen</numerusform>
            <numerusform>%1 Einträge hinter dem Ende des Gast-Datenträgers löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the data entries that lead into 1 table cluster</source>
        <translation>Dateneinträge löschen, die in 1 Tabellen-Cluster führen</translation>
    </message>
    <message numerus="yes">
        <source>Clear the data entries that lead into %1 table clusters</source>
        <translation>
            <numerusform>Dateneinträge löschen, die in %1 Tabellen-Cluster führen</numerusform>
            <numerusform>Dateneinträge löschen, die in %1 Tabellen-Cluster führen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear 1 entry that leads to the cut-off cluster</source>
        <translation>1 Eintrag löschen, der zum abgeschnittenen Cluster führt</translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries that lead to the cut-off cluster</source>
        <translation>
            <numerusform>%1 Eintrag löschen, der zum abgeschnittenen Cluster führt</numerusform>
            <numerusform>%1 Einträge löschen, die zum abgeschnittenen Cluster führen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear 1 entry that leads nowhere</source>
        <translation>1 Eintrag löschen, der nirgendwohin führt</translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries that lead nowhere</source>
        <translation>
            <numerusform>%1 Eintrag löschen, der nirgendwohin führt</numerusform>
            <numerusform>%1 Einträge löschen, die nirgendwohin führen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the guest its own copy of 1 table cluster</source>
        <translation>Dem Gast eine eigene Kopie von 1 Tabellen-Cluster geben</translation>
    </message>
    <message numerus="yes">
        <source>Give the guest its own copies of %1 table clusters</source>
        <translation>
            <numerusform>Dem Gast eine eigene Kopie von %1 Tabellen-Cluster geben</numerusform>
            <numerusform>Dem Gast eigene Kopien von %1 Tabellen-Clustern geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every use of 1 cluster its own copy</source>
        <translation>Jeder Verwendung von 1 Cluster eine eigene Kopie geben</translation>
    </message>
    <message numerus="yes">
        <source>Give every use of %1 clusters its own copy</source>
        <translation>
            <numerusform>Jeder Verwendung von %1 Cluster eine eigene Kopie geben</numerusform>
            <numerusform>Jeder Verwendung von %1 Clustern eine eigene Kopie geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only the first use of 1 table cluster</source>
        <translation>Von 1 Tabellen-Cluster nur die erste Verwendung behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep only the first use of %1 table clusters</source>
        <translation>
            <numerusform>Von %1 Tabellen-Cluster nur die erste Verwendung behalten</numerusform>
            <numerusform>Von %1 Tabellen-Clustern nur die erste Verwendung behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only the first use of 1 cluster</source>
        <translation>Von 1 Cluster nur die erste Verwendung behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep only the first use of %1 clusters</source>
        <translation>
            <numerusform>Von %1 Cluster nur die erste Verwendung behalten</numerusform>
            <numerusform>Von %1 Clustern nur die erste Verwendung behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>After this, %1 of the guest disk, readable today, is given up.</source>
        <translation>Danach sind %1 des Gast-Datenträgers, heute lesbar, aufgegeben.</translation>
    </message>
    <message>
        <source>After this, %1 of the guest disk, unreadable today, will read as zeroes.</source>
        <translation>Danach werden %1 des Gast-Datenträgers, heute unlesbar, als Nullen gelesen.</translation>
    </message>
    <message>
        <source>After this, %1 of the guest disk, unreadable today, will show the older content of the base image.</source>
        <translation>Danach zeigen %1 des Gast-Datenträgers, heute unlesbar, den älteren Inhalt des Basisabbilds.</translation>
    </message>
    <message>
        <source>After this, %1 of the guest disk, unreadable today, can be read again.</source>
        <translation>Danach sind %1 des Gast-Datenträgers, heute unlesbar, wieder lesbar.</translation>
    </message>
    <message>
        <source>After this, the guest reads everything as before.</source>
        <translation>Danach liest der Gast alles wie zuvor.</translation>
    </message>
    <message>
        <source>Clear 1 entry whose table is not there</source>
        <translation>1 Eintrag löschen, dessen Tabelle fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 entries whose tables are not there</source>
        <translation>
            <numerusform>%1 Eintrag löschen, dessen Tabelle fehlt</numerusform>
            <numerusform>%1 Einträge löschen, deren Tabellen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every part of the disk its own copy of 1 table cluster</source>
        <translation>Jedem Teil des Datenträgers eine eigene Kopie von 1 Tabellen-Cluster geben</translation>
    </message>
    <message numerus="yes">
        <source>Give every part of the disk its own copies of %1 table clusters</source>
        <translation>
            <numerusform>Jedem Teil des Datenträgers eine eigene Kopie von %1 Tabellen-Cluster geben</numerusform>
            <numerusform>Jedem Teil des Datenträgers eigene Kopien von %1 Tabellen-Clustern geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pad the file to a whole cluster</source>
        <translation>Datei auf einen ganzen Cluster auffüllen</translation>
    </message>
    <message>
        <source>Clear the “needs check” mark</source>
        <translation>Markierung „Prüfung nötig“ entfernen</translation>
    </message>
    <message>
        <source>Clear unknown features that end with the next write</source>
        <translation>Unbekannte Merkmale löschen, die mit dem nächsten Schreiben enden</translation>
    </message>
    <message>
        <source>Give 1 unused cluster back</source>
        <translation>1 unbenutzten Cluster zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 unused clusters back</source>
        <translation>
            <numerusform>%1 unbenutzten Cluster zurückgeben</numerusform>
            <numerusform>%1 unbenutzte Cluster zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read as Zeroes</source>
        <translation>Als Nullen lesen</translation>
    </message>
    <message>
        <source>Show the Base Image</source>
        <translation>Basisabbild zeigen</translation>
    </message>
    <message>
        <source>Keep Only the First Use</source>
        <translation>Nur erste Verwendung</translation>
    </message>
    <message>
        <source>Own Copy</source>
        <translation>Eigene Kopie</translation>
    </message>
    <message>
        <source>Pad With Zeroes</source>
        <translation>Mit Nullen auffüllen</translation>
    </message>
    <message>
        <source>Clear the Mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Give Back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>%1 of the guest disk at %2</source>
        <comment>size, place</comment>
        <translation>%1 des Gast-Datenträgers bei %2</translation>
    </message>
    <message>
        <source>%1 of the guest disk</source>
        <translation>%1 des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>Everything reads as before.</source>
        <translation>Alles wird gelesen wie zuvor.</translation>
    </message>
    <message>
        <source>%1, unreadable today, will read as zeroes.</source>
        <translation>%1, heute unlesbar, werden als Nullen gelesen.</translation>
    </message>
    <message>
        <source>%1, unreadable today, will show the older content of the base image.</source>
        <translation>%1, heute unlesbar, zeigen den älteren Inhalt des Basisabbilds.</translation>
    </message>
    <message>
        <source>%1, unreadable today, can be read again.</source>
        <translation>%1, heute unlesbar, sind wieder lesbar.</translation>
    </message>
    <message>
        <source>%1, readable today, is given up.</source>
        <translation>%1, heute lesbar, werden aufgegeben.</translation>
    </message>
    <message>
        <source>What they hold may be the only copy of something.</source>
        <translation>Was sie enthalten, ist vielleicht die einzige Kopie von etwas.</translation>
    </message>
    <message>
        <source>Gives up what every other use of them reads today.</source>
        <translation>Gibt auf, was jede weitere Verwendung heute dort liest.</translation>
    </message>
    <message>
        <source>Gives up what they lead to, should the disk be enlarged again.</source>
        <translation>Gibt auf, wohin sie führen, falls der Datenträger wieder vergrößert wird.</translation>
    </message>
    <message>
        <source>Gives up what the guest reads there today.</source>
        <translation>Gibt auf, was der Gast dort heute liest.</translation>
    </message>
    <message>
        <source>Gives up the part of the cluster that is there.</source>
        <translation>Gibt den vorhandenen Teil des Clusters auf.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>What looks like the lost table is left untouched.</source>
        <translation>Was wie die verlorene Tabelle aussieht, bleibt unberührt.</translation>
    </message>
    <message>
        <source>More is to do than one repair holds; repair again for the rest.</source>
        <translation>Es ist mehr zu tun, als eine Reparatur fasst; reparieren Sie für den Rest noch einmal.</translation>
    </message>
    <message>
        <source>No damage will remain.</source>
        <translation>Es bleibt kein Schaden.</translation>
    </message>
    <message>
        <source>Some damage will remain; the image stays marked as needing a check.</source>
        <translation>Es bleibt Schaden; das Abbild bleibt als zu prüfen markiert.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Reading the header…</source>
        <translation>Der Header wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading tables…</source>
        <translation>Tabellen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for shared clusters…</source>
        <translation>Gemeinsam benutzte Cluster werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for unused clusters…</source>
        <translation>Unbenutzte Cluster werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Saving what is readable…</source>
        <translation>Lesbares wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Copying the image…</source>
        <translation>Das Abbild wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Saving the way back…</source>
        <translation>Der Weg zurück wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Copying clusters…</source>
        <translation>Cluster werden kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Writing tables…</source>
        <translation>Tabellen werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting tables…</source>
        <translation>Tabellen werden verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the result…</source>
        <translation>Das Ergebnis wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>phase, done, total</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 virtual</source>
        <translation>%1 virtuell</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>geprüft um %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Cost to the Guest</source>
        <translation>Verlust für den Gast</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>File Size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Findings After the Repair</source>
        <translation>Befunde nach der Reparatur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>SaveMapPicture</name>
    <message>
        <source>the name has to end in .png or .svg</source>
        <translation>der Name muss auf .png oder .svg enden</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Speicher reicht für das Bild nicht aus</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Structure dump (*.txt)</source>
        <translation>Strukturauszug (*.txt)</translation>
    </message>
    <message>
        <source>the check has not ended yet</source>
        <translation>die Prüfung ist noch nicht zu Ende</translation>
    </message>
</context>
<context>
    <name>StructureText</name>
    <message>
        <source>reading …</source>
        <translation>wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>present, but smaller than the image above it</source>
        <translation>vorhanden, aber kleiner als das Abbild darüber</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen es nicht lesen</translation>
    </message>
    <message>
        <source>leads back to an image of this chain</source>
        <translation>führt zu einem Abbild dieser Kette zurück</translation>
    </message>
    <message>
        <source>no file, named only</source>
        <translation>keine Datei, nur dem Namen nach bekannt</translation>
    </message>
    <message>
        <source>the chain is too long to follow</source>
        <translation>die Kette ist zu lang, um ihr zu folgen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Base images</source>
        <translation>Basisabbilder</translation>
    </message>
    <message>
        <source>L1 table</source>
        <translation>L1-Tabelle</translation>
    </message>
    <message>
        <source>Unreferenced</source>
        <translation>Ohne Verweise</translation>
    </message>
    <message>
        <source>After the last cluster</source>
        <translation>Hinter dem letzten Cluster</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Clusters %1–%2</source>
        <translation>Cluster %1–%2</translation>
    </message>
    <message>
        <source>%1–%2 × %3</source>
        <translation>%1–%2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 more, not listed</source>
        <translation>
            <numerusform>%1 weiteres, nicht aufgeführt</numerusform>
            <numerusform>%1 weitere, nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the disk</source>
        <translation>hinter dem Datenträger</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · breaks its rule</source>
        <translation>%1 · verletzt die Regel</translation>
    </message>
    <message>
        <source>%1 · ok</source>
        <translation>%1 · in Ordnung</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>mehrere Arten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>L2 table at %1</source>
        <translation>L2-Tabelle bei %1</translation>
    </message>
    <message>
        <source>%1, contiguous</source>
        <translation>%1, zusammenhängend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Guest Range</source>
        <translation>Gastbereich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At File Offset</source>
        <translation>Offset in der Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Here: %1 (%2), at byte %3 of the file.</source>
        <translation>Hier: %1 (%2), bei Byte %3 der Datei.</translation>
    </message>
    <message>
        <source>present, located by you</source>
        <translation>vorhanden, von Ihnen gezeigt</translation>
    </message>
</context>
<context>
    <name>ToneText</name>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>It can only be looked at: without this field the tables can&apos;t be followed, so nothing is changed.</source>
        <translation>Er kann nur angesehen werden: Ohne dieses Feld kann den Tabellen nicht gefolgt werden, deshalb wird nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>The whole disk can&apos;t be opened until the header is right; the guest&apos;s data may all be there.</source>
        <translation>Der ganze Datenträger lässt sich nicht öffnen, bis der Header stimmt; die Daten des Gasts können alle noch da sein.</translation>
    </message>
    <message>
        <source>Everything that the guest stored under this table, until the table is found again.</source>
        <translation>Alles, was der Gast unter dieser Tabelle gespeichert hat, bis die Tabelle wiedergefunden ist.</translation>
    </message>
    <message>
        <source>The clusters that the entries should lead to: the guest gets an error when it reads them.</source>
        <translation>Die Cluster, zu denen die Einträge führen sollten: Der Gast erhält einen Fehler, wenn er sie liest.</translation>
    </message>
    <message>
        <source>The entries are cleared, so that the guest reads zeroes there instead of an error. The old values are kept for undo.</source>
        <translation>Die Einträge werden gelöscht, sodass der Gast dort Nullen liest statt eines Fehlers. Die alten Werte werden für das Rückgängigmachen aufbewahrt.</translation>
    </message>
    <message>
        <source>The entry is cleared, so that the guest reads zeroes there instead of an error. The old value is kept for undo; a lost table among the unused clusters is left untouched.</source>
        <translation>Der Eintrag wird gelöscht, sodass der Gast dort Nullen liest statt eines Fehlers. Der alte Wert wird für das Rückgängigmachen aufbewahrt; eine verlorene Tabelle unter den unbenutzten Clustern bleibt unberührt.</translation>
    </message>
    <message>
        <source>Not the signature of a QED image</source>
        <translation>Nicht die Signatur eines QED-Abbilds</translation>
    </message>
    <message>
        <source>The file begins with {value} instead of the signature of QED</source>
        <translation>Die Datei beginnt mit {value} statt mit der Signatur von QED</translation>
    </message>
    <message>
        <source>Every QED image begins with the four bytes Q, E, D and zero. This file begins with something else: it has another format, or its first bytes were overwritten.</source>
        <translation>Jedes QED-Abbild beginnt mit den vier Bytes Q, E, D und null. Diese Datei beginnt mit etwas anderem: Sie hat ein anderes Format, oder ihre ersten Bytes wurden überschrieben.</translation>
    </message>
    <message>
        <source>The cluster size is not legal</source>
        <translation>Die Clustergröße ist nicht zulässig</translation>
    </message>
    <message>
        <source>cluster_size is {value}, not a power of two from 4 KiB to 64 MiB</source>
        <translation>cluster_size ist {value}, keine Zweierpotenz von 4 KiB bis 64 MiB</translation>
    </message>
    <message>
        <source>The cluster size is the unit of everything in an image. Without a legal one, no offset can be understood.</source>
        <translation>Die Clustergröße ist die Einheit von allem in einem Abbild. Ohne eine zulässige lässt sich kein Offset deuten.</translation>
    </message>
    <message>
        <source>The table size is not legal</source>
        <translation>Die Tabellengröße ist nicht zulässig</translation>
    </message>
    <message>
        <source>table_size is {value}, not 1, 2, 4, 8 or 16 clusters</source>
        <translation>table_size ist {value}, nicht 1, 2, 4, 8 oder 16 Cluster</translation>
    </message>
    <message>
        <source>The table size says how many clusters one table takes. Without a legal one, the tables can&apos;t be read.</source>
        <translation>Die Tabellengröße gibt an, wie viele Cluster eine Tabelle belegt. Ohne eine zulässige können die Tabellen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The header&apos;s size is not legal</source>
        <translation>Die Größe des Headers ist nicht zulässig</translation>
    </message>
    <message>
        <source>header_size is {value} clusters, which is not at least 1 and inside the file</source>
        <translation>header_size ist {value} Cluster: nicht mindestens 1 oder nicht innerhalb der Datei</translation>
    </message>
    <message>
        <source>The header takes at least one cluster, and all of it must lie inside the file. QEMU relies on it to tell tables and data from the header.</source>
        <translation>Der Header belegt mindestens einen Cluster und muss ganz innerhalb der Datei liegen. QEMU unterscheidet danach Tabellen und Daten vom Header.</translation>
    </message>
    <message>
        <source>It is reported; the check goes on as if the header took one cluster when the field is 0.</source>
        <translation>Es wird gemeldet; steht im Feld 0, geht die Prüfung weiter, als belegte der Header einen Cluster.</translation>
    </message>
    <message>
        <source>The size of the guest&apos;s disk is not legal</source>
        <translation>Die Größe des Gast-Datenträgers ist nicht zulässig</translation>
    </message>
    <message>
        <source>image_size is {value}, not a multiple of 512 that the tables can map</source>
        <translation>image_size ist {value}, kein Vielfaches von 512, das die Tabellen abbilden können</translation>
    </message>
    <message>
        <source>The size of the guest&apos;s disk must be whole sectors of 512 bytes, and small enough for the tables. QEMU refuses the image otherwise.</source>
        <translation>Der Gast-Datenträger muss aus ganzen Sektoren von 512 Byte bestehen und klein genug für die Tabellen sein. Sonst lehnt QEMU das Abbild ab.</translation>
    </message>
    <message>
        <source>The image can&apos;t be opened until the size is right; the guest&apos;s data are not touched by it.</source>
        <translation>Das Abbild lässt sich nicht öffnen, bis die Größe stimmt; die Daten des Gasts sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>It is reported; the check goes on.</source>
        <translation>Es wird gemeldet; die Prüfung geht weiter.</translation>
    </message>
    <message>
        <source>The L1 table is not where it can be</source>
        <translation>Die L1-Tabelle liegt nicht, wo sie liegen kann</translation>
    </message>
    <message>
        <source>l1_table_offset is {value}, where no whole table fits in the file</source>
        <translation>l1_table_offset ist {value}; dort passt keine ganze Tabelle in die Datei</translation>
    </message>
    <message>
        <source>Everything is found by way of the L1 table. Its offset leads into the header, beyond the file, or between clusters.</source>
        <translation>Alles wird über die L1-Tabelle gefunden. Ihr Offset führt in den Header, hinter die Datei oder zwischen zwei Cluster.</translation>
    </message>
    <message>
        <source>Unknown features are required</source>
        <translation>Unbekannte Merkmale werden verlangt</translation>
    </message>
    <message>
        <source>Unknown required feature {bits}</source>
        <translation>Unbekanntes verlangtes Merkmal: {bits}</translation>
    </message>
    <message>
        <source>The image says that nobody may open it who does not know these features. A newer program may have written it, or the header is damaged.</source>
        <translation>Laut Abbild darf niemand es öffnen, der diese Merkmale nicht kennt. Ein neueres Programm hat es geschrieben, oder der Header ist beschädigt.</translation>
    </message>
    <message>
        <source>It can only be looked at: what these features change is not known, so nothing is changed.</source>
        <translation>Es kann nur angesehen werden: Was diese Merkmale ändern, ist nicht bekannt, deshalb wird nichts verändert.</translation>
    </message>
    <message>
        <source>Unknown optional features</source>
        <translation>Unbekannte optionale Merkmale</translation>
    </message>
    <message>
        <source>Unknown optional feature {bits}</source>
        <translation>Unbekanntes optionales Merkmal: {bits}</translation>
    </message>
    <message>
        <source>A program noted features that others may ignore. They are kept as they are.</source>
        <translation>Ein Programm hat Merkmale vermerkt, die andere übergehen dürfen. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es muss nichts getan werden.</translation>
    </message>
    <message>
        <source>Unknown features that end with the next write</source>
        <translation>Unbekannte Merkmale, die mit dem nächsten Schreiben enden</translation>
    </message>
    <message>
        <source>Unknown autoclear feature {bits}</source>
        <translation>Unbekanntes Autoclear-Merkmal: {bits}</translation>
    </message>
    <message>
        <source>A program noted features that hold only as long as nobody else writes. Whoever writes without knowing them clears them.</source>
        <translation>Ein Programm hat Merkmale vermerkt, die nur gelten, solange niemand anderes schreibt. Wer schreibt, ohne sie zu kennen, löscht sie.</translation>
    </message>
    <message>
        <source>They are cleared when anything else is written.</source>
        <translation>Sie werden gelöscht, sobald etwas anderes geschrieben wird.</translation>
    </message>
    <message>
        <source>The image was not closed properly</source>
        <translation>Das Abbild wurde nicht ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>The image is marked as needing a check: it was not closed properly</source>
        <translation>Das Abbild ist als zu prüfen markiert: Es wurde nicht ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>QEMU sets this mark before it writes and clears it when it closes the image. A power cut or a crash leaves it set. It says that tables may be inconsistent, not that they are.</source>
        <translation>QEMU setzt diese Markierung, bevor es schreibt, und entfernt sie beim Schließen des Abbilds. Nach einem Stromausfall oder Absturz bleibt sie gesetzt. Sie besagt, dass Tabellen inkonsistent sein können, nicht dass sie es sind.</translation>
    </message>
    <message>
        <source>The mark is cleared last, once no corruption is left.</source>
        <translation>Die Markierung wird zuletzt entfernt, wenn kein Schaden mehr da ist.</translation>
    </message>
    <message>
        <source>Damaged, though marked as clean</source>
        <translation>Beschädigt, obwohl als sauber markiert</translation>
    </message>
    <message>
        <source>The image is marked as properly closed, yet it is damaged (corruptions: {number})</source>
        <translation>Das Abbild ist als ordnungsgemäß geschlossen markiert, aber beschädigt (Beschädigungen: {number})</translation>
    </message>
    <message>
        <source>QEMU clears the mark on every close, also when damage remains. The mark can&apos;t be trusted, so the tables are always checked.</source>
        <translation>QEMU entfernt die Markierung bei jedem Schließen, auch wenn Schaden bleibt. Auf die Markierung ist kein Verlass, deshalb werden die Tabellen immer geprüft.</translation>
    </message>
    <message>
        <source>Nothing needs to be done beyond the repair of the damage itself.</source>
        <translation>Über die Reparatur des Schadens hinaus muss nichts getan werden.</translation>
    </message>
    <message>
        <source>The base image can&apos;t be found</source>
        <translation>Das Basisabbild ist nicht zu finden</translation>
    </message>
    <message>
        <source>The base image “{detail}” can&apos;t be opened</source>
        <translation>Das Basisabbild „{detail}“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This image holds only what differs from a base image. Where it holds nothing, the guest reads the base image, and that file is not where its name leads, or may not be read.</source>
        <translation>Dieses Abbild enthält nur, was von einem Basisabbild abweicht. Wo es nichts enthält, liest der Gast das Basisabbild, und diese Datei ist nicht dort, wohin ihr Name führt, oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Everything that is only in the base image, until it is back in its place.</source>
        <translation>Alles, was nur im Basisabbild steht, bis es wieder an seinem Platz ist.</translation>
    </message>
    <message>
        <source>It is reported; put the base image back, or correct its recorded name with qemu-img rebase.</source>
        <translation>Es wird gemeldet; legen Sie das Basisabbild an seinen Platz zurück oder berichtigen Sie seinen vermerkten Namen mit qemu-img rebase.</translation>
    </message>
    <message>
        <source>The base image&apos;s name lies outside the header</source>
        <translation>Der Name des Basisabbilds liegt außerhalb des Headers</translation>
    </message>
    <message>
        <source>The recorded name of the base image ({value}) does not lie inside the header, or is too long</source>
        <translation>Der vermerkte Name des Basisabbilds ({value}) liegt nicht innerhalb des Headers oder ist zu lang</translation>
    </message>
    <message>
        <source>The name of the base image must lie within the header&apos;s clusters and be shorter than 4,096 bytes. QEMU refuses the image otherwise.</source>
        <translation>Der Name des Basisabbilds muss innerhalb der Cluster des Headers liegen und kürzer als 4.096 Byte sein. Sonst lehnt QEMU das Abbild ab.</translation>
    </message>
    <message>
        <source>Everything that is only in the base image, since it is not known which file that is.</source>
        <translation>Alles, was nur im Basisabbild steht, da nicht bekannt ist, welche Datei das ist.</translation>
    </message>
    <message>
        <source>The chain of base images never ends</source>
        <translation>Die Kette der Basisabbilder endet nie</translation>
    </message>
    <message>
        <source>The base image “{detail}” leads back into its own chain, or the chain is too long</source>
        <translation>Das Basisabbild „{detail}“ führt in seine eigene Kette zurück, oder die Kette ist zu lang</translation>
    </message>
    <message>
        <source>An image in the chain names one above it as its base, so that a read would never end. QEMU can&apos;t open such an image.</source>
        <translation>Ein Abbild in der Kette nennt eines über ihm als Basis, sodass ein Lesen nie enden würde. QEMU kann ein solches Abbild nicht öffnen.</translation>
    </message>
    <message>
        <source>Everything that is only in the base image, until the chain is corrected.</source>
        <translation>Alles, was nur im Basisabbild steht, bis die Kette berichtigt ist.</translation>
    </message>
    <message>
        <source>It is reported; correct the recorded name with qemu-img rebase.</source>
        <translation>Es wird gemeldet; berichtigen Sie den vermerkten Namen mit qemu-img rebase.</translation>
    </message>
    <message>
        <source>The base image is smaller</source>
        <translation>Das Basisabbild ist kleiner</translation>
    </message>
    <message>
        <source>The base image “{detail}” is smaller ({size}) than the image above it</source>
        <translation>Das Basisabbild „{detail}“ ist kleiner ({size}) als das Abbild darüber</translation>
    </message>
    <message>
        <source>The disk was enlarged after it was based on this image. Past the end of the base image the guest reads zeroes, as it should.</source>
        <translation>Der Datenträger wurde vergrößert, nachdem dieses Abbild seine Basis wurde. Hinter dem Ende des Basisabbilds liest der Gast Nullen, wie es sein soll.</translation>
    </message>
    <message>
        <source>L1 entries lead outside the file</source>
        <translation>L1-Einträge führen aus der Datei hinaus</translation>
    </message>
    <message>
        <source>One L1 entry at {slot} leads outside the file ({value})</source>
        <translation>Ein L1-Eintrag bei {slot} führt aus der Datei hinaus ({value})</translation>
    </message>
    <message>
        <source>{count} L1 entries from {slot} on lead outside the file ({value})</source>
        <translation>{count} L1-Einträge ab {slot} führen aus der Datei hinaus ({value})</translation>
    </message>
    <message>
        <source>The L1 table should lead to an L2 table here, but the offset lies beyond the end of the file. Everything that the table maps is cut off.</source>
        <translation>Die L1-Tabelle sollte hier zu einer L2-Tabelle führen, aber der Offset liegt hinter dem Dateiende. Alles, was die Tabelle abbildet, ist abgeschnitten.</translation>
    </message>
    <message>
        <source>L1 entries lead between clusters</source>
        <translation>L1-Einträge führen zwischen zwei Cluster</translation>
    </message>
    <message>
        <source>One L1 entry at {slot} leads between clusters ({value})</source>
        <translation>Ein L1-Eintrag bei {slot} führt zwischen zwei Cluster ({value})</translation>
    </message>
    <message>
        <source>{count} L1 entries from {slot} on lead between clusters ({value})</source>
        <translation>{count} L1-Einträge ab {slot} führen zwischen zwei Cluster ({value})</translation>
    </message>
    <message>
        <source>A table begins at a multiple of the cluster size; this offset is none, so no table can be there. Everything that the table maps is cut off.</source>
        <translation>Eine Tabelle beginnt bei einem Vielfachen der Clustergröße; dieser Offset ist keines, also kann dort keine Tabelle sein. Alles, was die Tabelle abbildet, ist abgeschnitten.</translation>
    </message>
    <message>
        <source>L1 entries lead into the header</source>
        <translation>L1-Einträge führen in den Header</translation>
    </message>
    <message>
        <source>One L1 entry at {slot} leads into the header ({value})</source>
        <translation>Ein L1-Eintrag bei {slot} führt in den Header ({value})</translation>
    </message>
    <message>
        <source>{count} L1 entries from {slot} on lead into the header ({value})</source>
        <translation>{count} L1-Einträge ab {slot} führen in den Header ({value})</translation>
    </message>
    <message>
        <source>The header is no table. Everything that the table maps is cut off, and a write by way of this entry would destroy the header.</source>
        <translation>Der Header ist keine Tabelle. Alles, was die Tabelle abbildet, ist abgeschnitten, und ein Schreiben über diesen Eintrag würde den Header zerstören.</translation>
    </message>
    <message>
        <source>Tables are cut off by the end of the file</source>
        <translation>Tabellen sind vom Dateiende abgeschnitten</translation>
    </message>
    <message>
        <source>One L1 entry at {slot} leads to a table that ends beyond the file ({value})</source>
        <translation>Ein L1-Eintrag bei {slot} führt zu einer Tabelle, die hinter der Datei endet ({value})</translation>
    </message>
    <message>
        <source>{count} L1 entries from {slot} on lead to a table that ends beyond the file ({value})</source>
        <translation>{count} L1-Einträge ab {slot} führen zu einer Tabelle, die hinter der Datei endet ({value})</translation>
    </message>
    <message>
        <source>The table begins inside the file, but the file ends before it does: its end is missing, as after a copy that was cut off.</source>
        <translation>Die Tabelle beginnt in der Datei, doch die Datei endet vor ihr: Ihr Ende fehlt, wie nach einer abgebrochenen Kopie.</translation>
    </message>
    <message>
        <source>L1 entries hold a reserved value</source>
        <translation>L1-Einträge enthalten einen reservierten Wert</translation>
    </message>
    <message>
        <source>One L1 entry at {slot} holds the reserved value 1</source>
        <translation>Ein L1-Eintrag bei {slot} enthält den reservierten Wert 1</translation>
    </message>
    <message>
        <source>{count} L1 entries from {slot} on hold the reserved value 1</source>
        <translation>{count} L1-Einträge ab {slot} enthalten den reservierten Wert 1</translation>
    </message>
    <message>
        <source>The value 1 means a cluster of zeroes in an L2 table, and nothing in the L1 table. Where a table should be, there is none.</source>
        <translation>Der Wert 1 bedeutet in einer L2-Tabelle einen Cluster aus Nullen und in der L1-Tabelle nichts. Wo eine Tabelle sein sollte, ist keine.</translation>
    </message>
    <message>
        <source>Entries lead outside the file</source>
        <translation>Einträge führen aus der Datei hinaus</translation>
    </message>
    <message>
        <source>One entry at {slot} leads outside the file ({value})</source>
        <translation>Ein Eintrag bei {slot} führt aus der Datei hinaus ({value})</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on lead outside the file ({value})</source>
        <translation>{count} Einträge ab {slot} führen aus der Datei hinaus ({value})</translation>
    </message>
    <message>
        <source>The guest&apos;s data should be at an offset beyond the end of the file, where nothing is.</source>
        <translation>Die Daten des Gasts sollten an einem Offset hinter dem Dateiende stehen, wo nichts ist.</translation>
    </message>
    <message>
        <source>Entries lead between clusters</source>
        <translation>Einträge führen zwischen zwei Cluster</translation>
    </message>
    <message>
        <source>One entry at {slot} leads between clusters ({value})</source>
        <translation>Ein Eintrag bei {slot} führt zwischen zwei Cluster ({value})</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on lead between clusters ({value})</source>
        <translation>{count} Einträge ab {slot} führen zwischen zwei Cluster ({value})</translation>
    </message>
    <message>
        <source>A data cluster begins at a multiple of the cluster size; this offset is none, so it can&apos;t be where the guest&apos;s data are.</source>
        <translation>Ein Daten-Cluster beginnt bei einem Vielfachen der Clustergröße; dieser Offset ist keines, also können die Daten des Gasts dort nicht sein.</translation>
    </message>
    <message>
        <source>Entries lead into the header</source>
        <translation>Einträge führen in den Header</translation>
    </message>
    <message>
        <source>One entry at {slot} leads into the header ({value})</source>
        <translation>Ein Eintrag bei {slot} führt in den Header ({value})</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on lead into the header ({value})</source>
        <translation>{count} Einträge ab {slot} führen in den Header ({value})</translation>
    </message>
    <message>
        <source>The header holds no data of the guest, and a write by way of this entry would destroy it.</source>
        <translation>Der Header enthält keine Daten des Gasts, und ein Schreiben über diesen Eintrag würde ihn zerstören.</translation>
    </message>
    <message>
        <source>A table is used twice</source>
        <translation>Eine Tabelle wird zweimal benutzt</translation>
    </message>
    <message>
        <source>One table cluster at {file} is used by several tables</source>
        <translation>Ein Tabellen-Cluster bei {file} wird von mehreren Tabellen benutzt</translation>
    </message>
    <message>
        <source>{count} table clusters at {file} are used by several tables</source>
        <translation>{count} Tabellen-Cluster bei {file} werden von mehreren Tabellen benutzt</translation>
    </message>
    <message>
        <source>Two parts of the guest&apos;s disk are looked up in the same table, or two tables overlap. A write to one part changes the other.</source>
        <translation>Zwei Teile des Gast-Datenträgers werden in derselben Tabelle nachgeschlagen, oder zwei Tabellen überlappen. Schreiben in einen Teil ändert den anderen.</translation>
    </message>
    <message>
        <source>Nothing yet: all parts can be read. Further writes of the guest would spread the damage.</source>
        <translation>Noch nichts: Alle Teile sind lesbar. Weiteres Schreiben des Gasts würde den Schaden vergrößern.</translation>
    </message>
    <message>
        <source>The second gets its own copy of the table and of the clusters below it, so that both keep what they read now.</source>
        <translation>Der zweite Teil erhält eine eigene Kopie der Tabelle und der Cluster darunter, sodass beide behalten, was sie jetzt lesen.</translation>
    </message>
    <message>
        <source>Clusters are used by several parts of the disk</source>
        <translation>Cluster werden von mehreren Teilen des Datenträgers benutzt</translation>
    </message>
    <message>
        <source>One cluster at {file} is used by {references} of the guest&apos;s disk</source>
        <translation>Ein Cluster bei {file} wird von {references} des Gast-Datenträgers benutzt</translation>
    </message>
    <message>
        <source>{count} clusters at {file} are used by {references} of the guest&apos;s disk</source>
        <translation>{count} Cluster bei {file} werden von {references} des Gast-Datenträgers benutzt</translation>
    </message>
    <message>
        <source>Several places of the guest&apos;s disk are stored in one cluster. A write to one of them appears in the others; at most one of them can hold what the guest stored there last.</source>
        <translation>Mehrere Stellen des Gast-Datenträgers sind in einem Cluster gespeichert. Was an einer geschrieben wird, erscheint an den anderen; höchstens eine kann enthalten, was der Gast dort zuletzt gespeichert hat.</translation>
    </message>
    <message>
        <source>Nothing yet: all places can be read. Which of them the content belongs to is not known.</source>
        <translation>Noch nichts: Alle Stellen sind lesbar. Zu welcher der Inhalt gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Every place but the first gets its own copy, so that each keeps what it reads now.</source>
        <translation>Jede Stelle außer der ersten erhält eine eigene Kopie, sodass jede behält, was sie jetzt liest.</translation>
    </message>
    <message>
        <source>Data and a table share clusters</source>
        <translation>Daten und eine Tabelle teilen Cluster</translation>
    </message>
    <message>
        <source>One table cluster at {file} is used as data, too</source>
        <translation>Ein Tabellen-Cluster bei {file} wird auch als Daten benutzt</translation>
    </message>
    <message>
        <source>{count} table clusters at {file} are used as data, too</source>
        <translation>{count} Tabellen-Cluster bei {file} werden auch als Daten benutzt</translation>
    </message>
    <message>
        <source>An entry leads the guest&apos;s data into a table. When the guest writes there, it overwrites the table and with it the way to other data.</source>
        <translation>Ein Eintrag führt Daten des Gasts in eine Tabelle. Schreibt der Gast dort, überschreibt er die Tabelle und damit den Weg zu anderen Daten.</translation>
    </message>
    <message>
        <source>Nothing yet. A single write of the guest there could cut off everything below the table.</source>
        <translation>Noch nichts. Ein einziges Schreiben des Gasts dort könnte alles unter der Tabelle abschneiden.</translation>
    </message>
    <message>
        <source>The data entry gets its own copy of what it reads now; the table stays where it is.</source>
        <translation>Der Dateneintrag erhält eine eigene Kopie dessen, was er jetzt liest; die Tabelle bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Entries beyond the end of the guest&apos;s disk</source>
        <translation>Einträge hinter dem Ende des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>One entry at {slot} maps clusters beyond the end of the guest&apos;s disk</source>
        <translation>Ein Eintrag bei {slot} bildet Cluster hinter dem Ende des Gast-Datenträgers ab</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on map clusters beyond the end of the guest&apos;s disk</source>
        <translation>{count} Einträge ab {slot} bilden Cluster hinter dem Ende des Gast-Datenträgers ab</translation>
    </message>
    <message>
        <source>The tables map more than the guest&apos;s disk is large, as after it was made smaller by hand. The guest can&apos;t reach these clusters.</source>
        <translation>Die Tabellen bilden mehr ab, als der Gast-Datenträger groß ist, wie nach einem Verkleinern von Hand. Der Gast kann diese Cluster nicht erreichen.</translation>
    </message>
    <message>
        <source>They are left alone: what they hold may still be wanted.</source>
        <translation>Sie werden in Ruhe gelassen: Was sie enthalten, wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>Unused clusters at the end of the file</source>
        <translation>Unbenutzte Cluster am Ende der Datei</translation>
    </message>
    <message>
        <source>One cluster at the end of the file ({file}) is not used by anything</source>
        <translation>Ein Cluster am Ende der Datei ({file}) wird von nichts benutzt</translation>
    </message>
    <message>
        <source>{count} clusters at the end of the file ({file}) are not used by anything</source>
        <translation>{count} Cluster am Ende der Datei ({file}) werden von nichts benutzt</translation>
    </message>
    <message>
        <source>The file grew, but nothing came to lead to the new clusters, as when the power failed between the two. They take space and harm nothing.</source>
        <translation>Die Datei wuchs, doch zu den neuen Clustern führte noch nichts, wie wenn dazwischen der Strom ausfiel. Sie belegen Platz und schaden nicht.</translation>
    </message>
    <message>
        <source>They are left alone, since they may hold the only copy of something; reclaiming cuts them off.</source>
        <translation>Sie werden in Ruhe gelassen, da sie die einzige Kopie von etwas enthalten können; Zurückgeben schneidet sie ab.</translation>
    </message>
    <message>
        <source>Unused clusters inside the file</source>
        <translation>Unbenutzte Cluster innerhalb der Datei</translation>
    </message>
    <message>
        <source>One cluster at {file} is not used by anything</source>
        <translation>Ein Cluster bei {file} wird von nichts benutzt</translation>
    </message>
    <message>
        <source>{count} clusters at {file} are not used by anything</source>
        <translation>{count} Cluster bei {file} werden von nichts benutzt</translation>
    </message>
    <message>
        <source>Nothing leads to these clusters any more. They take space and harm nothing.</source>
        <translation>Zu diesen Clustern führt nichts mehr. Sie belegen Platz und schaden nicht.</translation>
    </message>
    <message>
        <source>They are left alone, since they may hold the only copy of something; reclaiming fills them with clusters from the end.</source>
        <translation>Sie werden in Ruhe gelassen, da sie die einzige Kopie von etwas enthalten können; Zurückgeben füllt sie mit Clustern vom Ende.</translation>
    </message>
    <message>
        <source>Unused clusters that look like a lost table</source>
        <translation>Unbenutzte Cluster, die wie eine verlorene Tabelle aussehen</translation>
    </message>
    <message>
        <source>One cluster at {file} looks like a lost table with {plausible} entries that lead to unused clusters</source>
        <translation>Ein Cluster bei {file} sieht wie eine verlorene Tabelle aus, mit {plausible} Einträgen, die zu unbenutzten Clustern führen</translation>
    </message>
    <message>
        <source>{count} clusters at {file} look like a lost table with {plausible} entries that lead to unused clusters</source>
        <translation>{count} Cluster bei {file} sehen wie eine verlorene Tabelle aus, mit {plausible} Einträgen, die zu unbenutzten Clustern führen</translation>
    </message>
    <message>
        <source>Nothing leads to these clusters, yet they read like an L2 table whose entries lead to other unused clusters. It may be the table that a damaged L1 entry led to.</source>
        <translation>Zu diesen Clustern führt nichts, doch sie lesen sich wie eine L2-Tabelle, deren Einträge zu anderen unbenutzten Clustern führen. Es kann die Tabelle sein, zu der ein beschädigter L1-Eintrag führte.</translation>
    </message>
    <message>
        <source>Nothing by itself; it may be the way back to what a lost table cut off.</source>
        <translation>Für sich allein nichts; es kann der Weg zurück zu dem sein, was eine verlorene Tabelle abschnitt.</translation>
    </message>
    <message>
        <source>It is left alone and shown, so that nothing that can still be reconnected is given back.</source>
        <translation>Es wird in Ruhe gelassen und gezeigt, damit nichts zurückgegeben wird, was sich noch verbinden lässt.</translation>
    </message>
    <message>
        <source>The file ends inside a cluster</source>
        <translation>Die Datei endet innerhalb eines Clusters</translation>
    </message>
    <message>
        <source>One byte at {file} lies behind the last whole cluster</source>
        <translation>Ein Byte bei {file} liegt hinter dem letzten ganzen Cluster</translation>
    </message>
    <message>
        <source>{count} bytes at {file} lie behind the last whole cluster</source>
        <translation>{count} Byte bei {file} liegen hinter dem letzten ganzen Cluster</translation>
    </message>
    <message>
        <source>The file&apos;s length is not a multiple of the cluster size. What lies behind the last whole cluster belongs to nothing.</source>
        <translation>Die Dateilänge ist kein Vielfaches der Clustergröße. Was hinter dem letzten ganzen Cluster liegt, gehört zu nichts.</translation>
    </message>
    <message>
        <source>They are left alone; new clusters go behind them.</source>
        <translation>Sie werden in Ruhe gelassen; neue Cluster kommen dahinter.</translation>
    </message>
    <message>
        <source>Entries lead to a cluster that is cut off</source>
        <translation>Einträge führen zu einem abgeschnittenen Cluster</translation>
    </message>
    <message>
        <source>One entry at {slot} leads to the last cluster, whose end is missing ({value})</source>
        <translation>Ein Eintrag bei {slot} führt zum letzten Cluster, dessen Ende fehlt ({value})</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on lead to the last cluster, whose end is missing ({value})</source>
        <translation>{count} Einträge ab {slot} führen zum letzten Cluster, dessen Ende fehlt ({value})</translation>
    </message>
    <message>
        <source>The file ends inside this cluster: its first bytes are there, the rest is missing.</source>
        <translation>Die Datei endet innerhalb dieses Clusters: Seine ersten Bytes sind da, der Rest fehlt.</translation>
    </message>
    <message>
        <source>The missing rest of the cluster; QEMU refuses to read even the part that is there.</source>
        <translation>Der fehlende Rest des Clusters; QEMU weigert sich, selbst den vorhandenen Teil zu lesen.</translation>
    </message>
    <message>
        <source>The file is padded with zeroes to a whole cluster, which keeps the bytes that are there.</source>
        <translation>Die Datei wird mit Nullen auf einen ganzen Cluster aufgefüllt; die vorhandenen Bytes bleiben erhalten.</translation>
    </message>
    <message>
        <source>The end of the file is missing</source>
        <translation>Das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>One entry at {slot} leads right behind the end of the file ({value}): its end is missing</source>
        <translation>Ein Eintrag bei {slot} führt unmittelbar hinter das Dateiende ({value}): Das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>{count} entries from {slot} on lead right behind the end of the file ({value}): its end is missing</source>
        <translation>{count} Einträge ab {slot} führen unmittelbar hinter das Dateiende ({value}): Das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>The entries lead to consecutive places behind the end of the file, as after a copy that was cut off. If a longer copy exists, use that one.</source>
        <translation>Die Einträge führen an aufeinanderfolgende Stellen hinter dem Dateiende, wie nach einer abgebrochenen Kopie. Gibt es eine längere Kopie, nehmen Sie diese.</translation>
    </message>
    <message>
        <source>A table could not be read</source>
        <translation>Eine Tabelle war nicht lesbar</translation>
    </message>
    <message>
        <source>The L2 table at {file} of {slot} could not be read</source>
        <translation>Die L2-Tabelle bei {file} von {slot} war nicht lesbar</translation>
    </message>
    <message>
        <source>The disk that holds the file reports an error. What the table maps is not known, and so unused clusters can&apos;t be told from used ones.</source>
        <translation>Der Datenträger, auf dem die Datei liegt, meldet einen Fehler. Was die Tabelle abbildet, ist nicht bekannt; deshalb lassen sich unbenutzte Cluster nicht von benutzten unterscheiden.</translation>
    </message>
    <message>
        <source>Everything under this table, until it can be read.</source>
        <translation>Alles unter dieser Tabelle, bis sie gelesen werden kann.</translation>
    </message>
    <message>
        <source>It is reported and the rest is checked. Copy the file to a sound disk first, with a tool that retries.</source>
        <translation>Es wird gemeldet, und der Rest wird geprüft. Kopieren Sie die Datei zuerst auf einen intakten Datenträger, mit einem Werkzeug, das Leseversuche wiederholt.</translation>
    </message>
    <message>
        <source>QEMU can&apos;t open this geometry</source>
        <translation>QEMU kann diese Geometrie nicht öffnen</translation>
    </message>
    <message>
        <source>The image is legal, but QEMU itself can&apos;t open it</source>
        <translation>Das Abbild ist zulässig, doch QEMU selbst kann es nicht öffnen</translation>
    </message>
    <message>
        <source>The format allows these sizes, but QEMU&apos;s arithmetic does not handle them: it refuses tables of one cluster, some of the largest sizes, and headers of 4 GiB and more.</source>
        <translation>Das Format erlaubt diese Größen, doch QEMUs Rechnung kommt damit nicht zurecht: Es lehnt Tabellen von einem Cluster ab, einige der größten Größen und Header ab 4 GiB.</translation>
    </message>
    <message>
        <source>QEMU reports leaks that are none</source>
        <translation>QEMU meldet verwaiste Cluster, die es nicht gibt</translation>
    </message>
    <message>
        <source>Leaked clusters that qemu-img check reports: {number}, of which {count} do not exist</source>
        <translation>Verwaiste Cluster, die qemu-img check meldet: {number}; davon gibt es {count} nicht</translation>
    </message>
    <message>
        <source>QEMU divides by one less than the cluster size when it numbers clusters, and takes each number that it skips for a leak: one for every cluster size of clusters. They do not exist.</source>
        <translation>QEMU teilt durch eins weniger als die Clustergröße, wenn es Cluster nummeriert, und hält jede übersprungene Nummer für einen verwaisten Cluster: einen je so vielen Clustern, wie ein Cluster Bytes hat. Es gibt sie nicht.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what is wrong inside a QED disk image, and repairs it.</source>
        <translation>Zeigt, was in einem QED-Abbild nicht stimmt, und repariert es.</translation>
    </message>
    <message>
        <source>Images to open</source>
        <translation>Zu öffnende Abbilder</translation>
    </message>
    <message>
        <source>Show the plan to repair a copy; the image is not changed</source>
        <translation>Den Plan zeigen, eine Kopie zu reparieren; das Abbild wird nicht verändert</translation>
    </message>
</context>
<context>
    <name>qed::ui::ChangeDialog</name>
    <message>
        <source>%1 — %2 %</source>
        <comment>activity, percent</comment>
        <translation>%1 — %2 %</translation>
    </message>
</context>
<context>
    <name>qed::ui::ChangePage</name>
    <message>
        <source>Steps and how far they are</source>
        <translation>Schritte und wie weit sie sind</translation>
    </message>
    <message>
        <source>%p %</source>
        <comment>%p is the percentage</comment>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Progress of the whole change</source>
        <translation>Fortschritt der ganzen Änderung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, step</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Going back cannot be stopped halfway.</source>
        <translation>Das Zurücknehmen lässt sich nicht auf halbem Weg abbrechen.</translation>
    </message>
    <message>
        <source>It is too late to stop: the tables are being connected. The repair can be undone afterwards.</source>
        <translation>Zum Abbrechen ist es zu spät: Die Tabellen werden gerade verbunden. Die Reparatur kann danach rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Stop the Repair</source>
        <translation>Reparatur abbrechen</translation>
    </message>
    <message>
        <source>Stop and go back?</source>
        <translation>Abbrechen und zurücknehmen?</translation>
    </message>
    <message>
        <source>What has been changed so far will be undone.</source>
        <translation>Was bisher geändert wurde, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Keep Repairing</source>
        <translation>&amp;Weiter reparieren</translation>
    </message>
    <message>
        <source>&amp;Stop and Undo</source>
        <translation>&amp;Abbrechen und zurücknehmen</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Um Abbruch gebeten</translation>
    </message>
    <message>
        <source>It was too late to stop</source>
        <translation>Zum Abbrechen war es zu spät</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>qed::ui::ChangeStepsModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>qed::ui::CommandDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>C&amp;opy Command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>In a Terminal</source>
        <translation>In einem Terminal</translation>
    </message>
</context>
<context>
    <name>qed::ui::DetailsBox</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>qed::ui::DockLayout</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>qed::ui::ExampleMenu</name>
    <message>
        <source>Open E&amp;xample</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Sound Image</source>
        <translation>&amp;Unversehrtes Abbild</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Daran stimmt alles</translation>
    </message>
    <message>
        <source>&amp;Unused Clusters</source>
        <translation>&amp;Verwaiste Cluster</translation>
    </message>
    <message>
        <source>Space that nothing leads to, as a crash leaves it; nothing is damaged</source>
        <translation>Platz, zu dem nichts führt, wie nach einem Absturz; nichts ist beschädigt</translation>
    </message>
    <message>
        <source>Not &amp;Closed, as After a Power Cut</source>
        <translation>&amp;Nicht geschlossen, wie nach einem Stromausfall</translation>
    </message>
    <message>
        <source>It was in use when the power went; nothing is damaged</source>
        <translation>Es war in Gebrauch, als der Strom ausfiel; nichts ist beschädigt</translation>
    </message>
    <message>
        <source>&amp;Two Entries for One Cluster</source>
        <translation>&amp;Zwei Einträge für einen Cluster</translation>
    </message>
    <message>
        <source>Places of the guest disk share their data: writing to one changes the other</source>
        <translation>Stellen des Gast-Datenträgers teilen sich ihre Daten: Wer an die eine schreibt, ändert die andere</translation>
    </message>
    <message>
        <source>Entries That Lead &amp;Nowhere</source>
        <translation>&amp;Einträge, die nirgendwohin führen</translation>
    </message>
    <message>
        <source>Some lead beyond the end of the file; what they led to is lost</source>
        <translation>Einige führen hinter das Ende der Datei; wohin sie führten, ist verloren</translation>
    </message>
    <message>
        <source>Unreadable &amp;Header</source>
        <translation>Unlesbarer &amp;Header</translation>
    </message>
    <message>
        <source>Nothing can be found by it, and nothing can be repaired</source>
        <translation>Damit lässt sich nichts finden und nichts reparieren</translation>
    </message>
    <message>
        <source>Example Not Made</source>
        <translation>Beispiel nicht angelegt</translation>
    </message>
</context>
<context>
    <name>qed::ui::ExportDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save What Is Readable</source>
        <translation>Lesbares sichern</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt des Sicherns</translation>
    </message>
    <message>
        <source>Parts that could not be read</source>
        <translation>Teile, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Reading tables…</source>
        <translation>Tabellen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 of the guest disk</source>
        <comment>done, total</comment>
        <translation>%1 von %2 des Gast-Datenträgers</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gesichert.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gesichert.</translation>
    </message>
    <message>
        <source>Every byte of the guest disk could be read.</source>
        <translation>Jedes Byte des Gast-Datenträgers war lesbar.</translation>
    </message>
    <message>
        <source>%1 of the guest disk could not be read; in the file stand zeroes for it. The rest (%2) is genuine.</source>
        <translation>%1 des Gast-Datenträgers waren nicht lesbar; in der Datei stehen dafür Nullen. Der Rest (%2) ist echt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>qed::ui::FileSide</name>
    <message>
        <source>The file is shorter than one cluster.</source>
        <translation>Die Datei ist kürzer als ein Cluster.</translation>
    </message>
</context>
<context>
    <name>qed::ui::FilledModel</name>
    <message>
        <source>Guest Disk</source>
        <translation>Gast-Datenträger</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why It Could Not Be Read</source>
        <translation>Warum es nicht lesbar war</translation>
    </message>
</context>
<context>
    <name>qed::ui::FindActionDialog</name>
    <message>
        <source>Find Action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>Aktionen suchen …</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>menu in a menu</comment>
        <translation>%1 ▸ %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::FindBar</name>
    <message>
        <source>Find …</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Am anderen Ende fortgesetzt</translation>
    </message>
</context>
<context>
    <name>qed::ui::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of findings (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the guest disk</source>
        <translation>%1 des Gast-Datenträgers</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places, %2 of them listed</source>
        <translation>
            <numerusform>%1 Stelle, davon %2 aufgeführt</numerusform>
            <numerusform>%1 Stellen, davon %2 aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Cost to the Guest</source>
        <translation>Verlust für den Gast</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>qed::ui::FindingsPanel</name>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Schweregrad der gezeigten Befunde</translation>
    </message>
    <message>
        <source>Show findings of this severity only</source>
        <translation>Nur Befunde dieses Schweregrads zeigen</translation>
    </message>
    <message>
        <source>Search findings…</source>
        <translation>Befunde durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Explain the chosen finding: what it means, what it costs, how it is repaired</source>
        <translation>Den gewählten Befund erklären: was er bedeutet, was er kostet, wie er repariert wird</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>severity (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Kein Befund passt.</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>Die Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Die Prüfung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>qed::ui::GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Offset on the guest disk</source>
        <translation>Offset auf dem Gast-Datenträger</translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>Offset in der Datei</translation>
    </message>
    <message>
        <source>Cluster of the file</source>
        <translation>Cluster der Datei</translation>
    </message>
    <message>
        <source>Table entry (L1/L2 index)</source>
        <translation>Tabelleneintrag (L1/L2-Index)</translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation>&amp;Gehe zu:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Es ist kein Abbild geöffnet.</translation>
    </message>
    <message>
        <source>For example 1/17, L1[1]/L2[17], or 1 for an entry of L1</source>
        <translation>Zum Beispiel 1/17, L1[1]/L2[17] oder 1 für einen Eintrag von L1</translation>
    </message>
    <message>
        <source>For example 8211 or 0x2013</source>
        <translation>Zum Beispiel 8211 oder 0x2013</translation>
    </message>
    <message>
        <source>For example 65536, 0x10000, 64K or 2 GiB</source>
        <translation>Zum Beispiel 65536, 0x10000, 64K oder 2 GiB</translation>
    </message>
</context>
<context>
    <name>qed::ui::HandbookView</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>qed::ui::HandbookWindow</name>
    <message>
        <source>Qedscope Handbook</source>
        <translation>Qedscope-Handbuch</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The Window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>What Each Finding Means</source>
        <translation>Was jeder Befund bedeutet</translation>
    </message>
    <message>
        <source>Repair and Undo</source>
        <translation>Reparieren und Rückgängigmachen</translation>
    </message>
    <message>
        <source>Why QEMU Says Something Else</source>
        <translation>Warum QEMU etwas anderes sagt</translation>
    </message>
    <message>
        <source>Without a Window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>The QED Format</source>
        <translation>Das Format QED</translation>
    </message>
    <message>
        <source>The Undo File</source>
        <translation>Die Rückgängig-Datei</translation>
    </message>
    <message>
        <source>Build and Contribute</source>
        <translation>Bauen und mitarbeiten</translation>
    </message>
</context>
<context>
    <name>qed::ui::HexPanel</name>
    <message>
        <source>&amp;Copy as Hex</source>
        <translation>Als Hex &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Follow Pointer</source>
        <translation>&amp;Zeiger folgen</translation>
    </message>
</context>
<context>
    <name>qed::ui::HexStrip</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Under the cursor</source>
        <translation>Unter dem Cursor</translation>
    </message>
    <message>
        <source>Little-endian numbers at the cursor</source>
        <translation>Little-Endian-Zahlen am Cursor</translation>
    </message>
    <message>
        <source>Go where this entry leads (Enter)</source>
        <translation>Dorthin gehen, wohin dieser Eintrag führt (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>qed::ui::HexView</name>
    <message>
        <source>Bytes of the image</source>
        <translation>Bytes des Abbilds</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a byte, where it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::HoverCard</name>
    <message>
        <source>In %1</source>
        <comment>of the guest&apos;s disk: partition 2 (Linux)</comment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>qed::ui::ImageQuestion</name>
    <message>
        <source>Undo File</source>
        <translation>Rückgängig-Datei</translation>
    </message>
    <message>
        <source>The image of this undo file is not beside it.</source>
        <translation>Das Abbild zu dieser Rückgängig-Datei liegt nicht daneben.</translation>
    </message>
    <message>
        <source>%1 takes a repair back. Where is the image that was repaired?</source>
        <translation>%1 nimmt eine Reparatur zurück. Wo ist das Abbild, das repariert wurde?</translation>
    </message>
    <message>
        <source>Choose the &amp;Image…</source>
        <translation>&amp;Abbild wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Image That Was Repaired</source>
        <translation>Repariertes Abbild</translation>
    </message>
    <message>
        <source>Disk images (*.qed *.img *.raw);;All files (*)</source>
        <translation>Datenträgerabbilder (*.qed *.img *.raw);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>qed::ui::InspectorPanel</name>
    <message>
        <source>What is known about the selected place</source>
        <translation>Was über die gewählte Stelle bekannt ist</translation>
    </message>
</context>
<context>
    <name>qed::ui::LegendEntry</name>
    <message>
        <source>Click to go to the first one. Ctrl+click, or Space, to bring this kind forward.</source>
        <translation>Klicken geht zur ersten Stelle. Strg+Klick oder Leertaste hebt diese Art hervor.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, counted clusters and their bytes</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>qed::ui::LocateBaseAction</name>
    <message>
        <source>&amp;Locate Base Image…</source>
        <translation>Basisabbild s&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>Show where the base image is; the image itself is not changed</source>
        <translation>Zeigen, wo das Basisabbild ist; das Abbild selbst wird nicht geändert</translation>
    </message>
    <message>
        <source>Locate Base Image %1</source>
        <translation>Basisabbild %1 suchen</translation>
    </message>
    <message>
        <source>Disk images (*.qed *.img *.raw);;All files (*)</source>
        <translation>Datenträgerabbilder (*.qed *.img *.raw);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Locate Base Image</source>
        <translation>Basisabbild suchen</translation>
    </message>
    <message>
        <source>&amp;Which one?</source>
        <translation>&amp;Welches?</translation>
    </message>
</context>
<context>
    <name>qed::ui::MainWindow</name>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Qedscope</source>
        <translation>Qedscope</translation>
    </message>
    <message>
        <source>%1 — Qedscope</source>
        <comment>file name</comment>
        <translation>%1 — Qedscope</translation>
    </message>
    <message>
        <source>Open Disk Images</source>
        <translation>Datenträgerabbilder öffnen</translation>
    </message>
    <message>
        <source>Disk images and undo files (*.qed *.img *.raw *.qedundo)</source>
        <translation>Datenträgerabbilder und Rückgängig-Dateien (*.qed *.img *.raw *.qedundo)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Simple View</source>
        <translation>&amp;Einfache Ansicht</translation>
    </message>
    <message>
        <source>Only the verdict, the map and the findings</source>
        <translation>Nur das Urteil, die Karte und die Befunde</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit Map</source>
        <translation>Karte e&amp;inpassen</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>V&amp;origes Problem</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;L1 Table</source>
        <translation>&amp;L1-Tabelle</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>Abb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Qedscope</source>
        <translation>Ü&amp;ber Qedscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>About Qedscope</source>
        <translation>Über Qedscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Qedscope %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Qedscope %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Shows what is wrong inside a QED disk image. It never changes a file by opening it.</source>
        <translation>Zeigt, was in einem QED-Abbild nicht stimmt. Beim Öffnen wird eine Datei niemals verändert.</translation>
    </message>
    <message>
        <source>There is no problem to go to.</source>
        <translation>Es gibt kein Problem, zu dem man gehen könnte.</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation>Aktion &amp;suchen …</translation>
    </message>
    <message>
        <source>Repair a Copy of</source>
        <translation>Eine Kopie reparieren von</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>qed::ui::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
</context>
<context>
    <name>qed::ui::MapMenu</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show &amp;Referrers</source>
        <translation>&amp;Verweisende zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Guest Disk Map</source>
        <translation>In der &amp;Gastkarte zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;File Map</source>
        <translation>In der &amp;Dateikarte zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Offset</source>
        <translation>&amp;Offset kopieren</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
</context>
<context>
    <name>qed::ui::MapModel</name>
    <message>
        <source>1 cluster not yet checked</source>
        <translation>1 noch nicht geprüfter Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters not yet checked</source>
        <translation>
            <numerusform>%1 noch nicht geprüfter Cluster</numerusform>
            <numerusform>%1 noch nicht geprüfte Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>qed::ui::MapPane</name>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet&#xa0;…</translation>
    </message>
    <message>
        <source>The tables of the image are being read.</source>
        <translation>Die Tabellen des Abbilds werden gelesen.</translation>
    </message>
</context>
<context>
    <name>qed::ui::MapPanel</name>
    <message>
        <source>&amp;Hilbert Curve</source>
        <translation>&amp;Hilbert-Kurve</translation>
    </message>
    <message>
        <source>Cells of the map follow a curve that keeps neighbours close together, instead of rows</source>
        <translation>Die Zellen der Karte folgen statt Zeilen einer Kurve, die Nachbarn beieinander hält</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Die ganze Karte einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>1 cluster per cell</source>
        <translation>1 Cluster je Zelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters per cell</source>
        <translation>
            <numerusform>%1 Cluster je Zelle</numerusform>
            <numerusform>%1 Cluster je Zelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::MapSwitch</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fi&amp;le Map</source>
        <translation>&amp;Dateikarte</translation>
    </message>
    <message>
        <source>Guest disk</source>
        <translation>Gast-Datenträger</translation>
    </message>
    <message>
        <source>&amp;Guest Map</source>
        <translation>&amp;Gastkarte</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>&amp;Both Maps</source>
        <translation>&amp;Beide Karten</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Karte:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qed::ui::Notification</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>qed::ui::PictureAction</name>
    <message>
        <source>&amp;Map Picture…</source>
        <translation>Bild der &amp;Karte&#xa0;…</translation>
    </message>
    <message>
        <source>Save the whole map, with its legend, as a PNG or SVG file</source>
        <translation>Die ganze Karte mit ihrer Legende als PNG- oder SVG-Datei speichern</translation>
    </message>
    <message>
        <source>%1 after the repair (preview)</source>
        <comment>what the map shows</comment>
        <translation>%1 nach der Reparatur (Vorschau)</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Bild der Karte speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Map Picture Not Saved</source>
        <translation>Bild der Karte nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or a folder that you may write to and that has room.</source>
        <translation>Nichts wurde geschrieben. Wählen Sie einen anderen Namen oder einen Ordner, in den Sie schreiben dürfen und in dem Platz ist.</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Woanders speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>qed::ui::PlanDiff</name>
    <message>
        <source>Changes of the tables as a diff</source>
        <translation>Änderungen der Tabellen als Diff</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>qed::ui::PlanList</name>
    <message>
        <source>Steps of the repair</source>
        <translation>Schritte der Reparatur</translation>
    </message>
    <message>
        <source>%1 — gives something up</source>
        <comment>a fix</comment>
        <translation>%1 — gibt etwas auf</translation>
    </message>
</context>
<context>
    <name>qed::ui::PlanModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>File Size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Steps that give something up — off until you choose them</source>
        <translation>Schritte, die etwas aufgeben – aus, bis Sie sie wählen</translation>
    </message>
    <message>
        <source>Safe steps — everything the guest can read today stays the same</source>
        <translation>Sichere Schritte – alles, was der Gast heute lesen kann, bleibt gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 more that are not listed</source>
        <translation>
            <numerusform>%1 weiterer, der nicht aufgeführt ist</numerusform>
            <numerusform>%1 weitere, die nicht aufgeführt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Is left as it is.</source>
        <translation>Bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, at %2 places.</source>
        <comment>title of findings, count</comment>
        <translation>
            <numerusform>%1, an %2 Stelle.</numerusform>
            <numerusform>%1, an %2 Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always last, and only once no damage is left.</source>
        <translation>Immer zuletzt und nur, wenn kein Schaden mehr da ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::PlanPage</name>
    <message>
        <source>St&amp;eps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Changes in &amp;Detail</source>
        <translation>Änderungen im &amp;Detail</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>Nach der Reparatur</translation>
    </message>
    <message>
        <source>Show Result in &amp;Map</source>
        <translation>Ergebnis in der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport Plan…</source>
        <translation>Plan e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short sentence, a longer one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird ausgearbeitet&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing would be changed.</source>
        <translation>Nichts ist gewählt, also würde nichts geändert.</translation>
    </message>
    <message>
        <source>Text, as a diff (*.diff)</source>
        <translation>Text, als Diff (*.diff)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Plan Not Saved</source>
        <translation>Plan nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::PreviewStrip</name>
    <message>
        <source>&amp;Back to the Plan</source>
        <translation>&amp;Zurück zum Plan</translation>
    </message>
    <message>
        <source>Back to the Plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>&lt;b&gt;Preview.&lt;/b&gt; This is the file as the plan would leave it. Nothing was written.</source>
        <translation>&lt;b&gt;Vorschau.&lt;/b&gt; So würde der Plan die Datei hinterlassen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Preview: the file as the plan would leave it. Nothing was written.</source>
        <translation>Vorschau: So würde der Plan die Datei hinterlassen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>qed::ui::RecentFiles</name>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number, file name</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>No Recent Files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>qed::ui::ReclaimQuestion</name>
    <message>
        <source>Give Unused Clusters Back</source>
        <translation>Unbenutzte Cluster zurückgeben</translation>
    </message>
    <message>
        <source>Some unused clusters look like a lost table.</source>
        <translation>Einige unbenutzte Cluster sehen wie eine verlorene Tabelle aus.</translation>
    </message>
    <message>
        <source>%1

A lost table may be the only way back to a part of the guest disk. Once it is given back, it cannot be reconnected.</source>
        <translation>%1

Eine verlorene Tabelle ist vielleicht der einzige Weg zurück zu einem Teil des Gast-Datenträgers. Ist sie zurückgegeben, lässt sie sich nicht wieder verbinden.</translation>
    </message>
    <message>
        <source>&amp;Show It</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Give It Back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <translation>
            <numerusform>Und %1 weiterer.</numerusform>
            <numerusform>Und %1 weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding as a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>qed::ui::RepairActions</name>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo Repair…</source>
        <translation>Rüc&amp;kgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>Readable Data as &amp;Raw…</source>
        <translation>Lesbare Daten als &amp;Raw&#xa0;…</translation>
    </message>
    <message>
        <source>Show what a repair would do; nothing is written before you agree</source>
        <translation>Zeigen, was eine Reparatur täte; nichts wird geschrieben, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Bring the file back to what it was before the last repair</source>
        <translation>Die Datei in den Zustand vor der letzten Reparatur zurückversetzen</translation>
    </message>
    <message>
        <source>Save What Is Readable</source>
        <translation>Lesbares sichern</translation>
    </message>
    <message>
        <source>Raw disk images (*.raw *.img);;All files (*)</source>
        <translation>Rohe Abbilder (*.raw *.img);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You may not change this file yourself. Its owner, or the administrator, can repair it in a terminal with this command. It shows the plan and asks before it writes.</source>
        <translation>Sie selbst dürfen diese Datei nicht ändern. Ihr Eigentümer oder der Systemverwalter kann sie mit diesem Befehl in einem Terminal reparieren. Er zeigt den Plan und fragt, bevor er schreibt.</translation>
    </message>
    <message>
        <source>You may not read this file yourself. Its owner, or the administrator, can check it in a terminal with this command. It changes nothing.</source>
        <translation>Sie selbst dürfen diese Datei nicht lesen. Ihr Eigentümer oder der Systemverwalter kann sie mit diesem Befehl in einem Terminal prüfen. Er ändert nichts.</translation>
    </message>
    <message>
        <source>This command shows Qedscope the folder of the image, so that it can see whether another program uses it. It shows the plan and asks before it writes.</source>
        <translation>Dieser Befehl zeigt Qedscope den Ordner des Abbilds, damit zu erkennen ist, ob ein anderes Programm es benutzt. Er zeigt den Plan und fragt, bevor er schreibt.</translation>
    </message>
</context>
<context>
    <name>qed::ui::RepairDialog</name>
    <message>
        <source>Repairing %1</source>
        <translation>%1 wird repariert</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
</context>
<context>
    <name>qed::ui::RepairTarget</name>
    <message>
        <source>Repair &amp;this file</source>
        <translation>Diese Da&amp;tei reparieren</translation>
    </message>
    <message>
        <source>Repair a cop&amp;y</source>
        <translation>Eine Ko&amp;pie reparieren</translation>
    </message>
    <message>
        <source>Change the place of the undo file</source>
        <translation>Ort der Rückgängig-Datei ändern</translation>
    </message>
    <message>
        <source>Change the name of the copy</source>
        <translation>Namen der Kopie ändern</translation>
    </message>
    <message>
        <source>You are not allowed to change it (owner %1, mode %2).</source>
        <translation>Sie dürfen sie nicht ändern (Eigentümer %1, Modus %2).</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>next to the image</source>
        <translation>neben dem Abbild</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a folder</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>An undo file is the way back.</source>
        <translation>Eine Rückgängig-Datei ist der Weg zurück.</translation>
    </message>
    <message>
        <source>The way back is the undo file %1, up to %2, %3.</source>
        <comment>name, size, place</comment>
        <translation>Der Weg zurück ist die Rückgängig-Datei %1, bis zu %2, %3.</translation>
    </message>
    <message>
        <source>%1, up to %2, %3. The original is not changed.</source>
        <comment>name, size, place</comment>
        <translation>%1, bis zu %2, %3. Das Original wird nicht verändert.</translation>
    </message>
    <message>
        <source>Name Is Taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <source>%1 exists, and nothing is overwritten by a repair. Choose another name.</source>
        <translation>%1 gibt es schon, und eine Reparatur überschreibt nichts. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Undo File</source>
        <translation>Rückgängig-Datei</translation>
    </message>
    <message>
        <source>Copy to Repair</source>
        <translation>Zu reparierende Kopie</translation>
    </message>
    <message>
        <source>%1 No files can be made in %2.</source>
        <comment>a sentence, a folder</comment>
        <translation>%1 In %2 können keine Dateien angelegt werden.</translation>
    </message>
    <message>
        <source>From here it cannot be seen whether another program uses it.</source>
        <translation>Von hier aus ist nicht zu erkennen, ob ein anderes Programm es benutzt.</translation>
    </message>
    <message>
        <source>Up to %1; you are asked where it goes. The original is not changed.</source>
        <translation>Bis zu %1; Sie werden gefragt, wohin. Das Original wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>qed::ui::ReportPanel</name>
    <message>
        <source>Structure Dump</source>
        <translation>Strukturauszug</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save Report &amp;As …</source>
        <translation>Bericht speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no JSON before the check has ended.</source>
        <translation>Vor dem Ende der Prüfung gibt es kein JSON.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::ResultPage</name>
    <message>
        <source>&amp;Undo Repair…</source>
        <translation>&amp;Rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the Copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>qed::ui::RunListModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>kind, clusters, size, offsets</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First Cluster</source>
        <translation>Erster Cluster</translation>
    </message>
    <message>
        <source>Last Cluster</source>
        <translation>Letzter Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File Offsets</source>
        <translation>Offsets in der Datei</translation>
    </message>
    <message>
        <source>Guest Offsets</source>
        <translation>Offsets beim Gast</translation>
    </message>
</context>
<context>
    <name>qed::ui::RunListPanel</name>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Kinds of clusters listed</source>
        <translation>Aufgeführte Arten von Clustern</translation>
    </message>
    <message>
        <source>Clusters of the map</source>
        <translation>Cluster der Karte</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>1,023.9 GiB</source>
        <comment>a long size</comment>
        <translation>1.023,9 GiB</translation>
    </message>
    <message>
        <source>1 cluster (%1)</source>
        <comment>size</comment>
        <translation>1 Cluster (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 clusters (%2)</source>
        <comment>count, size</comment>
        <translation>
            <numerusform>%1 Cluster (%2)</numerusform>
            <numerusform>%1 Cluster (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 runs are listed, up to cluster %2.</source>
        <translation>
            <numerusform>Nur der erste %1 Lauf ist aufgeführt, bis Cluster %2.</numerusform>
            <numerusform>Nur die ersten %1 Läufe sind aufgeführt, bis Cluster %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected cluster is behind them.</source>
        <translation>Der gewählte Cluster liegt dahinter.</translation>
    </message>
    <message>
        <source>Show one kind to see more of it.</source>
        <translation>Zeigen Sie nur eine Art, um mehr davon zu sehen.</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>clusters, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 in 1 run</source>
        <comment>clusters</comment>
        <translation>%1 in 1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 runs</source>
        <comment>clusters, count</comment>
        <translation>
            <numerusform>%1 in %2 Lauf</numerusform>
            <numerusform>%1 in %2 Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qed::ui::SessionWork</name>
    <message>
        <source>%1 is being written</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qed::ui::SettingsDialog</name>
    <message>
        <source>&amp;Beside the image</source>
        <translation>&amp;Neben dem Abbild</translation>
    </message>
    <message>
        <source>In this &amp;folder:</source>
        <translation>In diesem &amp;Ordner:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>&amp;Ask before a running repair is stopped</source>
        <translation>&amp;Fragen, bevor eine laufende Reparatur abgebrochen wird</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo files:</source>
        <translation>Rückgängig-Dateien:</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>Rückfragen:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>In Zeilen</translation>
    </message>
    <message>
        <source>Along Hilbert curves</source>
        <translation>Entlang von Hilbert-Kurven</translation>
    </message>
    <message>
        <source>Curves keep clusters that are neighbours in the file close together</source>
        <translation>Kurven halten Cluster nahe beieinander, die in der Datei Nachbarn sind</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Cells of the &amp;map:</source>
        <translation>&amp;Zellen der Karte:</translation>
    </message>
    <message>
        <source>Folder for undo files</source>
        <translation>Ordner für Rückgängig-Dateien</translation>
    </message>
    <message>
        <source>Choose the folder for undo files</source>
        <translation>Den Ordner für Rückgängig-Dateien auswählen</translation>
    </message>
    <message>
        <source>Stopping takes back what was written so far. The plan of a repair is always shown before anything is written.</source>
        <translation>Ein Abbruch nimmt zurück, was bis dahin geschrieben wurde. Der Plan einer Reparatur wird immer gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Where no file can be made beside the image, the undo file goes to a folder of the program; the plan says where.</source>
        <translation>Wo neben dem Abbild keine Datei angelegt werden kann, kommt die Rückgängig-Datei in einen Ordner des Programms; der Plan sagt, wohin.</translation>
    </message>
    <message>
        <source>An image that is moved, or renamed, no longer leads to an undo file in another folder.</source>
        <translation>Von einem Abbild, das verschoben oder umbenannt wird, führt kein Weg mehr zu einer Rückgängig-Datei in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>No folder is chosen. Undo files go beside the image until one is.</source>
        <translation>Es ist kein Ordner gewählt. Bis dahin kommen Rückgängig-Dateien neben das Abbild.</translation>
    </message>
    <message>
        <source>There is no such folder. Undo files go beside the image while it is missing.</source>
        <translation>Diesen Ordner gibt es nicht. Solange er fehlt, kommen Rückgängig-Dateien neben das Abbild.</translation>
    </message>
    <message>
        <source>You are not allowed to make files in this folder. Undo files go beside the image while that is so.</source>
        <translation>In diesem Ordner dürfen Sie keine Dateien anlegen. Solange das so ist, kommen Rückgängig-Dateien neben das Abbild.</translation>
    </message>
    <message>
        <source>Folder for Undo Files</source>
        <translation>Ordner für Rückgängig-Dateien</translation>
    </message>
</context>
<context>
    <name>qed::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop the check; nothing is changed by it</source>
        <translation>Die Prüfung abbrechen; sie verändert nichts</translation>
    </message>
</context>
<context>
    <name>qed::ui::StructurePanel</name>
    <message>
        <source>Structure Toolbar</source>
        <translation>Werkzeugleiste der Struktur</translation>
    </message>
    <message>
        <source>Only &amp;Problems</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Hide rows that hold no problem</source>
        <translation>Zeilen ohne Problem ausblenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Follow Pointer</source>
        <translation>&amp;Zeiger folgen</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
</context>
<context>
    <name>qed::ui::StructureView</name>
    <message>
        <source>Structure of the image</source>
        <translation>Struktur des Abbilds</translation>
    </message>
</context>
<context>
    <name>qed::ui::UndoDialog</name>
    <message>
        <source>%1 is restored.</source>
        <comment>counted place</comment>
        <translation>%1 wird wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are restored.</source>
        <comment>counted places</comment>
        <translation>
            <numerusform>%1 wird wiederhergestellt.</numerusform>
            <numerusform>%1 werden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file becomes %2 shorter.</source>
        <translation>%1 Die Datei wird %2 kürzer.</translation>
    </message>
    <message>
        <source>%1 The file becomes %2 longer.</source>
        <translation>%1 Die Datei wird %2 länger.</translation>
    </message>
    <message>
        <source>&amp;Undo Repair</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Finish the Repair</source>
        <translation>Reparatur abs&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Show &amp;Differences</source>
        <translation>&amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Reading the undo file…</source>
        <translation>Die Rückgängig-Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Finish the repair of %1?</source>
        <comment>date and time</comment>
        <translation>Reparatur vom %1 abschließen?</translation>
    </message>
    <message>
        <source>It was interrupted. What is missing is written now, and the result is checked. It can still be undone afterwards.</source>
        <translation>Sie wurde unterbrochen. Was fehlt, wird nun geschrieben, und das Ergebnis wird geprüft. Danach lässt sie sich noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Go back to the state before the repair of %1?</source>
        <comment>date and time</comment>
        <translation>Zum Zustand vor der Reparatur vom %1 zurückkehren?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Finishing the Repair of %1</source>
        <translation>Reparatur von %1 wird abgeschlossen</translation>
    </message>
    <message>
        <source>Undoing the Repair of %1</source>
        <translation>Reparatur von %1 wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>qed::ui::WelcomePage</name>
    <message>
        <source>A disk</source>
        <translation>Ein Datenträger</translation>
    </message>
    <message>
        <source>&amp;Open an Image…</source>
        <translation>Abbild ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop a QED image here</source>
        <translation>Ziehen Sie ein QED-Abbild hierher</translation>
    </message>
    <message>
        <source>It is only looked at: opening a file never changes it.</source>
        <translation>Es wird nur angesehen: Öffnen verändert eine Datei niemals.</translation>
    </message>
    <message>
        <source>An image to practise on, which goes when the program ends</source>
        <translation>Ein Abbild zum Üben, das verschwindet, wenn das Programm endet</translation>
    </message>
</context>
<context>
    <name>qed::ui::WhyDialog</name>
    <message>
        <source>Why? — %1</source>
        <translation>Warum? — %1</translation>
    </message>
    <message>
        <source>What It Means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What It Costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>How It Is Repaired</source>
        <translation>Wie es repariert wird</translation>
    </message>
</context>
</TS>
