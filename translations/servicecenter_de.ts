<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>AvailabilityReport</name>
    <message>
        <source>Übersicht</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>nicht angekündigt</source>
        <translation>nicht angekündigt</translation>
    </message>
    <message>
        <source>%1, zu spät</source>
        <translation>%1, zu spät</translation>
    </message>
    <message>
        <source>Ohne Zusage, nicht im Regelbetrieb: %1.</source>
        <translation>Ohne Zusage, nicht im Regelbetrieb: %1.</translation>
    </message>
    <message>
        <source>Prozente sind abgeschnitten, nicht gerundet; geurteilt wird über die genauen Brüche. Überschneidungen zählen einmal.</source>
        <translation>Prozente sind abgeschnitten, nicht gerundet; geurteilt wird über die genauen Brüche. Überschneidungen zählen einmal.</translation>
    </message>
    <message>
        <source>Rechtzeitig angekündigte Wartung ist ausgenommen und steht bei den Ausnahmen.</source>
        <translation>Rechtzeitig angekündigte Wartung ist ausgenommen und steht bei den Ausnahmen.</translation>
    </message>
    <message>
        <source>Wartung in zugesagter Zeit zählt als Ausfall, ob angekündigt oder nicht.</source>
        <translation>Wartung in zugesagter Zeit zählt als Ausfall, ob angekündigt oder nicht.</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>Stand %1 · Profilfassung %2 · Hauptbuch-Stand %3</source>
        <translation>Stand %1 · Profilfassung %2 · Hauptbuch-Stand %3</translation>
    </message>
    <message>
        <source>Zusage a, %1: %2 im Jahr bis zum Stand, zugesagt %3: %4</source>
        <translation>Zusage a, %1: %2 im Jahr bis zum Stand, zugesagt %3: %4</translation>
    </message>
    <message>
        <source>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✓ erfüllt</source>
        <translation>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✓ erfüllt</translation>
    </message>
    <message>
        <source>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✗ verfehlt durch %3</source>
        <translation>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✗ verfehlt durch %3</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Monat Servicezeit</source>
        <translation>Monat Servicezeit</translation>
    </message>
    <message>
        <source>Monat Kernzeit</source>
        <translation>Monat Kernzeit</translation>
    </message>
    <message>
        <source>Jahr Servicezeit</source>
        <translation>Jahr Servicezeit</translation>
    </message>
    <message>
        <source>Jahr Kernzeit</source>
        <translation>Jahr Kernzeit</translation>
    </message>
    <message>
        <source>Jahresurteil</source>
        <translation>Jahresurteil</translation>
    </message>
    <message>
        <source>Budget Monat, Minuten</source>
        <translation>Budget Monat, Minuten</translation>
    </message>
    <message>
        <source>Budget Jahr, Minuten</source>
        <translation>Budget Jahr, Minuten</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>zugesagt, Minuten</source>
        <translation>zugesagt, Minuten</translation>
    </message>
    <message>
        <source>verloren, Minuten</source>
        <translation>verloren, Minuten</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Was sie belegt</source>
        <translation>Was sie belegt</translation>
    </message>
    <message>
        <source>%1 bis zum Stand</source>
        <translation>%1 bis zum Stand</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Ursache</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Nicht gezählt</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Gehaltene Wartung</source>
        <translation>Gehaltene Wartung</translation>
    </message>
    <message>
        <source>Angekündigt</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>Problem %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Korrigiert: %1 (%2): %3</source>
        <translation>Korrigiert: %1 (%2): %3</translation>
    </message>
    <message>
        <source>Zusage a: die IT-Systeme in unserer Verantwortung sind in der Kernzeit im Jahresmittel zu %1 verfügbar.</source>
        <translation>Zusage a: die IT-Systeme in unserer Verantwortung sind in der Kernzeit im Jahresmittel zu %1 verfügbar.</translation>
    </message>
    <message>
        <source>Zusage b: die Leistung ist in der Servicezeit im Monatsmittel zu %1 verfügbar, geurteilt über das Jahr.</source>
        <translation>Zusage b: die Leistung ist in der Servicezeit im Monatsmittel zu %1 verfügbar, geurteilt über das Jahr.</translation>
    </message>
    <message>
        <source>Fehlerbudget %1: %2; Jahr: %3. Passiert nichts weiter, steht das Jahr bei %4.</source>
        <translation>Fehlerbudget %1: %2; Jahr: %3. Passiert nichts weiter, steht das Jahr bei %4.</translation>
    </message>
    <message>
        <source>Die Leistung ist %1.</source>
        <translation>Die Leistung ist %1.</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>vereinbartes Regelfenster</source>
        <translation>vereinbartes Regelfenster</translation>
    </message>
    <message>
        <source>%1 (Abschluss nicht eingetragen)</source>
        <translation>%1 (Abschluss nicht eingetragen)</translation>
    </message>
</context>
<context>
    <name>AvailabilitySheet</name>
    <message>
        <source>Prüfsumme der Angaben (SHA-256): %1</source>
        <translation>Prüfsumme der Angaben (SHA-256): %1</translation>
    </message>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation>Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Ort, Datum</translation>
    </message>
    <message>
        <source>Name, Unterschrift</source>
        <translation>Name, Unterschrift</translation>
    </message>
    <message>
        <source>Keine gezählten Ausfälle in diesem Zeitraum.</source>
        <translation>Keine gezählten Ausfälle in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>AvailabilityWords</name>
    <message>
        <source>✓ erfüllt</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ verfehlt</source>
        <translation>✗ verfehlt</translation>
    </message>
    <message>
        <source>Zusage a: IT-Systeme, Kernzeit, Jahr</source>
        <translation>Zusage a: IT-Systeme, Kernzeit, Jahr</translation>
    </message>
    <message>
        <source>Zusage b: Leistung, Servicezeit, Mittel der Monate</source>
        <translation>Zusage b: Leistung, Servicezeit, Mittel der Monate</translation>
    </message>
    <message>
        <source>Zusage b: Leistung, Servicezeit, Jahr</source>
        <translation>Zusage b: Leistung, Servicezeit, Jahr</translation>
    </message>
    <message>
        <source>Monat der Zusage b</source>
        <translation>Monat der Zusage b</translation>
    </message>
    <message>
        <source>zur Information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Kernzeit</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>%1. Quartal %2</source>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>zählt</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>Dritte, zählt nicht</source>
        <translation>Dritte, zählt nicht</translation>
    </message>
    <message>
        <source>Ursache beim Kunden, zählt nicht</source>
        <translation>Ursache beim Kunden, zählt nicht</translation>
    </message>
    <message>
        <source>nicht Produktion, zählt nicht</source>
        <translation>nicht Produktion, zählt nicht</translation>
    </message>
    <message>
        <source>Störungsklasse zählt nicht</source>
        <translation>Störungsklasse zählt nicht</translation>
    </message>
    <message>
        <source>rechtzeitig angekündigt, ausgenommen</source>
        <translation>rechtzeitig angekündigt, ausgenommen</translation>
    </message>
    <message>
        <source>außerhalb der zugesagten Zeit</source>
        <translation>außerhalb der zugesagten Zeit</translation>
    </message>
    <message>
        <source>beide Seiten</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Public Client (Antragsteller)</source>
        <translation>Public Client (Antragsteller)</translation>
    </message>
    <message>
        <source>Private Client (Sachbearbeitung)</source>
        <translation>Private Client (Sachbearbeitung)</translation>
    </message>
    <message>
        <source>bei uns</source>
        <translation>bei uns</translation>
    </message>
    <message>
        <source>beim Kunden</source>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>im Netz</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>bei Dritten</source>
        <translation>bei Dritten</translation>
    </message>
    <message>
        <source>Bitte sagen Sie in einem Satz, was ausgefallen ist.</source>
        <translation>Bitte sagen Sie in einem Satz, was ausgefallen ist.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie mindestens eine Komponente oder eine Leistung.</source>
        <translation>Bitte nennen Sie mindestens eine Komponente oder eine Leistung.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Der Beginn liegt in der Zukunft.</source>
        <translation>Der Beginn liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Das Ende liegt in der Zukunft. Läuft der Ausfall noch, kreuzen Sie das an.</source>
        <translation>Das Ende liegt in der Zukunft. Läuft der Ausfall noch, kreuzen Sie das an.</translation>
    </message>
    <message>
        <source>Die Ankündigung liegt nach dem Beginn.</source>
        <translation>Die Ankündigung liegt nach dem Beginn.</translation>
    </message>
    <message>
        <source>%1: noch keine zugesagte Zeit</source>
        <translation>%1: noch keine zugesagte Zeit</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4 von %5 Minuten verloren; %6)</source>
        <translation>%1: %2, %3 (%4 von %5 Minuten verloren; %6)</translation>
    </message>
    <message>
        <source>noch %1 von %2 Minuten</source>
        <translation>noch %1 von %2 Minuten</translation>
    </message>
    <message>
        <source>um %1 Minuten überschritten</source>
        <translation>um %1 Minuten überschritten</translation>
    </message>
    <message>
        <source>geplant, nicht angekündigt</source>
        <translation>geplant, nicht angekündigt</translation>
    </message>
    <message>
        <source>angekündigt %1</source>
        <translation>angekündigt %1</translation>
    </message>
    <message>
        <source>angekündigt %1, zu spät</source>
        <translation>angekündigt %1, zu spät</translation>
    </message>
    <message>
        <source>zugesagt von %1 bis vor %2</source>
        <translation>zugesagt von %1 bis vor %2</translation>
    </message>
    <message>
        <source>zugesagt bis vor %1</source>
        <translation>zugesagt bis vor %1</translation>
    </message>
    <message>
        <source>zugesagt seit %1</source>
        <translation>zugesagt seit %1</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>Der Eintrag hat keine Kennung (UID).</source>
        <translation>Der Eintrag hat keine Kennung (UID).</translation>
    </message>
    <message>
        <source>Der Beginn fehlt.</source>
        <translation>Der Beginn fehlt.</translation>
    </message>
    <message>
        <source>Das Ende fehlt.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Eine Zeitangabe ist unlesbar.</source>
        <translation>Eine Zeitangabe ist unlesbar.</translation>
    </message>
    <message>
        <source>Eine Zeit gibt es in ihrer Zeitzone nicht.</source>
        <translation>Eine Zeit gibt es in ihrer Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Ein Fenster hat Uhrzeiten, keine ganzen Tage.</source>
        <translation>Ein Fenster hat Uhrzeiten, keine ganzen Tage.</translation>
    </message>
    <message>
        <source>Einzelne Zusatztermine (RDATE), Ausnahmeregeln und mehrere Regeln werden nicht übernommen.</source>
        <translation>Einzelne Zusatztermine (RDATE), Ausnahmeregeln und mehrere Regeln werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Das Ende der Wiederholung ist unlesbar.</source>
        <translation>Das Ende der Wiederholung ist unlesbar.</translation>
    </message>
    <message>
        <source>Am ersten Tag gibt es nach der Regel kein Fenster.</source>
        <translation>Am ersten Tag gibt es nach der Regel kein Fenster.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Ein Fenster wiederholt sich nach Tagen, Wochen, Monaten oder Jahren (FREQ).</source>
        <translation>Ein Fenster wiederholt sich nach Tagen, Wochen, Monaten oder Jahren (FREQ).</translation>
    </message>
    <message>
        <source>Die Zeitzone ist unbekannt: %1</source>
        <translation>Die Zeitzone ist unbekannt: %1</translation>
    </message>
    <message>
        <source>Ein Regelfenster dauert höchstens einen Tag.</source>
        <translation>Ein Regelfenster dauert höchstens einen Tag.</translation>
    </message>
    <message>
        <source>Eine ganze Reihe wird hier nicht abgesagt: Beenden Sie die Regel.</source>
        <translation>Eine ganze Reihe wird hier nicht abgesagt: Beenden Sie die Regel.</translation>
    </message>
    <message>
        <source>Regelfenster</source>
        <translation>Regelfenster</translation>
    </message>
    <message>
        <source>Im Kalender ausgelassen</source>
        <translation>Im Kalender ausgelassen</translation>
    </message>
    <message>
        <source>entfällt am %1</source>
        <translation>entfällt am %1</translation>
    </message>
    <message>
        <source>Es gibt kein Regelfenster, an dessen Stelle es stehen könnte.</source>
        <translation>Es gibt kein Regelfenster, an dessen Stelle es stehen könnte.</translation>
    </message>
    <message>
        <source>Es ist vorbei oder zurückgezogen und bleibt, wie es ist.</source>
        <translation>Es ist vorbei oder zurückgezogen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Aus einem Kalender übernommen</source>
        <translation>Aus einem Kalender übernommen</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Abweichung</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Es ist vorbei.</source>
        <translation>Es ist vorbei.</translation>
    </message>
    <message>
        <source>Es ist abgesagt und steht hier nicht.</source>
        <translation>Es ist abgesagt und steht hier nicht.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht Grund (DESCRIPTION) und Freigabe (CONTACT).</source>
        <translation>Eine Notfallwartung braucht Grund (DESCRIPTION) und Freigabe (CONTACT).</translation>
    </message>
    <message>
        <source>Zusätzliches Fenster</source>
        <translation>Zusätzliches Fenster</translation>
    </message>
    <message>
        <source>Eine Sperrzeit wiederholt sich nicht.</source>
        <translation>Eine Sperrzeit wiederholt sich nicht.</translation>
    </message>
    <message>
        <source>Sperrzeit</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Sperrzeit aufgehoben</source>
        <translation>Sperrzeit aufgehoben</translation>
    </message>
    <message>
        <source>Changes und Releases wiederholen sich nicht.</source>
        <translation>Changes und Releases wiederholen sich nicht.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ContactPoints</name>
    <message>
        <source>Kontaktstellen</source>
        <translation>Kontaktstellen</translation>
    </message>
    <message>
        <source>Wo der Service Desk und seine Partner zu erreichen sind. Die Angaben stehen im Serviceprofil. Strg+C kopiert die gewählte Zelle.</source>
        <translation>Wo der Service Desk und seine Partner zu erreichen sind. Die Angaben stehen im Serviceprofil. Strg+C kopiert die gewählte Zelle.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Anschrift</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1–%2 Kernzeit ohne Desk, Betrieb besetzt</source>
        <translation>%1–%2 Kernzeit ohne Desk, Betrieb besetzt</translation>
    </message>
    <message>
        <source>%1–%2 Kernzeit ohne Desk und ohne Personal: Rufbereitschaft</source>
        <translation>%1–%2 Kernzeit ohne Desk und ohne Personal: Rufbereitschaft</translation>
    </message>
    <message>
        <source>Heute in der Kernzeit nicht gedeckt:</source>
        <translation>Heute in der Kernzeit nicht gedeckt:</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Mandanten</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Kommunen und Behörden, die Sie betreuen. Jede Meldung kann einem Mandanten gehören.</source>
        <translation>Kommunen und Behörden, die Sie betreuen. Jede Meldung kann einem Mandanten gehören.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Behörde</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Zugangsweg (NdB, VPN)</source>
        <translation>Zugangsweg (NdB, VPN)</translation>
    </message>
    <message>
        <source>Schnittstellen</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Kontodienste</source>
        <translation>Kontodienste</translation>
    </message>
    <message>
        <source>E-Payment</source>
        <translation>E-Payment</translation>
    </message>
    <message>
        <source>Vertragsgrundlage</source>
        <translation>Vertragsgrundlage</translation>
    </message>
    <message>
        <source>Gültig ab</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Menschen, die anrufen oder schreiben. Beim Aufnehmen werden sie nach Name, Telefon und E-Mail vorgeschlagen.</source>
        <translation>Menschen, die anrufen oder schreiben. Beim Aufnehmen werden sie nach Name, Telefon und E-Mail vorgeschlagen.</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sachbearbeitung</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Prozessdesign</source>
        <translation>Prozessdesign</translation>
    </message>
    <message>
        <source>Fachadministration</source>
        <translation>Fachadministration</translation>
    </message>
    <message>
        <source>Auftraggeber</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Nutzende Kommune</source>
        <translation>Nutzende Kommune</translation>
    </message>
    <message>
        <source>Betreiber</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Antragsteller</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registrierte Nutzer</source>
        <translation>Registrierte Nutzer</translation>
    </message>
    <message>
        <source>Wer auf einer Plattform registriert ist und bei Störung oder Wartung Nachricht bekommt. Meist aus CSV, mit dem Tag des Standes.</source>
        <translation>Wer auf einer Plattform registriert ist und bei Störung oder Wartung Nachricht bekommt. Meist aus CSV, mit dem Tag des Standes.</translation>
    </message>
    <message>
        <source>Plattform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Stand vom</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Die Gruppen des 1st, 2nd und 3rd Level, an die Vorgänge übergeben werden.</source>
        <translation>Die Gruppen des 1st, 2nd und 3rd Level, an die Vorgänge übergeben werden.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st Level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd Level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd Level</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Benutzer</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Wer mit diesem Programm arbeitet.</source>
        <translation>Wer mit diesem Programm arbeitet.</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Was ein Benutzer darf.</source>
        <translation>Was ein Benutzer darf.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Serviceleitung</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Dienst</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Dienstplan</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Rufbereitschaft und Abwesenheiten. Wer gerade Rufbereitschaft hat, steht in der Statusleiste.</source>
        <translation>Rufbereitschaft und Abwesenheiten. Wer gerade Rufbereitschaft hat, steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rufbereitschaft</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Abwesenheit</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Die Online-Dienste. Zusagen gelten nur im Regelbetrieb.</source>
        <translation>Die Online-Dienste. Zusagen gelten nur im Regelbetrieb.</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Projekt</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Regelbetrieb</source>
        <translation>Regelbetrieb</translation>
    </message>
    <message>
        <source>abgelöst</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>Regelbetrieb ab</source>
        <translation>Regelbetrieb ab</translation>
    </message>
    <message>
        <source>Abgelöst am</source>
        <translation>Abgelöst am</translation>
    </message>
    <message>
        <source>Product Owner</source>
        <translation>Product Owner</translation>
    </message>
    <message>
        <source>Projektverantwortung</source>
        <translation>Projektverantwortung</translation>
    </message>
    <message>
        <source>Ressort</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Zuständige Stelle</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Konfigurationselemente</source>
        <translation>Konfigurationselemente</translation>
    </message>
    <message>
        <source>Plattformen, ihre Bestandteile, Infrastruktur und Basisdienste Dritter.</source>
        <translation>Plattformen, ihre Bestandteile, Infrastruktur und Basisdienste Dritter.</translation>
    </message>
    <message>
        <source>Bestandteil</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Infrastruktur</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Basisdienst</source>
        <translation>Basisdienst</translation>
    </message>
    <message>
        <source>Umgebung</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Produktion</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Vorproduktion</source>
        <translation>Vorproduktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Standort</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Verantwortung</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>eigene</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Dritte</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Produkt</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Schnittstelle</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Abgekündigt zum</source>
        <translation>Abgekündigt zum</translation>
    </message>
    <message>
        <source>Abhängigkeiten</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Welches Element welches andere braucht: fällt das andere aus, ist auch dieses betroffen.</source>
        <translation>Welches Element welches andere braucht: fällt das andere aus, ist auch dieses betroffen.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>braucht</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>Kategorien</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Wonach Vorgänge beim Qualifizieren geordnet werden.</source>
        <translation>Wonach Vorgänge beim Qualifizieren geordnet werden.</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Die Spalte »%1« kommt mehr als einmal vor.</source>
        <translation>Die Spalte »%1« kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>Die Spalte »%1« fehlt.</source>
        <translation>Die Spalte »%1« fehlt.</translation>
    </message>
    <message>
        <source>steht schon in Zeile %1</source>
        <translation>steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>%1: »%2« ist nicht möglich, erwartet wird %3.</source>
        <translation>%1: »%2« ist nicht möglich, erwartet wird %3.</translation>
    </message>
    <message>
        <source>ein Zeitpunkt wie 31.12.2026 19:00</source>
        <translation>ein Zeitpunkt wie 31.12.2026 19:00</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>ein Tag wie 31.12.2026</source>
        <translation>ein Tag wie 31.12.2026</translation>
    </message>
    <message>
        <source>ja oder nein</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>ein Name, den es schon gibt</source>
        <translation>ein Name, den es schon gibt</translation>
    </message>
    <message>
        <source>Bitte füllen Sie »%1« aus.</source>
        <translation>Bitte füllen Sie »%1« aus.</translation>
    </message>
    <message>
        <source>Das Ende muss nach dem Anfang liegen.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Ein Element kann sich nicht selbst brauchen.</source>
        <translation>Ein Element kann sich nicht selbst brauchen.</translation>
    </message>
    <message>
        <source>ist älter als der vorhandene Stand vom %1</source>
        <translation>ist älter als der vorhandene Stand vom %1</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: %1.</source>
        <translation>Das ergäbe einen Kreis: %1.</translation>
    </message>
    <message>
        <source> braucht </source>
        <translation> braucht </translation>
    </message>
    <message>
        <source>wiederhergestellt</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>entfernt</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>angelegt</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Fehlt seit</source>
        <translation>Fehlt seit</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Service Center</source>
        <translation>Service Center</translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation>Command-Center</translation>
    </message>
    <message>
        <source>Systembetrieb</source>
        <translation>Systembetrieb</translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Hersteller, Betreiber von Basisdiensten, Behörden, Ressorts und zuständige Stellen, auch die eigenen Fachbereiche.</source>
        <translation>Hersteller, Betreiber von Basisdiensten, Behörden, Ressorts und zuständige Stellen, auch die eigenen Fachbereiche.</translation>
    </message>
    <message>
        <source>Softwarehersteller</source>
        <translation>Softwarehersteller</translation>
    </message>
    <message>
        <source>Hardwarehersteller</source>
        <translation>Hardwarehersteller</translation>
    </message>
    <message>
        <source>Betreiber Basisdienst</source>
        <translation>Betreiber Basisdienst</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Lenkungskreis, Federführerkreis und operatives Gremium. Wer ihnen angehört, steht unter »Gremienmitglieder«.</source>
        <translation>Lenkungskreis, Federführerkreis und operatives Gremium. Wer ihnen angehört, steht unter »Gremienmitglieder«.</translation>
    </message>
    <message>
        <source>Lenkungskreis (strategisch)</source>
        <translation>Lenkungskreis (strategisch)</translation>
    </message>
    <message>
        <source>Federführerkreis (steuernd)</source>
        <translation>Federführerkreis (steuernd)</translation>
    </message>
    <message>
        <source>operatives Gremium</source>
        <translation>operatives Gremium</translation>
    </message>
    <message>
        <source>Gremienmitglieder</source>
        <translation>Gremienmitglieder</translation>
    </message>
    <message>
        <source>Projekt- und Themenverantwortliche in den Gremien, mit Funktion und Erreichbarkeit.</source>
        <translation>Projekt- und Themenverantwortliche in den Gremien, mit Funktion und Erreichbarkeit.</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kontaktverzeichnis</source>
        <translation>Kontaktverzeichnis</translation>
    </message>
    <message>
        <source>Wer für Rollen, Gremien, Ressorts, Produkte und Projekte anzusprechen ist. Jede Änderung bleibt im Verlauf.</source>
        <translation>Wer für Rollen, Gremien, Ressorts, Produkte und Projekte anzusprechen ist. Jede Änderung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Zuständig als</source>
        <translation>Zuständig als</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>Wofür</translation>
    </message>
</context>
<context>
    <name>DirectoryHints</name>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist jede Zeit besetzt oder in Rufbereitschaft.</source>
        <translation>
            <numerusform>Am nächsten Tag ist jede Zeit besetzt oder in Rufbereitschaft.</numerusform>
            <numerusform>In den nächsten %n Tagen ist jede Zeit besetzt oder in Rufbereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist %1-mal niemand da, zuerst von %2 bis %3.</source>
        <translation>
            <numerusform>Am nächsten Tag ist %1-mal niemand da, zuerst von %2 bis %3.</numerusform>
            <numerusform>In den nächsten %n Tagen ist %1-mal niemand da, zuerst von %2 bis %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Abwesenheiten ohne Vertretung, zuerst: %1.</source>
        <translation>
            <numerusform>Eine Abwesenheit ohne Vertretung: %1.</numerusform>
            <numerusform>%n Abwesenheiten ohne Vertretung, zuerst: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen nennen nicht alle Verantwortlichen (Product Owner, Projektverantwortung, Ressort), zuerst: %1.</source>
        <translation>
            <numerusform>Eine Leistung nennt nicht alle Verantwortlichen (Product Owner, Projektverantwortung, Ressort): %1.</numerusform>
            <numerusform>%n Leistungen nennen nicht alle Verantwortlichen (Product Owner, Projektverantwortung, Ressort), zuerst: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand vom %1, alle stehen in der letzten Liste.</source>
        <translation>Stand vom %1, alle stehen in der letzten Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Stand vom %1, %n fehlen in der letzten Liste und sind markiert.</source>
        <translation>
            <numerusform>Stand vom %1, eine Person fehlt in der letzten Liste und ist markiert.</numerusform>
            <numerusform>Stand vom %1, %n fehlen in der letzten Liste und sind markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Warum diese Frist? %1</source>
        <translation>Warum diese Frist? %1</translation>
    </message>
    <message>
        <source>Erläuterung der Frist</source>
        <translation>Erläuterung der Frist</translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>ist schon da als %1</source>
        <translation>ist schon da als %1</translation>
    </message>
    <message>
        <source>ist dort abgeschlossen und bleibt weg</source>
        <translation>ist dort abgeschlossen und bleibt weg</translation>
    </message>
    <message>
        <source>nicht zugeordnet: %1</source>
        <translation>nicht zugeordnet: %1</translation>
    </message>
    <message>
        <source>die Nummer fehlt</source>
        <translation>die Nummer fehlt</translation>
    </message>
    <message>
        <source>die Kurzbeschreibung fehlt</source>
        <translation>die Kurzbeschreibung fehlt</translation>
    </message>
    <message>
        <source>die Kurzbeschreibung ist länger als %1 Zeichen</source>
        <translation>die Kurzbeschreibung ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>diese Nummer steht schon in Zeile %1</source>
        <translation>diese Nummer steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>»%1« ist kein Zeitpunkt der Meldung wie 24.11.2026 08:15</source>
        <translation>»%1« ist kein Zeitpunkt der Meldung wie 24.11.2026 08:15</translation>
    </message>
    <message>
        <source>die Meldung liegt in der Zukunft</source>
        <translation>die Meldung liegt in der Zukunft</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie 24.11.2026 08:15</source>
        <translation>»%1« in Spalte »%2« ist kein Zeitpunkt wie 24.11.2026 08:15</translation>
    </message>
    <message>
        <source>die Erstinformation liegt vor der Meldung oder in der Zukunft</source>
        <translation>die Erstinformation liegt vor der Meldung oder in der Zukunft</translation>
    </message>
    <message>
        <source>Nach der Übernahme prüfen</source>
        <translation>Nach der Übernahme prüfen</translation>
    </message>
    <message>
        <source>Aus %1 übernommen von %2. Nummer dort: %3, Status dort: %4.</source>
        <translation>Aus %1 übernommen von %2. Nummer dort: %3, Status dort: %4.</translation>
    </message>
    <message>
        <source>Nicht zugeordnet: %1.</source>
        <translation>Nicht zugeordnet: %1.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>ist kein UTF-8 (vielleicht windows-1252: Speichern Sie die Datei als UTF-8)</source>
        <translation>ist kein UTF-8 (vielleicht windows-1252: Speichern Sie die Datei als UTF-8)</translation>
    </message>
    <message>
        <source>ist kein UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>enthält ein Nullzeichen: Das ist keine Textdatei</source>
        <translation>enthält ein Nullzeichen: Das ist keine Textdatei</translation>
    </message>
    <message>
        <source>%1 Felder statt %2 (ist die Datei abgeschnitten?)</source>
        <translation>%1 Felder statt %2 (ist die Datei abgeschnitten?)</translation>
    </message>
    <message>
        <source>ist länger als %1 Zeichen</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Text hinter einem schließenden Anführungszeichen</source>
        <translation>Text hinter einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>ein Anführungszeichen mitten in einem Feld, das nicht mit einem beginnt</source>
        <translation>ein Anführungszeichen mitten in einem Feld, das nicht mit einem beginnt</translation>
    </message>
    <message>
        <source>ein Anführungszeichen wird nie geschlossen (ist die Datei abgeschnitten?)</source>
        <translation>ein Anführungszeichen wird nie geschlossen (ist die Datei abgeschnitten?)</translation>
    </message>
    <message>
        <source>Die Datei ist leer</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Die Spalte »%1« fehlt</source>
        <translation>Die Spalte »%1« fehlt</translation>
    </message>
    <message>
        <source>Die Spalte »%1« kommt mehr als einmal vor</source>
        <translation>Die Spalte »%1« kommt mehr als einmal vor</translation>
    </message>
    <message>
        <source>die Nummer fehlt</source>
        <translation>die Nummer fehlt</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie %3</source>
        <translation>»%1« in Spalte »%2« ist kein Zeitpunkt wie %3</translation>
    </message>
    <message>
        <source>»%1« gab es wegen der Umstellung auf Sommerzeit nicht: eine Stunde später gelesen</source>
        <translation>»%1« gab es wegen der Umstellung auf Sommerzeit nicht: eine Stunde später gelesen</translation>
    </message>
    <message>
        <source>»%1« gab es bei der Umstellung auf Winterzeit zweimal: gelesen als %2</source>
        <translation>»%1« gab es bei der Umstellung auf Winterzeit zweimal: gelesen als %2</translation>
    </message>
    <message>
        <source>»%1«, nachdem die Arbeit begonnen hatte: steht im Verlauf, ändert nichts</source>
        <translation>»%1«, nachdem die Arbeit begonnen hatte: steht im Verlauf, ändert nichts</translation>
    </message>
    <message>
        <source>%1 »%2« steht nicht in den Stammdaten: bleibt offen</source>
        <translation>%1 »%2« steht nicht in den Stammdaten: bleibt offen</translation>
    </message>
    <message>
        <source>%1 »%2« ist nicht zugeordnet: als Vorgabe gelesen</source>
        <translation>%1 »%2« ist nicht zugeordnet: als Vorgabe gelesen</translation>
    </message>
    <message>
        <source>%1 »%2« ist nicht zugeordnet: gelesen als %3</source>
        <translation>%1 »%2« ist nicht zugeordnet: gelesen als %3</translation>
    </message>
    <message>
        <source>Zeile %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Team: Verbindung wird aufgebaut</source>
        <translation>Team: Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Team: %1 von %2 Schritten geladen</source>
        <translation>Team: %1 von %2 Schritten geladen</translation>
    </message>
    <message>
        <source>Team: aktuell</source>
        <translation>Team: aktuell</translation>
    </message>
    <message>
        <source>Team: Stand vor %1 s</source>
        <translation>Team: Stand vor %1 s</translation>
    </message>
    <message>
        <source>▲ Offline seit %1</source>
        <translation>▲ Offline seit %1</translation>
    </message>
    <message>
        <source>■ Team: bitte ansehen</source>
        <translation>■ Team: bitte ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n noch nicht gesendet</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Der Servername ist unbekannt. Prüfen Sie die Schreibweise und ob dieser Computer im Netz ist.</source>
        <translation>Der Servername ist unbekannt. Prüfen Sie die Schreibweise und ob dieser Computer im Netz ist.</translation>
    </message>
    <message>
        <source>Der Server nimmt keine Verbindung an. Er ist ausgeschaltet, der Port ist falsch oder eine Firewall ist dazwischen.</source>
        <translation>Der Server nimmt keine Verbindung an. Er ist ausgeschaltet, der Port ist falsch oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>Der Server antwortet nicht. Prüfen Sie Servername, Port und Netz.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie Servername, Port und Netz.</translation>
    </message>
    <message>
        <source>Die Verbindung ist abgebrochen. Sie wird von selbst wieder aufgebaut.</source>
        <translation>Die Verbindung ist abgebrochen. Sie wird von selbst wieder aufgebaut.</translation>
    </message>
    <message>
        <source>Die angegebenen Server nehmen zurzeit nur Lesezugriffe an. Geben Sie alle Server an oder warten Sie, bis einer übernommen hat.</source>
        <translation>Die angegebenen Server nehmen zurzeit nur Lesezugriffe an. Geben Sie alle Server an oder warten Sie, bis einer übernommen hat.</translation>
    </message>
    <message>
        <source>Der Server bietet keine verschlüsselte Verbindung an. Ohne sie wird nichts übertragen. Bitte wenden Sie sich an die Administration.</source>
        <translation>Der Server bietet keine verschlüsselte Verbindung an. Ohne sie wird nichts übertragen. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Dem Zertifikat des Servers wird hier nicht vertraut. Wählen Sie die CA-Datei, die Sie von der Administration bekommen haben.</source>
        <translation>Dem Zertifikat des Servers wird hier nicht vertraut. Wählen Sie die CA-Datei, die Sie von der Administration bekommen haben.</translation>
    </message>
    <message>
        <source>Das Zertifikat gehört zu einem anderen Servernamen. Geben Sie den Namen genau so an, wie er im Zertifikat steht.</source>
        <translation>Das Zertifikat gehört zu einem anderen Servernamen. Geben Sie den Namen genau so an, wie er im Zertifikat steht.</translation>
    </message>
    <message>
        <source>Die CA-Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.</source>
        <translation>Die CA-Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Login oder Passwort stimmt nicht. Ihre Arbeit hier ist sicher und wird nach der Anmeldung gesendet.</source>
        <translation>Login oder Passwort stimmt nicht. Ihre Arbeit hier ist sicher und wird nach der Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Login oder Passwort stimmt nicht.</source>
        <translation>Login oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Diese Datenbank gibt es auf dem Server nicht. Prüfen Sie ihren Namen.</source>
        <translation>Diese Datenbank gibt es auf dem Server nicht. Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>Dieser Login ist gesperrt. Bitte wenden Sie sich an die Administration.</source>
        <translation>Dieser Login ist gesperrt. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Dieser Login hat keine Rolle in der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</source>
        <translation>Dieser Login hat keine Rolle in der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Dieser Login ist gesperrt oder hat keine Rolle. Die Daten des Teams sind hier entfernt, nicht gesendete Schritte sind noch da. Bitte wenden Sie sich an die Administration.</source>
        <translation>Dieser Login ist gesperrt oder hat keine Rolle. Die Daten des Teams sind hier entfernt, nicht gesendete Schritte sind noch da. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Dem Login fehlen Rechte an der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</source>
        <translation>Dem Login fehlen Rechte an der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Die gemeinsame Datenbank ist älter als dieses Programm. Die Administration muss sie aktualisieren (servicecenterctl server install).</source>
        <translation>Die gemeinsame Datenbank ist älter als dieses Programm. Die Administration muss sie aktualisieren (servicecenterctl server install).</translation>
    </message>
    <message>
        <source>Die gemeinsame Datenbank ist neuer als dieses Programm. Bitte aktualisieren Sie das Programm.</source>
        <translation>Die gemeinsame Datenbank ist neuer als dieses Programm. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Programm und gemeinsame Datenbank haben verschiedene Regeln. Sie können weiterarbeiten; gesendet wird erst, wenn beide auf demselben Stand sind. Bitte wenden Sie sich an die Administration.</source>
        <translation>Programm und gemeinsame Datenbank haben verschiedene Regeln. Sie können weiterarbeiten; gesendet wird erst, wenn beide auf demselben Stand sind. Bitte wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Die Daten auf diesem Computer wurden kopiert oder aus einer Sicherung zurückgeholt: Der Server kennt Schritte, die hier fehlen. Nichts ist verloren. Melden Sie diesen Computer neu an, dann wird gesendet, was noch wartet.</source>
        <translation>Die Daten auf diesem Computer wurden kopiert oder aus einer Sicherung zurückgeholt: Der Server kennt Schritte, die hier fehlen. Nichts ist verloren. Melden Sie diesen Computer neu an, dann wird gesendet, was noch wartet.</translation>
    </message>
    <message>
        <source>Das ist keine gemeinsame Datenbank des Service Centers. Prüfen Sie ihren Namen oder lassen Sie sie einrichten (servicecenterctl server install).</source>
        <translation>Das ist keine gemeinsame Datenbank des Service Centers. Prüfen Sie ihren Namen oder lassen Sie sie einrichten (servicecenterctl server install).</translation>
    </message>
    <message>
        <source>Der Server ist zurzeit nicht erreichbar. Sie können weiterarbeiten; gesendet wird von selbst, sobald er wieder da ist.</source>
        <translation>Der Server ist zurzeit nicht erreichbar. Sie können weiterarbeiten; gesendet wird von selbst, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Unerwartete Antwort des Servers: %1. Ihre Arbeit hier ist sicher. Bitte melden Sie es der Administration.</source>
        <translation>Unerwartete Antwort des Servers: %1. Ihre Arbeit hier ist sicher. Bitte melden Sie es der Administration.</translation>
    </message>
    <message>
        <source>Meldung aufgenommen</source>
        <translation>Meldung aufgenommen</translation>
    </message>
    <message>
        <source>Qualifiziert</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Übernommen</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Zugewiesen</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Zurückgegeben</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Kunden informiert</source>
        <translation>Kunden informiert</translation>
    </message>
    <message>
        <source>Eintrag festgehalten</source>
        <translation>Eintrag festgehalten</translation>
    </message>
    <message>
        <source>Wartet</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Weiter bearbeitet</source>
        <translation>Weiter bearbeitet</translation>
    </message>
    <message>
        <source>Wiedervorlage gesetzt</source>
        <translation>Wiedervorlage gesetzt</translation>
    </message>
    <message>
        <source>Gelöst</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Geschlossen</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Wieder geöffnet</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Zurückgezogen</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Verknüpft</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Datei angehängt</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall gemeldet</source>
        <translation>Sicherheitsvorfall gemeldet</translation>
    </message>
    <message>
        <source>Letzten Schritt zurückgenommen</source>
        <translation>Letzten Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>Stammdaten geändert</source>
        <translation>Stammdaten geändert</translation>
    </message>
    <message>
        <source>Vorgang geändert</source>
        <translation>Vorgang geändert</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Wartet auf die Verbindung; wird von selbst gesendet.</source>
        <translation>Wartet auf die Verbindung; wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Der Server erlaubt es nicht: Ihre Rolle oder die Zuständigkeit hat sich geändert. Es wurde nichts geändert; die Teamleitung kann den Schritt ausführen.</source>
        <translation>Der Server erlaubt es nicht: Ihre Rolle oder die Zuständigkeit hat sich geändert. Es wurde nichts geändert; die Teamleitung kann den Schritt ausführen.</translation>
    </message>
    <message>
        <source>Ihre Wahl: %1.</source>
        <translation>Ihre Wahl: %1.</translation>
    </message>
    <message>
        <source>Bei »%1« steht inzwischen %2.</source>
        <translation>Bei »%1« steht inzwischen %2.</translation>
    </message>
    <message>
        <source>%1 hat »%2« am %3 auf %4 gesetzt.</source>
        <translation>%1 hat »%2« am %3 auf %4 gesetzt.</translation>
    </message>
    <message>
        <source>Der Server hat nicht mehr die Geschichte, die dieser Computer kannte (etwa nach einer zurückgeholten Sicherung oder einem Eingriff). Alles wird neu geladen; was noch nicht gesendet war, bleibt und wird gesendet. Bitte melden Sie es der Administration.</source>
        <translation>Der Server hat nicht mehr die Geschichte, die dieser Computer kannte (etwa nach einer zurückgeholten Sicherung oder einem Eingriff). Alles wird neu geladen; was noch nicht gesendet war, bleibt und wird gesendet. Bitte melden Sie es der Administration.</translation>
    </message>
    <message>
        <source>Dieser Vorgang wurde vor mehr als 90 Tagen geschlossen; sein Verlauf liegt nur auf dem Server, der nicht erreichbar ist. Öffnen Sie ihn erneut, wenn die Verbindung wieder steht.</source>
        <translation>Dieser Vorgang wurde vor mehr als 90 Tagen geschlossen; sein Verlauf liegt nur auf dem Server, der nicht erreichbar ist. Öffnen Sie ihn erneut, wenn die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>%1 hat jetzt die Nummer %2. Auch die vorläufige Nummer findet den Vorgang weiterhin.</source>
        <translation>%1 hat jetzt die Nummer %2. Auch die vorläufige Nummer findet den Vorgang weiterhin.</translation>
    </message>
    <message>
        <source>Die Nummer %1 musste in %2 geändert werden: Der Server hat seinen letzten Stand verloren und die Nummer neu vergeben. %1 findet den Vorgang weiterhin; bitte sagen Sie die neue Nummer, wem Sie die alte genannt haben.</source>
        <translation>Die Nummer %1 musste in %2 geändert werden: Der Server hat seinen letzten Stand verloren und die Nummer neu vergeben. %1 findet den Vorgang weiterhin; bitte sagen Sie die neue Nummer, wem Sie die alte genannt haben.</translation>
    </message>
    <message>
        <source>Der Server hat nicht, was hier geändert werden soll: Es ist noch auf einem anderen Computer, zurückgenommen oder für Sie vertraulich. Sobald es da ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</source>
        <translation>Der Server hat nicht, was hier geändert werden soll: Es ist noch auf einem anderen Computer, zurückgenommen oder für Sie vertraulich. Sobald es da ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</translation>
    </message>
    <message>
        <source>Baut auf »%1« von diesem Computer auf, das der Server nicht übernommen hat. Sobald das gelungen ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</source>
        <translation>Baut auf »%1« von diesem Computer auf, das der Server nicht übernommen hat. Sobald das gelungen ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</translation>
    </message>
    <message>
        <source>Die Bibliothek libpq fehlt auf diesem Computer oder passt nicht. Bitte installieren Sie das Programm neu oder wenden Sie sich an die Administration.</source>
        <translation>Die Bibliothek libpq fehlt auf diesem Computer oder passt nicht. Bitte installieren Sie das Programm neu oder wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>Der Server lässt diesen Login hier oder an dieser Datenbank nicht zu. Prüfen Sie beide; stimmen sie, wenden Sie sich bitte an die Administration.</source>
        <translation>Der Server lässt diesen Login hier oder an dieser Datenbank nicht zu. Prüfen Sie beide; stimmen sie, wenden Sie sich bitte an die Administration.</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>[gekürzt; vollständig in der angehängten Nachricht]</source>
        <translation>[gekürzt; vollständig in der angehängten Nachricht]</translation>
    </message>
    <message>
        <source>Anhang %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Nachricht</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>MaintenanceWords</name>
    <message>
        <source>Softwarewartung</source>
        <translation>Softwarewartung</translation>
    </message>
    <message>
        <source>Regeltermin: %1</source>
        <translation>Regeltermin: %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Grund: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Einschränkungen: %1</source>
        <translation>Einschränkungen: %1</translation>
    </message>
    <message>
        <source>Freigegeben durch %1</source>
        <translation>Freigegeben durch %1</translation>
    </message>
    <message>
        <source>Ankündigungsfrist um %1 unterschritten</source>
        <translation>Ankündigungsfrist um %1 unterschritten</translation>
    </message>
    <message>
        <source>Geschlossener Tag: %1</source>
        <translation>Geschlossener Tag: %1</translation>
    </message>
    <message>
        <source>%1: versandt %2, %3 (%4)</source>
        <translation>%1: versandt %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Ankündigung der Abweichung</source>
        <translation>Ankündigung der Abweichung</translation>
    </message>
    <message>
        <source>Mitteilung zur Softwarewartung</source>
        <translation>Mitteilung zur Softwarewartung</translation>
    </message>
    <message>
        <source>Berichtigung</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Rücknahme</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Sofortmeldung</source>
        <translation>Sofortmeldung</translation>
    </message>
    <message>
        <source>nicht angekündigt</source>
        <translation>nicht angekündigt</translation>
    </message>
    <message>
        <source>angekündigt</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>geändert nach Ankündigung</source>
        <translation>geändert nach Ankündigung</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>entfällt am Feiertag</source>
        <translation>entfällt am Feiertag</translation>
    </message>
    <message>
        <source>Regelfenster</source>
        <translation>Regelfenster</translation>
    </message>
    <message>
        <source>andere Zeit</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source>verlegt</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>zusätzlich</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>Notfallwartung</source>
        <translation>Notfallwartung</translation>
    </message>
    <message numerus="yes">
        <source>%n Tage</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>liegt %1 in der Kernzeit</source>
        <translation>liegt %1 in der Kernzeit</translation>
    </message>
    <message>
        <source>%1 zugleich »%2« an derselben Komponente</source>
        <translation>%1 zugleich »%2« an derselben Komponente</translation>
    </message>
    <message>
        <source>Sperrzeit »%1«</source>
        <translation>Sperrzeit »%1«</translation>
    </message>
    <message>
        <source>%1: bis %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>%1: Entwurf jetzt, Versand bis %2</source>
        <translation>%1: Entwurf jetzt, Versand bis %2</translation>
    </message>
    <message>
        <source>%1: sofort</source>
        <translation>%1: sofort</translation>
    </message>
    <message>
        <source>%1: heute versenden, bis %2</source>
        <translation>%1: heute versenden, bis %2</translation>
    </message>
    <message>
        <source>%1: überfällig seit %2</source>
        <translation>%1: überfällig seit %2</translation>
    </message>
    <message>
        <source>%1: zu spät, fällig war %2</source>
        <translation>%1: zu spät, fällig war %2</translation>
    </message>
    <message>
        <source>Notfallwartung: sofort ankündigen</source>
        <translation>Notfallwartung: sofort ankündigen</translation>
    </message>
    <message>
        <source>Abweichung</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1: zu spät. Anzukündigen war bis %2; die Unterschreitung um %3 wird mit Ihrem Grund festgehalten.</source>
        <translation>%1: zu spät. Anzukündigen war bis %2; die Unterschreitung um %3 wird mit Ihrem Grund festgehalten.</translation>
    </message>
    <message>
        <source>%1: ankündigen bis %2, das ist heute</source>
        <translation>%1: ankündigen bis %2, das ist heute</translation>
    </message>
    <message>
        <source>%1: ankündigen bis %2, noch %3</source>
        <translation>%1: ankündigen bis %2, noch %3</translation>
    </message>
    <message>
        <source>%1 überzogen, davon in der Kernzeit: %2. Das zählt als Ausfall; bitte tragen Sie ihn ein.</source>
        <translation>%1 überzogen, davon in der Kernzeit: %2. Das zählt als Ausfall; bitte tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 überzogen, außerhalb der Kernzeit</source>
        <translation>%1 überzogen, außerhalb der Kernzeit</translation>
    </message>
    <message>
        <source>%1 früher beendet</source>
        <translation>%1 früher beendet</translation>
    </message>
    <message>
        <source>das Wartungsfenster »%1« am %2 entfällt.</source>
        <translation>das Wartungsfenster »%1« am %2 entfällt.</translation>
    </message>
    <message>
        <source>wir führen eine zusätzliche Wartung durch: »%1«, %2.</source>
        <translation>wir führen eine zusätzliche Wartung durch: »%1«, %2.</translation>
    </message>
    <message>
        <source>das Wartungsfenster »%1« vom %2 findet zu anderer Zeit statt: %3.</source>
        <translation>das Wartungsfenster »%1« vom %2 findet zu anderer Zeit statt: %3.</translation>
    </message>
    <message>
        <source>wir führen eine Softwarewartung durch: »%1«, %2.</source>
        <translation>wir führen eine Softwarewartung durch: »%1«, %2.</translation>
    </message>
    <message>
        <source>wir berichtigen unsere Ankündigung. Das Wartungsfenster »%1« findet nun statt: %2.</source>
        <translation>wir berichtigen unsere Ankündigung. Das Wartungsfenster »%1« findet nun statt: %2.</translation>
    </message>
    <message>
        <source>wir nehmen unsere Ankündigung zurück: Die Wartung »%1«, %2, findet nicht statt.</source>
        <translation>wir nehmen unsere Ankündigung zurück: Die Wartung »%1«, %2, findet nicht statt.</translation>
    </message>
    <message>
        <source>wir müssen kurzfristig eine Notfallwartung durchführen: »%1«, %2.</source>
        <translation>wir müssen kurzfristig eine Notfallwartung durchführen: »%1«, %2.</translation>
    </message>
    <message>
        <source>Guten Tag,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Dauer: voraussichtlich %1.</source>
        <translation>Dauer: voraussichtlich %1.</translation>
    </message>
    <message>
        <source>planmäßige Wartung</source>
        <translation>planmäßige Wartung</translation>
    </message>
    <message>
        <source>Die Plattform ist in dieser Zeit nicht erreichbar.</source>
        <translation>Die Plattform ist in dieser Zeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ihr Service Center Digitalisierung</source>
        <translation>Ihr Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>jeden %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>letzter %1 im Monat</source>
        <translation>letzter %1 im Monat</translation>
    </message>
    <message>
        <source>%1. %2 im Monat</source>
        <translation>%1. %2 im Monat</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem Regelfenster einen Namen.</source>
        <translation>Bitte geben Sie dem Regelfenster einen Namen.</translation>
    </message>
    <message>
        <source>Die Wiederholung ist keine Regel nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=WE.</source>
        <translation>Die Wiederholung ist keine Regel nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=WE.</translation>
    </message>
    <message>
        <source>Am ersten Tag gibt es nach dieser Regel kein Fenster.</source>
        <translation>Am ersten Tag gibt es nach dieser Regel kein Fenster.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Beginn und Ende sind gleich.</source>
        <translation>Beginn und Ende sind gleich.</translation>
    </message>
    <message>
        <source>Nichts anzukündigen: Niemand erwartet etwas anderes.</source>
        <translation>Nichts anzukündigen: Niemand erwartet etwas anderes.</translation>
    </message>
    <message>
        <source>&amp;Ankündigung *</source>
        <translation>&amp;Ankündigung *</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>gleich verfassen</source>
        <translation>gleich verfassen</translation>
    </message>
    <message>
        <source>später, der Kalender erinnert daran</source>
        <translation>später, der Kalender erinnert daran</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>abgesagt</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Wartungskalender %1</source>
        <translation>Wartungskalender %1</translation>
    </message>
    <message>
        <source>Stand %1, gedruckt von %2</source>
        <translation>Stand %1, gedruckt von %2</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Art, Ankündigung, Hinweise</source>
        <translation>Art, Ankündigung, Hinweise</translation>
    </message>
    <message>
        <source>+%1 weitere (Liste)</source>
        <translation>+%1 weitere (Liste)</translation>
    </message>
</context>
<context>
    <name>OutageHistoryDialog</name>
    <message>
        <source>festgehalten</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Störungsklasse</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Ursache</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Ort der Ursache</source>
        <translation>Ort der Ursache</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Angekündigt am</source>
        <translation>Angekündigt am</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Grund der Korrektur</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>OutageImport</name>
    <message>
        <source>Ausfall: %1</source>
        <translation>Ausfall: %1</translation>
    </message>
    <message>
        <source>»%1« ist weder Konfigurationselement noch Leistung</source>
        <translation>»%1« ist weder Konfigurationselement noch Leistung</translation>
    </message>
    <message>
        <source>das Ende liegt nicht nach dem Beginn</source>
        <translation>das Ende liegt nicht nach dem Beginn</translation>
    </message>
    <message>
        <source>die Ankündigung liegt nach dem Beginn</source>
        <translation>die Ankündigung liegt nach dem Beginn</translation>
    </message>
    <message>
        <source>liegt in der Zukunft</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie 2026-11-24T08:15+01:00</source>
        <translation>»%1« in Spalte »%2« ist kein Zeitpunkt wie 2026-11-24T08:15+01:00</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist weder yes noch no</source>
        <translation>»%1« in Spalte »%2« ist weder yes noch no</translation>
    </message>
    <message>
        <source>der Beginn fehlt</source>
        <translation>der Beginn fehlt</translation>
    </message>
    <message>
        <source>»%1« ist keine Störungsklasse: prevents, hinders, minor</source>
        <translation>»%1« ist keine Störungsklasse: prevents, hinders, minor</translation>
    </message>
    <message>
        <source>»%1« ist keine Seite: both, public_client, private_client</source>
        <translation>»%1« ist keine Seite: both, public_client, private_client</translation>
    </message>
    <message>
        <source>nicht Produktion (%1): zählt nicht und wird nicht übernommen</source>
        <translation>nicht Produktion (%1): zählt nicht und wird nicht übernommen</translation>
    </message>
    <message>
        <source>»%1« ist kein bekannter Zustand</source>
        <translation>»%1« ist kein bekannter Zustand</translation>
    </message>
    <message>
        <source>»%1« ist kein Zeitpunkt</source>
        <translation>»%1« ist kein Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>ProfileFaults</name>
    <message>
        <source>Das Serviceprofil ist fehlerhaft</source>
        <translation>Das Serviceprofil ist fehlerhaft</translation>
    </message>
    <message numerus="yes">
        <source>%1 hat %n Fehler und wurde nicht übernommen. Das Profil in Kraft bleibt, wie es ist. Berichtigen Sie diese Stellen und wählen Sie die Datei noch einmal.</source>
        <translation>
            <numerusform>%1 hat einen Fehler und wurde nicht übernommen. Das Profil in Kraft bleibt, wie es ist. Berichtigen Sie diese Stelle und wählen Sie die Datei noch einmal.</numerusform>
            <numerusform>%1 hat %n Fehler und wurde nicht übernommen. Das Profil in Kraft bleibt, wie es ist. Berichtigen Sie diese Stellen und wählen Sie die Datei noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stelle in der Datei</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Was falsch ist</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Gültig ab</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Kernzeit</translation>
    </message>
    <message>
        <source>Besetzter Betrieb</source>
        <translation>Besetzter Betrieb</translation>
    </message>
    <message>
        <source>Betrieb auch an Feiertagen besetzt</source>
        <translation>Betrieb auch an Feiertagen besetzt</translation>
    </message>
    <message>
        <source>Reaktion: %1</source>
        <translation>Reaktion: %1</translation>
    </message>
    <message>
        <source>Ende des %1. Arbeitstages</source>
        <translation>Ende des %1. Arbeitstages</translation>
    </message>
    <message>
        <source>Arbeitstage nach dem Gesetz (Mo–Sa)</source>
        <translation>Arbeitstage nach dem Gesetz (Mo–Sa)</translation>
    </message>
    <message>
        <source>Nach Dienstschluss zählt der nächste Tag</source>
        <translation>Nach Dienstschluss zählt der nächste Tag</translation>
    </message>
    <message>
        <source>Warnung, dringend ab</source>
        <translation>Warnung, dringend ab</translation>
    </message>
    <message>
        <source>%1 %, %2 %</source>
        <translation>%1 %, %2 %</translation>
    </message>
    <message>
        <source>Zwischenstand: %1</source>
        <translation>Zwischenstand: %1</translation>
    </message>
    <message>
        <source>keiner</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>alle %1 Servicezeit</source>
        <translation>alle %1 Servicezeit</translation>
    </message>
    <message>
        <source>Häufung</source>
        <translation>Häufung</translation>
    </message>
    <message>
        <source>%1 leichte Störungen in %2 Arbeitstagen</source>
        <translation>%1 leichte Störungen in %2 Arbeitstagen</translation>
    </message>
    <message>
        <source>Zurücknehmen möglich</source>
        <translation>Zurücknehmen möglich</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>keine Frist</translation>
    </message>
    <message numerus="yes">
        <source>Keine der %n offenen Fristen verschiebt sich.</source>
        <translation>
            <numerusform>Die eine offene Frist verschiebt sich nicht.</numerusform>
            <numerusform>Keine der %n offenen Fristen verschiebt sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offene Fristen verschieben sich.</source>
        <translation>
            <numerusform>Eine offene Frist verschiebt sich.</numerusform>
            <numerusform>%n offene Fristen verschieben sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>kennt das Programm nicht</source>
        <translation>kennt das Programm nicht</translation>
    </message>
    <message>
        <source>muss eine Liste sein</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>muss ein Objekt mit Feldern sein</source>
        <translation>muss ein Objekt mit Feldern sein</translation>
    </message>
    <message>
        <source>muss ein Text sein, der nicht leer ist</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>muss ein Tag wie 2026-04-29 sein</source>
        <translation>muss ein Tag wie 2026-04-29 sein</translation>
    </message>
    <message>
        <source>muss in den Jahren %1 bis %2 liegen</source>
        <translation>muss in den Jahren %1 bis %2 liegen</translation>
    </message>
    <message>
        <source>muss eine ganze Zahl von %1 bis %2 sein</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>muss true oder false sein</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>müssen zwei Uhrzeiten wie ["07:00", "18:00"] sein</source>
        <translation>müssen zwei Uhrzeiten wie ["07:00", "18:00"] sein</translation>
    </message>
    <message>
        <source>endet, bevor es beginnt</source>
        <translation>endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>überschneidet sich mit dem Zeitraum davor oder steht nicht in der Reihenfolge</source>
        <translation>überschneidet sich mit dem Zeitraum davor oder steht nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>ist kein Wochentag (mon … sun)</source>
        <translation>ist kein Wochentag (mon … sun)</translation>
    </message>
    <message>
        <source>enthält keine einzige Stunde: Es gäbe nie eine Frist</source>
        <translation>enthält keine einzige Stunde: Es gäbe nie eine Frist</translation>
    </message>
    <message>
        <source>Jeder Tag mit Servicezeit ist geschlossen: Es gäbe nie eine Frist</source>
        <translation>Jeder Tag mit Servicezeit ist geschlossen: Es gäbe nie eine Frist</translation>
    </message>
    <message>
        <source>liegt vor »from«</source>
        <translation>liegt vor »from«</translation>
    </message>
    <message>
        <source>gibt es in diesem Monat nicht</source>
        <translation>gibt es in diesem Monat nicht</translation>
    </message>
    <message>
        <source>muss eine E-Mail-Adresse sein</source>
        <translation>muss eine E-Mail-Adresse sein</translation>
    </message>
    <message>
        <source>muss über warning_percent liegen</source>
        <translation>muss über warning_percent liegen</translation>
    </message>
    <message>
        <source>muss mindestens eine Fassung enthalten</source>
        <translation>muss mindestens eine Fassung enthalten</translation>
    </message>
    <message>
        <source>muss nach dem der Fassung davor liegen</source>
        <translation>muss nach dem der Fassung davor liegen</translation>
    </message>
    <message>
        <source>ist die Kennung einer früheren Fassung</source>
        <translation>ist die Kennung einer früheren Fassung</translation>
    </message>
    <message>
        <source>ist keines der 16 Kürzel: %1</source>
        <translation>ist keines der 16 Kürzel: %1</translation>
    </message>
    <message>
        <source>muss Europe/Berlin sein</source>
        <translation>muss Europe/Berlin sein</translation>
    </message>
    <message>
        <source>ist kein JSON: %1 bei Byte %2</source>
        <translation>ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>Verfügbarkeit mindestens</source>
        <translation>Verfügbarkeit mindestens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mittel der Monate</source>
        <translation>Mittel der Monate</translation>
    </message>
    <message>
        <source>jeder Monat für sich</source>
        <translation>jeder Monat für sich</translation>
    </message>
    <message>
        <source>nach Zeit gewichtet</source>
        <translation>nach Zeit gewichtet</translation>
    </message>
    <message>
        <source>Jahresurteil je Leistung</source>
        <translation>Jahresurteil je Leistung</translation>
    </message>
    <message>
        <source>Ausfall zählt (verhindernd, behindernd, leicht)</source>
        <translation>Ausfall zählt (verhindernd, behindernd, leicht)</translation>
    </message>
    <message>
        <source>%1 %, %2 %, %3 %</source>
        <translation>%1 %, %2 %, %3 %</translation>
    </message>
    <message>
        <source>Rechtzeitig Angekündigtes ausnehmen</source>
        <translation>Rechtzeitig Angekündigtes ausnehmen</translation>
    </message>
    <message>
        <source>Größter Anhang</source>
        <translation>Größter Anhang</translation>
    </message>
    <message>
        <source>Abweichung vom Wartungsfenster ankündigen</source>
        <translation>Abweichung vom Wartungsfenster ankündigen</translation>
    </message>
    <message numerus="yes">
        <source>%n volle Tage vorher</source>
        <translation>
            <numerusform>%n vollen Tag vorher</numerusform>
            <numerusform>%n volle Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tage vorher, gleiche Uhrzeit</source>
        <translation>
            <numerusform>%n Tag vorher, gleiche Uhrzeit</numerusform>
            <numerusform>%n Tage vorher, gleiche Uhrzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Softwarewartung: Entwurf, Versand</source>
        <translation>Softwarewartung: Entwurf, Versand</translation>
    </message>
    <message>
        <source>%1, %2 Tage vorher</source>
        <translation>%1, %2 Tage vorher</translation>
    </message>
    <message>
        <source>Regelfenster an geschlossenen Tagen</source>
        <translation>Regelfenster an geschlossenen Tagen</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>finden statt</source>
        <translation>finden statt</translation>
    </message>
    <message>
        <source>muss eine Wiederholung wie FREQ=WEEKLY;BYDAY=WE sein</source>
        <translation>muss eine Wiederholung wie FREQ=WEEKLY;BYDAY=WE sein</translation>
    </message>
    <message>
        <source>muss eine Uhrzeit wie 19:00 sein</source>
        <translation>muss eine Uhrzeit wie 19:00 sein</translation>
    </message>
    <message>
        <source>muss keep oder skip sein</source>
        <translation>muss keep oder skip sein</translation>
    </message>
    <message>
        <source>darf nicht unter send_days_before liegen</source>
        <translation>darf nicht unter send_days_before liegen</translation>
    </message>
    <message>
        <source>muss eines sein von %1</source>
        <translation>muss eines sein von %1</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Liste als CSV speichern</source>
        <translation>Liste als CSV speichern</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Die Liste steht in %1</source>
        <translation>Die Liste steht in %1</translation>
    </message>
    <message>
        <source>Die Liste ist nicht gespeichert: %1</source>
        <translation>Die Liste ist nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Liste als CSV speichern …</source>
        <translation>Liste als CSV speichern …</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Die Datenbank liegt auf einem Netzlaufwerk (%1). Dort sind Sperren und Speichern nicht verlässlich, Daten gingen verloren. Es wurde nichts verändert. Legen Sie sie auf eine Festplatte dieses Rechners und starten Sie mit --database.</source>
        <translation>Die Datenbank liegt auf einem Netzlaufwerk (%1). Dort sind Sperren und Speichern nicht verlässlich, Daten gingen verloren. Es wurde nichts verändert. Legen Sie sie auf eine Festplatte dieses Rechners und starten Sie mit --database.</translation>
    </message>
    <message>
        <source>Die Datenbank liegt in einem Ordner, den ein anderes Programm mit einem Dienst abgleicht (%1). Es würde sie mitten im Speichern kopieren und beschädigen. Es wurde nichts verändert. Legen Sie sie in einen Ordner außerhalb und starten Sie mit --database.</source>
        <translation>Die Datenbank liegt in einem Ordner, den ein anderes Programm mit einem Dienst abgleicht (%1). Es würde sie mitten im Speichern kopieren und beschädigen. Es wurde nichts verändert. Legen Sie sie in einen Ordner außerhalb und starten Sie mit --database.</translation>
    </message>
    <message>
        <source>In die Datenbankdatei darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</source>
        <translation>In die Datenbankdatei darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</translation>
    </message>
    <message>
        <source>In den Ordner der Datenbank darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</source>
        <translation>In den Ordner der Datenbank darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr, oder er antwortet nicht: %1. Alles bisher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, oder er antwortet nicht: %1. Alles bisher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Die Datenbank gehört zu einer neueren Version des Programms: %1. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</source>
        <translation>Die Datenbank gehört zu einer neueren Version des Programms: %1. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Die Datei ist die Datenbank eines anderen Programms: %1. Sie wurde nicht angefasst. Wählen Sie mit --database eine andere.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms: %1. Sie wurde nicht angefasst. Wählen Sie mit --database eine andere.</translation>
    </message>
    <message>
        <source>Ein anderes Programm hält die Datenbank fest: %1. Ihr Inhalt ist unversehrt. Beenden Sie das andere Programm und versuchen Sie es erneut.</source>
        <translation>Ein anderes Programm hält die Datenbank fest: %1. Ihr Inhalt ist unversehrt. Beenden Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Die Datenbankdatei ist beschädigt: %1</source>
        <translation>Die Datenbankdatei ist beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Was sicher ist: Eine geprüfte Sicherung mit %n Schritten ist da. Sie enthält alles bis %1 Uhr.</source>
        <translation>
            <numerusform>Was sicher ist: Eine geprüfte Sicherung mit einem Schritt ist da. Sie enthält alles bis %1 Uhr.</numerusform>
            <numerusform>Was sicher ist: Eine geprüfte Sicherung mit %n Schritten ist da. Sie enthält alles bis %1 Uhr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was fehlt: alles, was danach gespeichert wurde. Die beschädigte Datei wird nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, mehr daraus zu lesen.</source>
        <translation>Was fehlt: alles, was danach gespeichert wurde. Die beschädigte Datei wird nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, mehr daraus zu lesen.</translation>
    </message>
    <message>
        <source>Befund: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>Im Ordner »backups« daneben ist keine brauchbare Sicherung. Die Datei wurde nicht verändert. Haben Sie anderswo eine Sicherung, stellen Sie sie wieder her mit: servicecenterctl database restore.</source>
        <translation>Im Ordner »backups« daneben ist keine brauchbare Sicherung. Die Datei wurde nicht verändert. Haben Sie anderswo eine Sicherung, stellen Sie sie wieder her mit: servicecenterctl database restore.</translation>
    </message>
    <message>
        <source>Beginnen Sie mit einem leeren Desk, wird die beschädigte Datei nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, noch daraus zu lesen.</source>
        <translation>Beginnen Sie mit einem leeren Desk, wird die beschädigte Datei nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, noch daraus zu lesen.</translation>
    </message>
    <message>
        <source>Wiederhergestellt auf den Stand %1 Uhr. Die beschädigte Datei liegt unter %2.</source>
        <translation>Wiederhergestellt auf den Stand %1 Uhr. Die beschädigte Datei liegt unter %2.</translation>
    </message>
    <message>
        <source>Andere Konten dieses Rechners können die Daten lesen: %1. Nehmen Sie ihnen in den Eigenschaften des Ordners das Leserecht.</source>
        <translation>Andere Konten dieses Rechners können die Daten lesen: %1. Nehmen Sie ihnen in den Eigenschaften des Ordners das Leserecht.</translation>
    </message>
    <message>
        <source>Die tägliche Sicherung ist misslungen: %1 Sie wird stündlich wieder versucht.</source>
        <translation>Die tägliche Sicherung ist misslungen: %1 Sie wird stündlich wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n Anhänge fehlen, auch in der Sicherung.</source>
        <translation>
            <numerusform>%n Anhang fehlt, auch in der Sicherung.</numerusform>
            <numerusform>%n Anhänge fehlen, auch in der Sicherung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die tägliche Sicherung ist geschrieben. %n Anhänge fehlen oder sind beschädigt; was die letzte Sicherung davon hatte, ist auch in dieser.</source>
        <translation>
            <numerusform>Die tägliche Sicherung ist geschrieben. %n Anhang fehlt oder ist beschädigt; hatte ihn die letzte Sicherung, ist er auch in dieser.</numerusform>
            <numerusform>Die tägliche Sicherung ist geschrieben. %n Anhänge fehlen oder sind beschädigt; was die letzte Sicherung davon hatte, ist auch in dieser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDocument</name>
    <message>
        <source>Vorgang %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>Stand %1, gedruckt von %2</source>
        <translation>Stand %1, gedruckt von %2</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Umgehung</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · Frist %1</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Störungsklasse</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Bearbeitung</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Übergeben an</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Informiert</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>, nacherfasst</source>
        <translation>, nacherfasst</translation>
    </message>
    <message>
        <source>Nachverfolgung</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Fremdnummern</source>
        <translation>Fremdnummern</translation>
    </message>
    <message>
        <source>Verbunden mit</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source> · zurückgenommen</source>
        <translation> · zurückgenommen</translation>
    </message>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation>Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Komponenten</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Bearbeitung</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Serviceleitung</translation>
    </message>
    <message>
        <source>Stufen: %1</source>
        <translation>Stufen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben</source>
        <translation>
            <numerusform>Eine Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Der Vorgang wandert. Bitte klären Sie im Gespräch, wer ihn löst.</source>
        <translation>%1: Der Vorgang wandert. Bitte klären Sie im Gespräch, wer ihn löst.</translation>
    </message>
    <message>
        <source>5 Arbeitstage ohne Widerspruch: kann geschlossen werden</source>
        <translation>5 Arbeitstage ohne Widerspruch: kann geschlossen werden</translation>
    </message>
    <message>
        <source>Ohne Widerspruch kann der Vorgang ab %1 geschlossen werden</source>
        <translation>Ohne Widerspruch kann der Vorgang ab %1 geschlossen werden</translation>
    </message>
    <message>
        <source>Wiederhergestellt nach %1 Servicezeit, %2 Uhrzeit (gemessen, keine Zusage)</source>
        <translation>Wiederhergestellt nach %1 Servicezeit, %2 Uhrzeit (gemessen, keine Zusage)</translation>
    </message>
    <message>
        <source>Beobachtet von: %1</source>
        <translation>Beobachtet von: %1</translation>
    </message>
</context>
<context>
    <name>TicketTimeline</name>
    <message>
        <source>Bisher versucht: %1</source>
        <translation>Bisher versucht: %1</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Frist bisher %1, jetzt %2</source>
        <translation>Frist bisher %1, jetzt %2</translation>
    </message>
    <message>
        <source>verschlimmert</source>
        <translation>verschlimmert</translation>
    </message>
    <message>
        <source>falsch eingeschätzt</source>
        <translation>falsch eingeschätzt</translation>
    </message>
    <message>
        <source>ISB: unterrichtet</source>
        <translation>ISB: unterrichtet</translation>
    </message>
    <message>
        <source>ISB: noch nicht unterrichtet</source>
        <translation>ISB: noch nicht unterrichtet</translation>
    </message>
    <message>
        <source>Datenschutz: unterrichtet</source>
        <translation>Datenschutz: unterrichtet</translation>
    </message>
    <message>
        <source>Datenschutz: noch nicht unterrichtet</source>
        <translation>Datenschutz: noch nicht unterrichtet</translation>
    </message>
    <message>
        <source>Bearbeitung</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Serviceleitung</translation>
    </message>
    <message>
        <source>%1 % der Reaktionszeit verbraucht: Hinweis an %2</source>
        <translation>%1 % der Reaktionszeit verbraucht: Hinweis an %2</translation>
    </message>
    <message>
        <source>Dauer: %1 min</source>
        <translation>Dauer: %1 min</translation>
    </message>
    <message>
        <source>Datei angehängt</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Anhang zurückgeholt</source>
        <translation>Anhang zurückgeholt</translation>
    </message>
    <message>
        <source>Anhang entfernt</source>
        <translation>Anhang entfernt</translation>
    </message>
    <message>
        <source>Vorgang aufgenommen</source>
        <translation>Vorgang aufgenommen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meine Vorgänge</source>
        <translation>Meine Vorgänge</translation>
    </message>
    <message>
        <source>Ohne Bearbeiter</source>
        <translation>Ohne Bearbeiter</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st Level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd Level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd Level</translation>
    </message>
    <message>
        <source>Bald fällig</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Frist überschritten</source>
        <translation>Frist überschritten</translation>
    </message>
    <message>
        <source>Zu informieren</source>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>Wiedervorlage heute</source>
        <translation>Wiedervorlage heute</translation>
    </message>
    <message>
        <source>Wartend</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Alle offenen</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Gelöst und geschlossen</source>
        <translation>Gelöst und geschlossen</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>qualifiziert</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>in Bearbeitung</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>wartend</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>gelöst</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Störung</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Serviceanfrage</source>
        <translation>Serviceanfrage</translation>
    </message>
    <message>
        <source>fachliche Frage</source>
        <translation>fachliche Frage</translation>
    </message>
    <message>
        <source>Beschwerde / Sonstiges</source>
        <translation>Beschwerde / Sonstiges</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>persönlich</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Überwachung</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation>Command-Center</translation>
    </message>
    <message>
        <source>Rückmeldung des Kunden</source>
        <translation>Rückmeldung des Kunden</translation>
    </message>
    <message>
        <source>Dritte</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>betriebsverhindernd</source>
        <translation>betriebsverhindernd</translation>
    </message>
    <message>
        <source>betriebsbehindernd</source>
        <translation>betriebsbehindernd</translation>
    </message>
    <message>
        <source>leicht</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>sonstige Anfrage</source>
        <translation>sonstige Anfrage</translation>
    </message>
    <message>
        <source>Die Nutzung ist unmöglich oder schwerwiegend eingeschränkt. Reaktion in 2 Stunden Servicezeit.</source>
        <translation>Die Nutzung ist unmöglich oder schwerwiegend eingeschränkt. Reaktion in 2 Stunden Servicezeit.</translation>
    </message>
    <message>
        <source>Die Nutzung ist erheblich eingeschränkt. Reaktion in 8 Stunden Servicezeit.</source>
        <translation>Die Nutzung ist erheblich eingeschränkt. Reaktion in 8 Stunden Servicezeit.</translation>
    </message>
    <message>
        <source>Die Nutzung ist ohne oder mit unwesentlicher Einschränkung möglich. Reaktion in 16 Stunden Servicezeit.</source>
        <translation>Die Nutzung ist ohne oder mit unwesentlicher Einschränkung möglich. Reaktion in 16 Stunden Servicezeit.</translation>
    </message>
    <message>
        <source>Keine Störung: Anfrage oder Leistung. Reaktion bis zum Ende der Servicezeit des 2. Arbeitstages.</source>
        <translation>Keine Störung: Anfrage oder Leistung. Reaktion bis zum Ende der Servicezeit des 2. Arbeitstages.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation>Fernwartung</translation>
    </message>
    <message>
        <source>Kunde informiert</source>
        <translation>Kunde informiert</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Rückgabe</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Klasse geändert</source>
        <translation>Klasse geändert</translation>
    </message>
    <message>
        <source>Wieder geöffnet</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Übernahme</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bearbeiter</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Störungsklasse</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>rechtzeitig informiert</source>
        <translation>rechtzeitig informiert</translation>
    </message>
    <message>
        <source>zu spät informiert</source>
        <translation>zu spät informiert</translation>
    </message>
    <message>
        <source>überschritten seit %1 h</source>
        <translation>überschritten seit %1 h</translation>
    </message>
    <message>
        <source>noch %1 h</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source> · Pause bis %1</source>
        <translation> · Pause bis %1</translation>
    </message>
    <message>
        <source>ohne Zusage · %1</source>
        <translation>ohne Zusage · %1</translation>
    </message>
    <message>
        <source>Inzwischen steht bei »%1« der Wert »%2«. Es wurde nichts überschrieben. Bitte sehen Sie den Vorgang an und entscheiden Sie neu.</source>
        <translation>Inzwischen steht bei »%1« der Wert »%2«. Es wurde nichts überschrieben. Bitte sehen Sie den Vorgang an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt diesen Schritt nicht. Es wurde nichts geändert. Die Teamleitung kann ihn ausführen.</source>
        <translation>Ihre Rolle erlaubt diesen Schritt nicht. Es wurde nichts geändert. Die Teamleitung kann ihn ausführen.</translation>
    </message>
    <message>
        <source>Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung.</source>
        <translation>Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung.</translation>
    </message>
    <message>
        <source>Zum Warten fehlen der Grund und der Tag, an dem es weitergeht.</source>
        <translation>Zum Warten fehlen der Grund und der Tag, an dem es weitergeht.</translation>
    </message>
    <message>
        <source>Zum Zurückziehen fehlt der Grund oder der Vorgang, dessen Dublette dies ist.</source>
        <translation>Zum Zurückziehen fehlt der Grund oder der Vorgang, dessen Dublette dies ist.</translation>
    </message>
    <message>
        <source>Dieser Statuswechsel ist nicht vorgesehen.</source>
        <translation>Dieser Statuswechsel ist nicht vorgesehen.</translation>
    </message>
    <message>
        <source>Dazu gibt es nichts mehr: Der Vorgang wurde zurückgenommen.</source>
        <translation>Dazu gibt es nichts mehr: Der Vorgang wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Eine andere Person hat den Vorgang seitdem geändert. Zurücknehmen würde ihre Änderung verlieren.</source>
        <translation>Eine andere Person hat den Vorgang seitdem geändert. Zurücknehmen würde ihre Änderung verlieren.</translation>
    </message>
    <message>
        <source>Nehmen Sie zuerst Ihre spätere Änderung zurück.</source>
        <translation>Nehmen Sie zuerst Ihre spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>Dieser Schritt ist bereits zurückgenommen.</source>
        <translation>Dieser Schritt ist bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>Was das Haus verlassen hat, lässt sich nicht zurücknehmen. Senden Sie eine Richtigstellung.</source>
        <translation>Was das Haus verlassen hat, lässt sich nicht zurücknehmen. Senden Sie eine Richtigstellung.</translation>
    </message>
    <message>
        <source>Diesen Schritt hat eine andere Person ausgeführt.</source>
        <translation>Diesen Schritt hat eine andere Person ausgeführt.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Der Schritt wurde abgelehnt (%1 %2). Es wurde nichts geändert.</source>
        <translation>Der Schritt wurde abgelehnt (%1 %2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ein anderes Programm hält die Datenbank fest. Ihre Eingabe steht noch im Fenster. Bitte versuchen Sie es gleich noch einmal.</source>
        <translation>Ein anderes Programm hält die Datenbank fest. Ihre Eingabe steht noch im Fenster. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr oder er antwortet nicht. Alles bisher Gespeicherte ist sicher, Ihre Eingabe steht noch im Fenster. Schaffen Sie Platz und speichern Sie erneut.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr oder er antwortet nicht. Alles bisher Gespeicherte ist sicher, Ihre Eingabe steht noch im Fenster. Schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>In diesen Ordner darf nicht geschrieben werden: %1. Wählen Sie einen anderen oder bitten Sie die Administration um das Recht.</source>
        <translation>In diesen Ordner darf nicht geschrieben werden: %1. Wählen Sie einen anderen oder bitten Sie die Administration um das Recht.</translation>
    </message>
    <message>
        <source>Die Datenbank gehört zu einer neueren Version des Programms. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</source>
        <translation>Die Datenbank gehört zu einer neueren Version des Programms. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Unerwarteter Fehler: %1. Es wurde nichts gespeichert. Bitte melden Sie ihn der Administration.</source>
        <translation>Unerwarteter Fehler: %1. Es wurde nichts gespeichert. Bitte melden Sie ihn der Administration.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie die Meldung in mindestens einer Zeile.</source>
        <translation>Bitte beschreiben Sie die Meldung in mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Die erste Zeile wird der Titel; sie darf höchstens %1 Zeichen haben.</source>
        <translation>Die erste Zeile wird der Titel; sie darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Der Zeitpunkt der Meldung liegt in der Zukunft.</source>
        <translation>Der Zeitpunkt der Meldung liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Mein Team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Weitergeleitet</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall</source>
        <translation>Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>Stufe erreicht</source>
        <translation>Stufe erreicht</translation>
    </message>
    <message>
        <source>Sofort benachrichtigt</source>
        <translation>Sofort benachrichtigt</translation>
    </message>
    <message>
        <source>Frage weitergeleitet</source>
        <translation>Frage weitergeleitet</translation>
    </message>
    <message>
        <source>Antwort eingegangen</source>
        <translation>Antwort eingegangen</translation>
    </message>
    <message>
        <source>qualifizieren</source>
        <translation>qualifizieren</translation>
    </message>
    <message>
        <source>Antwort abwarten, sonst nachfragen</source>
        <translation>Antwort abwarten, sonst nachfragen</translation>
    </message>
    <message>
        <source>Antwort an den Kunden weitergeben</source>
        <translation>Antwort an den Kunden weitergeben</translation>
    </message>
    <message>
        <source>ISB unterrichten</source>
        <translation>ISB unterrichten</translation>
    </message>
    <message>
        <source>Datenschutz unterrichten</source>
        <translation>Datenschutz unterrichten</translation>
    </message>
    <message>
        <source>ISB und Datenschutz unterrichten</source>
        <translation>ISB und Datenschutz unterrichten</translation>
    </message>
    <message>
        <source>übergeordnet</source>
        <translation>übergeordnet</translation>
    </message>
    <message>
        <source>untergeordnet</source>
        <translation>untergeordnet</translation>
    </message>
    <message>
        <source>verwandt</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>abgeteilt von</source>
        <translation>abgeteilt von</translation>
    </message>
    <message>
        <source>abgeteilt</source>
        <translation>abgeteilt</translation>
    </message>
    <message>
        <source>Dublette</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Dublette von</source>
        <translation>Dublette von</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall · Meldung nach Art. 33 DSGVO bis %1, noch %2</source>
        <translation>Sicherheitsvorfall · Meldung nach Art. 33 DSGVO bis %1, noch %2</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall · Meldefrist nach Art. 33 DSGVO am %1 abgelaufen, seit %2</source>
        <translation>Sicherheitsvorfall · Meldefrist nach Art. 33 DSGVO am %1 abgelaufen, seit %2</translation>
    </message>
    <message>
        <source>im Plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>Warnung</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>dringend</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>überschritten</source>
        <translation>überschritten</translation>
    </message>
    <message>
        <source>%1 · noch %2 h</source>
        <translation>%1 · noch %2 h</translation>
    </message>
    <message>
        <source> · %1 % der Servicezeit verbraucht</source>
        <translation> · %1 % der Servicezeit verbraucht</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · Frist %1</translation>
    </message>
    <message numerus="yes">
        <source>Die Frist zum Zurücknehmen (%n Minuten) ist abgelaufen.</source>
        <translation>
            <numerusform>Die Frist zum Zurücknehmen (eine Minute) ist abgelaufen.</numerusform>
            <numerusform>Die Frist zum Zurücknehmen (%n Minuten) ist abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zum Schließen fehlt eine dokumentierte Lösung oder Umgehung.</source>
        <translation>Zum Schließen fehlt eine dokumentierte Lösung oder Umgehung.</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: Das Element brauchte am Ende sich selbst.</source>
        <translation>Das ergäbe einen Kreis: Das Element brauchte am Ende sich selbst.</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: Die Kategorie gehörte am Ende zu sich selbst.</source>
        <translation>Das ergäbe einen Kreis: Die Kategorie gehörte am Ende zu sich selbst.</translation>
    </message>
    <message>
        <source>Dann hätte niemand mehr die Rolle Administration. Geben Sie sie zuerst einer anderen Person.</source>
        <translation>Dann hätte niemand mehr die Rolle Administration. Geben Sie sie zuerst einer anderen Person.</translation>
    </message>
    <message>
        <source>Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst einer anderen Person.</source>
        <translation>Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst einer anderen Person.</translation>
    </message>
    <message>
        <source>Dieser Vorgang ist vertraulich. Sehen können ihn, wer ihn bearbeitet oder beobachtet, die Teamleitung und die Aufsicht.</source>
        <translation>Dieser Vorgang ist vertraulich. Sehen können ihn, wer ihn bearbeitet oder beobachtet, die Teamleitung und die Aufsicht.</translation>
    </message>
    <message>
        <source>Die Datenbankdatei ist beschädigt. Beenden Sie das Programm und starten Sie es neu: Beim Start wird sie geprüft und die letzte brauchbare Sicherung angeboten.</source>
        <translation>Die Datenbankdatei ist beschädigt. Beenden Sie das Programm und starten Sie es neu: Beim Start wird sie geprüft und die letzte brauchbare Sicherung angeboten.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wann das Postfach die Nachricht empfangen hat; davon hängt die Frist ab.</source>
        <translation>Bitte tragen Sie ein, wann das Postfach die Nachricht empfangen hat; davon hängt die Frist ab.</translation>
    </message>
    <message>
        <source>Der Eingang bei der anderen Stelle liegt nach dem Eingang bei uns.</source>
        <translation>Der Eingang bei der anderen Stelle liegt nach dem Eingang bei uns.</translation>
    </message>
    <message>
        <source>Keine Störung, also ohne Störungsklasse.</source>
        <translation>Keine Störung, also ohne Störungsklasse.</translation>
    </message>
    <message>
        <source>Störung: Eine Leistung tut am Übergabepunkt, dem Rechenzentrum des Anbieters, nicht, was sie soll, liefert falsche Ergebnisse oder arbeitet fehlerhaft und ist dadurch eingeschränkt.</source>
        <translation>Störung: Eine Leistung tut am Übergabepunkt, dem Rechenzentrum des Anbieters, nicht, was sie soll, liefert falsche Ergebnisse oder arbeitet fehlerhaft und ist dadurch eingeschränkt.</translation>
    </message>
    <message>
        <source>Was beim Kunden oder im Netz liegt, mindert die Verfügbarkeit nie.</source>
        <translation>Was beim Kunden oder im Netz liegt, mindert die Verfügbarkeit nie.</translation>
    </message>
    <message>
        <source>Was bei Dritten liegt, zählt nicht zur Verfügbarkeit.</source>
        <translation>Was bei Dritten liegt, zählt nicht zur Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Solange er unbekannt ist, gilt die Zusage.</source>
        <translation>Solange er unbekannt ist, gilt die Zusage.</translation>
    </message>
    <message>
        <source>Was bei uns liegt, zählt zur Verfügbarkeit.</source>
        <translation>Was bei uns liegt, zählt zur Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Keine gemeinsame Störung</source>
        <translation>Keine gemeinsame Störung</translation>
    </message>
    <message>
        <source>nachverfolgen</source>
        <translation>nachverfolgen</translation>
    </message>
    <message>
        <source>weiterarbeiten</source>
        <translation>weiterarbeiten</translation>
    </message>
    <message>
        <source>wartet</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Kunden über die Lösung informieren</source>
        <translation>Kunden über die Lösung informieren</translation>
    </message>
    <message>
        <source>Der Ausfall ist so nicht vollständig: Beginn vor Ende, etwas Betroffenes und bei einer Korrektur der Grund gehören dazu.</source>
        <translation>Der Ausfall ist so nicht vollständig: Beginn vor Ende, etwas Betroffenes und bei einer Korrektur der Grund gehören dazu.</translation>
    </message>
    <message>
        <source>Zu einem Ausfall gehört mindestens eine Komponente oder Leistung.</source>
        <translation>Zu einem Ausfall gehört mindestens eine Komponente oder Leistung.</translation>
    </message>
    <message>
        <source>Das Wartungsfenster ist so nicht vollständig: Es endet nach dem Beginn; zu spät Angekündigtes und Notfälle brauchen einen Grund, ein Notfall auch, wer ihn genehmigt hat.</source>
        <translation>Das Wartungsfenster ist so nicht vollständig: Es endet nach dem Beginn; zu spät Angekündigtes und Notfälle brauchen einen Grund, ein Notfall auch, wer ihn genehmigt hat.</translation>
    </message>
    <message>
        <source>Zum Ankündigen fehlt die Nachricht, die das Fenster so nennt, wie es jetzt steht.</source>
        <translation>Zum Ankündigen fehlt die Nachricht, die das Fenster so nennt, wie es jetzt steht.</translation>
    </message>
    <message>
        <source>Zurückgezogen wird nur, was vorher abgesagt wurde.</source>
        <translation>Zurückgezogen wird nur, was vorher abgesagt wurde.</translation>
    </message>
    <message>
        <source>Zum Abschließen fehlen der tatsächliche Beginn und das tatsächliche Ende; Abgesagtes fand nicht statt.</source>
        <translation>Zum Abschließen fehlen der tatsächliche Beginn und das tatsächliche Ende; Abgesagtes fand nicht statt.</translation>
    </message>
    <message>
        <source>Eine Angabe fehlt, ohne die es nicht geht.</source>
        <translation>Eine Angabe fehlt, ohne die es nicht geht.</translation>
    </message>
    <message>
        <source>Das gibt es schon.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Unter dieser Kennung ist schon etwas anderes gespeichert.</source>
        <translation>Unter dieser Kennung ist schon etwas anderes gespeichert.</translation>
    </message>
    <message>
        <source>Diesen Schritt kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</source>
        <translation>Diesen Schritt kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Ein Feld dieses Schrittes kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</source>
        <translation>Ein Feld dieses Schrittes kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Eine Angabe hat die falsche Form.</source>
        <translation>Eine Angabe hat die falsche Form.</translation>
    </message>
    <message>
        <source>Der Schritt ist nicht lesbar.</source>
        <translation>Der Schritt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nacherfasst</source>
        <translation>Nacherfasst</translation>
    </message>
    <message>
        <source>Schreibt gerade: %1</source>
        <translation>Schreibt gerade: %1</translation>
    </message>
    <message>
        <source>Liest gerade: %1</source>
        <translation>Liest gerade: %1</translation>
    </message>
    <message>
        <source>Vorläufige Nummer</source>
        <translation>Vorläufige Nummer</translation>
    </message>
    <message>
        <source>Frühere Nummer</source>
        <translation>Frühere Nummer</translation>
    </message>
</context>
<context>
    <name>sc::AccumulationDialog</name>
    <message>
        <source>Leichte Störungen zusammenfassen</source>
        <translation>Leichte Störungen zusammenfassen</translation>
    </message>
    <message>
        <source>Als betriebsbehindernd aufnehmen</source>
        <translation>Als betriebsbehindernd aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n leichte Störungen schränken »%1« zusammen merklich ein. Sie zählen als betriebsbehindernd.</source>
        <translation>
            <numerusform>Eine leichte Störung schränkt »%1« merklich ein. Sie zählt als betriebsbehindernd.</numerusform>
            <numerusform>%n leichte Störungen schränken »%1« zusammen merklich ein. Sie zählen als betriebsbehindernd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Störungen</source>
        <translation>&amp;Störungen</translation>
    </message>
    <message>
        <source>  ← ab hier zählt die Zeit</source>
        <translation>  ← ab hier zählt die Zeit</translation>
    </message>
    <message>
        <source>&amp;Titel</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Häufung leichter Störungen: %1</source>
        <translation>Häufung leichter Störungen: %1</translation>
    </message>
    <message>
        <source>Frist des gemeinsamen Vorgangs: %1</source>
        <translation>Frist des gemeinsamen Vorgangs: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Titel ein.</source>
        <translation>Bitte geben Sie einen Titel ein.</translation>
    </message>
</context>
<context>
    <name>sc::ActDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ihr Text ist noch nicht festgehalten. Esc noch einmal verwirft ihn.</source>
        <translation>Ihr Text ist noch nicht festgehalten. Esc noch einmal verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>sc::AlertDialog</name>
    <message>
        <source>%1 (keine Nummer eingetragen)</source>
        <translation>%1 (keine Nummer eingetragen)</translation>
    </message>
    <message>
        <source>Sofort benachrichtigen – %1</source>
        <translation>Sofort benachrichtigen – %1</translation>
    </message>
    <message>
        <source>Als benachrichtigt festhalten</source>
        <translation>Als benachrichtigt festhalten</translation>
    </message>
    <message>
        <source>»%1« verhindert den Betrieb und ist außerhalb der Servicezeit gemeldet. Die Reaktionszeit beginnt erst mit der nächsten Servicezeit, benachrichtigt wird sofort:</source>
        <translation>»%1« verhindert den Betrieb und ist außerhalb der Servicezeit gemeldet. Die Reaktionszeit beginnt erst mit der nächsten Servicezeit, benachrichtigt wird sofort:</translation>
    </message>
    <message>
        <source>Systembetrieb (besetzt): Im Kontaktverzeichnis und in den Teams steht keine Nummer.</source>
        <translation>Systembetrieb (besetzt): Im Kontaktverzeichnis und in den Teams steht keine Nummer.</translation>
    </message>
    <message>
        <source>Systembetrieb (besetzt): %1</source>
        <translation>Systembetrieb (besetzt): %1</translation>
    </message>
    <message>
        <source>Systembetrieb</source>
        <translation>Systembetrieb</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1</source>
        <translation>Rufbereitschaft: %1</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen. Rufen Sie das Command-Center an.</source>
        <translation>Rufbereitschaft: niemand eingetragen. Rufen Sie das Command-Center an.</translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation>Command-Center</translation>
    </message>
    <message>
        <source>&amp;Benachrichtigt</source>
        <translation>&amp;Benachrichtigt</translation>
    </message>
    <message>
        <source>&amp;Vereinbart</source>
        <translation>&amp;Vereinbart</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie benachrichtigt haben.</source>
        <translation>Bitte tragen Sie ein, wen Sie benachrichtigt haben.</translation>
    </message>
</context>
<context>
    <name>sc::AnnouncementDialog</name>
    <message>
        <source>Ankündigung</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Als versandt kennzeichnen</source>
        <translation>Als versandt kennzeichnen</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Mitteilung</source>
        <translation>&amp;Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Text *</source>
        <translation>&amp;Text *</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Versandt am</source>
        <translation>&amp;Versandt am</translation>
    </message>
    <message>
        <source>&amp;Weg *</source>
        <translation>&amp;Weg *</translation>
    </message>
    <message>
        <source>E-Mail an alle registrierten Nutzer</source>
        <translation>E-Mail an alle registrierten Nutzer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Meldung im Portal</source>
        <translation>Meldung im Portal</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Nachweis *</source>
        <translation>&amp;Nachweis *</translation>
    </message>
    <message>
        <source>zum Beispiel Ablage, Aktenzeichen, Verteiler</source>
        <translation>zum Beispiel Ablage, Aktenzeichen, Verteiler</translation>
    </message>
    <message>
        <source>&amp;Grund der Verspätung</source>
        <translation>&amp;Grund der Verspätung</translation>
    </message>
    <message>
        <source>Die Mitteilung ist leer.</source>
        <translation>Die Mitteilung ist leer.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie Weg und Nachweis: Sie stehen auf dem Monatsblatt.</source>
        <translation>Bitte nennen Sie Weg und Nachweis: Sie stehen auf dem Monatsblatt.</translation>
    </message>
    <message>
        <source>Sie ging zu spät hinaus. Bitte nennen Sie den Grund.</source>
        <translation>Sie ging zu spät hinaus. Bitte nennen Sie den Grund.</translation>
    </message>
</context>
<context>
    <name>sc::AnswerDialog</name>
    <message>
        <source>Antwort zu %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>Antwort festhalten</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>&amp;Antwort von %1</source>
        <translation>&amp;Antwort von %1</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Antwort ein.</source>
        <translation>Bitte tragen Sie die Antwort ein.</translation>
    </message>
</context>
<context>
    <name>sc::AssignDialog</name>
    <message>
        <source>abwesend bis %1</source>
        <translation>abwesend bis %1</translation>
    </message>
    <message>
        <source>Rufbereitschaft bis %1</source>
        <translation>Rufbereitschaft bis %1</translation>
    </message>
    <message>
        <source>Vorgang %1 zuweisen</source>
        <translation>Vorgang %1 zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zuweisen</source>
        <translation>
            <numerusform>%n Vorgang zuweisen</numerusform>
            <numerusform>%n Vorgänge zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Zuweisen</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Teile von Name oder Team</source>
        <translation>Teile von Name oder Team</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>zurück in die Warteschlange</source>
        <translation>zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>%1 (ich)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>%1 ist abwesend; eine Vertretung ist nicht eingetragen.</source>
        <translation>%1 ist abwesend; eine Vertretung ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>%1 ist abwesend; Vertretung: %2.</source>
        <translation>%1 ist abwesend; Vertretung: %2.</translation>
    </message>
    <message>
        <source>Niemand heißt so. Wer Vorgänge bearbeiten darf, steht unter »Desk, Stammdaten, Benutzer«.</source>
        <translation>Niemand heißt so. Wer Vorgänge bearbeiten darf, steht unter »Desk, Stammdaten, Benutzer«.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Person: Tippen Sie einen Teil des Namens, oder gehen Sie mit den Pfeiltasten in die Liste.</source>
        <translation>Bitte wählen Sie eine Person: Tippen Sie einen Teil des Namens, oder gehen Sie mit den Pfeiltasten in die Liste.</translation>
    </message>
</context>
<context>
    <name>sc::AttachmentList</name>
    <message>
        <source>oder hereinziehen; Strg+V fügt ein Bild ein</source>
        <translation>oder hereinziehen; Strg+V fügt ein Bild ein</translation>
    </message>
    <message>
        <source>Datei an&amp;hängen …</source>
        <translation>Datei an&amp;hängen …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Eingabe öffnet, Entf entfernt.</source>
        <translation>Eingabe öffnet, Entf entfernt.</translation>
    </message>
    <message>
        <source>Strg+Umschalt+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dateien anhängen</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Anhängen</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Bildschirmfoto %1.png</source>
        <translation>Bildschirmfoto %1.png</translation>
    </message>
    <message>
        <source>Für »%1« ist kein Programm eingerichtet. Speichern Sie die Datei und öffnen Sie sie selbst.</source>
        <translation>Für »%1« ist kein Programm eingerichtet. Speichern Sie die Datei und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Anhang speichern</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>»%1« ist größer als %2 und wurde nicht angehängt. Legen Sie die Datei an einem gemeinsamen Ort ab und nennen Sie ihn im Text.</source>
        <translation>»%1« ist größer als %2 und wurde nicht angehängt. Legen Sie die Datei an einem gemeinsamen Ort ab und nennen Sie ihn im Text.</translation>
    </message>
    <message>
        <source>»%1« lässt sich nicht lesen und wurde nicht angehängt. Ein Ordner lässt sich nur gepackt anhängen.</source>
        <translation>»%1« lässt sich nicht lesen und wurde nicht angehängt. Ein Ordner lässt sich nur gepackt anhängen.</translation>
    </message>
    <message>
        <source>Der Inhalt von »%1« fehlt in der Ablage. Der Vorgang ist vollständig. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</source>
        <translation>Der Inhalt von »%1« fehlt in der Ablage. Der Vorgang ist vollständig. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>»%1« ist in der Ablage beschädigt (die Prüfsumme stimmt nicht) und wurde nicht ausgegeben. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</source>
        <translation>»%1« ist in der Ablage beschädigt (die Prüfsumme stimmt nicht) und wurde nicht ausgegeben. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>»%1« ist ein Programm und wird von hier nicht geöffnet. Speichern Sie die Datei und lassen Sie sie prüfen.</source>
        <translation>»%1« ist ein Programm und wird von hier nicht geöffnet. Speichern Sie die Datei und lassen Sie sie prüfen.</translation>
    </message>
    <message>
        <source>»%1« ist keine E-Mail, die sich lesen lässt. Es wurde nichts übernommen. Sie können die Datei anhängen.</source>
        <translation>»%1« ist keine E-Mail, die sich lesen lässt. Es wurde nichts übernommen. Sie können die Datei anhängen.</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1  wird übernommen</source>
        <translation>%1  wird übernommen</translation>
    </message>
    <message>
        <source>%1  wird geholt</source>
        <translation>%1  wird geholt</translation>
    </message>
    <message>
        <source>Der Inhalt von »%1« liegt auf dem Server, der zurzeit nicht erreichbar ist. Der Vorgang ist vollständig. Öffnen Sie den Anhang, sobald die Verbindung wieder steht.</source>
        <translation>Der Inhalt von »%1« liegt auf dem Server, der zurzeit nicht erreichbar ist. Der Vorgang ist vollständig. Öffnen Sie den Anhang, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>»%1« ist unvollständig oder beschädigt. Es wurde nichts übernommen. Speichern Sie die Nachricht in Outlook noch einmal, oder hängen Sie die Datei an.</source>
        <translation>»%1« ist unvollständig oder beschädigt. Es wurde nichts übernommen. Speichern Sie die Nachricht in Outlook noch einmal, oder hängen Sie die Datei an.</translation>
    </message>
</context>
<context>
    <name>sc::AvailabilityWindow</name>
    <message>
        <source>Leistungen und Plattformen</source>
        <translation>Leistungen und Plattformen</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Kernzeit</translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Was sie belegt</source>
        <translation>Was sie belegt</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Zahlen und Ausfälle</source>
        <translation>Zahlen und Ausfälle</translation>
    </message>
    <message>
        <source>&amp;Ausfälle des Monats</source>
        <translation>&amp;Ausfälle des Monats</translation>
    </message>
    <message>
        <source>&amp;Zahlen des Jahres</source>
        <translation>&amp;Zahlen des Jahres</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>A&amp;usfall</source>
        <translation>A&amp;usfall</translation>
    </message>
    <message>
        <source>Ansi&amp;cht</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Warum diese Zahl?</source>
        <translation>&amp;Warum diese Zahl?</translation>
    </message>
    <message>
        <source>&amp;Voriger Monat</source>
        <translation>&amp;Voriger Monat</translation>
    </message>
    <message>
        <source>&amp;Nächster Monat</source>
        <translation>&amp;Nächster Monat</translation>
    </message>
    <message>
        <source>Mit Vor&amp;jahr vergleichen</source>
        <translation>Mit Vor&amp;jahr vergleichen</translation>
    </message>
    <message>
        <source>&amp;Zahlen als CSV speichern …</source>
        <translation>&amp;Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>Bla&amp;tt</source>
        <translation>Bla&amp;tt</translation>
    </message>
    <message>
        <source>&amp;Monat ansehen und drucken …</source>
        <translation>&amp;Monat ansehen und drucken …</translation>
    </message>
    <message>
        <source>&amp;Jahr ansehen und drucken …</source>
        <translation>&amp;Jahr ansehen und drucken …</translation>
    </message>
    <message>
        <source>Blatt &amp;speichern (PDF, CSV, Tabelle) …</source>
        <translation>Blatt &amp;speichern (PDF, CSV, Tabelle) …</translation>
    </message>
    <message>
        <source>wird berechnet …</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Noch ist nichts zugesagt: Tragen Sie unter »Desk, Stammdaten« Leistungen im Regelbetrieb und Plattformen der Produktion ein.</source>
        <translation>Noch ist nichts zugesagt: Tragen Sie unter »Desk, Stammdaten« Leistungen im Regelbetrieb und Plattformen der Produktion ein.</translation>
    </message>
    <message>
        <source>%1 (Plattform)</source>
        <translation>%1 (Plattform)</translation>
    </message>
    <message>
        <source>Der Ausfall »%1« betrifft nichts, wofür eine Verfügbarkeit zugesagt ist.</source>
        <translation>Der Ausfall »%1« betrifft nichts, wofür eine Verfügbarkeit zugesagt ist.</translation>
    </message>
    <message>
        <source>Jahresblatt s&amp;peichern (PDF, CSV, Tabelle) …</source>
        <translation>Jahresblatt s&amp;peichern (PDF, CSV, Tabelle) …</translation>
    </message>
</context>
<context>
    <name>sc::BudgetGauge</name>
    <message>
        <source>Fehlerbudget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>% des Budgets verbraucht</source>
        <translation>% des Budgets verbraucht</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Jahr %1: %2. Passiert nichts weiter: %3</source>
        <translation>Jahr %1: %2. Passiert nichts weiter: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sc::CalendarActs</name>
    <message>
        <source>Das Fenster fällt aus. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Das Fenster fällt aus. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Das Fenster ist geändert. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Das Fenster ist geändert. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Die Mitteilung ist mit ihrem Nachweis festgehalten.</source>
        <translation>Die Mitteilung ist mit ihrem Nachweis festgehalten.</translation>
    </message>
    <message>
        <source>Die Wartung ist abgeschlossen.</source>
        <translation>Die Wartung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Das Fenster ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Das Fenster ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Fenster am geschlossenen Tag</source>
        <translation>Fenster am geschlossenen Tag</translation>
    </message>
    <message>
        <source>»%1« liegt auf %2 (%3). Ohne Entscheidung %4.</source>
        <translation>»%1« liegt auf %2 (%3). Ohne Entscheidung %4.</translation>
    </message>
    <message>
        <source>findet es statt</source>
        <translation>findet es statt</translation>
    </message>
    <message>
        <source>entfällt es</source>
        <translation>entfällt es</translation>
    </message>
    <message>
        <source>&amp;Verlegen auf %1 …</source>
        <translation>&amp;Verlegen auf %1 …</translation>
    </message>
    <message>
        <source>&amp;Ausfallen lassen …</source>
        <translation>&amp;Ausfallen lassen …</translation>
    </message>
    <message>
        <source>&amp;So lassen</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;Stattfinden lassen …</source>
        <translation>&amp;Stattfinden lassen …</translation>
    </message>
    <message>
        <source>Eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Geändert. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Geändert. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>sc::CalendarFiles</name>
    <message>
        <source>Kalenderdatei einlesen</source>
        <translation>Kalenderdatei einlesen</translation>
    </message>
    <message>
        <source>Kalender (*.ics);;Alle Dateien (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 ist kein Kalender (iCalendar).</source>
        <translation>%1 ist kein Kalender (iCalendar).</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Der Kalender ist übernommen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Der Kalender ist übernommen. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Als Kalenderdatei speichern</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Wartung</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Der Kalender steht in %1</source>
        <translation>Der Kalender steht in %1</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>sc::CalendarGrid</name>
    <message>
        <source>wie gehabt, nichts anzukündigen</source>
        <translation>wie gehabt, nichts anzukündigen</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>nichts steht entgegen</source>
        <translation>nichts steht entgegen</translation>
    </message>
</context>
<context>
    <name>sc::CalendarImportDialog</name>
    <message>
        <source>Kalender einlesen: %1</source>
        <translation>Kalender einlesen: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts übernommen.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts übernommen.</translation>
    </message>
    <message>
        <source>Einträge der Datei</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernehmen</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sc::CalendarMenus</name>
    <message>
        <source>&amp;Fenster</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Zusätzliches Fenster …</source>
        <translation>&amp;Zusätzliches Fenster …</translation>
    </message>
    <message>
        <source>&amp;Notfallwartung …</source>
        <translation>&amp;Notfallwartung …</translation>
    </message>
    <message>
        <source>Än&amp;dern …</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Ausfallen lassen …</source>
        <translation>&amp;Ausfallen lassen …</translation>
    </message>
    <message>
        <source>Zurück zum &amp;Regeltermin …</source>
        <translation>Zurück zum &amp;Regeltermin …</translation>
    </message>
    <message>
        <source>Geschlossener &amp;Tag …</source>
        <translation>Geschlossener &amp;Tag …</translation>
    </message>
    <message>
        <source>An&amp;kündigen …</source>
        <translation>An&amp;kündigen …</translation>
    </message>
    <message>
        <source>Ab&amp;schließen …</source>
        <translation>Ab&amp;schließen …</translation>
    </message>
    <message>
        <source>&amp;Change und Release</source>
        <translation>&amp;Change und Release</translation>
    </message>
    <message>
        <source>Neuer &amp;Change …</source>
        <translation>Neuer &amp;Change …</translation>
    </message>
    <message>
        <source>Neues &amp;Release …</source>
        <translation>Neues &amp;Release …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Kalender</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Regelfenster und Sperrzeiten …</source>
        <translation>&amp;Regelfenster und Sperrzeiten …</translation>
    </message>
    <message>
        <source>Kalenderdatei &amp;einlesen …</source>
        <translation>Kalenderdatei &amp;einlesen …</translation>
    </message>
    <message>
        <source>Als &amp;Kalenderdatei speichern …</source>
        <translation>Als &amp;Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Nur dieses &amp;Fenster speichern …</source>
        <translation>Nur dieses &amp;Fenster speichern …</translation>
    </message>
    <message>
        <source>Monat &amp;drucken …</source>
        <translation>Monat &amp;drucken …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>sc::CalendarModel</name>
    <message>
        <source>Sperrzeit</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Ausfall</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>geschlossen: %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>sc::CalendarWindow</name>
    <message>
        <source>Wartungskalender</source>
        <translation>Wartungskalender</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Monat</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Woche</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Vor</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Balken im Tag, von außen nach innen: besetzter Betrieb, Kernzeit, Servicezeit. Gepunkteter Grund: geschlossener Tag. Rand gestrichelt: Abweichung oder zusätzlich, doppelt: Notfall; durchgestrichen: entfällt. ▲ Kollision oder zu spät, ● etwas ist fällig.</source>
        <translation>Balken im Tag, von außen nach innen: besetzter Betrieb, Kernzeit, Servicezeit. Gepunkteter Grund: geschlossener Tag. Rand gestrichelt: Abweichung oder zusätzlich, doppelt: Notfall; durchgestrichen: entfällt. ▲ Kollision oder zu spät, ● etwas ist fällig.</translation>
    </message>
    <message>
        <source>Eingabe: so ändern, Esc: so lassen.</source>
        <translation>Eingabe: so ändern, Esc: so lassen.</translation>
    </message>
    <message>
        <source>Noch gibt es keine Fenster. »Kalender, Regelfenster und Sperrzeiten« übernimmt die vereinbarten.</source>
        <translation>Noch gibt es keine Fenster. »Kalender, Regelfenster und Sperrzeiten« übernimmt die vereinbarten.</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>sc::CallerCompleter</name>
    <message>
        <source>Bekannte Personen</source>
        <translation>Bekannte Personen</translation>
    </message>
</context>
<context>
    <name>sc::ChangeDialog</name>
    <message>
        <source>Fenster ausfallen lassen</source>
        <translation>Fenster ausfallen lassen</translation>
    </message>
    <message>
        <source>Fenster ändern</source>
        <translation>Fenster ändern</translation>
    </message>
    <message>
        <source>Ausfallen lassen</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>Änderung speichern</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Beginn</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Ende</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>E&amp;inschränkungen</source>
        <translation>E&amp;inschränkungen</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</source>
        <translation>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund: Er steht in der Ankündigung.</source>
        <translation>Bitte nennen Sie den Grund: Er steht in der Ankündigung.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</source>
        <translation>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Komponenten</translation>
    </message>
</context>
<context>
    <name>sc::ChartsPane</name>
    <message>
        <source>%1 · %2 · Jahr bis zum Stand: %3, %4</source>
        <translation>%1 · %2 · Jahr bis zum Stand: %3, %4</translation>
    </message>
</context>
<context>
    <name>sc::ClockDelegate</name>
    <message>
        <source>dringend · noch 00:00 h · Pause bis Mo 07:00</source>
        <translation>dringend · noch 00:00 h · Pause bis Mo 07:00</translation>
    </message>
</context>
<context>
    <name>sc::ClosableDialog</name>
    <message>
        <source>Kann geschlossen werden</source>
        <translation>Kann geschlossen werden</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts geschlossen werden. Hier stehen gelöste Vorgänge, denen 5 Arbeitstage lang niemand widersprochen hat.</source>
        <translation>Zurzeit kann nichts geschlossen werden. Hier stehen gelöste Vorgänge, denen 5 Arbeitstage lang niemand widersprochen hat.</translation>
    </message>
    <message>
        <source>Gelöst und seit 5 Arbeitstagen ohne Widerspruch:</source>
        <translation>Gelöst und seit 5 Arbeitstagen ohne Widerspruch:</translation>
    </message>
    <message>
        <source>&amp;Vorgänge</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>gelöst %1</source>
        <translation>gelöst %1</translation>
    </message>
    <message>
        <source>Bitte haken Sie an, was geschlossen werden soll.</source>
        <translation>Bitte haken Sie an, was geschlossen werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge schließen</source>
        <translation>
            <numerusform>Einen Vorgang schließen</numerusform>
            <numerusform>%n Vorgänge schließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::CommandPalette</name>
    <message>
        <source>Befehl ausführen</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Befehl suchen</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>sc::CompleteDialog</name>
    <message>
        <source>Wartung abschließen</source>
        <translation>Wartung abschließen</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Tatsächlicher &amp;Beginn</source>
        <translation>Tatsächlicher &amp;Beginn</translation>
    </message>
    <message>
        <source>Tatsächliches &amp;Ende</source>
        <translation>Tatsächliches &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Grund der Überziehung</source>
        <translation>&amp;Grund der Überziehung</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Überziehung.</source>
        <translation>Bitte nennen Sie den Grund der Überziehung.</translation>
    </message>
    <message>
        <source>wie geplant</source>
        <translation>wie geplant</translation>
    </message>
</context>
<context>
    <name>sc::ConnectionDialog</name>
    <message>
        <source>Mit dem Team verbinden</source>
        <translation>Mit dem Team verbinden</translation>
    </message>
    <message>
        <source>Ver&amp;binden</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Datenbank</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Passwort</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Wählen …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Verbindung p&amp;rüfen</source>
        <translation>Verbindung p&amp;rüfen</translation>
    </message>
    <message>
        <source>db1.example.org, db2.example.org:5433</source>
        <translation>db1.example.org, db2.example.org:5433</translation>
    </message>
    <message>
        <source>Ein Server oder mehrere, durch Komma getrennt; benutzt wird der erste, der Änderungen annimmt.</source>
        <translation>Ein Server oder mehrere, durch Komma getrennt; benutzt wird der erste, der Änderungen annimmt.</translation>
    </message>
    <message>
        <source>Es wird nur im Schlüsselspeicher des Systems aufbewahrt, nie in einer Datei.</source>
        <translation>Es wird nur im Schlüsselspeicher des Systems aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>leer: Zertifikate, denen dieser Computer vertraut</source>
        <translation>leer: Zertifikate, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>CA-Datei</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>&amp;CA-Datei</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Die Verbindung ist immer verschlüsselt, der Server weist sich durch sein Zertifikat aus. Ohne Netz arbeiten Sie auf diesem Computer weiter.</source>
        <translation>Die Verbindung ist immer verschlüsselt, der Server weist sich durch sein Zertifikat aus. Ohne Netz arbeiten Sie auf diesem Computer weiter.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie den Server ein.</source>
        <translation>Bitte tragen Sie den Server ein.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie den Namen der Datenbank ein.</source>
        <translation>Bitte tragen Sie den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie Ihren Login ein.</source>
        <translation>Bitte tragen Sie Ihren Login ein.</translation>
    </message>
    <message>
        <source>Die Verbindung wird geprüft …</source>
        <translation>Die Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>✓ Die Verbindung steht, Login und Rechte stimmen.</source>
        <translation>✓ Die Verbindung steht, Login und Rechte stimmen.</translation>
    </message>
    <message>
        <source>CA-Datei wählen</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>leer: mit der Anmeldung an diesem Computer (Kerberos)</source>
        <translation>leer: mit der Anmeldung an diesem Computer (Kerberos)</translation>
    </message>
</context>
<context>
    <name>sc::ContactDialog</name>
    <message>
        <source>Kunden informieren – %1</source>
        <translation>Kunden informieren – %1</translation>
    </message>
    <message>
        <source>Kontakt festhalten – %1</source>
        <translation>Kontakt festhalten – %1</translation>
    </message>
    <message>
        <source>Als informiert festhalten</source>
        <translation>Als informiert festhalten</translation>
    </message>
    <message>
        <source>Eintrag festhalten</source>
        <translation>Eintrag festhalten</translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>persönliches Gespräch</source>
        <translation>persönliches Gespräch</translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation>Fernwartung</translation>
    </message>
    <message>
        <source>interne Notiz</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>&amp;Weg</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Mit wem</source>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>Wa&amp;nn</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>&amp;Dauer</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie informiert haben.</source>
        <translation>Bitte tragen Sie ein, wen Sie informiert haben.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, was besprochen wurde.</source>
        <translation>Bitte tragen Sie ein, was besprochen wurde.</translation>
    </message>
    <message>
        <source>Name des Kunden</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Vorgangsnummer</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Zeitpunkt der Meldung</source>
        <translation>Zeitpunkt der Meldung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lösung oder Umgehung</source>
        <translation>Lösung oder Umgehung</translation>
    </message>
    <message>
        <source>Ihr Name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Name des Desks</source>
        <translation>Name des Desks</translation>
    </message>
    <message>
        <source>Telefon des Desks</source>
        <translation>Telefon des Desks</translation>
    </message>
    <message>
        <source>&amp;Sprache</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Das liegt in der Zukunft: Es zählt der Zeitpunkt, zu dem Sie es festhalten.</source>
        <translation>Das liegt in der Zukunft: Es zählt der Zeitpunkt, zu dem Sie es festhalten.</translation>
    </message>
    <message>
        <source>Mehr als 15 Minuten her: Die Angabe zählt und wird als »nacherfasst« gekennzeichnet.</source>
        <translation>Mehr als 15 Minuten her: Die Angabe zählt und wird als »nacherfasst« gekennzeichnet.</translation>
    </message>
    <message>
        <source>Im Text fehlt noch: %1.</source>
        <translation>Im Text fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>sc::DateDialog</name>
    <message>
        <source>Vorgang %1 wartet</source>
        <translation>Vorgang %1 wartet</translation>
    </message>
    <message>
        <source>Wiedervorlage für %1</source>
        <translation>Wiedervorlage für %1</translation>
    </message>
    <message>
        <source>Vorgang warten lassen</source>
        <translation>Vorgang warten lassen</translation>
    </message>
    <message>
        <source>Wiedervorlage setzen</source>
        <translation>Wiedervorlage setzen</translation>
    </message>
    <message>
        <source>&amp;Wartet auf</source>
        <translation>&amp;Wartet auf</translation>
    </message>
    <message>
        <source>Nächster &amp;Schritt</source>
        <translation>Nächster &amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den nächsten Schritt und den Grund.</source>
        <translation>Bitte nennen Sie den nächsten Schritt und den Grund.</translation>
    </message>
    <message>
        <source>Weiter am</source>
        <translation>Weiter am</translation>
    </message>
    <message>
        <source>&amp;Wann</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.
Am genannten Tag liegt der Vorgang zur Wiedervorlage.</source>
        <translation>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.
Am genannten Tag liegt der Vorgang zur Wiedervorlage.</translation>
    </message>
</context>
<context>
    <name>sc::DayDialog</name>
    <message>
        <source>Kalendertag eintragen</source>
        <translation>Kalendertag eintragen</translation>
    </message>
    <message>
        <source>Tag eintragen</source>
        <translation>Tag eintragen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>geöffnet trotz Feiertag</source>
        <translation>geöffnet trotz Feiertag</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>zum Beispiel Betriebsausflug</source>
        <translation>zum Beispiel Betriebsausflug</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Tag *</source>
        <translation>&amp;Tag *</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund: Er steht in der Erläuterung jeder Frist.</source>
        <translation>Bitte nennen Sie den Grund: Er steht in der Erläuterung jeder Frist.</translation>
    </message>
    <message>
        <source>%1: wird berechnet …</source>
        <translation>%1: wird berechnet …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sc::DayStrip</name>
    <message>
        <source>Tage des Monats</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1 Uhr</translation>
    </message>
    <message>
        <source>%1: keine zugesagte Zeit%2</source>
        <translation>%1: keine zugesagte Zeit%2</translation>
    </message>
</context>
<context>
    <name>sc::DetailPane</name>
    <message>
        <source>Ausgewählter Vorgang</source>
        <translation>Ausgewählter Vorgang</translation>
    </message>
    <message>
        <source>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</source>
        <translation>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Meldende Person</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>sc::DetailsPane</name>
    <message>
        <source>Einzelheiten</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Nichts gewählt.</source>
        <translation>Nichts gewählt.</translation>
    </message>
    <message>
        <source>Betrieb besetzt</source>
        <translation>Betrieb besetzt</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>Rufbereitschaft: niemand eingetragen</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1, %2</source>
        <translation>Rufbereitschaft: %1, %2</translation>
    </message>
    <message>
        <source>ab %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
</context>
<context>
    <name>sc::DirectoryWindow</name>
    <message>
        <source>&amp;Neuer Eintrag …</source>
        <translation>&amp;Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Än&amp;dern …</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Aus CSV ü&amp;bernehmen …</source>
        <translation>Aus CSV ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>Als CSV &amp;speichern …</source>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>Stammdaten</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Filtern (Strg+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filtern</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</source>
        <translation>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</translation>
    </message>
    <message>
        <source>Der Eintrag ist angelegt. Strg+Z im Hauptfenster nimmt ihn zurück.</source>
        <translation>Der Eintrag ist angelegt. Strg+Z im Hauptfenster nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Die Änderung ist gespeichert.</source>
        <translation>Die Änderung ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>
            <numerusform>%n Eintrag entfernt. Strg+Z im Hauptfenster nimmt es zurück.</numerusform>
            <numerusform>%n Einträge entfernt. Strg+Z im Hauptfenster nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 aus CSV übernehmen</source>
        <translation>%1 aus CSV übernehmen</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernommen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>
            <numerusform>%n Eintrag übernommen. Strg+Z im Hauptfenster nimmt es zurück.</numerusform>
            <numerusform>%n Einträge übernommen. Strg+Z im Hauptfenster nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 als CSV speichern</source>
        <translation>%1 als CSV speichern</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Gespeichert in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>&amp;Verlauf …</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Strg+H: was am gewählten Eintrag geändert wurde, ohne Auswahl an allen</source>
        <translation>Strg+H: was am gewählten Eintrag geändert wurde, ohne Auswahl an allen</translation>
    </message>
    <message>
        <source>Verlauf: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht übernommen, es ist nichts geändert. %1</source>
        <translation>Die Datei wurde nicht übernommen, es ist nichts geändert. %1</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>sc::EndOutageDialog</name>
    <message>
        <source>Ausfall beenden</source>
        <translation>Ausfall beenden</translation>
    </message>
    <message>
        <source>Ende eintragen</source>
        <translation>Ende eintragen</translation>
    </message>
    <message>
        <source>%1, seit %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>&amp;Ende</source>
        <translation>&amp;Ende</translation>
    </message>
</context>
<context>
    <name>sc::EscalateDialog</name>
    <message>
        <source>Vorgang %1 übergeben</source>
        <translation>Vorgang %1 übergeben</translation>
    </message>
    <message>
        <source>&amp;An</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st Level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd Level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd Level</translation>
    </message>
    <message>
        <source>&amp;Empfänger</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Bisher &amp;versucht</source>
        <translation>Bisher &amp;versucht</translation>
    </message>
    <message numerus="yes">
        <source>Dieser Vorgang wurde schon %n-mal übergeben.</source>
        <translation>
            <numerusform>Dieser Vorgang wurde schon einmal übergeben.</numerusform>
            <numerusform>Dieser Vorgang wurde schon %n-mal übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>An Empfänger übergeben</source>
        <translation>An Empfänger übergeben</translation>
    </message>
    <message>
        <source>An %1 übergeben</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Übergabe.</source>
        <translation>Bitte nennen Sie den Grund der Übergabe.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was bisher versucht wurde.</source>
        <translation>Bitte beschreiben Sie, was bisher versucht wurde.</translation>
    </message>
    <message>
        <source>Bitte sprechen Sie mit dem Empfänger, bevor er noch einmal wandert.</source>
        <translation>Bitte sprechen Sie mit dem Empfänger, bevor er noch einmal wandert.</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Hersteller</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>&amp;Wiedervorlage</source>
        <translation>&amp;Wiedervorlage</translation>
    </message>
    <message>
        <source>Die Verantwortung für die Nachverfolgung bleibt beim Desk: Dann sehen Sie wieder nach.</source>
        <translation>Die Verantwortung für die Nachverfolgung bleibt beim Desk: Dann sehen Sie wieder nach.</translation>
    </message>
    <message>
        <source>Fachbereich oder Stelle</source>
        <translation>Fachbereich oder Stelle</translation>
    </message>
    <message>
        <source>Hersteller oder Betreiber</source>
        <translation>Hersteller oder Betreiber</translation>
    </message>
    <message>
        <source>Warteschlange des %1</source>
        <translation>Warteschlange des %1</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, an wen der Vorgang geht.</source>
        <translation>Bitte tragen Sie ein, an wen der Vorgang geht.</translation>
    </message>
    <message>
        <source>Die Wiedervorlage liegt in der Vergangenheit.</source>
        <translation>Die Wiedervorlage liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Der Empfänger braucht noch: %1.</source>
        <translation>Der Empfänger braucht noch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge übergeben</source>
        <translation>
            <numerusform>%n Vorgang übergeben</numerusform>
            <numerusform>%n Vorgänge übergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::FileImportDialog</name>
    <message>
        <source>Vorgänge importieren</source>
        <translation>Vorgänge importieren</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1 von %2 Zeilen</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Die Übernahme ist abgebrochen: %1 Was schon übernommen war, bleibt. Dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>Die Übernahme ist abgebrochen: %1 Was schon übernommen war, bleibt. Dieselbe Datei noch einmal gewählt setzt fort.</translation>
    </message>
    <message>
        <source>Der Probelauf prüft die ganze Datei und zeigt Zeile für Zeile, was geschehen würde. Dabei wird nichts geschrieben. Schon übernommene Vorgänge bleiben, wie sie sind.</source>
        <translation>Der Probelauf prüft die ganze Datei und zeigt Zeile für Zeile, was geschehen würde. Dabei wird nichts geschrieben. Schon übernommene Vorgänge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV-Datei in UTF-8</source>
        <translation>CSV-Datei in UTF-8</translation>
    </message>
    <message>
        <source>&amp;Durchsuchen …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>KIS: offene Vorgänge</source>
        <translation>KIS: offene Vorgänge</translation>
    </message>
    <message>
        <source>ServiceNow: Ereignisse von Störungen</source>
        <translation>ServiceNow: Ereignisse von Störungen</translation>
    </message>
    <message>
        <source>Da&amp;tei</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Herkunft</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Die Zeilen werden übernommen. Sie können weiterarbeiten; was übernommen ist, bleibt auch nach einem Abbruch.</source>
        <translation>Die Zeilen werden übernommen. Sie können weiterarbeiten; was übernommen ist, bleibt auch nach einem Abbruch.</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Übernahme a&amp;bbrechen</source>
        <translation>Übernahme a&amp;bbrechen</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Probelauf</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen ü&amp;bernehmen</source>
        <translation>
            <numerusform>Eine Zeile ü&amp;bernehmen</numerusform>
            <numerusform>%n Zeilen ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bericht &amp;speichern …</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei.</source>
        <translation>Bitte wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt keinen Import. Teamleitung, Serviceleitung oder Administration können ihn ausführen.</source>
        <translation>Ihre Rolle erlaubt keinen Import. Teamleitung, Serviceleitung oder Administration können ihn ausführen.</translation>
    </message>
    <message>
        <source>Die Datei ist nicht zu lesen, es ist nichts geändert: %1</source>
        <translation>Die Datei ist nicht zu lesen, es ist nichts geändert: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Es gibt nichts zu übernehmen.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Abgebrochen. %1 Zeilen sind übernommen und bleiben; dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>Abgebrochen. %1 Zeilen sind übernommen und bleiben; dieselbe Datei noch einmal gewählt setzt fort.</translation>
    </message>
    <message>
        <source>%1 Zeilen sind übernommen, %2 waren schon da, %3 abgelehnt.</source>
        <translation>%1 Zeilen sind übernommen, %2 waren schon da, %3 abgelehnt.</translation>
    </message>
    <message>
        <source>Zeile %1: %2 – %3: %4</source>
        <translation>Zeile %1: %2 – %3: %4</translation>
    </message>
    <message>
        <source>Bericht speichern</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Textdateien (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Der Bericht ist nicht gespeichert: %1</source>
        <translation>Der Bericht ist nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Der Bericht steht in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>Zeile %1: abgelehnt. %2</source>
        <translation>Zeile %1: abgelehnt. %2</translation>
    </message>
</context>
<context>
    <name>sc::ForwardDialog</name>
    <message>
        <source>Vorgang %1 weiterleiten</source>
        <translation>Vorgang %1 weiterleiten</translation>
    </message>
    <message>
        <source>Frage weiterleiten</source>
        <translation>Frage weiterleiten</translation>
    </message>
    <message>
        <source>A&amp;n</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>&amp;Frage</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Nachfragen a&amp;m</source>
        <translation>Nachfragen a&amp;m</translation>
    </message>
    <message>
        <source>Product Owner, Ressort oder zuständige Stelle</source>
        <translation>Product Owner, Ressort oder zuständige Stelle</translation>
    </message>
    <message>
        <source>Name oder Stelle</source>
        <translation>Name oder Stelle</translation>
    </message>
    <message>
        <source>Der Vorgang bleibt bei Ihnen in Verfolgung. Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</source>
        <translation>Der Vorgang bleibt bei Ihnen in Verfolgung. Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wer die Frage beantwortet.</source>
        <translation>Bitte tragen Sie ein, wer die Frage beantwortet.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie die Frage auf.</source>
        <translation>Bitte schreiben Sie die Frage auf.</translation>
    </message>
</context>
<context>
    <name>sc::FreezeDialog</name>
    <message>
        <source>Sperrzeit eintragen</source>
        <translation>Sperrzeit eintragen</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Bezeichnung *</translation>
    </message>
    <message>
        <source>zum Beispiel Jahresabschluss</source>
        <translation>zum Beispiel Jahresabschluss</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>B&amp;eginn</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Sperrzeit eine Bezeichnung.</source>
        <translation>Bitte geben Sie der Sperrzeit eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Sperrzeit ändern</source>
        <translation>Sperrzeit ändern</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>sc::HelpWindow</name>
    <message>
        <source>Tastenkürzel</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Strg+K findet jeden Befehl nach einem Teil seines Namens.</source>
        <translation>Strg+K findet jeden Befehl nach einem Teil seines Namens.</translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Einführung</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Begriffe und Abkürzungen</source>
        <translation>Begriffe und Abkürzungen</translation>
    </message>
    <message>
        <source>Was ist neu</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Über Service Center</source>
        <translation>Über Service Center</translation>
    </message>
    <message>
        <source>Seiten der Hilfe</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>In der Hilfe suchen (Strg+F); F3 sucht weiter</source>
        <translation>In der Hilfe suchen (Strg+F); F3 sucht weiter</translation>
    </message>
    <message>
        <source>In der Hilfe suchen</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Ergebnis der Suche</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>Text der Hilfe</source>
        <translation>Text der Hilfe</translation>
    </message>
    <message>
        <source>»%1« kommt in der Hilfe nicht vor.</source>
        <translation>»%1« kommt in der Hilfe nicht vor.</translation>
    </message>
</context>
<context>
    <name>sc::HistoryDialog</name>
    <message>
        <source>Verlauf</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Hier ist noch nichts geändert worden.</source>
        <translation>Hier ist noch nichts geändert worden.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sc::ImportDialog</name>
    <message>
        <source>%1 aus %2 übernehmen</source>
        <translation>%1 aus %2 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernehmen</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Diese Spalten kennt das Programm nicht und lässt sie aus: %1</source>
        <translation>Diese Spalten kennt das Programm nicht und lässt sie aus: %1</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Weil Zeilen abgelehnt sind, wird niemand als fehlend markiert.</source>
        <translation>Weil Zeilen abgelehnt sind, wird niemand als fehlend markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge stehen nicht mehr in der Liste. Sie werden markiert und bleiben.</source>
        <translation>
            <numerusform>Ein Eintrag steht nicht mehr in der Liste. Er wird markiert und bleibt.</numerusform>
            <numerusform>%n Einträge stehen nicht mehr in der Liste. Sie werden markiert und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::ImportLinesModel</name>
    <message>
        <source>Zeile</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Genauer</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>fehlt jetzt</source>
        <translation>fehlt jetzt</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>sc::ItemDialog</name>
    <message>
        <source>nichts eingetragen</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>Braucht</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Wird gebraucht von</source>
        <translation>Wird gebraucht von</translation>
    </message>
    <message>
        <source>Fällt es aus, betroffen</source>
        <translation>Fällt es aus, betroffen</translation>
    </message>
</context>
<context>
    <name>sc::ItemsEdit</name>
    <message>
        <source>%1 (Dritte, ohne Zusage)</source>
        <translation>%1 (Dritte, ohne Zusage)</translation>
    </message>
    <message>
        <source>&amp;Hinzufügen</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Betroffene Komponenten</source>
        <translation>Betroffene Komponenten</translation>
    </message>
    <message>
        <source>Komponente wählen</source>
        <translation>Komponente wählen</translation>
    </message>
    <message>
        <source>Namen eintippen, dann hinzufügen</source>
        <translation>Namen eintippen, dann hinzufügen</translation>
    </message>
</context>
<context>
    <name>sc::LinkIndicator</name>
    <message>
        <source>Verbindung zur gemeinsamen Datenbank; ein Klick zeigt, was gesendet wird.</source>
        <translation>Verbindung zur gemeinsamen Datenbank; ein Klick zeigt, was gesendet wird.</translation>
    </message>
</context>
<context>
    <name>sc::MainWindow</name>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation>Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Neue Meldung …</source>
        <translation>&amp;Neue Meldung …</translation>
    </message>
    <message>
        <source>&amp;Suchen …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Befehl ausführen …</source>
        <translation>&amp;Befehl ausführen …</translation>
    </message>
    <message>
        <source>Be&amp;enden</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Vorgang</source>
        <translation>&amp;Vorgang</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Neue Vorgänge &amp;einreihen</source>
        <translation>Neue Vorgänge &amp;einreihen</translation>
    </message>
    <message>
        <source>&amp;Hell</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Hoher &amp;Kontrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Vorgang %1 ist aufgenommen</source>
        <translation>Vorgang %1 ist aufgenommen</translation>
    </message>
    <message>
        <source>S&amp;tammdaten …</source>
        <translation>S&amp;tammdaten …</translation>
    </message>
    <message>
        <source>&amp;Dienstplan …</source>
        <translation>&amp;Dienstplan …</translation>
    </message>
    <message>
        <source>Meldung aus E-&amp;Mail …</source>
        <translation>Meldung aus E-&amp;Mail …</translation>
    </message>
    <message>
        <source>&amp;Hinweise …</source>
        <translation>&amp;Hinweise …</translation>
    </message>
    <message>
        <source>&amp;Kann geschlossen werden …</source>
        <translation>&amp;Kann geschlossen werden …</translation>
    </message>
    <message>
        <source>Service&amp;profil …</source>
        <translation>Service&amp;profil …</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Liste als CSV speichern …</source>
        <translation>&amp;Liste als CSV speichern …</translation>
    </message>
    <message>
        <source>&amp;Kontaktstellen …</source>
        <translation>&amp;Kontaktstellen …</translation>
    </message>
    <message>
        <source>&amp;Einführung</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <source>&amp;Tastenkürzel</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Begriffe und Abkürzungen</source>
        <translation>&amp;Begriffe und Abkürzungen</translation>
    </message>
    <message>
        <source>&amp;Was ist neu</source>
        <translation>&amp;Was ist neu</translation>
    </message>
    <message>
        <source>&amp;Über Service Center</source>
        <translation>&amp;Über Service Center</translation>
    </message>
    <message>
        <source>&amp;Spalten</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Gruppieren</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Eigene &amp;Ansichten</source>
        <translation>Eigene &amp;Ansichten</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Meldung aus E-Mail</source>
        <translation>Meldung aus E-Mail</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Verfügbarkeit …</source>
        <translation>&amp;Verfügbarkeit …</translation>
    </message>
    <message>
        <source>&amp;Wartungskalender …</source>
        <translation>&amp;Wartungskalender …</translation>
    </message>
    <message>
        <source>E-Mails (*.eml *.msg)</source>
        <translation>E-Mails (*.eml *.msg)</translation>
    </message>
    <message>
        <source>Entwü&amp;rfe öffnen</source>
        <translation>Entwü&amp;rfe öffnen</translation>
    </message>
    <message>
        <source>Es gibt keinen weiteren Entwurf.</source>
        <translation>Es gibt keinen weiteren Entwurf.</translation>
    </message>
    <message>
        <source>Vor&amp;gang öffnen</source>
        <translation>Vor&amp;gang öffnen</translation>
    </message>
    <message>
        <source>Te&amp;am: gesendet und empfangen …</source>
        <translation>Te&amp;am: gesendet und empfangen …</translation>
    </message>
    <message>
        <source>Verbind&amp;ung zum Team …</source>
        <translation>Verbind&amp;ung zum Team …</translation>
    </message>
    <message>
        <source>Ihr Entwurf bleibt erhalten; Strg+Alt+N öffnet ihn wieder.</source>
        <translation>Ihr Entwurf bleibt erhalten; Strg+Alt+N öffnet ihn wieder.</translation>
    </message>
</context>
<context>
    <name>sc::MaintenancePlace</name>
    <message>
        <source>Wartung überzogen: %1</source>
        <translation>Wartung überzogen: %1</translation>
    </message>
</context>
<context>
    <name>sc::MonthOutages</name>
    <message>
        <source>Ausfälle</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>&amp;Festhalten …</source>
        <translation>&amp;Festhalten …</translation>
    </message>
    <message>
        <source>&amp;Ende eintragen …</source>
        <translation>&amp;Ende eintragen …</translation>
    </message>
    <message>
        <source>&amp;Korrigieren …</source>
        <translation>&amp;Korrigieren …</translation>
    </message>
    <message>
        <source>&amp;Zurückziehen …</source>
        <translation>&amp;Zurückziehen …</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Verlauf …</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>V&amp;organg öffnen</source>
        <translation>V&amp;organg öffnen</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Liste als &amp;CSV speichern …</source>
        <translation>Liste als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Ausfälle %1</source>
        <translation>Ausfälle %1</translation>
    </message>
</context>
<context>
    <name>sc::MonthsChart</name>
    <message>
        <source>Verfügbarkeit nach Monaten</source>
        <translation>Verfügbarkeit nach Monaten</translation>
    </message>
    <message>
        <source>% (Achse ab %1)</source>
        <translation>% (Achse ab %1)</translation>
    </message>
    <message>
        <source>Zusage %1</source>
        <translation>Zusage %1</translation>
    </message>
</context>
<context>
    <name>sc::NewWindowDialog</name>
    <message>
        <source>Notfallwartung eintragen</source>
        <translation>Notfallwartung eintragen</translation>
    </message>
    <message>
        <source>Zusätzliches Fenster eintragen</source>
        <translation>Zusätzliches Fenster eintragen</translation>
    </message>
    <message>
        <source>Fenster eintragen</source>
        <translation>Fenster eintragen</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Bezeichnung *</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>B&amp;eginn</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>Soft&amp;warewartung</source>
        <translation>Soft&amp;warewartung</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Komponenten</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>E&amp;inschränkungen</source>
        <translation>E&amp;inschränkungen</translation>
    </message>
    <message>
        <source>&amp;Freigegeben durch *</source>
        <translation>&amp;Freigegeben durch *</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem Fenster eine Bezeichnung.</source>
        <translation>Bitte geben Sie dem Fenster eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht einen Grund.</source>
        <translation>Eine Notfallwartung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</source>
        <translation>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht eine Freigabe: Wer hat sie erteilt?</source>
        <translation>Eine Notfallwartung braucht eine Freigabe: Wer hat sie erteilt?</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</source>
        <translation>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</translation>
    </message>
</context>
<context>
    <name>sc::NoticeWindow</name>
    <message>
        <source>Zurzeit gibt es keine Hinweise. Hier stehen erreichte Stufen, Sofortmeldungen und Häufungen.</source>
        <translation>Zurzeit gibt es keine Hinweise. Hier stehen erreichte Stufen, Sofortmeldungen und Häufungen.</translation>
    </message>
    <message>
        <source>Vorgang ö&amp;ffnen</source>
        <translation>Vorgang ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Ausblenden</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>■ %1 %2: Frist erreicht, der Kunde ist nicht informiert (Serviceleitung, %3)</source>
        <translation>■ %1 %2: Frist erreicht, der Kunde ist nicht informiert (Serviceleitung, %3)</translation>
    </message>
    <message>
        <source>◆ %1 %2: 75 % der Reaktionszeit verbraucht (Teamleitung, %3)</source>
        <translation>◆ %1 %2: 75 % der Reaktionszeit verbraucht (Teamleitung, %3)</translation>
    </message>
    <message>
        <source>▲ %1 %2: 50 % der Reaktionszeit verbraucht (Bearbeitung, %3)</source>
        <translation>▲ %1 %2: 50 % der Reaktionszeit verbraucht (Bearbeitung, %3)</translation>
    </message>
    <message>
        <source>■ %1 %2: betriebsverhindernd außerhalb der Servicezeit – sofort benachrichtigen</source>
        <translation>■ %1 %2: betriebsverhindernd außerhalb der Servicezeit – sofort benachrichtigen</translation>
    </message>
    <message numerus="yes">
        <source>◆ %n leichte Störungen schränken »%1« zusammen ein: zählt als betriebsbehindernd</source>
        <translation>
            <numerusform>◆ Eine leichte Störung schränkt »%1« ein: zählt als betriebsbehindernd</numerusform>
            <numerusform>◆ %n leichte Störungen schränken »%1« zusammen ein: zählt als betriebsbehindernd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Benachrichtigen …</source>
        <translation>&amp;Benachrichtigen …</translation>
    </message>
    <message>
        <source>&amp;Zusammenfassen …</source>
        <translation>&amp;Zusammenfassen …</translation>
    </message>
</context>
<context>
    <name>sc::OlderTickets</name>
    <message>
        <source>Ältere Vorgänge werden auf dem Server gesucht …</source>
        <translation>Ältere Vorgänge werden auf dem Server gesucht …</translation>
    </message>
    <message>
        <source>Suche a&amp;bbrechen</source>
        <translation>Suche a&amp;bbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Die neuesten %n älteren Vorgänge vom Server; es gibt weitere.</source>
        <translation>
            <numerusform>Der neueste ältere Vorgang vom Server; es gibt weitere.</numerusform>
            <numerusform>Die neuesten %n älteren Vorgänge vom Server; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Weitere</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>Auf dem Server gibt es keine älteren Vorgänge dazu.</source>
        <translation>Auf dem Server gibt es keine älteren Vorgänge dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n ältere(r) Vorgang/Vorgänge vom Server, das sind alle.</source>
        <translation>
            <numerusform>Ein älterer Vorgang vom Server, das ist alles.</numerusform>
            <numerusform>%n ältere Vorgänge vom Server, das sind alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ältere Vorgänge: Der Server hat die Suche nach drei Sekunden beendet, weil zu viel dazu passt. Bitte nennen Sie mehr Wörter, die Nummer oder einen Mandanten.</source>
        <translation>Ältere Vorgänge: Der Server hat die Suche nach drei Sekunden beendet, weil zu viel dazu passt. Bitte nennen Sie mehr Wörter, die Nummer oder einen Mandanten.</translation>
    </message>
    <message>
        <source>Noch einmal &amp;versuchen</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Ältere Vorgänge liegen nur auf dem Server, der gerade nicht erreichbar ist. Durchsucht ist, was dieser Computer hat: alles Offene und die letzten 90 Tage.</source>
        <translation>Ältere Vorgänge liegen nur auf dem Server, der gerade nicht erreichbar ist. Durchsucht ist, was dieser Computer hat: alles Offene und die letzten 90 Tage.</translation>
    </message>
    <message>
        <source>Ältere Vorgänge: Der Server hat nicht wie erwartet geantwortet (%1). Bitte melden Sie es der Administration.</source>
        <translation>Ältere Vorgänge: Der Server hat nicht wie erwartet geantwortet (%1). Bitte melden Sie es der Administration.</translation>
    </message>
    <message>
        <source>Die Suche nach älteren Vorgängen ist abgebrochen.</source>
        <translation>Die Suche nach älteren Vorgängen ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>sc::OtherTicketDialog</name>
    <message>
        <source>Vorgang %1 verknüpfen</source>
        <translation>Vorgang %1 verknüpfen</translation>
    </message>
    <message>
        <source>Vorgang %1 ist eine Dublette</source>
        <translation>Vorgang %1 ist eine Dublette</translation>
    </message>
    <message>
        <source>Vorgang verknüpfen</source>
        <translation>Vorgang verknüpfen</translation>
    </message>
    <message>
        <source>Als Dublette zusammenführen</source>
        <translation>Als Dublette zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Anderer Vorgang</source>
        <translation>&amp;Anderer Vorgang</translation>
    </message>
    <message>
        <source>&amp;Ursprünglicher Vorgang</source>
        <translation>&amp;Ursprünglicher Vorgang</translation>
    </message>
    <message>
        <source>&amp;Treffer</source>
        <translation>&amp;Treffer</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Fremdnummer</source>
        <translation>Nummer, Wörter, Name, Telefon, Fremdnummer</translation>
    </message>
    <message>
        <source>&amp;Der andere ist</source>
        <translation>&amp;Der andere ist</translation>
    </message>
    <message>
        <source>übergeordnet (die gemeinsame Ursache)</source>
        <translation>übergeordnet (die gemeinsame Ursache)</translation>
    </message>
    <message>
        <source>untergeordnet (ein Teil hiervon)</source>
        <translation>untergeordnet (ein Teil hiervon)</translation>
    </message>
    <message>
        <source>verwandt</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>Dieser Vorgang wird zurückgezogen und verweist auf den ursprünglichen. Bearbeitet wird nur noch jener.</source>
        <translation>Dieser Vorgang wird zurückgezogen und verweist auf den ursprünglichen. Bearbeitet wird nur noch jener.</translation>
    </message>
    <message>
        <source>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</source>
        <translation>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</translation>
    </message>
</context>
<context>
    <name>sc::OutageActs</name>
    <message>
        <source>Ausfall festgehalten: %1. Strg+Z nimmt es zurück.</source>
        <translation>Ausfall festgehalten: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Die Korrektur ist gespeichert, das Vorige steht im Verlauf.</source>
        <translation>Die Korrektur ist gespeichert, das Vorige steht im Verlauf.</translation>
    </message>
    <message>
        <source>Das Ende ist eingetragen.</source>
        <translation>Das Ende ist eingetragen.</translation>
    </message>
    <message>
        <source>Der Ausfall zählt nicht mehr. Strg+Z nimmt das zurück.</source>
        <translation>Der Ausfall zählt nicht mehr. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>Die Ausfälle sind übernommen. Strg+Z nimmt sie zusammen zurück.</source>
        <translation>Die Ausfälle sind übernommen. Strg+Z nimmt sie zusammen zurück.</translation>
    </message>
    <message>
        <source>Der letzte Schritt ist zurückgenommen.</source>
        <translation>Der letzte Schritt ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>sc::OutageDialog</name>
    <message>
        <source>Ausfall korrigieren</source>
        <translation>Ausfall korrigieren</translation>
    </message>
    <message>
        <source>Ausfall festhalten</source>
        <translation>Ausfall festhalten</translation>
    </message>
    <message>
        <source>Korrektur speichern</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>&amp;Was ist ausgefallen? *</source>
        <translation>&amp;Was ist ausgefallen? *</translation>
    </message>
    <message>
        <source>zum Beispiel: Anmeldung nicht möglich</source>
        <translation>zum Beispiel: Anmeldung nicht möglich</translation>
    </message>
    <message>
        <source>G&amp;rund der Korrektur</source>
        <translation>G&amp;rund der Korrektur</translation>
    </message>
    <message>
        <source>nötig, wenn sich ändert, was zählt</source>
        <translation>nötig, wenn sich ändert, was zählt</translation>
    </message>
    <message>
        <source>läuft no&amp;ch</source>
        <translation>läuft no&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Beginn</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>En&amp;de</source>
        <translation>En&amp;de</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Der Ausfall läuft noch</source>
        <translation>Der Ausfall läuft noch</translation>
    </message>
    <message>
        <source>&amp;Störungsklasse</source>
        <translation>&amp;Störungsklasse</translation>
    </message>
    <message>
        <source>Sei&amp;te</source>
        <translation>Sei&amp;te</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Ko&amp;mponenten</translation>
    </message>
    <message>
        <source>&amp;Leistungen</source>
        <translation>&amp;Leistungen</translation>
    </message>
    <message>
        <source>Leistungen, die mit ausgefallen sind; was die Komponenten brauchen, ist vorgeschlagen. Leertaste kreuzt an.</source>
        <translation>Leistungen, die mit ausgefallen sind; was die Komponenten brauchen, ist vorgeschlagen. Leertaste kreuzt an.</translation>
    </message>
    <message>
        <source>%1 (ohne Zusage)</source>
        <translation>%1 (ohne Zusage)</translation>
    </message>
    <message>
        <source>Ort der &amp;Ursache</source>
        <translation>Ort der &amp;Ursache</translation>
    </message>
    <message>
        <source>Urs&amp;ache</source>
        <translation>Urs&amp;ache</translation>
    </message>
    <message>
        <source>&amp;geplante Wartung</source>
        <translation>&amp;geplante Wartung</translation>
    </message>
    <message>
        <source>angekünd&amp;igt am</source>
        <translation>angekünd&amp;igt am</translation>
    </message>
    <message>
        <source>Angekündigt am</source>
        <translation>Angekündigt am</translation>
    </message>
    <message>
        <source>Wartung</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Nummer des Problems</source>
        <translation>Nummer des Problems</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Nummer des Changes</source>
        <translation>Nummer des Changes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>&amp;Verweise</source>
        <translation>&amp;Verweise</translation>
    </message>
    <message>
        <source>braucht %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>Das ändert, was gezählt wird. Bitte nennen Sie den Grund der Korrektur: Er bleibt im Verlauf und auf dem Blatt stehen.</source>
        <translation>Das ändert, was gezählt wird. Bitte nennen Sie den Grund der Korrektur: Er bleibt im Verlauf und auf dem Blatt stehen.</translation>
    </message>
</context>
<context>
    <name>sc::OutageHistoryDialog</name>
    <message>
        <source>Verlauf: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>vorher</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>nachher</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sc::OutageImportDialog</name>
    <message>
        <source>Ausfälle importieren</source>
        <translation>Ausfälle importieren</translation>
    </message>
    <message>
        <source>Ausfälle übernehmen</source>
        <translation>Ausfälle übernehmen</translation>
    </message>
    <message>
        <source>Wählen Sie eine Datei. Was jede Zeile bewirken würde, steht dann hier; geschrieben wird erst danach.</source>
        <translation>Wählen Sie eine Datei. Was jede Zeile bewirken würde, steht dann hier; geschrieben wird erst danach.</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV mit den Spalten des Programms</source>
        <translation>CSV mit den Spalten des Programms</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Icinga</source>
        <translation>Icinga</translation>
    </message>
    <message>
        <source>Woher</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>&amp;Durchsuchen …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Date&amp;i</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>&amp;Woher</source>
        <translation>&amp;Woher</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Datei mit Ausfällen</source>
        <translation>Datei mit Ausfällen</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 neu, %2 enden, %3 schon bekannt, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 neu, %2 enden, %3 schon bekannt, %4 abgelehnt. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Die Datei passt nicht dazu: %1. Geschrieben ist nichts.</source>
        <translation>Die Datei passt nicht dazu: %1. Geschrieben ist nichts.</translation>
    </message>
</context>
<context>
    <name>sc::OutboxWindow</name>
    <message>
        <source>&amp;Jetzt verbinden</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Diesen Computer &amp;neu anmelden</source>
        <translation>Diesen Computer &amp;neu anmelden</translation>
    </message>
    <message>
        <source>Alles ist gesendet und angenommen. Hier steht, was noch wartet oder was der Server nicht übernommen hat.</source>
        <translation>Alles ist gesendet und angenommen. Hier steht, was noch wartet oder was der Server nicht übernommen hat.</translation>
    </message>
    <message>
        <source>&amp;Meine Wahl nehmen</source>
        <translation>&amp;Meine Wahl nehmen</translation>
    </message>
    <message>
        <source>&amp;Zur Kenntnis genommen</source>
        <translation>&amp;Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Vorgang ö&amp;ffnen</source>
        <translation>Vorgang ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Alles neu laden …</source>
        <translation>&amp;Alles neu laden …</translation>
    </message>
    <message>
        <source>Team: gesendet und empfangen</source>
        <translation>Team: gesendet und empfangen</translation>
    </message>
    <message>
        <source>Nicht gesendet oder nicht übernommen</source>
        <translation>Nicht gesendet oder nicht übernommen</translation>
    </message>
    <message>
        <source>Server: %1, Datenbank: %2, Login: %3</source>
        <translation>Server: %1, Datenbank: %2, Login: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Meine Wahl nehmen: %1</source>
        <translation>&amp;Meine Wahl nehmen: %1</translation>
    </message>
    <message>
        <source>&amp;Dabei lassen: %1</source>
        <translation>&amp;Dabei lassen: %1</translation>
    </message>
    <message>
        <source>Alles neu laden</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>Alle Daten des Teams werden auf diesem Computer entfernt und neu vom Server geladen. Das kann einige Minuten dauern. Was noch nicht gesendet ist, bleibt und wird gesendet.</source>
        <translation>Alle Daten des Teams werden auf diesem Computer entfernt und neu vom Server geladen. Das kann einige Minuten dauern. Was noch nicht gesendet ist, bleibt und wird gesendet.</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Noch einmal &amp;senden</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Das durften &amp;Kolleginnen und Kollegen in den letzten 14 Tagen nicht; Sie können es ausführen:</source>
        <translation>Das durften &amp;Kolleginnen und Kollegen in den letzten 14 Tagen nicht; Sie können es ausführen:</translation>
    </message>
    <message>
        <source>■ %1, %2: %3</source>
        <translation>■ %1, %2: %3</translation>
    </message>
    <message>
        <source>■ %1, %2: %3 – %4 %5</source>
        <translation>■ %1, %2: %3 – %4 %5</translation>
    </message>
</context>
<context>
    <name>sc::PaperPreview</name>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Seitenbreite</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Die Seiten sind an den Drucker gegeben.</source>
        <translation>Die Seiten sind an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>Der Druck ist nicht gelungen: %1</source>
        <translation>Der Druck ist nicht gelungen: %1</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Die Seiten werden an den Drucker gegeben …</source>
        <translation>Die Seiten werden an den Drucker gegeben …</translation>
    </message>
    <message>
        <source>Abgebrochen; Seiten, die der Drucker schon hat, druckt er noch.</source>
        <translation>Abgebrochen; Seiten, die der Drucker schon hat, druckt er noch.</translation>
    </message>
</context>
<context>
    <name>sc::PaperRun</name>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sc::PaperView</name>
    <message>
        <source>Seiten</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>sc::PeriodBar</name>
    <message>
        <source>Jahr</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>nach der Zusage</source>
        <translation>nach der Zusage</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Kernzeit</translation>
    </message>
    <message>
        <source>Basis der Diagramme</source>
        <translation>Basis der Diagramme</translation>
    </message>
    <message>
        <source>&amp;Jahr</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Monat</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>sc::PreviewDialog</name>
    <message>
        <source>Was mit einer ersten Information schon entschieden ist, bleibt, wie es festgehalten wurde. Strg+Z im Hauptfenster nimmt den Schritt zurück.</source>
        <translation>Was mit einer ersten Information schon entschieden ist, bleibt, wie es festgehalten wurde. Strg+Z im Hauptfenster nimmt den Schritt zurück.</translation>
    </message>
    <message>
        <source>Fristen, die sich verschieben</source>
        <translation>Fristen, die sich verschieben</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>bisherige Frist</source>
        <translation>bisherige Frist</translation>
    </message>
    <message>
        <source>neue Frist</source>
        <translation>neue Frist</translation>
    </message>
    <message>
        <source>Gezeigt sind die ersten %1.</source>
        <translation>Gezeigt sind die ersten %1.</translation>
    </message>
</context>
<context>
    <name>sc::ProfileWindow</name>
    <message>
        <source>Zusagen</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Kalendertage</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>neueste Fassung gültig ab</source>
        <translation>neueste Fassung gültig ab</translation>
    </message>
    <message>
        <source>in Kraft gesetzt</source>
        <translation>in Kraft gesetzt</translation>
    </message>
    <message>
        <source>von</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Profil aus &amp;Datei …</source>
        <translation>Profil aus &amp;Datei …</translation>
    </message>
    <message>
        <source>Als Datei &amp;speichern …</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Tag eintragen …</source>
        <translation>&amp;Tag eintragen …</translation>
    </message>
    <message>
        <source>Tag &amp;entfernen …</source>
        <translation>Tag &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Wieder in Kraft setzen …</source>
        <translation>&amp;Wieder in Kraft setzen …</translation>
    </message>
    <message>
        <source>Serviceprofil</source>
        <translation>Serviceprofil</translation>
    </message>
    <message>
        <source>Eigene geschlossene und geöffnete Tage, zusätzlich zu den gesetzlichen Feiertagen. Sie gelten für jede Uhr, die noch läuft. Ist hier nichts eingetragen, gilt der Kalender des Profils.</source>
        <translation>Eigene geschlossene und geöffnete Tage, zusätzlich zu den gesetzlichen Feiertagen. Sie gelten für jede Uhr, die noch läuft. Ist hier nichts eingetragen, gilt der Kalender des Profils.</translation>
    </message>
    <message>
        <source>Was auf diesem Desk in Kraft war, das jetzige zuerst. Ohne Eintrag gilt das mitgelieferte Profil.</source>
        <translation>Was auf diesem Desk in Kraft war, das jetzige zuerst. Ohne Eintrag gilt das mitgelieferte Profil.</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;Zusagen</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>&amp;Kalendertage</source>
        <translation>&amp;Kalendertage</translation>
    </message>
    <message>
        <source>&amp;Verlauf</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>%1, Feiertage: %2</source>
        <translation>%1, Feiertage: %2</translation>
    </message>
    <message>
        <source>In Kraft: %1 (das mitgelieferte Profil)</source>
        <translation>In Kraft: %1 (das mitgelieferte Profil)</translation>
    </message>
    <message>
        <source>In Kraft: %1, seit %2 durch %3</source>
        <translation>In Kraft: %1, seit %2 durch %3</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>geöffnet</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Nur die Administration ändert das Serviceprofil.</source>
        <translation>Nur die Administration ändert das Serviceprofil.</translation>
    </message>
    <message>
        <source>Serviceprofil wählen</source>
        <translation>Serviceprofil wählen</translation>
    </message>
    <message>
        <source>Serviceprofile (*.json);;Alle Dateien (*)</source>
        <translation>Serviceprofile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Serviceprofil in Kraft setzen</source>
        <translation>Serviceprofil in Kraft setzen</translation>
    </message>
    <message>
        <source>Aus %1 gelten sofort die neuen Zusagen.</source>
        <translation>Aus %1 gelten sofort die neuen Zusagen.</translation>
    </message>
    <message>
        <source>In Kraft setzen</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Das neue Serviceprofil ist in Kraft.</source>
        <translation>Das neue Serviceprofil ist in Kraft.</translation>
    </message>
    <message>
        <source>Serviceprofil speichern</source>
        <translation>Serviceprofil speichern</translation>
    </message>
    <message>
        <source>Serviceprofile (*.json)</source>
        <translation>Serviceprofile (*.json)</translation>
    </message>
    <message>
        <source>Gespeichert in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>%1 ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Kalendertag entfernen</source>
        <translation>Kalendertag entfernen</translation>
    </message>
    <message>
        <source>%1 (%2) gilt wieder wie im Profil.</source>
        <translation>%1 (%2) gilt wieder wie im Profil.</translation>
    </message>
    <message>
        <source>Tag entfernen</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>%1 ist entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>%1 ist entfernt. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Es gilt wieder %1 in der Fassung vom %2.</source>
        <translation>Es gilt wieder %1 in der Fassung vom %2.</translation>
    </message>
    <message>
        <source>Das frühere Serviceprofil ist wieder in Kraft.</source>
        <translation>Das frühere Serviceprofil ist wieder in Kraft.</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>sc::QualifyDialog</name>
    <message>
        <source>Vorgang %1 qualifizieren</source>
        <translation>Vorgang %1 qualifizieren</translation>
    </message>
    <message>
        <source>Vorgang qualifizieren</source>
        <translation>Vorgang qualifizieren</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation>Störungs&amp;klasse</translation>
    </message>
    <message>
        <source>&amp;Grund der Änderung</source>
        <translation>&amp;Grund der Änderung</translation>
    </message>
    <message>
        <source>falsch eingeschätzt: Frist ab der Meldung</source>
        <translation>falsch eingeschätzt: Frist ab der Meldung</translation>
    </message>
    <message>
        <source>verschlimmert: Frist ab jetzt</source>
        <translation>verschlimmert: Frist ab jetzt</translation>
    </message>
    <message>
        <source>&amp;Seite</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Bürgerseite</source>
        <translation>Bürgerseite</translation>
    </message>
    <message>
        <source>Behördenseite</source>
        <translation>Behördenseite</translation>
    </message>
    <message>
        <source>beide</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>&amp;Ort der Ursache</source>
        <translation>&amp;Ort der Ursache</translation>
    </message>
    <message>
        <source>noch unbekannt</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>in unserer Verantwortung</source>
        <translation>in unserer Verantwortung</translation>
    </message>
    <message>
        <source>beim Kunden</source>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Basisdienst Dritter (ohne Zusage)</source>
        <translation>Basisdienst Dritter (ohne Zusage)</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Aus&amp;wirkung</source>
        <translation>Aus&amp;wirkung</translation>
    </message>
    <message>
        <source>&amp;Dringlichkeit</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Folge für die Frist</source>
        <translation>Folge für die Frist</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>&amp;Leistung</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>Katego&amp;rie</source>
        <translation>Katego&amp;rie</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Ko&amp;mponenten</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Auswirkung</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>ergibt P%1</source>
        <translation>ergibt P%1</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>bleibt %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>bisher %1, danach %2</source>
        <translation>bisher %1, danach %2</translation>
    </message>
    <message>
        <source> (der Kunde ist informiert, das Ergebnis steht fest)</source>
        <translation> (der Kunde ist informiert, das Ergebnis steht fest)</translation>
    </message>
    <message>
        <source>Ohne Zusage: Die Leistung war am Tag der Meldung nicht im Regelbetrieb.</source>
        <translation>Ohne Zusage: Die Leistung war am Tag der Meldung nicht im Regelbetrieb.</translation>
    </message>
    <message>
        <source>Ohne Zusage: Die Ursache liegt nur bei Dritten.</source>
        <translation>Ohne Zusage: Die Ursache liegt nur bei Dritten.</translation>
    </message>
    <message>
        <source>Danach mit Zusage.</source>
        <translation>Danach mit Zusage.</translation>
    </message>
    <message>
        <source>Die Leistung »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</source>
        <translation>Die Leistung »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Die Kategorie »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</source>
        <translation>Die Kategorie »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>sc::QueuePage</name>
    <message numerus="yes">
        <source>%n neue Vorgänge anzeigen</source>
        <translation>
            <numerusform>%n neuen Vorgang anzeigen</numerusform>
            <numerusform>%n neue Vorgänge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Warteschlangen</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Warteschlange filtern</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>Kein Vorgang passt zum Filter »%1«.
Esc im Filter leert ihn.</source>
        <translation>Kein Vorgang passt zum Filter »%1«.
Esc im Filter leert ihn.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu tun.
Strg+N nimmt eine neue Meldung auf.</source>
        <translation>Hier ist nichts zu tun.
Strg+N nimmt eine neue Meldung auf.</translation>
    </message>
    <message>
        <source>Filtern: Nummer, Titel, Person, Bearbeiter, Mandant (Strg+F)</source>
        <translation>Filtern: Nummer, Titel, Person, Bearbeiter, Mandant (Strg+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n nicht mehr hier</source>
        <translation>
            <numerusform>Einer nicht mehr hier</numerusform>
            <numerusform>%n nicht mehr hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Ansicht: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Die Vorgänge werden gelesen …</source>
        <translation>Die Vorgänge werden gelesen …</translation>
    </message>
    <message>
        <source>Neue Vorgänge warten.
F5 zeigt sie.</source>
        <translation>Neue Vorgänge warten.
F5 zeigt sie.</translation>
    </message>
</context>
<context>
    <name>sc::QueueProxy</name>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Störungsklasse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Bearbeiter</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Meldende Person</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>ohne Bearbeiter</source>
        <translation>ohne Bearbeiter</translation>
    </message>
    <message>
        <source>ohne Mandant</source>
        <translation>ohne Mandant</translation>
    </message>
    <message>
        <source>%1 (gehört nicht mehr in diese Liste; F5 frischt sie auf)</source>
        <translation>%1 (gehört nicht mehr in diese Liste; F5 frischt sie auf)</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
</context>
<context>
    <name>sc::QueueTable</name>
    <message>
        <source>Vorgänge</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Nicht gruppieren</source>
        <translation>&amp;Nicht gruppieren</translation>
    </message>
    <message>
        <source>Nach &amp;Störungsklasse</source>
        <translation>Nach &amp;Störungsklasse</translation>
    </message>
    <message>
        <source>Nach &amp;Level</source>
        <translation>Nach &amp;Level</translation>
    </message>
    <message>
        <source>Nach &amp;Bearbeiter</source>
        <translation>Nach &amp;Bearbeiter</translation>
    </message>
    <message>
        <source>Nach &amp;Mandant</source>
        <translation>Nach &amp;Mandant</translation>
    </message>
    <message>
        <source>Nach S&amp;tatus</source>
        <translation>Nach S&amp;tatus</translation>
    </message>
</context>
<context>
    <name>sc::RecordDialog</name>
    <message>
        <source>%1: Eintrag ändern</source>
        <translation>%1: Eintrag ändern</translation>
    </message>
    <message>
        <source>%1: neuer Eintrag</source>
        <translation>%1: neuer Eintrag</translation>
    </message>
    <message>
        <source>Änderung speichern</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Eintrag anlegen</source>
        <translation>Eintrag anlegen</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ HH:MM</source>
        <translation>TT.MM.JJJJ HH:MM</translation>
    </message>
</context>
<context>
    <name>sc::RecordForm</name>
    <message>
        <source>nur der &amp;Tag ist bekannt (Eingangsstempel)</source>
        <translation>nur der &amp;Tag ist bekannt (Eingangsstempel)</translation>
    </message>
    <message>
        <source>zuerst &amp;bei anderer Stelle eingegangen</source>
        <translation>zuerst &amp;bei anderer Stelle eingegangen</translation>
    </message>
    <message>
        <source>Kunde ist dabei über die Bearbeitung &amp;informiert</source>
        <translation>Kunde ist dabei über die Bearbeitung &amp;informiert</translation>
    </message>
    <message>
        <source>Name, Telefonnummer oder Mandant</source>
        <translation>Name, Telefonnummer oder Mandant</translation>
    </message>
    <message>
        <source>Was ist geschehen? Die erste Zeile wird der Titel.</source>
        <translation>Was ist geschehen? Die erste Zeile wird der Titel.</translation>
    </message>
    <message>
        <source>&amp;Meldende Person</source>
        <translation>&amp;Meldende Person</translation>
    </message>
    <message>
        <source>Tele&amp;fon</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-Mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Me&amp;ldung</source>
        <translation>Me&amp;ldung</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Eingang bei der anderen Stelle</source>
        <translation>Eingang bei der anderen Stelle</translation>
    </message>
    <message>
        <source>Ma&amp;ndant</source>
        <translation>Ma&amp;ndant</translation>
    </message>
    <message>
        <source>Ein&amp;gang über</source>
        <translation>Ein&amp;gang über</translation>
    </message>
    <message>
        <source>Gemel&amp;det am</source>
        <translation>Gemel&amp;det am</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation>Störungs&amp;klasse</translation>
    </message>
    <message>
        <source>Frist der Reaktion</source>
        <translation>Frist der Reaktion</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>sc::RecordWindow</name>
    <message>
        <source>Neue Meldung</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>Ähnliche &amp;offene Vorgänge</source>
        <translation>Ähnliche &amp;offene Vorgänge</translation>
    </message>
    <message>
        <source>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</source>
        <translation>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Neue Meldung (wiederhergestellter Entwurf)</source>
        <translation>Neue Meldung (wiederhergestellter Entwurf)</translation>
    </message>
    <message>
        <source>Aus E-Mail übe&amp;rnehmen …</source>
        <translation>Aus E-Mail übe&amp;rnehmen …</translation>
    </message>
    <message>
        <source>Meldung a&amp;ufnehmen</source>
        <translation>Meldung a&amp;ufnehmen</translation>
    </message>
    <message>
        <source>Ähnliche offene Vorgänge</source>
        <translation>Ähnliche offene Vorgänge</translation>
    </message>
    <message>
        <source>Strg+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Strg+Eingabe</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>E-Mail übernehmen</source>
        <translation>E-Mail übernehmen</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Die E-Mail ist angehängt; was Sie eingegeben haben, bleibt. Zum Übernehmen öffnen Sie sie in einer leeren Meldung.</source>
        <translation>Die E-Mail ist angehängt; was Sie eingegeben haben, bleibt. Zum Übernehmen öffnen Sie sie in einer leeren Meldung.</translation>
    </message>
    <message>
        <source>Wann das Postfach die Nachricht empfangen hat, steht nicht in ihr. Bitte tragen Sie den Eingang ein.</source>
        <translation>Wann das Postfach die Nachricht empfangen hat, steht nicht in ihr. Bitte tragen Sie den Eingang ein.</translation>
    </message>
    <message>
        <source>Beschädigt angekommen: %1.</source>
        <translation>Beschädigt angekommen: %1.</translation>
    </message>
    <message>
        <source>Zu groß zum Anhängen, nur in der Nachricht selbst: %1.</source>
        <translation>Zu groß zum Anhängen, nur in der Nachricht selbst: %1.</translation>
    </message>
    <message>
        <source>Die Nachricht hat mehr Teile, als gelesen werden; alle stehen in der angehängten Nachricht.</source>
        <translation>Die Nachricht hat mehr Teile, als gelesen werden; alle stehen in der angehängten Nachricht.</translation>
    </message>
    <message>
        <source>Dieser Entwurf lässt sich nicht mehr lesen. Die Datei liegt unverändert im Ordner »drafts« neben der Datenbank.</source>
        <translation>Dieser Entwurf lässt sich nicht mehr lesen. Die Datei liegt unverändert im Ordner »drafts« neben der Datenbank.</translation>
    </message>
    <message>
        <source>Eine Datei wird noch übernommen; danach wird die Meldung aufgenommen.</source>
        <translation>Eine Datei wird noch übernommen; danach wird die Meldung aufgenommen.</translation>
    </message>
    <message>
        <source>E-Mails (*.eml *.msg)</source>
        <translation>E-Mails (*.eml *.msg)</translation>
    </message>
</context>
<context>
    <name>sc::ReferenceDialog</name>
    <message>
        <source>Fremdnummer zu %1</source>
        <translation>Fremdnummer zu %1</translation>
    </message>
    <message>
        <source>Fremdnummer festhalten</source>
        <translation>Fremdnummer festhalten</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>KIS (Vorgängersystem)</source>
        <translation>KIS (Vorgängersystem)</translation>
    </message>
    <message>
        <source>Hersteller</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>HZD</source>
        <translation>HZD</translation>
    </message>
    <message>
        <source>sonstige Stelle</source>
        <translation>sonstige Stelle</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Nummer ein.</source>
        <translation>Bitte tragen Sie die Nummer ein.</translation>
    </message>
</context>
<context>
    <name>sc::ReturnDialog</name>
    <message>
        <source>Vorgang %1 zurückgeben</source>
        <translation>Vorgang %1 zurückgeben</translation>
    </message>
    <message>
        <source>Vorgang zurückgeben</source>
        <translation>Vorgang zurückgeben</translation>
    </message>
    <message>
        <source>&amp;An</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>den Desk: zurück von %1</source>
        <translation>den Desk: zurück von %1</translation>
    </message>
    <message>
        <source>das %1</source>
        <translation>das %1</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st Level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd Level</translation>
    </message>
    <message>
        <source>die Warteschlange, ohne Bearbeiter</source>
        <translation>die Warteschlange, ohne Bearbeiter</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Bitte nennen Sie den Grund.</translation>
    </message>
</context>
<context>
    <name>sc::RuleDialog</name>
    <message>
        <source>Regelfenster ändern</source>
        <translation>Regelfenster ändern</translation>
    </message>
    <message>
        <source>Regelfenster anlegen</source>
        <translation>Regelfenster anlegen</translation>
    </message>
    <message>
        <source>Regel speichern</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Bezeichnung *</translation>
    </message>
    <message>
        <source>Wieder&amp;holung</source>
        <translation>Wieder&amp;holung</translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>jeden Monat</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>eigene Regel (RRULE)</source>
        <translation>eigene Regel (RRULE)</translation>
    </message>
    <message>
        <source>&amp;Wievielter</source>
        <translation>&amp;Wievielter</translation>
    </message>
    <message>
        <source>erster</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>zweiter</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>dritter</source>
        <translation>dritter</translation>
    </message>
    <message>
        <source>vierter</source>
        <translation>vierter</translation>
    </message>
    <message>
        <source>letzter</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>Wo&amp;chentag</source>
        <translation>Wo&amp;chentag</translation>
    </message>
    <message>
        <source>&amp;Regel</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>B&amp;is</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>Nicht nach »Von«: am nächsten Tag</source>
        <translation>Nicht nach »Von«: am nächsten Tag</translation>
    </message>
    <message>
        <source>&amp;Toleranz</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Gültig ab</source>
        <translation>&amp;Gültig ab</translation>
    </message>
    <message>
        <source>en&amp;det am</source>
        <translation>en&amp;det am</translation>
    </message>
    <message>
        <source>&amp;Letzter Tag</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>für &amp;Softwarewartung vorgeschlagen</source>
        <translation>für &amp;Softwarewartung vorgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Notiz</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>sc::RulesDialog</name>
    <message>
        <source>&amp;Ändern …</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Vereinbarte Fenster übernehmen</source>
        <translation>&amp;Vereinbarte Fenster übernehmen</translation>
    </message>
    <message>
        <source>Regelfenster und Sperrzeiten</source>
        <translation>Regelfenster und Sperrzeiten</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Gültig</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>&amp;Neues Regelfenster …</source>
        <translation>&amp;Neues Regelfenster …</translation>
    </message>
    <message>
        <source>Neue &amp;Sperrzeit …</source>
        <translation>Neue &amp;Sperrzeit …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source> bis %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>Sperrzeit</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Die Regel gilt.</source>
        <translation>Die Regel gilt.</translation>
    </message>
    <message>
        <source>Die Sperrzeit gilt.</source>
        <translation>Die Sperrzeit gilt.</translation>
    </message>
    <message>
        <source>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Die vereinbarten Fenster gelten.</source>
        <translation>Die vereinbarten Fenster gelten.</translation>
    </message>
</context>
<context>
    <name>sc::SavedViews</name>
    <message>
        <source>Ansicht &amp;speichern …</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Ansicht &amp;umbenennen …</source>
        <translation>Ansicht &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Ansicht &amp;löschen</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Ansicht speichern</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Ansicht einen Namen.</source>
        <translation>Bitte geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>Ansicht »%1« umbenennen</source>
        <translation>Ansicht »%1« umbenennen</translation>
    </message>
    <message>
        <source>&amp;Neuer Name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>Umbenennen</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Eine Ansicht »%1« gibt es schon.</source>
        <translation>Eine Ansicht »%1« gibt es schon.</translation>
    </message>
</context>
<context>
    <name>sc::SearchDialog</name>
    <message>
        <source>Suchen</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Mandant, Leistung, Komponente</source>
        <translation>Nummer, Wörter, Name, Telefon, Mandant, Leistung, Komponente</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Treffer öffnen</source>
        <translation>Treffer öffnen</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Nichts passt. Alle Wörter müssen vorkommen, Teile genügen.</source>
        <translation>Nichts passt. Alle Wörter müssen vorkommen, Teile genügen.</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Alle Mandanten</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Ältere Vorgänge, nur auf dem Server</source>
        <translation>Ältere Vorgänge, nur auf dem Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Auf diesem Computer passt nichts.</source>
        <translation>Auf diesem Computer passt nichts.</translation>
    </message>
    <message>
        <source>Schreiben Sie eine Nummer, den Anfang von Wörtern aus Titel, Beschreibung, Notizen oder Lösung, einen Namen, eine Telefonnummer oder ein Stück davon. Groß und klein, ä und ae, ß und ss gelten gleich. Ein Mandant allein zeigt dessen Vorgänge.</source>
        <translation>Schreiben Sie eine Nummer, den Anfang von Wörtern aus Titel, Beschreibung, Notizen oder Lösung, einen Namen, eine Telefonnummer oder ein Stück davon. Groß und klein, ä und ae, ß und ss gelten gleich. Ein Mandant allein zeigt dessen Vorgänge.</translation>
    </message>
</context>
<context>
    <name>sc::SecurityDialog</name>
    <message>
        <source>Sicherheitsvorfall – %1</source>
        <translation>Sicherheitsvorfall – %1</translation>
    </message>
    <message>
        <source>Stand festhalten</source>
        <translation>Stand festhalten</translation>
    </message>
    <message>
        <source>Als Sicherheitsvorfall kennzeichnen</source>
        <translation>Als Sicherheitsvorfall kennzeichnen</translation>
    </message>
    <message>
        <source>Was ist geschehen?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>&amp;Was ist geschehen?</source>
        <translation>&amp;Was ist geschehen?</translation>
    </message>
    <message>
        <source>&amp;ISB</source>
        <translation>&amp;ISB</translation>
    </message>
    <message>
        <source>ist unterrichtet</source>
        <translation>ist unterrichtet</translation>
    </message>
    <message>
        <source>&amp;Datenschutz</source>
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>Der Vorgang wird vertraulich: Ihn sehen nur noch Bearbeiter, Beobachter, Teamleitung und Aufsicht.</source>
        <translation>Der Vorgang wird vertraulich: Ihn sehen nur noch Bearbeiter, Beobachter, Teamleitung und Aufsicht.</translation>
    </message>
    <message>
        <source>Folge</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was geschehen ist oder wer wann unterrichtet wurde.</source>
        <translation>Bitte beschreiben Sie, was geschehen ist oder wer wann unterrichtet wurde.</translation>
    </message>
    <message>
        <source>Im Kontaktverzeichnis ist niemand eingetragen (Stammdaten, Kontaktverzeichnis).</source>
        <translation>Im Kontaktverzeichnis ist niemand eingetragen (Stammdaten, Kontaktverzeichnis).</translation>
    </message>
    <message>
        <source>Erreichbar: %1</source>
        <translation>Erreichbar: %1</translation>
    </message>
</context>
<context>
    <name>sc::SheetActs</name>
    <message>
        <source>Das Blatt wird erstellt …</source>
        <translation>Das Blatt wird erstellt …</translation>
    </message>
    <message>
        <source>Blatt erstellen</source>
        <translation>Blatt erstellen</translation>
    </message>
    <message>
        <source>Abgebrochen; es ist nichts gespeichert.</source>
        <translation>Abgebrochen; es ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Blatt speichern</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Tabelle (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Tabelle (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Das Blatt steht in %1</source>
        <translation>Das Blatt steht in %1</translation>
    </message>
    <message>
        <source>Das Blatt ist nicht gespeichert: %1</source>
        <translation>Das Blatt ist nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>sc::SolveDialog</name>
    <message>
        <source>Vorgang %1 lösen</source>
        <translation>Vorgang %1 lösen</translation>
    </message>
    <message>
        <source>Vorgang lösen</source>
        <translation>Vorgang lösen</translation>
    </message>
    <message>
        <source>&amp;Lösung</source>
        <translation>&amp;Lösung</translation>
    </message>
    <message>
        <source>&amp;Umgehung</source>
        <translation>&amp;Umgehung</translation>
    </message>
    <message>
        <source>Bitte dokumentieren Sie eine Lösung oder eine Umgehung.</source>
        <translation>Bitte dokumentieren Sie eine Lösung oder eine Umgehung.</translation>
    </message>
    <message>
        <source>Der Kunde &amp;kennt die Lösung schon</source>
        <translation>Der Kunde &amp;kennt die Lösung schon</translation>
    </message>
    <message>
        <source>Jetzt ist keine Servicezeit: Der Kunde erfährt die Lösung ab %1. Dann liegt der Vorgang zur Wiedervorlage.</source>
        <translation>Jetzt ist keine Servicezeit: Der Kunde erfährt die Lösung ab %1. Dann liegt der Vorgang zur Wiedervorlage.</translation>
    </message>
    <message>
        <source>Bitte informieren Sie danach den Kunden. Bis dahin liegt der Vorgang zur Wiedervorlage.</source>
        <translation>Bitte informieren Sie danach den Kunden. Bis dahin liegt der Vorgang zur Wiedervorlage.</translation>
    </message>
</context>
<context>
    <name>sc::SplitDialog</name>
    <message>
        <source>Vorgang %1 teilen</source>
        <translation>Vorgang %1 teilen</translation>
    </message>
    <message>
        <source>Teil als eigenen Vorgang aufnehmen</source>
        <translation>Teil als eigenen Vorgang aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Meldung</source>
        <translation>&amp;Meldung</translation>
    </message>
    <message>
        <source>&amp;Teil</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>Erste Zeile: worum es geht. Darunter die Einzelheiten.</source>
        <translation>Erste Zeile: worum es geht. Darunter die Einzelheiten.</translation>
    </message>
    <message>
        <source>Der neue Vorgang hat dieselbe meldende Person, denselben Eingang und damit dieselbe Frist.</source>
        <translation>Der neue Vorgang hat dieselbe meldende Person, denselben Eingang und damit dieselbe Frist.</translation>
    </message>
</context>
<context>
    <name>sc::StageNews</name>
    <message numerus="yes">
        <source>Bei %n Vorgängen ist die Frist überschritten.</source>
        <translation>
            <numerusform>Bei einem Vorgang ist die Frist überschritten.</numerusform>
            <numerusform>Bei %n Vorgängen ist die Frist überschritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge sind bald fällig.</source>
        <translation>
            <numerusform>Ein Vorgang ist bald fällig.</numerusform>
            <numerusform>%n Vorgänge sind bald fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::StartPage</name>
    <message>
        <source>Willkommen im Service Center</source>
        <translation>Willkommen im Service Center</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Leeren Desk anlegen</source>
        <translation>&amp;Leeren Desk anlegen</translation>
    </message>
    <message>
        <source>&amp;Demonstrations-Desk »Schönwetter am Berg« öffnen</source>
        <translation>&amp;Demonstrations-Desk »Schönwetter am Berg« öffnen</translation>
    </message>
    <message>
        <source>&amp;Vorgänge aus Datei importieren (KIS, ServiceNow) …</source>
        <translation>&amp;Vorgänge aus Datei importieren (KIS, ServiceNow) …</translation>
    </message>
    <message>
        <source>&amp;Erneut versuchen</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Leeren Desk anlegen, beschädigte Datei beiseitelegen</source>
        <translation>&amp;Leeren Desk anlegen, beschädigte Datei beiseitelegen</translation>
    </message>
    <message>
        <source>&amp;Beenden</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Prüfung abbrechen und beenden</source>
        <translation>Prüfung abbrechen und beenden</translation>
    </message>
    <message>
        <source>Service Center</source>
        <translation>Service Center</translation>
    </message>
    <message>
        <source>Vorgänge importieren</source>
        <translation>Vorgänge importieren</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Die Datenbank wird geprüft …</source>
        <translation>Die Datenbank wird geprüft …</translation>
    </message>
    <message>
        <source>Der Desk lässt sich nicht öffnen</source>
        <translation>Der Desk lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Sicherung zurückholen</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>&amp;Im Team arbeiten (gemeinsame Datenbank) …</source>
        <translation>&amp;Im Team arbeiten (gemeinsame Datenbank) …</translation>
    </message>
    <message>
        <source>Laden &amp;abbrechen</source>
        <translation>Laden &amp;abbrechen</translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen? Allein liegen die Daten nur auf diesem Computer, in Ihrem Datenordner; im Team teilen Sie sie über einen Server.</source>
        <translation>Womit möchten Sie beginnen? Allein liegen die Daten nur auf diesem Computer, in Ihrem Datenordner; im Team teilen Sie sie über einen Server.</translation>
    </message>
    <message>
        <source>Die Verbindung zum Team wird aufgebaut …</source>
        <translation>Die Verbindung zum Team wird aufgebaut …</translation>
    </message>
    <message>
        <source>Die Daten des Teams werden geladen …</source>
        <translation>Die Daten des Teams werden geladen …</translation>
    </message>
    <message>
        <source>Dieser Computer ist für das Team auf %1 eingerichtet. Allein lägen die Daten nur hier, in Ihrem Datenordner.</source>
        <translation>Dieser Computer ist für das Team auf %1 eingerichtet. Allein lägen die Daten nur hier, in Ihrem Datenordner.</translation>
    </message>
</context>
<context>
    <name>sc::StatusLine</name>
    <message>
        <source>Datenbank: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n Hinweise</source>
        <translation>
            <numerusform>▲ %n Hinweis</numerusform>
            <numerusform>▲ %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Servicezeit bis %1</source>
        <translation>Servicezeit bis %1</translation>
    </message>
    <message>
        <source>Keine Servicezeit, wieder ab %1</source>
        <translation>Keine Servicezeit, wieder ab %1</translation>
    </message>
    <message>
        <source>Betrieb besetzt</source>
        <translation>Betrieb besetzt</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>Rufbereitschaft: niemand eingetragen</translation>
    </message>
    <message>
        <source>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</source>
        <translation>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1, %2</source>
        <translation>Rufbereitschaft: %1, %2</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>bis %1, in Vertretung von %2</source>
        <translation>bis %1, in Vertretung von %2</translation>
    </message>
    <message>
        <source>Betrieb unbesetzt</source>
        <translation>Betrieb unbesetzt</translation>
    </message>
</context>
<context>
    <name>sc::TicketActs</name>
    <message>
        <source>%1 ist qualifiziert</source>
        <translation>%1 ist qualifiziert</translation>
    </message>
    <message>
        <source>%1: Kunde informiert</source>
        <translation>%1: Kunde informiert</translation>
    </message>
    <message>
        <source>%1: Eintrag festgehalten</source>
        <translation>%1: Eintrag festgehalten</translation>
    </message>
    <message>
        <source>%1 ist übergeben; Sie beobachten den Vorgang weiter</source>
        <translation>%1 ist übergeben; Sie beobachten den Vorgang weiter</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Bitte nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>%1 ist zurückgegeben</source>
        <translation>%1 ist zurückgegeben</translation>
    </message>
    <message>
        <source>%1 wartet</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 ist wieder in Bearbeitung</source>
        <translation>%1 ist wieder in Bearbeitung</translation>
    </message>
    <message>
        <source>%1: Wiedervorlage gesetzt</source>
        <translation>%1: Wiedervorlage gesetzt</translation>
    </message>
    <message>
        <source>%1 ist gelöst</source>
        <translation>%1 ist gelöst</translation>
    </message>
    <message>
        <source>%1 ist geschlossen</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <source>Vorgang %1 wieder öffnen</source>
        <translation>Vorgang %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 ist wieder offen</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 ist zurückgezogen</source>
        <translation>%1 ist zurückgezogen</translation>
    </message>
    <message>
        <source>%1: Fremdnummer festgehalten</source>
        <translation>%1: Fremdnummer festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge übernommen</source>
        <translation>
            <numerusform>%n Vorgang übernommen</numerusform>
            <numerusform>%n Vorgänge übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge auf »%1« gesetzt</source>
        <translation>
            <numerusform>%n Vorgang auf »%1« gesetzt</numerusform>
            <numerusform>%n Vorgänge auf »%1« gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Der letzte Schritt ist zurückgenommen</source>
        <translation>Der letzte Schritt ist zurückgenommen</translation>
    </message>
    <message>
        <source>Letzten Schritt zurücknehmen</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Das ist im jetzigen Stand des Vorgangs nicht mehr möglich. Es wurde nichts geändert.</source>
        <translation>Das ist im jetzigen Stand des Vorgangs nicht mehr möglich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: Benachrichtigung festgehalten</source>
        <translation>%1: Benachrichtigung festgehalten</translation>
    </message>
    <message>
        <source>Gemeinsamer Vorgang ist aufgenommen</source>
        <translation>Gemeinsamer Vorgang ist aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge geschlossen</source>
        <translation>
            <numerusform>Ein Vorgang geschlossen</numerusform>
            <numerusform>%n Vorgänge geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ist mit %2 verknüpft</source>
        <translation>%1 ist mit %2 verknüpft</translation>
    </message>
    <message>
        <source>%1: Verknüpfung gelöst</source>
        <translation>%1: Verknüpfung gelöst</translation>
    </message>
    <message>
        <source>%1 ist als Dublette von %2 zurückgezogen</source>
        <translation>%1 ist als Dublette von %2 zurückgezogen</translation>
    </message>
    <message>
        <source>Vorgang %1 wiederherstellen</source>
        <translation>Vorgang %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 ist wieder neu in der Warteschlange</source>
        <translation>%1 ist wieder neu in der Warteschlange</translation>
    </message>
    <message>
        <source>%1: der Teil ist ein eigener Vorgang</source>
        <translation>%1: der Teil ist ein eigener Vorgang</translation>
    </message>
    <message>
        <source>%1 ist als Sicherheitsvorfall gekennzeichnet und vertraulich</source>
        <translation>%1 ist als Sicherheitsvorfall gekennzeichnet und vertraulich</translation>
    </message>
    <message>
        <source>%1 ist kein Sicherheitsvorfall</source>
        <translation>%1 ist kein Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>Vertraulichkeit aufheben</source>
        <translation>Vertraulichkeit aufheben</translation>
    </message>
    <message>
        <source>%1 ist nicht mehr vertraulich</source>
        <translation>%1 ist nicht mehr vertraulich</translation>
    </message>
    <message>
        <source>%1 liegt bei %2; Wiedervorlage %3</source>
        <translation>%1 liegt bei %2; Wiedervorlage %3</translation>
    </message>
    <message>
        <source>%1: Antwort festgehalten</source>
        <translation>%1: Antwort festgehalten</translation>
    </message>
    <message>
        <source>Ü&amp;bernehmen</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Zuweisen …</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>&amp;Qualifizieren …</source>
        <translation>&amp;Qualifizieren …</translation>
    </message>
    <message>
        <source>Qualifizieren</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse setzen</source>
        <translation>Störungs&amp;klasse setzen</translation>
    </message>
    <message>
        <source>Kunden &amp;informieren …</source>
        <translation>Kunden &amp;informieren …</translation>
    </message>
    <message>
        <source>Informieren</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Kon&amp;takt festhalten …</source>
        <translation>Kon&amp;takt festhalten …</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Überg&amp;eben …</source>
        <translation>Überg&amp;eben …</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Zurück&amp;geben …</source>
        <translation>Zurück&amp;geben …</translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Frage weiter&amp;leiten …</source>
        <translation>Frage weiter&amp;leiten …</translation>
    </message>
    <message>
        <source>&amp;Antwort festhalten …</source>
        <translation>&amp;Antwort festhalten …</translation>
    </message>
    <message>
        <source>&amp;Verknüpfen und teilen</source>
        <translation>&amp;Verknüpfen und teilen</translation>
    </message>
    <message>
        <source>&amp;Verknüpfen …</source>
        <translation>&amp;Verknüpfen …</translation>
    </message>
    <message>
        <source>Als &amp;Dublette zusammenführen …</source>
        <translation>Als &amp;Dublette zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen …</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Teilen …</source>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>Si&amp;cherheitsvorfall …</source>
        <translation>Si&amp;cherheitsvorfall …</translation>
    </message>
    <message>
        <source>Kein Sicherheitsvorfall …</source>
        <translation>Kein Sicherheitsvorfall …</translation>
    </message>
    <message>
        <source>&amp;Warten lassen …</source>
        <translation>&amp;Warten lassen …</translation>
    </message>
    <message>
        <source>Warten</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>F&amp;ortsetzen</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Wie&amp;dervorlage …</source>
        <translation>Wie&amp;dervorlage …</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>F&amp;remdnummer …</source>
        <translation>F&amp;remdnummer …</translation>
    </message>
    <message>
        <source>L&amp;ösen …</source>
        <translation>L&amp;ösen …</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Sc&amp;hließen</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wieder öff&amp;nen …</source>
        <translation>Wieder öff&amp;nen …</translation>
    </message>
    <message>
        <source>Zur&amp;ückziehen …</source>
        <translation>Zur&amp;ückziehen …</translation>
    </message>
    <message>
        <source>Waru&amp;m diese Frist?</source>
        <translation>Waru&amp;m diese Frist?</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zugewiesen: %1</source>
        <translation>
            <numerusform>%n Vorgang zugewiesen: %1</numerusform>
            <numerusform>%n Vorgänge zugewiesen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge sind übergeben; Sie beobachten sie weiter</source>
        <translation>
            <numerusform>%n Vorgang ist übergeben; Sie beobachten ihn weiter</numerusform>
            <numerusform>%n Vorgänge sind übergeben; Sie beobachten sie weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Als Au&amp;sfall festhalten …</source>
        <translation>Als Au&amp;sfall festhalten …</translation>
    </message>
</context>
<context>
    <name>sc::TicketSidePane</name>
    <message>
        <source>Merkmale</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Ko&amp;mponenten</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Ver&amp;knüpfte Vorgänge</source>
        <translation>Ver&amp;knüpfte Vorgänge</translation>
    </message>
    <message>
        <source>Verknüpfte Vorgänge</source>
        <translation>Verknüpfte Vorgänge</translation>
    </message>
    <message>
        <source>F&amp;remdnummern</source>
        <translation>F&amp;remdnummern</translation>
    </message>
    <message>
        <source>Fremdnummern</source>
        <translation>Fremdnummern</translation>
    </message>
    <message>
        <source>Eingabe öffnet den Vorgang, Entf löst die Verknüpfung</source>
        <translation>Eingabe öffnet den Vorgang, Entf löst die Verknüpfung</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Liegt bei</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>%1 (Dritte, ohne Zusage)</source>
        <translation>%1 (Dritte, ohne Zusage)</translation>
    </message>
    <message>
        <source>keine; unter »Qualifizieren« wählen</source>
        <translation>keine; unter »Qualifizieren« wählen</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A&amp;usfälle</source>
        <translation>A&amp;usfälle</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Eingabe zeigt den Ausfall auf der Seite Verfügbarkeit</source>
        <translation>Eingabe zeigt den Ausfall auf der Seite Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1 bis %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>seit %1, läuft noch: %2</source>
        <translation>seit %1, läuft noch: %2</translation>
    </message>
    <message>
        <source>keine; »Als Ausfall festhalten« im Menü trägt einen ein</source>
        <translation>keine; »Als Ausfall festhalten« im Menü trägt einen ein</translation>
    </message>
</context>
<context>
    <name>sc::TicketWindow</name>
    <message>
        <source>Verlauf</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Neue Notiz</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Notiz zum Vorgang; Strg+Eingabe hält sie fest</source>
        <translation>Notiz zum Vorgang; Strg+Eingabe hält sie fest</translation>
    </message>
    <message>
        <source>&amp;Notiz festhalten</source>
        <translation>&amp;Notiz festhalten</translation>
    </message>
    <message>
        <source>Dieser Vorgang wurde zurückgenommen.</source>
        <translation>Dieser Vorgang wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>ohne Bearbeiter</source>
        <translation>ohne Bearbeiter</translation>
    </message>
    <message>
        <source>Bearbeiter: %1</source>
        <translation>Bearbeiter: %1</translation>
    </message>
    <message>
        <source>bei %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · Frist %1</translation>
    </message>
    <message>
        <source> · nacherfasst</source>
        <translation> · nacherfasst</translation>
    </message>
    <message>
        <source> · zurückgenommen</source>
        <translation> · zurückgenommen</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie zuerst eine Notiz.</source>
        <translation>Bitte schreiben Sie zuerst eine Notiz.</translation>
    </message>
    <message>
        <source>Notiz festgehalten</source>
        <translation>Notiz festgehalten</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall</source>
        <translation>Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>Nachverfolgung</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>&amp;Vorgang</source>
        <translation>&amp;Vorgang</translation>
    </message>
    <message>
        <source>Notiz &amp;festhalten</source>
        <translation>Notiz &amp;festhalten</translation>
    </message>
    <message>
        <source>Gewählte Verknüpfung lösen</source>
        <translation>Gewählte Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Datei anh&amp;ängen …</source>
        <translation>Datei anh&amp;ängen …</translation>
    </message>
    <message>
        <source>Dr&amp;ucken …</source>
        <translation>Dr&amp;ucken …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Fenster schließen</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>»%1« ist angehängt</source>
        <translation>»%1« ist angehängt</translation>
    </message>
    <message>
        <source>»%1« ist entfernt; Strg+Z holt die Datei zurück</source>
        <translation>»%1« ist entfernt; Strg+Z holt die Datei zurück</translation>
    </message>
    <message>
        <source>Vertraulicher Vorgang</source>
        <translation>Vertraulicher Vorgang</translation>
    </message>
    <message>
        <source>Reaktionszeit: %1</source>
        <translation>Reaktionszeit: %1</translation>
    </message>
    <message>
        <source>Vorgang als PDF speichern</source>
        <translation>Vorgang als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Nicht gespeichert: %1 Wählen Sie einen anderen Ort.</source>
        <translation>Nicht gespeichert: %1 Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Der Vorgang wird vom Server geholt …</source>
        <translation>Der Vorgang wird vom Server geholt …</translation>
    </message>
    <message>
        <source>Gemeldet %1 · %2</source>
        <translation>Gemeldet %1 · %2</translation>
    </message>
    <message>
        <source>Ihre Notiz ist noch nicht festgehalten: Strg+Eingabe hält sie fest, noch einmal Schließen verwirft sie.</source>
        <translation>Ihre Notiz ist noch nicht festgehalten: Strg+Eingabe hält sie fest, noch einmal Schließen verwirft sie.</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>sc::UserDialog</name>
    <message>
        <source>Der Anmeldename bleibt, weil Vorgänge und Verlauf ihn nennen.</source>
        <translation>Der Anmeldename bleibt, weil Vorgänge und Verlauf ihn nennen.</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>sc::WhyDialog</name>
    <message>
        <source>Beginn</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Klasse</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>in zugesagter Zeit</source>
        <translation>in zugesagter Zeit</translation>
    </message>
    <message>
        <source>zählt Minuten</source>
        <translation>zählt Minuten</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>überschneidet sich oder zählt teilweise</source>
        <translation>überschneidet sich oder zählt teilweise</translation>
    </message>
    <message>
        <source>korrigiert %1: %2</source>
        <translation>korrigiert %1: %2</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Warum %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Woraus gezählt</source>
        <translation>Woraus gezählt</translation>
    </message>
    <message>
        <source>&amp;Ausfälle (%1)</source>
        <translation>&amp;Ausfälle (%1)</translation>
    </message>
    <message>
        <source>&amp;Tage</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Monate</source>
        <translation>&amp;Monate</translation>
    </message>
    <message>
        <source>Liste als &amp;CSV speichern …</source>
        <translation>Liste als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2, %3: </source>
        <translation>%1, %2, %3: </translation>
    </message>
    <message>
        <source>In diesem Zeitraum ist bisher keine Zeit zugesagt, deshalb gibt es keine Zahl.</source>
        <translation>In diesem Zeitraum ist bisher keine Zeit zugesagt, deshalb gibt es keine Zahl.</translation>
    </message>
    <message>
        <source>Mittel von %1 Monaten, jeder mit gleichem Gewicht, ist %2; abgeschnitten, nicht gerundet. Nach Zeit gewichtet wären es %3 (%4 von %5 Minuten verloren).</source>
        <translation>Mittel von %1 Monaten, jeder mit gleichem Gewicht, ist %2; abgeschnitten, nicht gerundet. Nach Zeit gewichtet wären es %3 (%4 von %5 Minuten verloren).</translation>
    </message>
    <message>
        <source>(%1 − %2) / %1 Minuten ist %3; abgeschnitten, nicht gerundet.</source>
        <translation>(%1 − %2) / %1 Minuten ist %3; abgeschnitten, nicht gerundet.</translation>
    </message>
    <message>
        <source>Zugesagt sind %1: %2. %3.</source>
        <translation>Zugesagt sind %1: %2. %3.</translation>
    </message>
    <message>
        <source>Die Leistung ist %1.</source>
        <translation>Die Leistung ist %1.</translation>
    </message>
    <message>
        <source>Stand: %1, Profilfassung %2, Hauptbuch-Stand %3.</source>
        <translation>Stand: %1, Profilfassung %2, Hauptbuch-Stand %3.</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Zeiträume</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>zugesagte Minuten</source>
        <translation>zugesagte Minuten</translation>
    </message>
    <message>
        <source>verlorene Minuten</source>
        <translation>verlorene Minuten</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>sc::WithdrawDialog</name>
    <message>
        <source>Vorgang %1 zurückziehen</source>
        <translation>Vorgang %1 zurückziehen</translation>
    </message>
    <message>
        <source>Vorgang zurückziehen</source>
        <translation>Vorgang zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>irrtümlich aufgenommen</source>
        <translation>irrtümlich aufgenommen</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Ist es eine Dublette, wählen Sie stattdessen »Zusammenführen«.</source>
        <translation>Ist es eine Dublette, wählen Sie stattdessen »Zusammenführen«.</translation>
    </message>
</context>
<context>
    <name>sc::WithdrawOutageDialog</name>
    <message>
        <source>Ausfall zurückziehen</source>
        <translation>Ausfall zurückziehen</translation>
    </message>
    <message>
        <source>%1 zählt dann nicht mehr. Was festgehalten war und warum es keiner ist, bleibt im Verlauf.</source>
        <translation>%1 zählt dann nicht mehr. Was festgehalten war und warum es keiner ist, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Bitte nennen Sie den Grund.</translation>
    </message>
</context>
<context>
    <name>sc::WorkDialog</name>
    <message>
        <source>Change oder Release eintragen</source>
        <translation>Change oder Release eintragen</translation>
    </message>
    <message>
        <source>Change oder Release ändern</source>
        <translation>Change oder Release ändern</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Bezeichnung *</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>B&amp;eginn</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Stand</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Komponenten</translation>
    </message>
    <message>
        <source>No&amp;tiz</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Bezeichnung ein.</source>
        <translation>Bitte geben Sie eine Bezeichnung ein.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Nichts steht entgegen.</source>
        <translation>Nichts steht entgegen.</translation>
    </message>
</context>
<context>
    <name>sc::Workplace</name>
    <message>
        <source>Der Desk wird angelegt …</source>
        <translation>Der Desk wird angelegt …</translation>
    </message>
    <message>
        <source>Einen Vorgang %1 gibt es hier nicht.</source>
        <translation>Einen Vorgang %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Die Datenbank ist beschädigt. Die Sicherungen werden geprüft …</source>
        <translation>Die Datenbank ist beschädigt. Die Sicherungen werden geprüft …</translation>
    </message>
    <message>
        <source>&amp;Stand %1 Uhr wiederherstellen</source>
        <translation>&amp;Stand %1 Uhr wiederherstellen</translation>
    </message>
    <message>
        <source>Die Sicherung wird wiederhergestellt …</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Das andere Team wird beim nächsten Start geöffnet.</source>
        <translation>Das andere Team wird beim nächsten Start geöffnet.</translation>
    </message>
    <message>
        <source>Das Laden ist abgebrochen. Was schon geladen ist, bleibt; der nächste Versuch macht dort weiter.</source>
        <translation>Das Laden ist abgebrochen. Was schon geladen ist, bleibt; der nächste Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>Das Verbindungsprofil nennt keinen Server oder ist nicht lesbar.</source>
        <translation>Das Verbindungsprofil nennt keinen Server oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Dieser Computer hat keinen Schlüsselspeicher, der das Passwort aufbewahrt: Es gilt, bis Sie das Programm beenden, und wird beim nächsten Start wieder erfragt.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, der das Passwort aufbewahrt: Es gilt, bis Sie das Programm beenden, und wird beim nächsten Start wieder erfragt.</translation>
    </message>
</context>
</TS>