<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>AvailabilityReport</name>
    <message>
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>nicht angekündigt</source>
        <translation>not announced</translation>
    </message>
    <message>
        <source>%1, zu spät</source>
        <translation>%1, too late</translation>
    </message>
    <message>
        <source>Ohne Zusage, nicht im Regelbetrieb: %1.</source>
        <translation>Without promise, not in regular operation: %1.</translation>
    </message>
    <message>
        <source>Prozente sind abgeschnitten, nicht gerundet; geurteilt wird über die genauen Brüche. Überschneidungen zählen einmal.</source>
        <translation>Percentages are cut, not rounded; the verdict is on the exact fractions. Overlaps count once.</translation>
    </message>
    <message>
        <source>Rechtzeitig angekündigte Wartung ist ausgenommen und steht bei den Ausnahmen.</source>
        <translation>Maintenance announced in time is left out and listed with the exclusions.</translation>
    </message>
    <message>
        <source>Wartung in zugesagter Zeit zählt als Ausfall, ob angekündigt oder nicht.</source>
        <translation>Maintenance in promised hours counts as an outage, announced or not.</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Availability %1</translation>
    </message>
    <message>
        <source>Stand %1 · Profilfassung %2 · Hauptbuch-Stand %3</source>
        <translation>As of %1 · profile version %2 · ledger position %3</translation>
    </message>
    <message>
        <source>Zusage a, %1: %2 im Jahr bis zum Stand, zugesagt %3: %4</source>
        <translation>Promise a, %1: %2 in the year to date, promised %3: %4</translation>
    </message>
    <message>
        <source>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✓ erfüllt</source>
        <translation>Promise b, every service: %1 of %2 services meet it: ✓ met</translation>
    </message>
    <message>
        <source>Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✗ verfehlt durch %3</source>
        <translation>Promise b, every service: %1 of %2 services meet it: ✗ missed by %3</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Monat Servicezeit</source>
        <translation>Month, service hours</translation>
    </message>
    <message>
        <source>Monat Kernzeit</source>
        <translation>Month, core hours</translation>
    </message>
    <message>
        <source>Jahr Servicezeit</source>
        <translation>Year, service hours</translation>
    </message>
    <message>
        <source>Jahr Kernzeit</source>
        <translation>Year, core hours</translation>
    </message>
    <message>
        <source>Jahresurteil</source>
        <translation>Verdict on the year</translation>
    </message>
    <message>
        <source>Budget Monat, Minuten</source>
        <translation>Budget of the month, minutes</translation>
    </message>
    <message>
        <source>Budget Jahr, Minuten</source>
        <translation>Budget of the year, minutes</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>zugesagt, Minuten</source>
        <translation>promised, minutes</translation>
    </message>
    <message>
        <source>verloren, Minuten</source>
        <translation>lost, minutes</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Was sie belegt</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>%1 bis zum Stand</source>
        <translation>%1 to date</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ursache</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Nicht gezählt</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gehaltene Wartung</source>
        <translation>Maintenance held</translation>
    </message>
    <message>
        <source>Angekündigt</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>still running</translation>
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
        <translation>Corrected: %1 (%2): %3</translation>
    </message>
    <message>
        <source>Zusage a: die IT-Systeme in unserer Verantwortung sind in der Kernzeit im Jahresmittel zu %1 verfügbar.</source>
        <translation>Promise a: the IT systems in our responsibility are available in core hours to %1 in the yearly mean.</translation>
    </message>
    <message>
        <source>Zusage b: die Leistung ist in der Servicezeit im Monatsmittel zu %1 verfügbar, geurteilt über das Jahr.</source>
        <translation>Promise b: the service is available in service hours to %1 in the monthly mean, judged over the year.</translation>
    </message>
    <message>
        <source>Fehlerbudget %1: %2; Jahr: %3. Passiert nichts weiter, steht das Jahr bei %4.</source>
        <translation>Error budget %1: %2; year: %3. If nothing else happens, the year stands at %4.</translation>
    </message>
    <message>
        <source>Die Leistung ist %1.</source>
        <translation>The service is %1.</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>vereinbartes Regelfenster</source>
        <translation>agreed regular window</translation>
    </message>
    <message>
        <source>%1 (Abschluss nicht eingetragen)</source>
        <translation>%1 (completion not recorded)</translation>
    </message>
</context>
<context>
    <name>AvailabilitySheet</name>
    <message>
        <source>Prüfsumme der Angaben (SHA-256): %1</source>
        <translation>Checksum of the data (SHA-256): %1</translation>
    </message>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation>Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Name, Unterschrift</source>
        <translation>Name, signature</translation>
    </message>
    <message>
        <source>Keine gezählten Ausfälle in diesem Zeitraum.</source>
        <translation>No counted outages in this period.</translation>
    </message>
</context>
<context>
    <name>AvailabilityWords</name>
    <message>
        <source>✓ erfüllt</source>
        <translation>✓ met</translation>
    </message>
    <message>
        <source>✗ verfehlt</source>
        <translation>✗ missed</translation>
    </message>
    <message>
        <source>Zusage a: IT-Systeme, Kernzeit, Jahr</source>
        <translation>Promise a: IT systems, core hours, year</translation>
    </message>
    <message>
        <source>Zusage b: Leistung, Servicezeit, Mittel der Monate</source>
        <translation>Promise b: service, service hours, mean of months</translation>
    </message>
    <message>
        <source>Zusage b: Leistung, Servicezeit, Jahr</source>
        <translation>Promise b: service, service hours, year</translation>
    </message>
    <message>
        <source>Monat der Zusage b</source>
        <translation>Month of promise b</translation>
    </message>
    <message>
        <source>zur Information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>%1. Quartal %2</source>
        <translation>Quarter %1 of %2</translation>
    </message>
    <message>
        <source>zählt</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>Dritte, zählt nicht</source>
        <translation>third party, does not count</translation>
    </message>
    <message>
        <source>Ursache beim Kunden, zählt nicht</source>
        <translation>cause at the customer, does not count</translation>
    </message>
    <message>
        <source>nicht Produktion, zählt nicht</source>
        <translation>not production, does not count</translation>
    </message>
    <message>
        <source>Störungsklasse zählt nicht</source>
        <translation>disruption class does not count</translation>
    </message>
    <message>
        <source>rechtzeitig angekündigt, ausgenommen</source>
        <translation>announced in time, left out</translation>
    </message>
    <message>
        <source>außerhalb der zugesagten Zeit</source>
        <translation>outside promised hours</translation>
    </message>
    <message>
        <source>beide Seiten</source>
        <translation>both sides</translation>
    </message>
    <message>
        <source>Public Client (Antragsteller)</source>
        <translation>Public client (applicants)</translation>
    </message>
    <message>
        <source>Private Client (Sachbearbeitung)</source>
        <translation>Private client (case work)</translation>
    </message>
    <message>
        <source>bei uns</source>
        <translation>with us</translation>
    </message>
    <message>
        <source>beim Kunden</source>
        <translation>at the customer</translation>
    </message>
    <message>
        <source>im Netz</source>
        <translation>in the network</translation>
    </message>
    <message>
        <source>bei Dritten</source>
        <translation>with third parties</translation>
    </message>
    <message>
        <source>Bitte sagen Sie in einem Satz, was ausgefallen ist.</source>
        <translation>Please say in one sentence what was down.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie mindestens eine Komponente oder eine Leistung.</source>
        <translation>Please name at least one component or service.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end does not lie after the start.</translation>
    </message>
    <message>
        <source>Der Beginn liegt in der Zukunft.</source>
        <translation>The beginning lies in the future.</translation>
    </message>
    <message>
        <source>Das Ende liegt in der Zukunft. Läuft der Ausfall noch, kreuzen Sie das an.</source>
        <translation>The end lies in the future. If the outage still runs, tick that.</translation>
    </message>
    <message>
        <source>Die Ankündigung liegt nach dem Beginn.</source>
        <translation>The announcement is after the beginning.</translation>
    </message>
    <message>
        <source>%1: noch keine zugesagte Zeit</source>
        <translation>%1: no promised time yet</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4 von %5 Minuten verloren; %6)</source>
        <translation>%1: %2, %3 (%4 of %5 minutes lost; %6)</translation>
    </message>
    <message>
        <source>noch %1 von %2 Minuten</source>
        <translation>%1 of %2 minutes left</translation>
    </message>
    <message>
        <source>um %1 Minuten überschritten</source>
        <translation>exceeded by %1 minutes</translation>
    </message>
    <message>
        <source>geplant, nicht angekündigt</source>
        <translation>planned, not announced</translation>
    </message>
    <message>
        <source>angekündigt %1</source>
        <translation>announced %1</translation>
    </message>
    <message>
        <source>angekündigt %1, zu spät</source>
        <translation>announced %1, too late</translation>
    </message>
    <message>
        <source>zugesagt von %1 bis vor %2</source>
        <translation>promised from %1 until before %2</translation>
    </message>
    <message>
        <source>zugesagt bis vor %1</source>
        <translation>promised until before %1</translation>
    </message>
    <message>
        <source>zugesagt seit %1</source>
        <translation>promised since %1</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>Der Eintrag hat keine Kennung (UID).</source>
        <translation>The entry has no identifier (UID).</translation>
    </message>
    <message>
        <source>Der Beginn fehlt.</source>
        <translation>The start is missing.</translation>
    </message>
    <message>
        <source>Das Ende fehlt.</source>
        <translation>The end is missing.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>The end lies before the start.</translation>
    </message>
    <message>
        <source>Eine Zeitangabe ist unlesbar.</source>
        <translation>A time is malformed.</translation>
    </message>
    <message>
        <source>Eine Zeit gibt es in ihrer Zeitzone nicht.</source>
        <translation>A time does not exist in its zone.</translation>
    </message>
    <message>
        <source>Ein Fenster hat Uhrzeiten, keine ganzen Tage.</source>
        <translation>A window has times of day, not whole days.</translation>
    </message>
    <message>
        <source>Einzelne Zusatztermine (RDATE), Ausnahmeregeln und mehrere Regeln werden nicht übernommen.</source>
        <translation>Single additional dates (RDATE), exception rules and several rules are not taken over.</translation>
    </message>
    <message>
        <source>Das Ende der Wiederholung ist unlesbar.</source>
        <translation>The end of the recurrence is malformed.</translation>
    </message>
    <message>
        <source>Am ersten Tag gibt es nach der Regel kein Fenster.</source>
        <translation>The rule has no window on its first day.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Ein Fenster wiederholt sich nach Tagen, Wochen, Monaten oder Jahren (FREQ).</source>
        <translation>A window recurs by days, weeks, months or years (FREQ).</translation>
    </message>
    <message>
        <source>Die Zeitzone ist unbekannt: %1</source>
        <translation>The time zone is not known: %1</translation>
    </message>
    <message>
        <source>Ein Regelfenster dauert höchstens einen Tag.</source>
        <translation>A regular window lasts one day at most.</translation>
    </message>
    <message>
        <source>Eine ganze Reihe wird hier nicht abgesagt: Beenden Sie die Regel.</source>
        <translation>A whole series is not cancelled here: end the rule.</translation>
    </message>
    <message>
        <source>Regelfenster</source>
        <translation>Regular window</translation>
    </message>
    <message>
        <source>Im Kalender ausgelassen</source>
        <translation>Left out in the calendar</translation>
    </message>
    <message>
        <source>entfällt am %1</source>
        <translation>left out on %1</translation>
    </message>
    <message>
        <source>Es gibt kein Regelfenster, an dessen Stelle es stehen könnte.</source>
        <translation>There is no regular window in whose place it could stand.</translation>
    </message>
    <message>
        <source>Es ist vorbei oder zurückgezogen und bleibt, wie es ist.</source>
        <translation>It is over or withdrawn and stays as it is.</translation>
    </message>
    <message>
        <source>Aus einem Kalender übernommen</source>
        <translation>Taken over from a calendar</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Abweichung</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Es ist vorbei.</source>
        <translation>It is over.</translation>
    </message>
    <message>
        <source>Es ist abgesagt und steht hier nicht.</source>
        <translation>It is cancelled and does not stand here.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht Grund (DESCRIPTION) und Freigabe (CONTACT).</source>
        <translation>Emergency maintenance needs a reason (DESCRIPTION) and an approval (CONTACT).</translation>
    </message>
    <message>
        <source>Zusätzliches Fenster</source>
        <translation>Additional window</translation>
    </message>
    <message>
        <source>Eine Sperrzeit wiederholt sich nicht.</source>
        <translation>A freeze does not recur.</translation>
    </message>
    <message>
        <source>Sperrzeit</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Sperrzeit aufgehoben</source>
        <translation>Freeze lifted</translation>
    </message>
    <message>
        <source>Changes und Releases wiederholen sich nicht.</source>
        <translation>Changes and releases do not recur.</translation>
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
        <translation>Contact points</translation>
    </message>
    <message>
        <source>Wo der Service Desk und seine Partner zu erreichen sind. Die Angaben stehen im Serviceprofil. Strg+C kopiert die gewählte Zelle.</source>
        <translation>Where the service desk and its partners can be reached. The details are in the service profile. Ctrl+C copies the selected cell.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Contact point</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1–%2 Kernzeit ohne Desk, Betrieb besetzt</source>
        <translation>%1–%2 core time without desk, operation staffed</translation>
    </message>
    <message>
        <source>%1–%2 Kernzeit ohne Desk und ohne Personal: Rufbereitschaft</source>
        <translation>%1–%2 core time without desk and without staff: on call</translation>
    </message>
    <message>
        <source>Heute in der Kernzeit nicht gedeckt:</source>
        <translation>Not covered in today&apos;s core time:</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Mandanten</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Kommunen und Behörden, die Sie betreuen. Jede Meldung kann einem Mandanten gehören.</source>
        <translation>Municipalities and authorities that you support. Every report can belong to a tenant.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Behörde</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Zugangsweg (NdB, VPN)</source>
        <translation>Access path (NdB, VPN)</translation>
    </message>
    <message>
        <source>Schnittstellen</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Kontodienste</source>
        <translation>Account services</translation>
    </message>
    <message>
        <source>E-Payment</source>
        <translation>E-payment</translation>
    </message>
    <message>
        <source>Vertragsgrundlage</source>
        <translation>Contract basis</translation>
    </message>
    <message>
        <source>Gültig ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Menschen, die anrufen oder schreiben. Beim Aufnehmen werden sie nach Name, Telefon und E-Mail vorgeschlagen.</source>
        <translation>People who call or write. They are proposed by name, phone and e-mail while you record a report.</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sachbearbeitung</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>Prozessdesign</source>
        <translation>Process designer</translation>
    </message>
    <message>
        <source>Fachadministration</source>
        <translation>Functional administrator</translation>
    </message>
    <message>
        <source>Auftraggeber</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Nutzende Kommune</source>
        <translation>Using municipality</translation>
    </message>
    <message>
        <source>Betreiber</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Antragsteller</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registrierte Nutzer</source>
        <translation>Registered users</translation>
    </message>
    <message>
        <source>Wer auf einer Plattform registriert ist und bei Störung oder Wartung Nachricht bekommt. Meist aus CSV, mit dem Tag des Standes.</source>
        <translation>Who is registered on a platform and is told of disruptions and maintenance. Mostly from CSV, with the date of its state.</translation>
    </message>
    <message>
        <source>Plattform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Stand vom</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Die Gruppen des 1st, 2nd und 3rd Level, an die Vorgänge übergeben werden.</source>
        <translation>The groups of 1st, 2nd and 3rd level to which tickets are handed over.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd level</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Benutzer</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Wer mit diesem Programm arbeitet.</source>
        <translation>Who works with this program.</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Was ein Benutzer darf.</source>
        <translation>What a user may do.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Dienstplan</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Rufbereitschaft und Abwesenheiten. Wer gerade Rufbereitschaft hat, steht in der Statusleiste.</source>
        <translation>On-call duty and absences. The status bar tells who is on call now.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rufbereitschaft</source>
        <translation>On-call duty</translation>
    </message>
    <message>
        <source>Abwesenheit</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Die Online-Dienste. Zusagen gelten nur im Regelbetrieb.</source>
        <translation>The online services. Promises hold only in regular operation.</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Projekt</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Regelbetrieb</source>
        <translation>Regular operation</translation>
    </message>
    <message>
        <source>abgelöst</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>Regelbetrieb ab</source>
        <translation>Regular from</translation>
    </message>
    <message>
        <source>Abgelöst am</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Product Owner</source>
        <translation>Product owner</translation>
    </message>
    <message>
        <source>Projektverantwortung</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Ressort</source>
        <translation>Department of state</translation>
    </message>
    <message>
        <source>Zuständige Stelle</source>
        <translation>Responsible office</translation>
    </message>
    <message>
        <source>Konfigurationselemente</source>
        <translation>Configuration items</translation>
    </message>
    <message>
        <source>Plattformen, ihre Bestandteile, Infrastruktur und Basisdienste Dritter.</source>
        <translation>Platforms, their components, infrastructure and base services of third parties.</translation>
    </message>
    <message>
        <source>Bestandteil</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Infrastruktur</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Basisdienst</source>
        <translation>Base service</translation>
    </message>
    <message>
        <source>Umgebung</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Produktion</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Vorproduktion</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Standort</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Verantwortung</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>eigene</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>Dritte</source>
        <translation>third party</translation>
    </message>
    <message>
        <source>Produkt</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Schnittstelle</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Abgekündigt zum</source>
        <translation>Deprecated on</translation>
    </message>
    <message>
        <source>Abhängigkeiten</source>
        <translation>Dependencies</translation>
    </message>
    <message>
        <source>Welches Element welches andere braucht: fällt das andere aus, ist auch dieses betroffen.</source>
        <translation>Which item needs which other: when the other fails, this one is affected too.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>braucht</source>
        <translation>needs</translation>
    </message>
    <message>
        <source>Kategorien</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Wonach Vorgänge beim Qualifizieren geordnet werden.</source>
        <translation>How tickets are sorted when they are qualified.</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Die Spalte »%1« kommt mehr als einmal vor.</source>
        <translation>The column “%1” occurs more than once.</translation>
    </message>
    <message>
        <source>Die Spalte »%1« fehlt.</source>
        <translation>The column “%1” is missing.</translation>
    </message>
    <message>
        <source>steht schon in Zeile %1</source>
        <translation>is in line %1 already</translation>
    </message>
    <message>
        <source>%1: »%2« ist nicht möglich, erwartet wird %3.</source>
        <translation>%1: “%2” is not possible, expected is %3.</translation>
    </message>
    <message>
        <source>ein Zeitpunkt wie 31.12.2026 19:00</source>
        <translation>a time like 31.12.2026 19:00</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>ein Tag wie 31.12.2026</source>
        <translation>a day like 31.12.2026</translation>
    </message>
    <message>
        <source>ja oder nein</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>ein Name, den es schon gibt</source>
        <translation>a name that exists already</translation>
    </message>
    <message>
        <source>Bitte füllen Sie »%1« aus.</source>
        <translation>Please fill in “%1”.</translation>
    </message>
    <message>
        <source>Das Ende muss nach dem Anfang liegen.</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>Ein Element kann sich nicht selbst brauchen.</source>
        <translation>An item cannot need itself.</translation>
    </message>
    <message>
        <source>ist älter als der vorhandene Stand vom %1</source>
        <translation>is older than the present state of %1</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: %1.</source>
        <translation>That would close a circle: %1.</translation>
    </message>
    <message>
        <source> braucht </source>
        <translation> needs </translation>
    </message>
    <message>
        <source>wiederhergestellt</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>entfernt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>angelegt</source>
        <translation>added</translation>
    </message>
    <message>
        <source>Fehlt seit</source>
        <translation>Missing since</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
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
        <translation>System operation</translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Hersteller, Betreiber von Basisdiensten, Behörden, Ressorts und zuständige Stellen, auch die eigenen Fachbereiche.</source>
        <translation>Manufacturers, operators of base services, authorities, departments and responsible offices, and our own divisions.</translation>
    </message>
    <message>
        <source>Softwarehersteller</source>
        <translation>Software manufacturer</translation>
    </message>
    <message>
        <source>Hardwarehersteller</source>
        <translation>Hardware manufacturer</translation>
    </message>
    <message>
        <source>Betreiber Basisdienst</source>
        <translation>Operator of a base service</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Lenkungskreis, Federführerkreis und operatives Gremium. Wer ihnen angehört, steht unter »Gremienmitglieder«.</source>
        <translation>Steering group, lead-agency group and operative body. Who belongs to them is listed under &apos;Members of bodies&apos;.</translation>
    </message>
    <message>
        <source>Lenkungskreis (strategisch)</source>
        <translation>Steering group (strategic)</translation>
    </message>
    <message>
        <source>Federführerkreis (steuernd)</source>
        <translation>Lead-agency group (directing)</translation>
    </message>
    <message>
        <source>operatives Gremium</source>
        <translation>operative body</translation>
    </message>
    <message>
        <source>Gremienmitglieder</source>
        <translation>Members of bodies</translation>
    </message>
    <message>
        <source>Projekt- und Themenverantwortliche in den Gremien, mit Funktion und Erreichbarkeit.</source>
        <translation>Project and topic owners in the bodies, with function and contact details.</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Kontaktverzeichnis</source>
        <translation>Contact register</translation>
    </message>
    <message>
        <source>Wer für Rollen, Gremien, Ressorts, Produkte und Projekte anzusprechen ist. Jede Änderung bleibt im Verlauf.</source>
        <translation>Whom to address for roles, bodies, departments, products and projects. Every change stays in the history.</translation>
    </message>
    <message>
        <source>Zuständig als</source>
        <translation>Responsible as</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>For what</translation>
    </message>
</context>
<context>
    <name>DirectoryHints</name>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist jede Zeit besetzt oder in Rufbereitschaft.</source>
        <translation>
            <numerusform>For the next day, every hour is staffed or on call.</numerusform>
            <numerusform>For the next %n days, every hour is staffed or on call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist %1-mal niemand da, zuerst von %2 bis %3.</source>
        <translation>
            <numerusform>In the next day nobody is there %1 times, first from %2 to %3.</numerusform>
            <numerusform>In the next %n days nobody is there %1 times, first from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Abwesenheiten ohne Vertretung, zuerst: %1.</source>
        <translation>
            <numerusform>%n absence without a substitute: %1.</numerusform>
            <numerusform>%n absences without a substitute, first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen nennen nicht alle Verantwortlichen (Product Owner, Projektverantwortung, Ressort), zuerst: %1.</source>
        <translation>
            <numerusform>%n service does not name all who are responsible (product owner, project owner, department): %1.</numerusform>
            <numerusform>%n services do not name all who are responsible (product owner, project owner, department), first: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand vom %1, alle stehen in der letzten Liste.</source>
        <translation>State of %1, all are in the last list.</translation>
    </message>
    <message numerus="yes">
        <source>Stand vom %1, %n fehlen in der letzten Liste und sind markiert.</source>
        <translation>
            <numerusform>State of %1, %n is missing from the last list and marked.</numerusform>
            <numerusform>State of %1, %n are missing from the last list and marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Warum diese Frist? %1</source>
        <translation>Why this deadline? %1</translation>
    </message>
    <message>
        <source>Erläuterung der Frist</source>
        <translation>Explanation of the deadline</translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>ist schon da als %1</source>
        <translation>is here already as %1</translation>
    </message>
    <message>
        <source>ist dort abgeschlossen und bleibt weg</source>
        <translation>is finished there and left out</translation>
    </message>
    <message>
        <source>nicht zugeordnet: %1</source>
        <translation>not matched: %1</translation>
    </message>
    <message>
        <source>die Nummer fehlt</source>
        <translation>the number is missing</translation>
    </message>
    <message>
        <source>die Kurzbeschreibung fehlt</source>
        <translation>the title is missing</translation>
    </message>
    <message>
        <source>die Kurzbeschreibung ist länger als %1 Zeichen</source>
        <translation>the title is longer than %1 characters</translation>
    </message>
    <message>
        <source>diese Nummer steht schon in Zeile %1</source>
        <translation>this number is already in line %1</translation>
    </message>
    <message>
        <source>»%1« ist kein Zeitpunkt der Meldung wie 24.11.2026 08:15</source>
        <translation>&apos;%1&apos; is no time of a report like 24.11.2026 08:15</translation>
    </message>
    <message>
        <source>die Meldung liegt in der Zukunft</source>
        <translation>the report lies in the future</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie 24.11.2026 08:15</source>
        <translation>&apos;%1&apos; in column &apos;%2&apos; is no time like 24.11.2026 08:15</translation>
    </message>
    <message>
        <source>die Erstinformation liegt vor der Meldung oder in der Zukunft</source>
        <translation>the first notification lies before the report or in the future</translation>
    </message>
    <message>
        <source>Nach der Übernahme prüfen</source>
        <translation>Check after the import</translation>
    </message>
    <message>
        <source>Aus %1 übernommen von %2. Nummer dort: %3, Status dort: %4.</source>
        <translation>Taken over from %1 by %2. Number there: %3, state there: %4.</translation>
    </message>
    <message>
        <source>Nicht zugeordnet: %1.</source>
        <translation>Not matched: %1.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>ist kein UTF-8 (vielleicht windows-1252: Speichern Sie die Datei als UTF-8)</source>
        <translation>is not UTF-8 (perhaps windows-1252: save the file as UTF-8)</translation>
    </message>
    <message>
        <source>ist kein UTF-8</source>
        <translation>is not UTF-8</translation>
    </message>
    <message>
        <source>enthält ein Nullzeichen: Das ist keine Textdatei</source>
        <translation>holds a NUL character: this is no text file</translation>
    </message>
    <message>
        <source>%1 Felder statt %2 (ist die Datei abgeschnitten?)</source>
        <translation>%1 fields instead of %2 (is the file cut off?)</translation>
    </message>
    <message>
        <source>ist länger als %1 Zeichen</source>
        <translation>is longer than %1 characters</translation>
    </message>
    <message>
        <source>Text hinter einem schließenden Anführungszeichen</source>
        <translation>text after a closing quote</translation>
    </message>
    <message>
        <source>ein Anführungszeichen mitten in einem Feld, das nicht mit einem beginnt</source>
        <translation>a quote inside a field that does not begin with one</translation>
    </message>
    <message>
        <source>ein Anführungszeichen wird nie geschlossen (ist die Datei abgeschnitten?)</source>
        <translation>a quote is never closed (is the file cut off?)</translation>
    </message>
    <message>
        <source>Die Datei ist leer</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Die Spalte »%1« fehlt</source>
        <translation>The column “%1” is missing</translation>
    </message>
    <message>
        <source>Die Spalte »%1« kommt mehr als einmal vor</source>
        <translation>The column “%1” occurs more than once</translation>
    </message>
    <message>
        <source>die Nummer fehlt</source>
        <translation>the number is missing</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie %3</source>
        <translation>“%1” in column “%2” is no time like %3</translation>
    </message>
    <message>
        <source>»%1« gab es wegen der Umstellung auf Sommerzeit nicht: eine Stunde später gelesen</source>
        <translation>“%1” was skipped by the change to summer time: read as one hour later</translation>
    </message>
    <message>
        <source>»%1« gab es bei der Umstellung auf Winterzeit zweimal: gelesen als %2</source>
        <translation>“%1” came twice at the change to winter time: read as %2</translation>
    </message>
    <message>
        <source>»%1«, nachdem die Arbeit begonnen hatte: steht im Verlauf, ändert nichts</source>
        <translation>“%1” after the work had begun: kept in the history, changes nothing</translation>
    </message>
    <message>
        <source>%1 »%2« steht nicht in den Stammdaten: bleibt offen</source>
        <translation>%1 “%2” is not in the base data: left open</translation>
    </message>
    <message>
        <source>%1 »%2« ist nicht zugeordnet: als Vorgabe gelesen</source>
        <translation>%1 “%2” is not mapped: read as the default</translation>
    </message>
    <message>
        <source>%1 »%2« ist nicht zugeordnet: gelesen als %3</source>
        <translation>%1 “%2” is not mapped: read as %3</translation>
    </message>
    <message>
        <source>Zeile %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Team: Verbindung wird aufgebaut</source>
        <translation>Team: connecting</translation>
    </message>
    <message>
        <source>Team: %1 von %2 Schritten geladen</source>
        <translation>Team: %1 of %2 steps loaded</translation>
    </message>
    <message>
        <source>Team: aktuell</source>
        <translation>Team: up to date</translation>
    </message>
    <message>
        <source>Team: Stand vor %1 s</source>
        <translation>Team: as of %1 s ago</translation>
    </message>
    <message>
        <source>▲ Offline seit %1</source>
        <translation>▲ Offline since %1</translation>
    </message>
    <message>
        <source>■ Team: bitte ansehen</source>
        <translation>■ Team: please look</translation>
    </message>
    <message numerus="yes">
        <source>%n noch nicht gesendet</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Der Servername ist unbekannt. Prüfen Sie die Schreibweise und ob dieser Computer im Netz ist.</source>
        <translation>The server&apos;s name is unknown. Check the spelling, and whether this computer is on the network.</translation>
    </message>
    <message>
        <source>Der Server nimmt keine Verbindung an. Er ist ausgeschaltet, der Port ist falsch oder eine Firewall ist dazwischen.</source>
        <translation>The server takes no connection. It is switched off, the port is wrong, or a firewall is in between.</translation>
    </message>
    <message>
        <source>Der Server antwortet nicht. Prüfen Sie Servername, Port und Netz.</source>
        <translation>The server does not answer. Check server name, port and network.</translation>
    </message>
    <message>
        <source>Die Verbindung ist abgebrochen. Sie wird von selbst wieder aufgebaut.</source>
        <translation>The connection was lost. It is made again by itself.</translation>
    </message>
    <message>
        <source>Die angegebenen Server nehmen zurzeit nur Lesezugriffe an. Geben Sie alle Server an oder warten Sie, bis einer übernommen hat.</source>
        <translation>The servers named only take reading at the moment. Name all servers, or wait until one has taken over.</translation>
    </message>
    <message>
        <source>Der Server bietet keine verschlüsselte Verbindung an. Ohne sie wird nichts übertragen. Bitte wenden Sie sich an die Administration.</source>
        <translation>The server offers no encrypted connection. Without one nothing is transferred. Please ask the administration.</translation>
    </message>
    <message>
        <source>Dem Zertifikat des Servers wird hier nicht vertraut. Wählen Sie die CA-Datei, die Sie von der Administration bekommen haben.</source>
        <translation>The server&apos;s certificate is not trusted here. Choose the CA file that you were given by the administration.</translation>
    </message>
    <message>
        <source>Das Zertifikat gehört zu einem anderen Servernamen. Geben Sie den Namen genau so an, wie er im Zertifikat steht.</source>
        <translation>The certificate belongs to another server name. Enter the name exactly as it stands in the certificate.</translation>
    </message>
    <message>
        <source>Die CA-Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.</source>
        <translation>The CA file cannot be read. Please choose it once more.</translation>
    </message>
    <message>
        <source>Login oder Passwort stimmt nicht. Ihre Arbeit hier ist sicher und wird nach der Anmeldung gesendet.</source>
        <translation>Login or password is wrong. Your work here is safe and is sent once you are logged in.</translation>
    </message>
    <message>
        <source>Login oder Passwort stimmt nicht.</source>
        <translation>Login or password is wrong.</translation>
    </message>
    <message>
        <source>Diese Datenbank gibt es auf dem Server nicht. Prüfen Sie ihren Namen.</source>
        <translation>There is no such database on the server. Check its name.</translation>
    </message>
    <message>
        <source>Dieser Login ist gesperrt. Bitte wenden Sie sich an die Administration.</source>
        <translation>This login is locked. Please ask the administration.</translation>
    </message>
    <message>
        <source>Dieser Login hat keine Rolle in der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</source>
        <translation>This login has no role in the shared database. Please ask the administration.</translation>
    </message>
    <message>
        <source>Dieser Login ist gesperrt oder hat keine Rolle. Die Daten des Teams sind hier entfernt, nicht gesendete Schritte sind noch da. Bitte wenden Sie sich an die Administration.</source>
        <translation>This login is locked or has no role. The team&apos;s data were removed here; steps not yet sent are still there. Please ask the administration.</translation>
    </message>
    <message>
        <source>Dem Login fehlen Rechte an der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.</source>
        <translation>The login lacks rights on the shared database. Please ask the administration.</translation>
    </message>
    <message>
        <source>Die gemeinsame Datenbank ist älter als dieses Programm. Die Administration muss sie aktualisieren (servicecenterctl server install).</source>
        <translation>The shared database is older than this program. The administration has to upgrade it (servicecenterctl server install).</translation>
    </message>
    <message>
        <source>Die gemeinsame Datenbank ist neuer als dieses Programm. Bitte aktualisieren Sie das Programm.</source>
        <translation>The shared database is newer than this program. Please update the program.</translation>
    </message>
    <message>
        <source>Programm und gemeinsame Datenbank haben verschiedene Regeln. Sie können weiterarbeiten; gesendet wird erst, wenn beide auf demselben Stand sind. Bitte wenden Sie sich an die Administration.</source>
        <translation>Program and shared database have different rules. You can go on working; nothing is sent until both are at the same version. Please ask the administration.</translation>
    </message>
    <message>
        <source>Die Daten auf diesem Computer wurden kopiert oder aus einer Sicherung zurückgeholt: Der Server kennt Schritte, die hier fehlen. Nichts ist verloren. Melden Sie diesen Computer neu an, dann wird gesendet, was noch wartet.</source>
        <translation>The data on this computer were copied or put back from a backup: the server knows steps that are missing here. Nothing is lost. Enrol this computer anew, and what still waits is sent.</translation>
    </message>
    <message>
        <source>Das ist keine gemeinsame Datenbank des Service Centers. Prüfen Sie ihren Namen oder lassen Sie sie einrichten (servicecenterctl server install).</source>
        <translation>This is no shared database of the Service Center. Check its name or have it set up (servicecenterctl server install).</translation>
    </message>
    <message>
        <source>Der Server ist zurzeit nicht erreichbar. Sie können weiterarbeiten; gesendet wird von selbst, sobald er wieder da ist.</source>
        <translation>The server cannot be reached at the moment. You can go on working; everything is sent by itself as soon as it is back.</translation>
    </message>
    <message>
        <source>Unerwartete Antwort des Servers: %1. Ihre Arbeit hier ist sicher. Bitte melden Sie es der Administration.</source>
        <translation>Unexpected answer of the server: %1. Your work here is safe. Please tell the administration.</translation>
    </message>
    <message>
        <source>Meldung aufgenommen</source>
        <translation>Report taken</translation>
    </message>
    <message>
        <source>Qualifiziert</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Übernommen</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Zugewiesen</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Zurückgegeben</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Kunden informiert</source>
        <translation>Customer informed</translation>
    </message>
    <message>
        <source>Eintrag festgehalten</source>
        <translation>Entry logged</translation>
    </message>
    <message>
        <source>Wartet</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Weiter bearbeitet</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Wiedervorlage gesetzt</source>
        <translation>Follow-up set</translation>
    </message>
    <message>
        <source>Gelöst</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Geschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Wieder geöffnet</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Zurückgezogen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Verknüpft</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Datei angehängt</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall gemeldet</source>
        <translation>Security incident reported</translation>
    </message>
    <message>
        <source>Letzten Schritt zurückgenommen</source>
        <translation>Last step taken back</translation>
    </message>
    <message>
        <source>Stammdaten geändert</source>
        <translation>Base data changed</translation>
    </message>
    <message>
        <source>Vorgang geändert</source>
        <translation>Ticket changed</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Wartet auf die Verbindung; wird von selbst gesendet.</source>
        <translation>Waits for the connection; is sent by itself.</translation>
    </message>
    <message>
        <source>Der Server erlaubt es nicht: Ihre Rolle oder die Zuständigkeit hat sich geändert. Es wurde nichts geändert; die Teamleitung kann den Schritt ausführen.</source>
        <translation>The server does not permit it: your role or the responsibility has changed. Nothing was changed; the team lead can carry out the step.</translation>
    </message>
    <message>
        <source>Ihre Wahl: %1.</source>
        <translation>Your choice: %1.</translation>
    </message>
    <message>
        <source>Bei »%1« steht inzwischen %2.</source>
        <translation>“%1” is %2 by now.</translation>
    </message>
    <message>
        <source>%1 hat »%2« am %3 auf %4 gesetzt.</source>
        <translation>%1 set “%2” to %4 at %3.</translation>
    </message>
    <message>
        <source>Der Server hat nicht mehr die Geschichte, die dieser Computer kannte (etwa nach einer zurückgeholten Sicherung oder einem Eingriff). Alles wird neu geladen; was noch nicht gesendet war, bleibt und wird gesendet. Bitte melden Sie es der Administration.</source>
        <translation>The server no longer has the history that this computer knew (as after a restored backup or an intervention). Everything is loaded anew; what was not sent yet stays and is sent. Please report it to your administrator.</translation>
    </message>
    <message>
        <source>Dieser Vorgang wurde vor mehr als 90 Tagen geschlossen; sein Verlauf liegt nur auf dem Server, der nicht erreichbar ist. Öffnen Sie ihn erneut, wenn die Verbindung wieder steht.</source>
        <translation>This ticket was closed more than 90 days ago; its history is kept on the server only, which cannot be reached. Open it again when the connection is back.</translation>
    </message>
    <message>
        <source>%1 hat jetzt die Nummer %2. Auch die vorläufige Nummer findet den Vorgang weiterhin.</source>
        <translation>%1 now has the number %2. The provisional number goes on finding the ticket.</translation>
    </message>
    <message>
        <source>Die Nummer %1 musste in %2 geändert werden: Der Server hat seinen letzten Stand verloren und die Nummer neu vergeben. %1 findet den Vorgang weiterhin; bitte sagen Sie die neue Nummer, wem Sie die alte genannt haben.</source>
        <translation>Number %1 had to be changed to %2: the server lost its last state and gave the number anew. %1 goes on finding the ticket; please tell the new number to whom you told the old one.</translation>
    </message>
    <message>
        <source>Der Server hat nicht, was hier geändert werden soll: Es ist noch auf einem anderen Computer, zurückgenommen oder für Sie vertraulich. Sobald es da ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</source>
        <translation>The server does not have what is to be changed here: it is still on another computer, was taken back, or is confidential to you. Once it is there, this step is sent by itself; acknowledge what no longer holds.</translation>
    </message>
    <message>
        <source>Baut auf »%1« von diesem Computer auf, das der Server nicht übernommen hat. Sobald das gelungen ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.</source>
        <translation>Builds on ‘%1’ of this computer, which the server did not accept. Once that has succeeded, this step is sent by itself; acknowledge what no longer holds.</translation>
    </message>
    <message>
        <source>Die Bibliothek libpq fehlt auf diesem Computer oder passt nicht. Bitte installieren Sie das Programm neu oder wenden Sie sich an die Administration.</source>
        <translation>The library libpq is missing on this computer or does not fit. Please install the program again or ask the administration.</translation>
    </message>
    <message>
        <source>Der Server lässt diesen Login hier oder an dieser Datenbank nicht zu. Prüfen Sie beide; stimmen sie, wenden Sie sich bitte an die Administration.</source>
        <translation>The server does not admit this login here or to this database. Check both; if they are right, please ask the administration.</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>[gekürzt; vollständig in der angehängten Nachricht]</source>
        <translation>[shortened; complete in the attached message]</translation>
    </message>
    <message>
        <source>Anhang %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>Nachricht</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MaintenanceWords</name>
    <message>
        <source>Softwarewartung</source>
        <translation>Software maintenance</translation>
    </message>
    <message>
        <source>Regeltermin: %1</source>
        <translation>Regular time: %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Grund: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Einschränkungen: %1</source>
        <translation>Restrictions: %1</translation>
    </message>
    <message>
        <source>Freigegeben durch %1</source>
        <translation>Approved by %1</translation>
    </message>
    <message>
        <source>Ankündigungsfrist um %1 unterschritten</source>
        <translation>Notice fell short by %1</translation>
    </message>
    <message>
        <source>Geschlossener Tag: %1</source>
        <translation>Closed day: %1</translation>
    </message>
    <message>
        <source>%1: versandt %2, %3 (%4)</source>
        <translation>%1: sent %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Ankündigung der Abweichung</source>
        <translation>Announcement of the deviation</translation>
    </message>
    <message>
        <source>Mitteilung zur Softwarewartung</source>
        <translation>Message on software maintenance</translation>
    </message>
    <message>
        <source>Berichtigung</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Rücknahme</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Sofortmeldung</source>
        <translation>Immediate notice</translation>
    </message>
    <message>
        <source>nicht angekündigt</source>
        <translation>not announced</translation>
    </message>
    <message>
        <source>angekündigt</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>geändert nach Ankündigung</source>
        <translation>changed after announcement</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>entfällt am Feiertag</source>
        <translation>left out on the holiday</translation>
    </message>
    <message>
        <source>Regelfenster</source>
        <translation>Regular window</translation>
    </message>
    <message>
        <source>andere Zeit</source>
        <translation>other time</translation>
    </message>
    <message>
        <source>verlegt</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>zusätzlich</source>
        <translation>additional</translation>
    </message>
    <message>
        <source>Notfallwartung</source>
        <translation>Emergency maintenance</translation>
    </message>
    <message numerus="yes">
        <source>%n Tage</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <translation>lies in core hours %1</translation>
    </message>
    <message>
        <source>%1 zugleich »%2« an derselben Komponente</source>
        <translation>%1 together with &apos;%2&apos; on the same item</translation>
    </message>
    <message>
        <source>Sperrzeit »%1«</source>
        <translation>Freeze &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1: bis %2</source>
        <translation>%1: by %2</translation>
    </message>
    <message>
        <source>%1: Entwurf jetzt, Versand bis %2</source>
        <translation>%1: draft now, send by %2</translation>
    </message>
    <message>
        <source>%1: sofort</source>
        <translation>%1: at once</translation>
    </message>
    <message>
        <source>%1: heute versenden, bis %2</source>
        <translation>%1: send today, by %2</translation>
    </message>
    <message>
        <source>%1: überfällig seit %2</source>
        <translation>%1: overdue since %2</translation>
    </message>
    <message>
        <source>%1: zu spät, fällig war %2</source>
        <translation>%1: too late, was due %2</translation>
    </message>
    <message>
        <source>Notfallwartung: sofort ankündigen</source>
        <translation>Emergency maintenance: announce at once</translation>
    </message>
    <message>
        <source>Abweichung</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>%1: zu spät. Anzukündigen war bis %2; die Unterschreitung um %3 wird mit Ihrem Grund festgehalten.</source>
        <translation>%1: too late. It had to be announced by %2; the shortfall of %3 is recorded with your reason.</translation>
    </message>
    <message>
        <source>%1: ankündigen bis %2, das ist heute</source>
        <translation>%1: announce by %2, which is today</translation>
    </message>
    <message>
        <source>%1: ankündigen bis %2, noch %3</source>
        <translation>%1: announce by %2, %3 left</translation>
    </message>
    <message>
        <source>%1 überzogen, davon in der Kernzeit: %2. Das zählt als Ausfall; bitte tragen Sie ihn ein.</source>
        <translation>Overrun by %1, of it in core hours: %2. That counts as an outage; please enter it.</translation>
    </message>
    <message>
        <source>%1 überzogen, außerhalb der Kernzeit</source>
        <translation>Overrun by %1, outside core hours</translation>
    </message>
    <message>
        <source>%1 früher beendet</source>
        <translation>Ended %1 early</translation>
    </message>
    <message>
        <source>das Wartungsfenster »%1« am %2 entfällt.</source>
        <translation>the maintenance window &apos;%1&apos; on %2 is cancelled.</translation>
    </message>
    <message>
        <source>wir führen eine zusätzliche Wartung durch: »%1«, %2.</source>
        <translation>we carry out additional maintenance: &apos;%1&apos;, %2.</translation>
    </message>
    <message>
        <source>das Wartungsfenster »%1« vom %2 findet zu anderer Zeit statt: %3.</source>
        <translation>the maintenance window &apos;%1&apos; of %2 takes place at another time: %3.</translation>
    </message>
    <message>
        <source>wir führen eine Softwarewartung durch: »%1«, %2.</source>
        <translation>we carry out software maintenance: &apos;%1&apos;, %2.</translation>
    </message>
    <message>
        <source>wir berichtigen unsere Ankündigung. Das Wartungsfenster »%1« findet nun statt: %2.</source>
        <translation>we correct our announcement. The maintenance window &apos;%1&apos; now takes place: %2.</translation>
    </message>
    <message>
        <source>wir nehmen unsere Ankündigung zurück: Die Wartung »%1«, %2, findet nicht statt.</source>
        <translation>we withdraw our announcement: the maintenance &apos;%1&apos;, %2, does not take place.</translation>
    </message>
    <message>
        <source>wir müssen kurzfristig eine Notfallwartung durchführen: »%1«, %2.</source>
        <translation>we have to carry out emergency maintenance at short notice: &apos;%1&apos;, %2.</translation>
    </message>
    <message>
        <source>Guten Tag,</source>
        <translation>Dear reader,</translation>
    </message>
    <message>
        <source>Dauer: voraussichtlich %1.</source>
        <translation>Expected duration: %1.</translation>
    </message>
    <message>
        <source>planmäßige Wartung</source>
        <translation>scheduled maintenance</translation>
    </message>
    <message>
        <source>Die Plattform ist in dieser Zeit nicht erreichbar.</source>
        <translation>The platform cannot be reached during this time.</translation>
    </message>
    <message>
        <source>Ihr Service Center Digitalisierung</source>
        <translation>Your Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>jeden %1</source>
        <translation>every %1</translation>
    </message>
    <message>
        <source>letzter %1 im Monat</source>
        <translation>last %1 of the month</translation>
    </message>
    <message>
        <source>%1. %2 im Monat</source>
        <translation>%2 no. %1 of the month</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem Regelfenster einen Namen.</source>
        <translation>Please give the regular window a name.</translation>
    </message>
    <message>
        <source>Die Wiederholung ist keine Regel nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=WE.</source>
        <translation>The recurrence is no rule of RFC 5545, for example FREQ=WEEKLY;BYDAY=WE.</translation>
    </message>
    <message>
        <source>Am ersten Tag gibt es nach dieser Regel kein Fenster.</source>
        <translation>This rule has no window on its first day.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Beginn und Ende sind gleich.</source>
        <translation>Start and end are the same.</translation>
    </message>
    <message>
        <source>Nichts anzukündigen: Niemand erwartet etwas anderes.</source>
        <translation>Nothing to announce: nobody expects anything else.</translation>
    </message>
    <message>
        <source>&amp;Ankündigung *</source>
        <translation>&amp;Announcement *</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>gleich verfassen</source>
        <translation>write it next</translation>
    </message>
    <message>
        <source>später, der Kalender erinnert daran</source>
        <translation>later, the calendar reminds of it</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>called off</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Wartungskalender %1</source>
        <translation>Maintenance calendar %1</translation>
    </message>
    <message>
        <source>Stand %1, gedruckt von %2</source>
        <translation>As of %1, printed by %2</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art, Ankündigung, Hinweise</source>
        <translation>Kind, announcement, remarks</translation>
    </message>
    <message>
        <source>+%1 weitere (Liste)</source>
        <translation>+%1 more (list)</translation>
    </message>
</context>
<context>
    <name>OutageHistoryDialog</name>
    <message>
        <source>festgehalten</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Disruption class</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Ursache</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Ort der Ursache</source>
        <translation>Place of cause</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Angekündigt am</source>
        <translation>Announced on</translation>
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
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>OutageImport</name>
    <message>
        <source>Ausfall: %1</source>
        <translation>Outage: %1</translation>
    </message>
    <message>
        <source>»%1« ist weder Konfigurationselement noch Leistung</source>
        <translation>“%1” is neither a configuration item nor a service</translation>
    </message>
    <message>
        <source>das Ende liegt nicht nach dem Beginn</source>
        <translation>the end is not after the beginning</translation>
    </message>
    <message>
        <source>die Ankündigung liegt nach dem Beginn</source>
        <translation>the announcement is after the beginning</translation>
    </message>
    <message>
        <source>liegt in der Zukunft</source>
        <translation>lies in the future</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>still running</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist kein Zeitpunkt wie 2026-11-24T08:15+01:00</source>
        <translation>“%1” in column “%2” is not a time such as 2026-11-24T08:15+01:00</translation>
    </message>
    <message>
        <source>»%1« in Spalte »%2« ist weder yes noch no</source>
        <translation>“%1” in column “%2” is neither yes nor no</translation>
    </message>
    <message>
        <source>der Beginn fehlt</source>
        <translation>the beginning is missing</translation>
    </message>
    <message>
        <source>»%1« ist keine Störungsklasse: prevents, hinders, minor</source>
        <translation>“%1” is not a disruption class: prevents, hinders, minor</translation>
    </message>
    <message>
        <source>»%1« ist keine Seite: both, public_client, private_client</source>
        <translation>“%1” is not a side: both, public_client, private_client</translation>
    </message>
    <message>
        <source>nicht Produktion (%1): zählt nicht und wird nicht übernommen</source>
        <translation>not production (%1): does not count and is not imported</translation>
    </message>
    <message>
        <source>»%1« ist kein bekannter Zustand</source>
        <translation>“%1” is not a known state</translation>
    </message>
    <message>
        <source>»%1« ist kein Zeitpunkt</source>
        <translation>“%1” is not a time</translation>
    </message>
</context>
<context>
    <name>ProfileFaults</name>
    <message>
        <source>Das Serviceprofil ist fehlerhaft</source>
        <translation>The service profile is faulty</translation>
    </message>
    <message numerus="yes">
        <source>%1 hat %n Fehler und wurde nicht übernommen. Das Profil in Kraft bleibt, wie es ist. Berichtigen Sie diese Stellen und wählen Sie die Datei noch einmal.</source>
        <translation>
            <numerusform>%1 has %n fault and was not taken. The profile in force stays as it is. Correct this place and choose the file again.</numerusform>
            <numerusform>%1 has %n faults and was not taken. The profile in force stays as it is. Correct these places and choose the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stelle in der Datei</source>
        <translation>Place in the file</translation>
    </message>
    <message>
        <source>Was falsch ist</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Gültig ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>Besetzter Betrieb</source>
        <translation>Staffed operation</translation>
    </message>
    <message>
        <source>Betrieb auch an Feiertagen besetzt</source>
        <translation>Operation staffed on holidays too</translation>
    </message>
    <message>
        <source>Reaktion: %1</source>
        <translation>Response: %1</translation>
    </message>
    <message>
        <source>Ende des %1. Arbeitstages</source>
        <translation>end of working day %1</translation>
    </message>
    <message>
        <source>Arbeitstage nach dem Gesetz (Mo–Sa)</source>
        <translation>Working days by law (Mon–Sat)</translation>
    </message>
    <message>
        <source>Nach Dienstschluss zählt der nächste Tag</source>
        <translation>After closing the next day counts</translation>
    </message>
    <message>
        <source>Warnung, dringend ab</source>
        <translation>Warning, urgent from</translation>
    </message>
    <message>
        <source>%1 %, %2 %</source>
        <translation>%1 %, %2 %</translation>
    </message>
    <message>
        <source>Zwischenstand: %1</source>
        <translation>Status report: %1</translation>
    </message>
    <message>
        <source>keiner</source>
        <translation>none</translation>
    </message>
    <message>
        <source>alle %1 Servicezeit</source>
        <translation>every %1 of service hours</translation>
    </message>
    <message>
        <source>Häufung</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>%1 leichte Störungen in %2 Arbeitstagen</source>
        <translation>%1 minor incidents in %2 working days</translation>
    </message>
    <message>
        <source>Zurücknehmen möglich</source>
        <translation>May be taken back for</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>no deadline</translation>
    </message>
    <message numerus="yes">
        <source>Keine der %n offenen Fristen verschiebt sich.</source>
        <translation>
            <numerusform>The one open deadline does not move.</numerusform>
            <numerusform>None of the %n open deadlines moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offene Fristen verschieben sich.</source>
        <translation>
            <numerusform>%n open deadline moves.</numerusform>
            <numerusform>%n open deadlines move.</numerusform>
        </translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>kennt das Programm nicht</source>
        <translation>is not known to the program</translation>
    </message>
    <message>
        <source>muss eine Liste sein</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>muss ein Objekt mit Feldern sein</source>
        <translation>must be an object with fields</translation>
    </message>
    <message>
        <source>muss ein Text sein, der nicht leer ist</source>
        <translation>must be a text that is not empty</translation>
    </message>
    <message>
        <source>muss ein Tag wie 2026-04-29 sein</source>
        <translation>must be a day like 2026-04-29</translation>
    </message>
    <message>
        <source>muss in den Jahren %1 bis %2 liegen</source>
        <translation>must lie in the years %1 to %2</translation>
    </message>
    <message>
        <source>muss eine ganze Zahl von %1 bis %2 sein</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>muss true oder false sein</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>müssen zwei Uhrzeiten wie [&quot;07:00&quot;, &quot;18:00&quot;] sein</source>
        <translation>must be two times like [&quot;07:00&quot;, &quot;18:00&quot;]</translation>
    </message>
    <message>
        <source>endet, bevor es beginnt</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>überschneidet sich mit dem Zeitraum davor oder steht nicht in der Reihenfolge</source>
        <translation>overlaps the interval before it or is out of order</translation>
    </message>
    <message>
        <source>ist kein Wochentag (mon … sun)</source>
        <translation>is not a weekday (mon … sun)</translation>
    </message>
    <message>
        <source>enthält keine einzige Stunde: Es gäbe nie eine Frist</source>
        <translation>has no hours at all: there would never be a deadline</translation>
    </message>
    <message>
        <source>Jeder Tag mit Servicezeit ist geschlossen: Es gäbe nie eine Frist</source>
        <translation>Every day with service hours is closed: there would never be a deadline</translation>
    </message>
    <message>
        <source>liegt vor »from«</source>
        <translation>lies before &apos;from&apos;</translation>
    </message>
    <message>
        <source>gibt es in diesem Monat nicht</source>
        <translation>does not exist in that month</translation>
    </message>
    <message>
        <source>muss eine E-Mail-Adresse sein</source>
        <translation>must be a mail address</translation>
    </message>
    <message>
        <source>muss über warning_percent liegen</source>
        <translation>must be above warning_percent</translation>
    </message>
    <message>
        <source>muss mindestens eine Fassung enthalten</source>
        <translation>must hold at least one version</translation>
    </message>
    <message>
        <source>muss nach dem der Fassung davor liegen</source>
        <translation>must be after that of the version before it</translation>
    </message>
    <message>
        <source>ist die Kennung einer früheren Fassung</source>
        <translation>is the id of an earlier version</translation>
    </message>
    <message>
        <source>ist keines der 16 Kürzel: %1</source>
        <translation>is none of the 16 codes: %1</translation>
    </message>
    <message>
        <source>muss Europe/Berlin sein</source>
        <translation>must be Europe/Berlin</translation>
    </message>
    <message>
        <source>ist kein JSON: %1 bei Byte %2</source>
        <translation>is not JSON: %1 at byte %2</translation>
    </message>
    <message>
        <source>Verfügbarkeit mindestens</source>
        <translation>Availability at least</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mittel der Monate</source>
        <translation>mean of the months</translation>
    </message>
    <message>
        <source>jeder Monat für sich</source>
        <translation>every month by itself</translation>
    </message>
    <message>
        <source>nach Zeit gewichtet</source>
        <translation>weighted by time</translation>
    </message>
    <message>
        <source>Jahresurteil je Leistung</source>
        <translation>Verdict on the year per service</translation>
    </message>
    <message>
        <source>Ausfall zählt (verhindernd, behindernd, leicht)</source>
        <translation>Outage counts (prevents, hinders, minor)</translation>
    </message>
    <message>
        <source>%1 %, %2 %, %3 %</source>
        <translation>%1 %, %2 %, %3 %</translation>
    </message>
    <message>
        <source>Rechtzeitig Angekündigtes ausnehmen</source>
        <translation>Leave out what was announced in time</translation>
    </message>
    <message>
        <source>Größter Anhang</source>
        <translation>Largest attachment</translation>
    </message>
    <message>
        <source>Abweichung vom Wartungsfenster ankündigen</source>
        <translation>Announce a deviation from a maintenance window</translation>
    </message>
    <message numerus="yes">
        <source>%n volle Tage vorher</source>
        <translation>
            <numerusform>%n clear day ahead</numerusform>
            <numerusform>%n clear days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tage vorher, gleiche Uhrzeit</source>
        <translation>
            <numerusform>%n day ahead, same clock time</numerusform>
            <numerusform>%n days ahead, same clock time</numerusform>
        </translation>
    </message>
    <message>
        <source>Softwarewartung: Entwurf, Versand</source>
        <translation>Software maintenance: draft, sending</translation>
    </message>
    <message>
        <source>%1, %2 Tage vorher</source>
        <translation>%1, %2 days ahead</translation>
    </message>
    <message>
        <source>Regelfenster an geschlossenen Tagen</source>
        <translation>Regular windows on closed days</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>are left out</translation>
    </message>
    <message>
        <source>finden statt</source>
        <translation>take place</translation>
    </message>
    <message>
        <source>muss eine Wiederholung wie FREQ=WEEKLY;BYDAY=WE sein</source>
        <translation>must be a recurrence like FREQ=WEEKLY;BYDAY=WE</translation>
    </message>
    <message>
        <source>muss eine Uhrzeit wie 19:00 sein</source>
        <translation>must be a time like 19:00</translation>
    </message>
    <message>
        <source>muss keep oder skip sein</source>
        <translation>must be keep or skip</translation>
    </message>
    <message>
        <source>darf nicht unter send_days_before liegen</source>
        <translation>must not be below send_days_before</translation>
    </message>
    <message>
        <source>muss eines sein von %1</source>
        <translation>must be one of %1</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Liste als CSV speichern</source>
        <translation>Save the list as CSV</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Die Liste steht in %1</source>
        <translation>The list is in %1</translation>
    </message>
    <message>
        <source>Die Liste ist nicht gespeichert: %1</source>
        <translation>The list is not saved: %1</translation>
    </message>
    <message>
        <source>Liste als CSV speichern …</source>
        <translation>Save list as CSV …</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Die Datenbank liegt auf einem Netzlaufwerk (%1). Dort sind Sperren und Speichern nicht verlässlich, Daten gingen verloren. Es wurde nichts verändert. Legen Sie sie auf eine Festplatte dieses Rechners und starten Sie mit --database.</source>
        <translation>The database lies on a network drive (%1). Locking and saving are not reliable there, data would be lost. Nothing was changed. Put it on a disk of this computer and start with --database.</translation>
    </message>
    <message>
        <source>Die Datenbank liegt in einem Ordner, den ein anderes Programm mit einem Dienst abgleicht (%1). Es würde sie mitten im Speichern kopieren und beschädigen. Es wurde nichts verändert. Legen Sie sie in einen Ordner außerhalb und starten Sie mit --database.</source>
        <translation>The database lies in a folder that another program synchronises with a service (%1). It would copy it in the middle of saving and damage it. Nothing was changed. Put it in a folder outside and start with --database.</translation>
    </message>
    <message>
        <source>In die Datenbankdatei darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</source>
        <translation>The database file may not be written: %1. Its contents are intact. Lift the write protection or ask the administration to do so.</translation>
    </message>
    <message>
        <source>In den Ordner der Datenbank darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.</source>
        <translation>The folder of the database may not be written: %1. Its contents are intact. Lift the write protection or ask the administration to do so.</translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr, oder er antwortet nicht: %1. Alles bisher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</source>
        <translation>The disk is full, or it does not answer: %1. Everything saved so far is safe. Make room and try again.</translation>
    </message>
    <message>
        <source>Die Datenbank gehört zu einer neueren Version des Programms: %1. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</source>
        <translation>The database belongs to a newer version of the program: %1. It was not touched. Please update the program.</translation>
    </message>
    <message>
        <source>Die Datei ist die Datenbank eines anderen Programms: %1. Sie wurde nicht angefasst. Wählen Sie mit --database eine andere.</source>
        <translation>The file is the database of another program: %1. It was not touched. Choose another one with --database.</translation>
    </message>
    <message>
        <source>Ein anderes Programm hält die Datenbank fest: %1. Ihr Inhalt ist unversehrt. Beenden Sie das andere Programm und versuchen Sie es erneut.</source>
        <translation>Another program holds the database: %1. Its contents are intact. End the other program and try again.</translation>
    </message>
    <message>
        <source>Die Datenbankdatei ist beschädigt: %1</source>
        <translation>The database file is damaged: %1</translation>
    </message>
    <message numerus="yes">
        <source>Was sicher ist: Eine geprüfte Sicherung mit %n Schritten ist da. Sie enthält alles bis %1 Uhr.</source>
        <translation>
            <numerusform>What is safe: there is a verified backup with %n step. It holds everything up to %1.</numerusform>
            <numerusform>What is safe: there is a verified backup with %n steps. It holds everything up to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was fehlt: alles, was danach gespeichert wurde. Die beschädigte Datei wird nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, mehr daraus zu lesen.</source>
        <translation>What is missing: everything saved after that. The damaged file is not overwritten but put aside; the administration can try to read more from it.</translation>
    </message>
    <message>
        <source>Befund: %1</source>
        <translation>Finding: %1</translation>
    </message>
    <message>
        <source>Im Ordner »backups« daneben ist keine brauchbare Sicherung. Die Datei wurde nicht verändert. Haben Sie anderswo eine Sicherung, stellen Sie sie wieder her mit: servicecenterctl database restore.</source>
        <translation>There is no usable backup in the folder &apos;backups&apos; beside it. The file was not changed. If you have a backup elsewhere, restore it with: servicecenterctl database restore.</translation>
    </message>
    <message>
        <source>Beginnen Sie mit einem leeren Desk, wird die beschädigte Datei nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, noch daraus zu lesen.</source>
        <translation>If you begin with an empty desk, the damaged file is not overwritten but put aside; the administration can still try to read from it.</translation>
    </message>
    <message>
        <source>Wiederhergestellt auf den Stand %1 Uhr. Die beschädigte Datei liegt unter %2.</source>
        <translation>Restored to the state of %1. The damaged file is kept as %2.</translation>
    </message>
    <message>
        <source>Andere Konten dieses Rechners können die Daten lesen: %1. Nehmen Sie ihnen in den Eigenschaften des Ordners das Leserecht.</source>
        <translation>Other accounts of this computer can read the data: %1. Take the right to read away from them in the folder&apos;s properties.</translation>
    </message>
    <message>
        <source>Die tägliche Sicherung ist misslungen: %1 Sie wird stündlich wieder versucht.</source>
        <translation>The daily backup failed: %1 It is tried again every hour.</translation>
    </message>
    <message numerus="yes">
        <source>%n Anhänge fehlen, auch in der Sicherung.</source>
        <translation>
            <numerusform>%n attachment is missing, in the backup too.</numerusform>
            <numerusform>%n attachments are missing, in the backup too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die tägliche Sicherung ist geschrieben. %n Anhänge fehlen oder sind beschädigt; was die letzte Sicherung davon hatte, ist auch in dieser.</source>
        <translation>
            <numerusform>The daily backup is written. %n attachment is missing or damaged; if the last backup had it, it is in this one too.</numerusform>
            <numerusform>The daily backup is written. %n attachments are missing or damaged; what the last backup had of them is in this one too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDocument</name>
    <message>
        <source>Vorgang %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Stand %1, gedruckt von %2</source>
        <translation>As of %1, printed by %2</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Umgehung</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · due %1</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Disruption class</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Bearbeitung</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Übergeben an</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Informiert</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>, nacherfasst</source>
        <translation>, recorded later</translation>
    </message>
    <message>
        <source>Nachverfolgung</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Fremdnummern</source>
        <translation>Foreign numbers</translation>
    </message>
    <message>
        <source>Verbunden mit</source>
        <translation>Linked with</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source> · zurückgenommen</source>
        <translation> · taken back</translation>
    </message>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation>Service Center Digitalisierung</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Bearbeitung</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Stufen: %1</source>
        <translation>Stages: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben</source>
        <translation>
            <numerusform>%n hand-over</numerusform>
            <numerusform>%n hand-overs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Der Vorgang wandert. Bitte klären Sie im Gespräch, wer ihn löst.</source>
        <translation>%1: The ticket keeps moving. Please settle in a talk who solves it.</translation>
    </message>
    <message>
        <source>5 Arbeitstage ohne Widerspruch: kann geschlossen werden</source>
        <translation>5 working days without objection: can be closed</translation>
    </message>
    <message>
        <source>Ohne Widerspruch kann der Vorgang ab %1 geschlossen werden</source>
        <translation>Without objection the ticket can be closed from %1</translation>
    </message>
    <message>
        <source>Wiederhergestellt nach %1 Servicezeit, %2 Uhrzeit (gemessen, keine Zusage)</source>
        <translation>Restored after %1 of service time, %2 by the clock (measured, no promise)</translation>
    </message>
    <message>
        <source>Beobachtet von: %1</source>
        <translation>Watched by: %1</translation>
    </message>
</context>
<context>
    <name>TicketTimeline</name>
    <message>
        <source>Bisher versucht: %1</source>
        <translation>Tried so far: %1</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Frist bisher %1, jetzt %2</source>
        <translation>Deadline was %1, is now %2</translation>
    </message>
    <message>
        <source>verschlimmert</source>
        <translation>worsened</translation>
    </message>
    <message>
        <source>falsch eingeschätzt</source>
        <translation>misjudged</translation>
    </message>
    <message>
        <source>ISB: unterrichtet</source>
        <translation>ISB: told</translation>
    </message>
    <message>
        <source>ISB: noch nicht unterrichtet</source>
        <translation>ISB: not yet told</translation>
    </message>
    <message>
        <source>Datenschutz: unterrichtet</source>
        <translation>Data protection: told</translation>
    </message>
    <message>
        <source>Datenschutz: noch nicht unterrichtet</source>
        <translation>Data protection: not yet told</translation>
    </message>
    <message>
        <source>Bearbeitung</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Teamleitung</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Serviceleitung</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>%1 % der Reaktionszeit verbraucht: Hinweis an %2</source>
        <translation>%1 % of the response time used: notice to %2</translation>
    </message>
    <message>
        <source>Dauer: %1 min</source>
        <translation>Duration: %1 min</translation>
    </message>
    <message>
        <source>Datei angehängt</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Anhang zurückgeholt</source>
        <translation>Attachment brought back</translation>
    </message>
    <message>
        <source>Anhang entfernt</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>Vorgang aufgenommen</source>
        <translation>Ticket recorded</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meine Vorgänge</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>Ohne Bearbeiter</source>
        <translation>Without owner</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd level</translation>
    </message>
    <message>
        <source>Bald fällig</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Frist überschritten</source>
        <translation>Deadline breached</translation>
    </message>
    <message>
        <source>Zu informieren</source>
        <translation>To inform</translation>
    </message>
    <message>
        <source>Wiedervorlage heute</source>
        <translation>Follow-ups today</translation>
    </message>
    <message>
        <source>Wartend</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Alle offenen</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Gelöst und geschlossen</source>
        <translation>Solved and closed</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>qualifiziert</source>
        <translation>qualified</translation>
    </message>
    <message>
        <source>in Bearbeitung</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>wartend</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>gelöst</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Störung</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Serviceanfrage</source>
        <translation>service request</translation>
    </message>
    <message>
        <source>fachliche Frage</source>
        <translation>functional question</translation>
    </message>
    <message>
        <source>Beschwerde / Sonstiges</source>
        <translation>complaint / other</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>persönlich</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>Überwachung</source>
        <translation>monitoring</translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation>Command-Center</translation>
    </message>
    <message>
        <source>Rückmeldung des Kunden</source>
        <translation>customer&apos;s answer</translation>
    </message>
    <message>
        <source>Dritte</source>
        <translation>third party</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>betriebsverhindernd</source>
        <translation>prevents operation</translation>
    </message>
    <message>
        <source>betriebsbehindernd</source>
        <translation>hinders operation</translation>
    </message>
    <message>
        <source>leicht</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>sonstige Anfrage</source>
        <translation>other request</translation>
    </message>
    <message>
        <source>Die Nutzung ist unmöglich oder schwerwiegend eingeschränkt. Reaktion in 2 Stunden Servicezeit.</source>
        <translation>Use is impossible or severely restricted. Response within 2 service hours.</translation>
    </message>
    <message>
        <source>Die Nutzung ist erheblich eingeschränkt. Reaktion in 8 Stunden Servicezeit.</source>
        <translation>Use is considerably restricted. Response within 8 service hours.</translation>
    </message>
    <message>
        <source>Die Nutzung ist ohne oder mit unwesentlicher Einschränkung möglich. Reaktion in 16 Stunden Servicezeit.</source>
        <translation>Use is possible without or with negligible restriction. Response within 16 service hours.</translation>
    </message>
    <message>
        <source>Keine Störung: Anfrage oder Leistung. Reaktion bis zum Ende der Servicezeit des 2. Arbeitstages.</source>
        <translation>Not a disruption: a request or service. Response by the end of service hours on the 2nd working day.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>talk</translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation>remote session</translation>
    </message>
    <message>
        <source>Kunde informiert</source>
        <translation>customer informed</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>Rückgabe</source>
        <translation>handed back</translation>
    </message>
    <message>
        <source>Klasse geändert</source>
        <translation>class changed</translation>
    </message>
    <message>
        <source>Wieder geöffnet</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>Übernahme</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bearbeiter</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Disruption class</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>rechtzeitig informiert</source>
        <translation>informed in time</translation>
    </message>
    <message>
        <source>zu spät informiert</source>
        <translation>informed too late</translation>
    </message>
    <message>
        <source>überschritten seit %1 h</source>
        <translation>breached by %1 h</translation>
    </message>
    <message>
        <source>noch %1 h</source>
        <translation>%1 h left</translation>
    </message>
    <message>
        <source> · Pause bis %1</source>
        <translation> · paused until %1</translation>
    </message>
    <message>
        <source>ohne Zusage · %1</source>
        <translation>no promise · %1</translation>
    </message>
    <message>
        <source>Inzwischen steht bei »%1« der Wert »%2«. Es wurde nichts überschrieben. Bitte sehen Sie den Vorgang an und entscheiden Sie neu.</source>
        <translation>Meanwhile &apos;%1&apos; has the value &apos;%2&apos;. Nothing was overwritten. Please look at the ticket and decide again.</translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt diesen Schritt nicht. Es wurde nichts geändert. Die Teamleitung kann ihn ausführen.</source>
        <translation>Your role does not allow this step. Nothing was changed. The team lead can do it.</translation>
    </message>
    <message>
        <source>Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung.</source>
        <translation>A documented solution or workaround is needed to solve it.</translation>
    </message>
    <message>
        <source>Zum Warten fehlen der Grund und der Tag, an dem es weitergeht.</source>
        <translation>Waiting needs a reason and the day on which it goes on.</translation>
    </message>
    <message>
        <source>Zum Zurückziehen fehlt der Grund oder der Vorgang, dessen Dublette dies ist.</source>
        <translation>Withdrawing needs a reason, or the ticket that this one duplicates.</translation>
    </message>
    <message>
        <source>Dieser Statuswechsel ist nicht vorgesehen.</source>
        <translation>This change of state is not provided for.</translation>
    </message>
    <message>
        <source>Dazu gibt es nichts mehr: Der Vorgang wurde zurückgenommen.</source>
        <translation>This is no longer there: the ticket was taken back.</translation>
    </message>
    <message>
        <source>Eine andere Person hat den Vorgang seitdem geändert. Zurücknehmen würde ihre Änderung verlieren.</source>
        <translation>Another person has changed the ticket since. Taking back would lose their change.</translation>
    </message>
    <message>
        <source>Nehmen Sie zuerst Ihre spätere Änderung zurück.</source>
        <translation>Take back your later change first.</translation>
    </message>
    <message>
        <source>Dieser Schritt ist bereits zurückgenommen.</source>
        <translation>This step has been taken back already.</translation>
    </message>
    <message>
        <source>Was das Haus verlassen hat, lässt sich nicht zurücknehmen. Senden Sie eine Richtigstellung.</source>
        <translation>What has left the house cannot be taken back. Send a correction.</translation>
    </message>
    <message>
        <source>Diesen Schritt hat eine andere Person ausgeführt.</source>
        <translation>Another person did this step.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Der Schritt wurde abgelehnt (%1 %2). Es wurde nichts geändert.</source>
        <translation>The step was refused (%1 %2). Nothing was changed.</translation>
    </message>
    <message>
        <source>Ein anderes Programm hält die Datenbank fest. Ihre Eingabe steht noch im Fenster. Bitte versuchen Sie es gleich noch einmal.</source>
        <translation>Another program holds the database. What you typed is still in the window. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr oder er antwortet nicht. Alles bisher Gespeicherte ist sicher, Ihre Eingabe steht noch im Fenster. Schaffen Sie Platz und speichern Sie erneut.</source>
        <translation>The disk is full or does not answer. Everything saved so far is safe, what you typed is still in the window. Make room and save again.</translation>
    </message>
    <message>
        <source>In diesen Ordner darf nicht geschrieben werden: %1. Wählen Sie einen anderen oder bitten Sie die Administration um das Recht.</source>
        <translation>This folder cannot be written to: %1. Choose another one or ask the administration for the right.</translation>
    </message>
    <message>
        <source>Die Datenbank gehört zu einer neueren Version des Programms. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</source>
        <translation>The database belongs to a newer version of the program. It was not touched. Please update the program.</translation>
    </message>
    <message>
        <source>Unerwarteter Fehler: %1. Es wurde nichts gespeichert. Bitte melden Sie ihn der Administration.</source>
        <translation>Unexpected error: %1. Nothing was saved. Please report it to the administration.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie die Meldung in mindestens einer Zeile.</source>
        <translation>Please describe the report in at least one line.</translation>
    </message>
    <message>
        <source>Die erste Zeile wird der Titel; sie darf höchstens %1 Zeichen haben.</source>
        <translation>The first line becomes the title; it may have at most %1 characters.</translation>
    </message>
    <message>
        <source>Der Zeitpunkt der Meldung liegt in der Zukunft.</source>
        <translation>The time of the report lies in the future.</translation>
    </message>
    <message>
        <source>Mein Team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Weitergeleitet</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall</source>
        <translation>Security incident</translation>
    </message>
    <message>
        <source>Stufe erreicht</source>
        <translation>Stage reached</translation>
    </message>
    <message>
        <source>Sofort benachrichtigt</source>
        <translation>Alerted at once</translation>
    </message>
    <message>
        <source>Frage weitergeleitet</source>
        <translation>Question forwarded</translation>
    </message>
    <message>
        <source>Antwort eingegangen</source>
        <translation>Answer received</translation>
    </message>
    <message>
        <source>qualifizieren</source>
        <translation>qualify</translation>
    </message>
    <message>
        <source>Antwort abwarten, sonst nachfragen</source>
        <translation>wait for the answer, else ask again</translation>
    </message>
    <message>
        <source>Antwort an den Kunden weitergeben</source>
        <translation>pass the answer on to the customer</translation>
    </message>
    <message>
        <source>ISB unterrichten</source>
        <translation>inform the ISB</translation>
    </message>
    <message>
        <source>Datenschutz unterrichten</source>
        <translation>inform data protection</translation>
    </message>
    <message>
        <source>ISB und Datenschutz unterrichten</source>
        <translation>inform ISB and data protection</translation>
    </message>
    <message>
        <source>übergeordnet</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>untergeordnet</source>
        <translation>child</translation>
    </message>
    <message>
        <source>verwandt</source>
        <translation>related</translation>
    </message>
    <message>
        <source>abgeteilt von</source>
        <translation>split from</translation>
    </message>
    <message>
        <source>abgeteilt</source>
        <translation>split off</translation>
    </message>
    <message>
        <source>Dublette</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>Dublette von</source>
        <translation>duplicate of</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall · Meldung nach Art. 33 DSGVO bis %1, noch %2</source>
        <translation>Security incident · report under Art. 33 GDPR by %1, %2 left</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall · Meldefrist nach Art. 33 DSGVO am %1 abgelaufen, seit %2</source>
        <translation>Security incident · time limit of Art. 33 GDPR ended %1, %2 ago</translation>
    </message>
    <message>
        <source>im Plan</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>Warnung</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>dringend</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>überschritten</source>
        <translation>breached</translation>
    </message>
    <message>
        <source>%1 · noch %2 h</source>
        <translation>%1 · %2 h left</translation>
    </message>
    <message>
        <source> · %1 % der Servicezeit verbraucht</source>
        <translation> · %1 % of the service time used</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · due %1</translation>
    </message>
    <message numerus="yes">
        <source>Die Frist zum Zurücknehmen (%n Minuten) ist abgelaufen.</source>
        <translation>
            <numerusform>The time to take it back (%n minute) is over.</numerusform>
            <numerusform>The time to take it back (%n minutes) is over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zum Schließen fehlt eine dokumentierte Lösung oder Umgehung.</source>
        <translation>Closing needs a documented solution or workaround.</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: Das Element brauchte am Ende sich selbst.</source>
        <translation>That would close a circle: the item would in the end need itself.</translation>
    </message>
    <message>
        <source>Das ergäbe einen Kreis: Die Kategorie gehörte am Ende zu sich selbst.</source>
        <translation>That would close a circle: the category would in the end belong to itself.</translation>
    </message>
    <message>
        <source>Dann hätte niemand mehr die Rolle Administration. Geben Sie sie zuerst einer anderen Person.</source>
        <translation>Then nobody would hold the administrator role any more. Give it to another person first.</translation>
    </message>
    <message>
        <source>Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst einer anderen Person.</source>
        <translation>This is the last person with the administrator role. Give the role to another person first.</translation>
    </message>
    <message>
        <source>Dieser Vorgang ist vertraulich. Sehen können ihn, wer ihn bearbeitet oder beobachtet, die Teamleitung und die Aufsicht.</source>
        <translation>This ticket is confidential. It can be seen by who works on it or watches it, the team lead and the supervisor.</translation>
    </message>
    <message>
        <source>Die Datenbankdatei ist beschädigt. Beenden Sie das Programm und starten Sie es neu: Beim Start wird sie geprüft und die letzte brauchbare Sicherung angeboten.</source>
        <translation>The database file is damaged. Quit the program and start it again: at start it is checked and the last usable backup is offered.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wann das Postfach die Nachricht empfangen hat; davon hängt die Frist ab.</source>
        <translation>Please enter when the mailbox received the message; the deadline depends on it.</translation>
    </message>
    <message>
        <source>Der Eingang bei der anderen Stelle liegt nach dem Eingang bei uns.</source>
        <translation>The arrival there is later than the arrival here.</translation>
    </message>
    <message>
        <source>Keine Störung, also ohne Störungsklasse.</source>
        <translation>No disruption, so without a class.</translation>
    </message>
    <message>
        <source>Störung: Eine Leistung tut am Übergabepunkt, dem Rechenzentrum des Anbieters, nicht, was sie soll, liefert falsche Ergebnisse oder arbeitet fehlerhaft und ist dadurch eingeschränkt.</source>
        <translation>Disruption: at the point of provision, the provider’s data centre, a service does not do what it should, gives wrong results or works improperly, and is restricted by that.</translation>
    </message>
    <message>
        <source>Was beim Kunden oder im Netz liegt, mindert die Verfügbarkeit nie.</source>
        <translation>What lies with the customer or the network never reduces availability.</translation>
    </message>
    <message>
        <source>Was bei Dritten liegt, zählt nicht zur Verfügbarkeit.</source>
        <translation>What lies with third parties does not count towards availability.</translation>
    </message>
    <message>
        <source>Solange er unbekannt ist, gilt die Zusage.</source>
        <translation>While it is unknown, the promise holds.</translation>
    </message>
    <message>
        <source>Was bei uns liegt, zählt zur Verfügbarkeit.</source>
        <translation>What lies with us counts towards availability.</translation>
    </message>
    <message>
        <source>Keine gemeinsame Störung</source>
        <translation>No common disruption</translation>
    </message>
    <message>
        <source>nachverfolgen</source>
        <translation>keep track</translation>
    </message>
    <message>
        <source>weiterarbeiten</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>wartet</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Kunden über die Lösung informieren</source>
        <translation>Tell the customer the solution</translation>
    </message>
    <message>
        <source>Der Ausfall ist so nicht vollständig: Beginn vor Ende, etwas Betroffenes und bei einer Korrektur der Grund gehören dazu.</source>
        <translation>The outage is not complete like this: a beginning before the end, something affected, and with a correction its reason belong to it.</translation>
    </message>
    <message>
        <source>Zu einem Ausfall gehört mindestens eine Komponente oder Leistung.</source>
        <translation>An outage has at least one component or service.</translation>
    </message>
    <message>
        <source>Das Wartungsfenster ist so nicht vollständig: Es endet nach dem Beginn; zu spät Angekündigtes und Notfälle brauchen einen Grund, ein Notfall auch, wer ihn genehmigt hat.</source>
        <translation>The maintenance window is not complete like this: it ends after its start; what is announced too late and emergencies need a reason, an emergency also who approved it.</translation>
    </message>
    <message>
        <source>Zum Ankündigen fehlt die Nachricht, die das Fenster so nennt, wie es jetzt steht.</source>
        <translation>Announcing needs the message that names the window as it stands now.</translation>
    </message>
    <message>
        <source>Zurückgezogen wird nur, was vorher abgesagt wurde.</source>
        <translation>Only what was cancelled before is withdrawn.</translation>
    </message>
    <message>
        <source>Zum Abschließen fehlen der tatsächliche Beginn und das tatsächliche Ende; Abgesagtes fand nicht statt.</source>
        <translation>Completing needs the actual start and the actual end; what was cancelled did not take place.</translation>
    </message>
    <message>
        <source>Eine Angabe fehlt, ohne die es nicht geht.</source>
        <translation>A value that is needed is missing.</translation>
    </message>
    <message>
        <source>Das gibt es schon.</source>
        <translation>This exists already.</translation>
    </message>
    <message>
        <source>Unter dieser Kennung ist schon etwas anderes gespeichert.</source>
        <translation>Something else is already saved under this identifier.</translation>
    </message>
    <message>
        <source>Diesen Schritt kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</source>
        <translation>The database does not know this step. Program and database probably have different versions.</translation>
    </message>
    <message>
        <source>Ein Feld dieses Schrittes kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.</source>
        <translation>The database does not know a field of this step. Program and database probably have different versions.</translation>
    </message>
    <message>
        <source>Eine Angabe hat die falsche Form.</source>
        <translation>A value has the wrong form.</translation>
    </message>
    <message>
        <source>Der Schritt ist nicht lesbar.</source>
        <translation>The step cannot be read.</translation>
    </message>
    <message>
        <source>Nacherfasst</source>
        <translation>Recorded late</translation>
    </message>
    <message>
        <source>Schreibt gerade: %1</source>
        <translation>Typing now: %1</translation>
    </message>
    <message>
        <source>Liest gerade: %1</source>
        <translation>Reading now: %1</translation>
    </message>
    <message>
        <source>Vorläufige Nummer</source>
        <translation>Provisional number</translation>
    </message>
    <message>
        <source>Frühere Nummer</source>
        <translation>Earlier number</translation>
    </message>
</context>
<context>
    <name>sc::AccumulationDialog</name>
    <message>
        <source>Leichte Störungen zusammenfassen</source>
        <translation>Combine minor disruptions</translation>
    </message>
    <message>
        <source>Als betriebsbehindernd aufnehmen</source>
        <translation>Record as hindering operation</translation>
    </message>
    <message numerus="yes">
        <source>%n leichte Störungen schränken »%1« zusammen merklich ein. Sie zählen als betriebsbehindernd.</source>
        <translation>
            <numerusform>%n minor disruption restricts &quot;%1&quot; noticeably. It counts as hindering operation.</numerusform>
            <numerusform>%n minor disruptions together restrict &quot;%1&quot; noticeably. They count as hindering operation.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Störungen</source>
        <translation>&amp;Disruptions</translation>
    </message>
    <message>
        <source>  ← ab hier zählt die Zeit</source>
        <translation>  ← time counts from here</translation>
    </message>
    <message>
        <source>&amp;Titel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Häufung leichter Störungen: %1</source>
        <translation>Accumulation of minor disruptions: %1</translation>
    </message>
    <message>
        <source>Frist des gemeinsamen Vorgangs: %1</source>
        <translation>Deadline of the common ticket: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Titel ein.</source>
        <translation>Please enter a title.</translation>
    </message>
</context>
<context>
    <name>sc::ActDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ihr Text ist noch nicht festgehalten. Esc noch einmal verwirft ihn.</source>
        <translation>Your text is not recorded yet. Esc once more discards it.</translation>
    </message>
</context>
<context>
    <name>sc::AlertDialog</name>
    <message>
        <source>%1 (keine Nummer eingetragen)</source>
        <translation>%1 (no number entered)</translation>
    </message>
    <message>
        <source>Sofort benachrichtigen – %1</source>
        <translation>Alert at once – %1</translation>
    </message>
    <message>
        <source>Als benachrichtigt festhalten</source>
        <translation>Record as alerted</translation>
    </message>
    <message>
        <source>»%1« verhindert den Betrieb und ist außerhalb der Servicezeit gemeldet. Die Reaktionszeit beginnt erst mit der nächsten Servicezeit, benachrichtigt wird sofort:</source>
        <translation>“%1” prevents operation and was reported outside service hours. The response time begins only with the next service hours; to be alerted at once:</translation>
    </message>
    <message>
        <source>Systembetrieb (besetzt): Im Kontaktverzeichnis und in den Teams steht keine Nummer.</source>
        <translation>System operation (staffed): neither the contact register nor the teams have a number.</translation>
    </message>
    <message>
        <source>Systembetrieb (besetzt): %1</source>
        <translation>System operation (staffed): %1</translation>
    </message>
    <message>
        <source>Systembetrieb</source>
        <translation>System operation</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1</source>
        <translation>On call: %1</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen. Rufen Sie das Command-Center an.</source>
        <translation>On call: nobody entered. Call the Command-Center.</translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation>Command-Center</translation>
    </message>
    <message>
        <source>&amp;Benachrichtigt</source>
        <translation>&amp;Alerted</translation>
    </message>
    <message>
        <source>&amp;Vereinbart</source>
        <translation>A&amp;greed</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie benachrichtigt haben.</source>
        <translation>Please enter whom you alerted.</translation>
    </message>
</context>
<context>
    <name>sc::AnnouncementDialog</name>
    <message>
        <source>Ankündigung</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Als versandt kennzeichnen</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>&amp;Mitteilung</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Text *</source>
        <translation>&amp;Text *</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Versandt am</source>
        <translation>&amp;Sent on</translation>
    </message>
    <message>
        <source>&amp;Weg *</source>
        <translation>&amp;Way *</translation>
    </message>
    <message>
        <source>E-Mail an alle registrierten Nutzer</source>
        <translation>E-mail to all registered users</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Meldung im Portal</source>
        <translation>Notice in the portal</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>&amp;Nachweis *</source>
        <translation>Pr&amp;oof *</translation>
    </message>
    <message>
        <source>zum Beispiel Ablage, Aktenzeichen, Verteiler</source>
        <translation>for example filing, reference, recipients</translation>
    </message>
    <message>
        <source>&amp;Grund der Verspätung</source>
        <translation>&amp;Reason for the delay</translation>
    </message>
    <message>
        <source>Die Mitteilung ist leer.</source>
        <translation>The message is empty.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie Weg und Nachweis: Sie stehen auf dem Monatsblatt.</source>
        <translation>Please name way and proof: they stand on the month&apos;s sheet.</translation>
    </message>
    <message>
        <source>Sie ging zu spät hinaus. Bitte nennen Sie den Grund.</source>
        <translation>It went out too late. Please name the reason.</translation>
    </message>
</context>
<context>
    <name>sc::AnswerDialog</name>
    <message>
        <source>Antwort zu %1</source>
        <translation>Answer for %1</translation>
    </message>
    <message>
        <source>Antwort festhalten</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>&amp;Antwort von %1</source>
        <translation>&amp;Answer of %1</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Antwort ein.</source>
        <translation>Please enter the answer.</translation>
    </message>
</context>
<context>
    <name>sc::AssignDialog</name>
    <message>
        <source>abwesend bis %1</source>
        <translation>away until %1</translation>
    </message>
    <message>
        <source>Rufbereitschaft bis %1</source>
        <translation>on call until %1</translation>
    </message>
    <message>
        <source>Vorgang %1 zuweisen</source>
        <translation>Assign ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zuweisen</source>
        <translation>
            <numerusform>Assign %n ticket</numerusform>
            <numerusform>Assign %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Zuweisen</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Teile von Name oder Team</source>
        <translation>Parts of name or team</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
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
        <translation>Presence</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>zurück in die Warteschlange</source>
        <translation>back to the queue</translation>
    </message>
    <message>
        <source>%1 (ich)</source>
        <translation>%1 (me)</translation>
    </message>
    <message>
        <source>%1 ist abwesend; eine Vertretung ist nicht eingetragen.</source>
        <translation>%1 is away; no substitute is entered.</translation>
    </message>
    <message>
        <source>%1 ist abwesend; Vertretung: %2.</source>
        <translation>%1 is away; substitute: %2.</translation>
    </message>
    <message>
        <source>Niemand heißt so. Wer Vorgänge bearbeiten darf, steht unter »Desk, Stammdaten, Benutzer«.</source>
        <translation>Nobody is called that. Who may work on tickets is listed under “Desk, Base data, Users”.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Person: Tippen Sie einen Teil des Namens, oder gehen Sie mit den Pfeiltasten in die Liste.</source>
        <translation>Please choose a person: type a part of the name, or go through the list with the arrow keys.</translation>
    </message>
</context>
<context>
    <name>sc::AttachmentList</name>
    <message>
        <source>oder hereinziehen; Strg+V fügt ein Bild ein</source>
        <translation>or drag in; Ctrl+V pastes a picture</translation>
    </message>
    <message>
        <source>Datei an&amp;hängen …</source>
        <translation>Attac&amp;h file …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Eingabe öffnet, Entf entfernt.</source>
        <translation>Enter opens, Delete removes.</translation>
    </message>
    <message>
        <source>Strg+Umschalt+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dateien anhängen</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Anhängen</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Bildschirmfoto %1.png</source>
        <translation>Screenshot %1.png</translation>
    </message>
    <message>
        <source>Für »%1« ist kein Programm eingerichtet. Speichern Sie die Datei und öffnen Sie sie selbst.</source>
        <translation>No program is set up for “%1”. Save the file and open it yourself.</translation>
    </message>
    <message>
        <source>Anhang speichern</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>»%1« ist größer als %2 und wurde nicht angehängt. Legen Sie die Datei an einem gemeinsamen Ort ab und nennen Sie ihn im Text.</source>
        <translation>“%1” is larger than %2 and was not attached. Put the file in a shared place and name it in the text.</translation>
    </message>
    <message>
        <source>»%1« lässt sich nicht lesen und wurde nicht angehängt. Ein Ordner lässt sich nur gepackt anhängen.</source>
        <translation>“%1” cannot be read and was not attached. A folder can only be attached packed.</translation>
    </message>
    <message>
        <source>Der Inhalt von »%1« fehlt in der Ablage. Der Vorgang ist vollständig. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</source>
        <translation>The content of “%1” is missing from the store. The ticket is complete. Get the file from a backup or have it sent again.</translation>
    </message>
    <message>
        <source>»%1« ist in der Ablage beschädigt (die Prüfsumme stimmt nicht) und wurde nicht ausgegeben. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.</source>
        <translation>“%1” is damaged in the store (the checksum is wrong) and was not handed out. Get the file from a backup or have it sent again.</translation>
    </message>
    <message>
        <source>»%1« ist ein Programm und wird von hier nicht geöffnet. Speichern Sie die Datei und lassen Sie sie prüfen.</source>
        <translation>“%1” is a program and is not opened from here. Save the file and have it checked.</translation>
    </message>
    <message>
        <source>»%1« ist keine E-Mail, die sich lesen lässt. Es wurde nichts übernommen. Sie können die Datei anhängen.</source>
        <translation>“%1” is not an e-mail that can be read. Nothing was taken over. You can attach the file.</translation>
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
        <translation>%1  is being taken over</translation>
    </message>
    <message>
        <source>%1  wird geholt</source>
        <translation>%1  is being fetched</translation>
    </message>
    <message>
        <source>Der Inhalt von »%1« liegt auf dem Server, der zurzeit nicht erreichbar ist. Der Vorgang ist vollständig. Öffnen Sie den Anhang, sobald die Verbindung wieder steht.</source>
        <translation>The content of “%1” is on the server, which cannot be reached at present. The ticket is complete. Open the attachment once the connection stands again.</translation>
    </message>
    <message>
        <source>»%1« ist unvollständig oder beschädigt. Es wurde nichts übernommen. Speichern Sie die Nachricht in Outlook noch einmal, oder hängen Sie die Datei an.</source>
        <translation>“%1” is incomplete or damaged. Nothing was taken over. Save the message in Outlook once more, or attach the file.</translation>
    </message>
</context>
<context>
    <name>sc::AvailabilityWindow</name>
    <message>
        <source>Leistungen und Plattformen</source>
        <translation>Services and platforms</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>verloren</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>Was sie belegt</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Zahlen und Ausfälle</source>
        <translation>Figures and outages</translation>
    </message>
    <message>
        <source>&amp;Ausfälle des Monats</source>
        <translation>&amp;Outages of the month</translation>
    </message>
    <message>
        <source>&amp;Zahlen des Jahres</source>
        <translation>&amp;Figures of the year</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>A&amp;usfall</source>
        <translation>O&amp;utage</translation>
    </message>
    <message>
        <source>Ansi&amp;cht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Warum diese Zahl?</source>
        <translation>&amp;Why this figure?</translation>
    </message>
    <message>
        <source>&amp;Voriger Monat</source>
        <translation>&amp;Previous month</translation>
    </message>
    <message>
        <source>&amp;Nächster Monat</source>
        <translation>&amp;Next month</translation>
    </message>
    <message>
        <source>Mit Vor&amp;jahr vergleichen</source>
        <translation>Compare with the year &amp;before</translation>
    </message>
    <message>
        <source>&amp;Zahlen als CSV speichern …</source>
        <translation>Save &amp;figures as CSV …</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Availability %1</translation>
    </message>
    <message>
        <source>Bla&amp;tt</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Monat ansehen und drucken …</source>
        <translation>View and print the &amp;month …</translation>
    </message>
    <message>
        <source>&amp;Jahr ansehen und drucken …</source>
        <translation>View and print the &amp;year …</translation>
    </message>
    <message>
        <source>Blatt &amp;speichern (PDF, CSV, Tabelle) …</source>
        <translation>&amp;Save sheet (PDF, CSV, spreadsheet) …</translation>
    </message>
    <message>
        <source>wird berechnet …</source>
        <translation>being computed …</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Noch ist nichts zugesagt: Tragen Sie unter »Desk, Stammdaten« Leistungen im Regelbetrieb und Plattformen der Produktion ein.</source>
        <translation>Nothing is promised yet: enter services in regular operation and production platforms under “Desk, Base data”.</translation>
    </message>
    <message>
        <source>%1 (Plattform)</source>
        <translation>%1 (platform)</translation>
    </message>
    <message>
        <source>Der Ausfall »%1« betrifft nichts, wofür eine Verfügbarkeit zugesagt ist.</source>
        <translation>The outage “%1” concerns nothing that availability is promised for.</translation>
    </message>
    <message>
        <source>Jahresblatt s&amp;peichern (PDF, CSV, Tabelle) …</source>
        <translation>Save sheet of the y&amp;ear (PDF, CSV, spreadsheet) …</translation>
    </message>
</context>
<context>
    <name>sc::BudgetGauge</name>
    <message>
        <source>Fehlerbudget</source>
        <translation>Error budget</translation>
    </message>
    <message>
        <source>% des Budgets verbraucht</source>
        <translation>% of the budget used</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Jahr %1: %2. Passiert nichts weiter: %3</source>
        <translation>Year %1: %2. If nothing else happens: %3</translation>
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
        <translation>The window is cancelled. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Das Fenster ist geändert. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>The window is changed. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Die Mitteilung ist mit ihrem Nachweis festgehalten.</source>
        <translation>The message is recorded with its proof.</translation>
    </message>
    <message>
        <source>Die Wartung ist abgeschlossen.</source>
        <translation>The maintenance is completed.</translation>
    </message>
    <message>
        <source>Das Fenster ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>The window is entered. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Fenster am geschlossenen Tag</source>
        <translation>Window on a closed day</translation>
    </message>
    <message>
        <source>»%1« liegt auf %2 (%3). Ohne Entscheidung %4.</source>
        <translation>&apos;%1&apos; lies on %2 (%3). Without a decision %4.</translation>
    </message>
    <message>
        <source>findet es statt</source>
        <translation>it takes place</translation>
    </message>
    <message>
        <source>entfällt es</source>
        <translation>it is left out</translation>
    </message>
    <message>
        <source>&amp;Verlegen auf %1 …</source>
        <translation>&amp;Move to %1 …</translation>
    </message>
    <message>
        <source>&amp;Ausfallen lassen …</source>
        <translation>&amp;Cancel the window …</translation>
    </message>
    <message>
        <source>&amp;So lassen</source>
        <translation>&amp;Leave it so</translation>
    </message>
    <message>
        <source>&amp;Stattfinden lassen …</source>
        <translation>&amp;Hold it …</translation>
    </message>
    <message>
        <source>Eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Entered. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Geändert. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Changed. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Removed. Ctrl+Z in the main window takes it back.</translation>
    </message>
</context>
<context>
    <name>sc::CalendarFiles</name>
    <message>
        <source>Kalenderdatei einlesen</source>
        <translation>Read a calendar file</translation>
    </message>
    <message>
        <source>Kalender (*.ics);;Alle Dateien (*)</source>
        <translation>Calendars (*.ics);;All files (*)</translation>
    </message>
    <message>
        <source>%1 ist kein Kalender (iCalendar).</source>
        <translation>%1 is no calendar (iCalendar).</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Der Kalender ist übernommen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>The calendar is taken over. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Als Kalenderdatei speichern</source>
        <translation>Save as calendar file</translation>
    </message>
    <message>
        <source>Wartung</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Der Kalender steht in %1</source>
        <translation>The calendar is in %1</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>sc::CalendarGrid</name>
    <message>
        <source>wie gehabt, nichts anzukündigen</source>
        <translation>as before, nothing to announce</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>nichts steht entgegen</source>
        <translation>nothing stands against it</translation>
    </message>
</context>
<context>
    <name>sc::CalendarImportDialog</name>
    <message>
        <source>Kalender einlesen: %1</source>
        <translation>Read a calendar: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts übernommen.</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused. Nothing is taken over yet.</translation>
    </message>
    <message>
        <source>Einträge der Datei</source>
        <translation>Entries of the file</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernehmen</source>
        <translation>
            <numerusform>Take over %n entry</numerusform>
            <numerusform>Take over %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sc::CalendarMenus</name>
    <message>
        <source>&amp;Fenster</source>
        <translation>W&amp;indow</translation>
    </message>
    <message>
        <source>&amp;Zusätzliches Fenster …</source>
        <translation>&amp;Additional window …</translation>
    </message>
    <message>
        <source>&amp;Notfallwartung …</source>
        <translation>&amp;Emergency maintenance …</translation>
    </message>
    <message>
        <source>Än&amp;dern …</source>
        <translation>Chan&amp;ge …</translation>
    </message>
    <message>
        <source>&amp;Ausfallen lassen …</source>
        <translation>&amp;Cancel the window …</translation>
    </message>
    <message>
        <source>Zurück zum &amp;Regeltermin …</source>
        <translation>Back to the &amp;regular time …</translation>
    </message>
    <message>
        <source>Geschlossener &amp;Tag …</source>
        <translation>Closed &amp;day …</translation>
    </message>
    <message>
        <source>An&amp;kündigen …</source>
        <translation>Ann&amp;ounce …</translation>
    </message>
    <message>
        <source>Ab&amp;schließen …</source>
        <translation>Com&amp;plete …</translation>
    </message>
    <message>
        <source>&amp;Change und Release</source>
        <translation>Cha&amp;nge and release</translation>
    </message>
    <message>
        <source>Neuer &amp;Change …</source>
        <translation>New &amp;change …</translation>
    </message>
    <message>
        <source>Neues &amp;Release …</source>
        <translation>New re&amp;lease …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Kalender</source>
        <translation>&amp;Calendar</translation>
    </message>
    <message>
        <source>&amp;Regelfenster und Sperrzeiten …</source>
        <translation>&amp;Regular windows and freezes …</translation>
    </message>
    <message>
        <source>Kalenderdatei &amp;einlesen …</source>
        <translation>R&amp;ead a calendar file …</translation>
    </message>
    <message>
        <source>Als &amp;Kalenderdatei speichern …</source>
        <translation>&amp;Save as calendar file …</translation>
    </message>
    <message>
        <source>Nur dieses &amp;Fenster speichern …</source>
        <translation>Save only this &amp;window …</translation>
    </message>
    <message>
        <source>Monat &amp;drucken …</source>
        <translation>&amp;Print the month …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>sc::CalendarModel</name>
    <message>
        <source>Sperrzeit</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Ausfall</source>
        <translation>Outage</translation>
    </message>
    <message>
        <source>geschlossen: %1</source>
        <translation>closed: %1</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>sc::CalendarWindow</name>
    <message>
        <source>Wartungskalender</source>
        <translation>Maintenance calendar</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>View</translation>
    </message>
    <message>
        <source>&amp;Monat</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>&amp;Woche</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Vor</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Balken im Tag, von außen nach innen: besetzter Betrieb, Kernzeit, Servicezeit. Gepunkteter Grund: geschlossener Tag. Rand gestrichelt: Abweichung oder zusätzlich, doppelt: Notfall; durchgestrichen: entfällt. ▲ Kollision oder zu spät, ● etwas ist fällig.</source>
        <translation>Bars in a day, from outside in: staffed operation, core hours, service hours. Dotted ground: closed day. Dashed edge: deviation or additional, double: emergency; struck out: cancelled. ▲ collision or too late, ● something is due.</translation>
    </message>
    <message>
        <source>Eingabe: so ändern, Esc: so lassen.</source>
        <translation>Enter: change it so, Esc: leave it.</translation>
    </message>
    <message>
        <source>Noch gibt es keine Fenster. »Kalender, Regelfenster und Sperrzeiten« übernimmt die vereinbarten.</source>
        <translation>There are no windows yet. &apos;Calendar, Regular windows and freezes&apos; takes over the agreed ones.</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>sc::CallerCompleter</name>
    <message>
        <source>Bekannte Personen</source>
        <translation>Known people</translation>
    </message>
</context>
<context>
    <name>sc::ChangeDialog</name>
    <message>
        <source>Fenster ausfallen lassen</source>
        <translation>Cancel the window</translation>
    </message>
    <message>
        <source>Fenster ändern</source>
        <translation>Change the window</translation>
    </message>
    <message>
        <source>Ausfallen lassen</source>
        <translation>Cancel the window</translation>
    </message>
    <message>
        <source>Änderung speichern</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>&amp;Beginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Ende</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>E&amp;inschränkungen</source>
        <translation>Res&amp;trictions</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end does not lie after the start.</translation>
    </message>
    <message>
        <source>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</source>
        <translation>It is too late for the announcement. Please name the reason; it is recorded with the shortfall.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund: Er steht in der Ankündigung.</source>
        <translation>Please name the reason: it stands in the announcement.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</source>
        <translation>Please choose when you write the announcement.</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Items</translation>
    </message>
</context>
<context>
    <name>sc::ChartsPane</name>
    <message>
        <source>%1 · %2 · Jahr bis zum Stand: %3, %4</source>
        <translation>%1 · %2 · year to date: %3, %4</translation>
    </message>
</context>
<context>
    <name>sc::ClockDelegate</name>
    <message>
        <source>dringend · noch 00:00 h · Pause bis Mo 07:00</source>
        <translation>urgent · 00:00 h left · paused until Mon 07:00</translation>
    </message>
</context>
<context>
    <name>sc::ClosableDialog</name>
    <message>
        <source>Kann geschlossen werden</source>
        <translation>Can be closed</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts geschlossen werden. Hier stehen gelöste Vorgänge, denen 5 Arbeitstage lang niemand widersprochen hat.</source>
        <translation>Nothing can be closed at present. Solved tickets that nobody objected to for 5 working days appear here.</translation>
    </message>
    <message>
        <source>Gelöst und seit 5 Arbeitstagen ohne Widerspruch:</source>
        <translation>Solved, and no objection for 5 working days:</translation>
    </message>
    <message>
        <source>&amp;Vorgänge</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>gelöst %1</source>
        <translation>solved %1</translation>
    </message>
    <message>
        <source>Bitte haken Sie an, was geschlossen werden soll.</source>
        <translation>Please tick what is to be closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge schließen</source>
        <translation>
            <numerusform>Close %n ticket</numerusform>
            <numerusform>Close %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::CommandPalette</name>
    <message>
        <source>Befehl ausführen</source>
        <translation>Run a command</translation>
    </message>
    <message>
        <source>Befehl suchen</source>
        <translation>Search for a command</translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>sc::CompleteDialog</name>
    <message>
        <source>Wartung abschließen</source>
        <translation>Complete the maintenance</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Tatsächlicher &amp;Beginn</source>
        <translation>Actual &amp;start</translation>
    </message>
    <message>
        <source>Tatsächliches &amp;Ende</source>
        <translation>Actual &amp;end</translation>
    </message>
    <message>
        <source>&amp;Grund der Überziehung</source>
        <translation>&amp;Reason for the overrun</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end does not lie after the start.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Überziehung.</source>
        <translation>Please name the reason for the overrun.</translation>
    </message>
    <message>
        <source>wie geplant</source>
        <translation>as planned</translation>
    </message>
</context>
<context>
    <name>sc::ConnectionDialog</name>
    <message>
        <source>Mit dem Team verbinden</source>
        <translation>Connect with the team</translation>
    </message>
    <message>
        <source>Ver&amp;binden</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Datenbank</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Passwort</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Wählen …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>Verbindung p&amp;rüfen</source>
        <translation>Check the connec&amp;tion</translation>
    </message>
    <message>
        <source>db1.example.org, db2.example.org:5433</source>
        <translation>db1.example.org, db2.example.org:5433</translation>
    </message>
    <message>
        <source>Ein Server oder mehrere, durch Komma getrennt; benutzt wird der erste, der Änderungen annimmt.</source>
        <translation>One server or several, separated by commas; the first that takes changes is used.</translation>
    </message>
    <message>
        <source>Es wird nur im Schlüsselspeicher des Systems aufbewahrt, nie in einer Datei.</source>
        <translation>It is kept in the system&apos;s key store only, never in a file.</translation>
    </message>
    <message>
        <source>leer: Zertifikate, denen dieser Computer vertraut</source>
        <translation>empty: certificates that this computer trusts</translation>
    </message>
    <message>
        <source>CA-Datei</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>&amp;CA-Datei</source>
        <translation>CA &amp;file</translation>
    </message>
    <message>
        <source>Die Verbindung ist immer verschlüsselt, der Server weist sich durch sein Zertifikat aus. Ohne Netz arbeiten Sie auf diesem Computer weiter.</source>
        <translation>The connection is always encrypted, and the server shows its certificate. Without the network you go on working on this computer.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie den Server ein.</source>
        <translation>Please enter the server.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie den Namen der Datenbank ein.</source>
        <translation>Please enter the name of the database.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie Ihren Login ein.</source>
        <translation>Please enter your login.</translation>
    </message>
    <message>
        <source>Die Verbindung wird geprüft …</source>
        <translation>The connection is being checked …</translation>
    </message>
    <message>
        <source>✓ Die Verbindung steht, Login und Rechte stimmen.</source>
        <translation>✓ The connection stands; login and rights are right.</translation>
    </message>
    <message>
        <source>CA-Datei wählen</source>
        <translation>Choose a CA file</translation>
    </message>
    <message>
        <source>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>leer: mit der Anmeldung an diesem Computer (Kerberos)</source>
        <translation>empty: with your sign-on to this computer (Kerberos)</translation>
    </message>
</context>
<context>
    <name>sc::ContactDialog</name>
    <message>
        <source>Kunden informieren – %1</source>
        <translation>Inform the customer – %1</translation>
    </message>
    <message>
        <source>Kontakt festhalten – %1</source>
        <translation>Log a contact – %1</translation>
    </message>
    <message>
        <source>Als informiert festhalten</source>
        <translation>Log as informed</translation>
    </message>
    <message>
        <source>Eintrag festhalten</source>
        <translation>Log the entry</translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>persönliches Gespräch</source>
        <translation>talk in person</translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation>remote session</translation>
    </message>
    <message>
        <source>interne Notiz</source>
        <translation>internal note</translation>
    </message>
    <message>
        <source>&amp;Weg</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>&amp;Mit wem</source>
        <translation>With wh&amp;om</translation>
    </message>
    <message>
        <source>Wa&amp;nn</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Dauer</source>
        <translation>&amp;Duration</translation>
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
        <translation>Please enter whom you informed.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, was besprochen wurde.</source>
        <translation>Please enter what was said.</translation>
    </message>
    <message>
        <source>Name des Kunden</source>
        <translation>Customer&apos;s name</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorgangsnummer</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Zeitpunkt der Meldung</source>
        <translation>Time of the report</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lösung oder Umgehung</source>
        <translation>Solution or workaround</translation>
    </message>
    <message>
        <source>Ihr Name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Name des Desks</source>
        <translation>Name of the desk</translation>
    </message>
    <message>
        <source>Telefon des Desks</source>
        <translation>Phone of the desk</translation>
    </message>
    <message>
        <source>&amp;Sprache</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Das liegt in der Zukunft: Es zählt der Zeitpunkt, zu dem Sie es festhalten.</source>
        <translation>That lies in the future: what counts is the moment at which you record it.</translation>
    </message>
    <message>
        <source>Mehr als 15 Minuten her: Die Angabe zählt und wird als »nacherfasst« gekennzeichnet.</source>
        <translation>More than 15 minutes ago: what you say counts and is marked as recorded later.</translation>
    </message>
    <message>
        <source>Im Text fehlt noch: %1.</source>
        <translation>The text still lacks: %1.</translation>
    </message>
</context>
<context>
    <name>sc::DateDialog</name>
    <message>
        <source>Vorgang %1 wartet</source>
        <translation>Ticket %1 waits</translation>
    </message>
    <message>
        <source>Wiedervorlage für %1</source>
        <translation>Follow-up for %1</translation>
    </message>
    <message>
        <source>Vorgang warten lassen</source>
        <translation>Let the ticket wait</translation>
    </message>
    <message>
        <source>Wiedervorlage setzen</source>
        <translation>Set the follow-up</translation>
    </message>
    <message>
        <source>&amp;Wartet auf</source>
        <translation>&amp;Waiting for</translation>
    </message>
    <message>
        <source>Nächster &amp;Schritt</source>
        <translation>Next &amp;step</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den nächsten Schritt und den Grund.</source>
        <translation>Please name the next step and the reason.</translation>
    </message>
    <message>
        <source>Weiter am</source>
        <translation>Goes on at</translation>
    </message>
    <message>
        <source>&amp;Wann</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.
Am genannten Tag liegt der Vorgang zur Wiedervorlage.</source>
        <translation>The response time runs on until the customer is informed.
On the day named the ticket comes up for follow-up.</translation>
    </message>
</context>
<context>
    <name>sc::DayDialog</name>
    <message>
        <source>Kalendertag eintragen</source>
        <translation>Enter calendar day</translation>
    </message>
    <message>
        <source>Tag eintragen</source>
        <translation>Enter day</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>geöffnet trotz Feiertag</source>
        <translation>open in spite of a holiday</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>zum Beispiel Betriebsausflug</source>
        <translation>for example staff outing</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Tag *</source>
        <translation>&amp;Day *</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund: Er steht in der Erläuterung jeder Frist.</source>
        <translation>Please give the reason: it stands in the explanation of every deadline.</translation>
    </message>
    <message>
        <source>%1: wird berechnet …</source>
        <translation>%1: computing …</translation>
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
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1: keine zugesagte Zeit%2</source>
        <translation>%1: no promised time%2</translation>
    </message>
</context>
<context>
    <name>sc::DetailPane</name>
    <message>
        <source>Ausgewählter Vorgang</source>
        <translation>Selected ticket</translation>
    </message>
    <message>
        <source>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</source>
        <translation>Select a ticket; Enter opens it.</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Solution</translation>
    </message>
</context>
<context>
    <name>sc::DetailsPane</name>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nichts gewählt.</source>
        <translation>Nothing chosen.</translation>
    </message>
    <message>
        <source>Betrieb besetzt</source>
        <translation>operation staffed</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>On call: nobody is entered</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1, %2</source>
        <translation>On call: %1, %2</translation>
    </message>
    <message>
        <source>ab %1: %2</source>
        <translation>from %1: %2</translation>
    </message>
</context>
<context>
    <name>sc::DirectoryWindow</name>
    <message>
        <source>&amp;Neuer Eintrag …</source>
        <translation>&amp;New record …</translation>
    </message>
    <message>
        <source>Än&amp;dern …</source>
        <translation>&amp;Change …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Aus CSV ü&amp;bernehmen …</source>
        <translation>&amp;Import from CSV …</translation>
    </message>
    <message>
        <source>Als CSV &amp;speichern …</source>
        <translation>&amp;Save as CSV …</translation>
    </message>
    <message>
        <source>Stammdaten</source>
        <translation>Base data</translation>
    </message>
    <message>
        <source>Filtern (Strg+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</source>
        <translation>Nothing is entered yet: Ctrl+N makes the first record, “Import from CSV” a whole list.</translation>
    </message>
    <message>
        <source>Der Eintrag ist angelegt. Strg+Z im Hauptfenster nimmt ihn zurück.</source>
        <translation>The record is made. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Die Änderung ist gespeichert.</source>
        <translation>The change is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>
            <numerusform>%n record removed. Ctrl+Z in the main window takes it back.</numerusform>
            <numerusform>%n records removed. Ctrl+Z in the main window takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 aus CSV übernehmen</source>
        <translation>Import %1 from CSV</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernommen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>
            <numerusform>%n record imported. Ctrl+Z in the main window takes it back.</numerusform>
            <numerusform>%n records imported. Ctrl+Z in the main window takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 als CSV speichern</source>
        <translation>Save %1 as CSV</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Gespeichert in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>&amp;Verlauf …</source>
        <translation>&amp;History …</translation>
    </message>
    <message>
        <source>Strg+H: was am gewählten Eintrag geändert wurde, ohne Auswahl an allen</source>
        <translation>Ctrl+H: what was changed in the selected record, without a selection in all of them</translation>
    </message>
    <message>
        <source>Verlauf: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht übernommen, es ist nichts geändert. %1</source>
        <translation>The file was not taken over, nothing is changed. %1</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>sc::EndOutageDialog</name>
    <message>
        <source>Ausfall beenden</source>
        <translation>End outage</translation>
    </message>
    <message>
        <source>Ende eintragen</source>
        <translation>Enter end</translation>
    </message>
    <message>
        <source>%1, seit %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>&amp;Ende</source>
        <translation>&amp;End</translation>
    </message>
</context>
<context>
    <name>sc::EscalateDialog</name>
    <message>
        <source>Vorgang %1 übergeben</source>
        <translation>Hand over ticket %1</translation>
    </message>
    <message>
        <source>&amp;An</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd level</translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation>3rd level</translation>
    </message>
    <message>
        <source>&amp;Empfänger</source>
        <translation>R&amp;ecipient</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bisher &amp;versucht</source>
        <translation>Tried so f&amp;ar</translation>
    </message>
    <message numerus="yes">
        <source>Dieser Vorgang wurde schon %n-mal übergeben.</source>
        <translation>
            <numerusform>This ticket has been handed over %n time.</numerusform>
            <numerusform>This ticket has been handed over %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>An Empfänger übergeben</source>
        <translation>Hand over to recipient</translation>
    </message>
    <message>
        <source>An %1 übergeben</source>
        <translation>Hand over to %1</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Übergabe.</source>
        <translation>Please give the reason for handing over.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was bisher versucht wurde.</source>
        <translation>Please describe what has been tried so far.</translation>
    </message>
    <message>
        <source>Bitte sprechen Sie mit dem Empfänger, bevor er noch einmal wandert.</source>
        <translation>Please talk to the recipient before it moves once more.</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Hersteller</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>&amp;Wiedervorlage</source>
        <translation>&amp;Follow-up</translation>
    </message>
    <message>
        <source>Die Verantwortung für die Nachverfolgung bleibt beim Desk: Dann sehen Sie wieder nach.</source>
        <translation>Tracking stays with the desk: then you look after it again.</translation>
    </message>
    <message>
        <source>Fachbereich oder Stelle</source>
        <translation>Department or office</translation>
    </message>
    <message>
        <source>Hersteller oder Betreiber</source>
        <translation>Manufacturer or operator</translation>
    </message>
    <message>
        <source>Warteschlange des %1</source>
        <translation>Queue of the %1</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, an wen der Vorgang geht.</source>
        <translation>Please enter whom the ticket goes to.</translation>
    </message>
    <message>
        <source>Die Wiedervorlage liegt in der Vergangenheit.</source>
        <translation>The follow-up lies in the past.</translation>
    </message>
    <message>
        <source>Der Empfänger braucht noch: %1.</source>
        <translation>The recipient still needs: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge übergeben</source>
        <translation>
            <numerusform>Hand over %n ticket</numerusform>
            <numerusform>Hand over %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::FileImportDialog</name>
    <message>
        <source>Vorgänge importieren</source>
        <translation>Import tickets</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 von %2 Zeilen</source>
        <translation>%1 of %2 lines</translation>
    </message>
    <message>
        <source>Die Übernahme ist abgebrochen: %1 Was schon übernommen war, bleibt. Dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>The import broke off: %1 What was imported stays. Choosing the same file again goes on.</translation>
    </message>
    <message>
        <source>Der Probelauf prüft die ganze Datei und zeigt Zeile für Zeile, was geschehen würde. Dabei wird nichts geschrieben. Schon übernommene Vorgänge bleiben, wie sie sind.</source>
        <translation>The dry run checks the whole file and shows line by line what would happen. Nothing is written. Tickets that were imported before stay as they are.</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>CSV-Datei in UTF-8</source>
        <translation>CSV file in UTF-8</translation>
    </message>
    <message>
        <source>&amp;Durchsuchen …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>KIS: offene Vorgänge</source>
        <translation>KIS: open tickets</translation>
    </message>
    <message>
        <source>ServiceNow: Ereignisse von Störungen</source>
        <translation>ServiceNow: events of incidents</translation>
    </message>
    <message>
        <source>Da&amp;tei</source>
        <translation>Fi&amp;le</translation>
    </message>
    <message>
        <source>&amp;Herkunft</source>
        <translation>&amp;Origin</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Die Zeilen werden übernommen. Sie können weiterarbeiten; was übernommen ist, bleibt auch nach einem Abbruch.</source>
        <translation>The lines are being imported. You can go on working; what is imported stays, also when you cancel.</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Übernahme a&amp;bbrechen</source>
        <translation>&amp;Cancel the import</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Probelauf</source>
        <translation>&amp;Dry run</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen ü&amp;bernehmen</source>
        <translation>
            <numerusform>&amp;Import %n line</numerusform>
            <numerusform>&amp;Import %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Bericht &amp;speichern …</source>
        <translation>&amp;Save the report …</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei.</source>
        <translation>Please choose a file.</translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt keinen Import. Teamleitung, Serviceleitung oder Administration können ihn ausführen.</source>
        <translation>Your role does not allow imports. Team lead, supervisor or administrator can run them.</translation>
    </message>
    <message>
        <source>Die Datei ist nicht zu lesen, es ist nichts geändert: %1</source>
        <translation>The file cannot be read, nothing was changed: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Es gibt nichts zu übernehmen.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>Abgebrochen. %1 Zeilen sind übernommen und bleiben; dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>Cancelled. %1 lines are imported and stay; choosing the same file again goes on.</translation>
    </message>
    <message>
        <source>%1 Zeilen sind übernommen, %2 waren schon da, %3 abgelehnt.</source>
        <translation>%1 lines are imported, %2 were here already, %3 refused.</translation>
    </message>
    <message>
        <source>Zeile %1: %2 – %3: %4</source>
        <translation>Line %1: %2 – %3: %4</translation>
    </message>
    <message>
        <source>Bericht speichern</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Textdateien (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>Der Bericht ist nicht gespeichert: %1</source>
        <translation>The report is not saved: %1</translation>
    </message>
    <message>
        <source>Der Bericht steht in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>Zeile %1: abgelehnt. %2</source>
        <translation>Line %1: refused. %2</translation>
    </message>
</context>
<context>
    <name>sc::ForwardDialog</name>
    <message>
        <source>Vorgang %1 weiterleiten</source>
        <translation>Forward ticket %1</translation>
    </message>
    <message>
        <source>Frage weiterleiten</source>
        <translation>Forward question</translation>
    </message>
    <message>
        <source>A&amp;n</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Frage</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Nachfragen a&amp;m</source>
        <translation>Ask again o&amp;n</translation>
    </message>
    <message>
        <source>Product Owner, Ressort oder zuständige Stelle</source>
        <translation>Product owner, department or responsible office</translation>
    </message>
    <message>
        <source>Name oder Stelle</source>
        <translation>Name or office</translation>
    </message>
    <message>
        <source>Der Vorgang bleibt bei Ihnen in Verfolgung. Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</source>
        <translation>You keep tracking the ticket. The response time runs on until the customer is informed.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wer die Frage beantwortet.</source>
        <translation>Please enter who answers the question.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie die Frage auf.</source>
        <translation>Please write the question down.</translation>
    </message>
</context>
<context>
    <name>sc::FreezeDialog</name>
    <message>
        <source>Sperrzeit eintragen</source>
        <translation>Enter a freeze</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>zum Beispiel Jahresabschluss</source>
        <translation>for example year-end closing</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Sperrzeit eine Bezeichnung.</source>
        <translation>Please give the freeze a name.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end does not lie after the start.</translation>
    </message>
    <message>
        <source>Sperrzeit ändern</source>
        <translation>Change freeze</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>sc::HelpWindow</name>
    <message>
        <source>Tastenkürzel</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Strg+K findet jeden Befehl nach einem Teil seines Namens.</source>
        <translation>Ctrl+K finds any command by a part of its name.</translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Einführung</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Begriffe und Abkürzungen</source>
        <translation>Terms and abbreviations</translation>
    </message>
    <message>
        <source>Was ist neu</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Über Service Center</source>
        <translation>About Service Center</translation>
    </message>
    <message>
        <source>Seiten der Hilfe</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>In der Hilfe suchen (Strg+F); F3 sucht weiter</source>
        <translation>Search the help (Ctrl+F); F3 searches on</translation>
    </message>
    <message>
        <source>In der Hilfe suchen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Ergebnis der Suche</source>
        <translation>Result of the search</translation>
    </message>
    <message>
        <source>Text der Hilfe</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>»%1« kommt in der Hilfe nicht vor.</source>
        <translation>“%1” does not occur in the help.</translation>
    </message>
</context>
<context>
    <name>sc::HistoryDialog</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Hier ist noch nichts geändert worden.</source>
        <translation>Nothing has been changed here yet.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sc::ImportDialog</name>
    <message>
        <source>%1 aus %2 übernehmen</source>
        <translation>Import %1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge übernehmen</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Diese Spalten kennt das Programm nicht und lässt sie aus: %1</source>
        <translation>The program does not know these columns and leaves them out: %1</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Weil Zeilen abgelehnt sind, wird niemand als fehlend markiert.</source>
        <translation>Because lines are refused, nobody is marked as missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge stehen nicht mehr in der Liste. Sie werden markiert und bleiben.</source>
        <translation>
            <numerusform>%n record is no longer in the list. It is marked and stays.</numerusform>
            <numerusform>%n records are no longer in the list. They are marked and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::ImportLinesModel</name>
    <message>
        <source>Zeile</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Genauer</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>fehlt jetzt</source>
        <translation>now missing</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>sc::ItemDialog</name>
    <message>
        <source>nichts eingetragen</source>
        <translation>nothing entered</translation>
    </message>
    <message>
        <source>Braucht</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Wird gebraucht von</source>
        <translation>Is needed by</translation>
    </message>
    <message>
        <source>Fällt es aus, betroffen</source>
        <translation>Affected if it fails</translation>
    </message>
</context>
<context>
    <name>sc::ItemsEdit</name>
    <message>
        <source>%1 (Dritte, ohne Zusage)</source>
        <translation>%1 (third party, no promise)</translation>
    </message>
    <message>
        <source>&amp;Hinzufügen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Betroffene Komponenten</source>
        <translation>Affected items</translation>
    </message>
    <message>
        <source>Komponente wählen</source>
        <translation>Choose an item</translation>
    </message>
    <message>
        <source>Namen eintippen, dann hinzufügen</source>
        <translation>Type its name, then add it</translation>
    </message>
</context>
<context>
    <name>sc::LinkIndicator</name>
    <message>
        <source>Verbindung zur gemeinsamen Datenbank; ein Klick zeigt, was gesendet wird.</source>
        <translation>Connection with the shared database; a click shows what is sent.</translation>
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
        <translation>&amp;New report …</translation>
    </message>
    <message>
        <source>&amp;Suchen …</source>
        <translation>&amp;Search …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Befehl ausführen …</source>
        <translation>R&amp;un a command …</translation>
    </message>
    <message>
        <source>Be&amp;enden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Vorgang</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Neue Vorgänge &amp;einreihen</source>
        <translation>S&amp;how new tickets</translation>
    </message>
    <message>
        <source>&amp;Hell</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Hoher &amp;Kontrast</source>
        <translation>High con&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Vorgang %1 ist aufgenommen</source>
        <translation>Ticket %1 is recorded</translation>
    </message>
    <message>
        <source>S&amp;tammdaten …</source>
        <translation>&amp;Base data …</translation>
    </message>
    <message>
        <source>&amp;Dienstplan …</source>
        <translation>&amp;Roster …</translation>
    </message>
    <message>
        <source>Meldung aus E-&amp;Mail …</source>
        <translation>Report from e-&amp;mail …</translation>
    </message>
    <message>
        <source>&amp;Hinweise …</source>
        <translation>N&amp;otices …</translation>
    </message>
    <message>
        <source>&amp;Kann geschlossen werden …</source>
        <translation>Can be &amp;closed …</translation>
    </message>
    <message>
        <source>Service&amp;profil …</source>
        <translation>Service &amp;profile …</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>&amp;Liste als CSV speichern …</source>
        <translation>Save the &amp;list as CSV …</translation>
    </message>
    <message>
        <source>&amp;Kontaktstellen …</source>
        <translation>&amp;Contact points …</translation>
    </message>
    <message>
        <source>&amp;Einführung</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>&amp;Tastenkürzel</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Begriffe und Abkürzungen</source>
        <translation>&amp;Terms and abbreviations</translation>
    </message>
    <message>
        <source>&amp;Was ist neu</source>
        <translation>&amp;What is new</translation>
    </message>
    <message>
        <source>&amp;Über Service Center</source>
        <translation>&amp;About Service Center</translation>
    </message>
    <message>
        <source>&amp;Spalten</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Gruppieren</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Eigene &amp;Ansichten</source>
        <translation>My &amp;views</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Meldung aus E-Mail</source>
        <translation>Report from e-mail</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>&amp;Verfügbarkeit …</source>
        <translation>A&amp;vailability …</translation>
    </message>
    <message>
        <source>&amp;Wartungskalender …</source>
        <translation>Maintenance cal&amp;endar …</translation>
    </message>
    <message>
        <source>E-Mails (*.eml *.msg)</source>
        <translation>E-mails (*.eml *.msg)</translation>
    </message>
    <message>
        <source>Entwü&amp;rfe öffnen</source>
        <translation>Open &amp;drafts</translation>
    </message>
    <message>
        <source>Es gibt keinen weiteren Entwurf.</source>
        <translation>There is no other draft.</translation>
    </message>
    <message>
        <source>Vor&amp;gang öffnen</source>
        <translation>Open &amp;ticket</translation>
    </message>
    <message>
        <source>Te&amp;am: gesendet und empfangen …</source>
        <translation>Te&amp;am: sent and received …</translation>
    </message>
    <message>
        <source>Verbind&amp;ung zum Team …</source>
        <translation>Connection &amp;with the team …</translation>
    </message>
    <message>
        <source>Ihr Entwurf bleibt erhalten; Strg+Alt+N öffnet ihn wieder.</source>
        <translation>Your draft is kept; Ctrl+Alt+N opens it again.</translation>
    </message>
</context>
<context>
    <name>sc::MaintenancePlace</name>
    <message>
        <source>Wartung überzogen: %1</source>
        <translation>Maintenance overran: %1</translation>
    </message>
</context>
<context>
    <name>sc::MonthOutages</name>
    <message>
        <source>Ausfälle</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>&amp;Festhalten …</source>
        <translation>&amp;Record …</translation>
    </message>
    <message>
        <source>&amp;Ende eintragen …</source>
        <translation>Enter the &amp;end …</translation>
    </message>
    <message>
        <source>&amp;Korrigieren …</source>
        <translation>&amp;Correct …</translation>
    </message>
    <message>
        <source>&amp;Zurückziehen …</source>
        <translation>&amp;Withdraw …</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Verlauf …</source>
        <translation>&amp;History …</translation>
    </message>
    <message>
        <source>V&amp;organg öffnen</source>
        <translation>Open &amp;ticket</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>Liste als &amp;CSV speichern …</source>
        <translation>Save list as C&amp;SV …</translation>
    </message>
    <message>
        <source>Ausfälle %1</source>
        <translation>Outages %1</translation>
    </message>
</context>
<context>
    <name>sc::MonthsChart</name>
    <message>
        <source>Verfügbarkeit nach Monaten</source>
        <translation>Availability by month</translation>
    </message>
    <message>
        <source>% (Achse ab %1)</source>
        <translation>% (axis from %1)</translation>
    </message>
    <message>
        <source>Zusage %1</source>
        <translation>Promise %1</translation>
    </message>
</context>
<context>
    <name>sc::NewWindowDialog</name>
    <message>
        <source>Notfallwartung eintragen</source>
        <translation>Enter emergency maintenance</translation>
    </message>
    <message>
        <source>Zusätzliches Fenster eintragen</source>
        <translation>Enter an additional window</translation>
    </message>
    <message>
        <source>Fenster eintragen</source>
        <translation>Enter the window</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>Soft&amp;warewartung</source>
        <translation>Soft&amp;ware maintenance</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>E&amp;inschränkungen</source>
        <translation>Res&amp;trictions</translation>
    </message>
    <message>
        <source>&amp;Freigegeben durch *</source>
        <translation>A&amp;pproved by *</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem Fenster eine Bezeichnung.</source>
        <translation>Please give the window a name.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end does not lie after the start.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht einen Grund.</source>
        <translation>Emergency maintenance needs a reason.</translation>
    </message>
    <message>
        <source>Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung festgehalten.</source>
        <translation>It is too late for the announcement. Please name the reason; it is recorded with the shortfall.</translation>
    </message>
    <message>
        <source>Eine Notfallwartung braucht eine Freigabe: Wer hat sie erteilt?</source>
        <translation>Emergency maintenance needs an approval: who gave it?</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, wann Sie die Ankündigung verfassen.</source>
        <translation>Please choose when you write the announcement.</translation>
    </message>
</context>
<context>
    <name>sc::NoticeWindow</name>
    <message>
        <source>Zurzeit gibt es keine Hinweise. Hier stehen erreichte Stufen, Sofortmeldungen und Häufungen.</source>
        <translation>There are no notices at present. Stages that were reached, alerts and accumulations appear here.</translation>
    </message>
    <message>
        <source>Vorgang ö&amp;ffnen</source>
        <translation>&amp;Open ticket</translation>
    </message>
    <message>
        <source>&amp;Ausblenden</source>
        <translation>&amp;Hide</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>■ %1 %2: Frist erreicht, der Kunde ist nicht informiert (Serviceleitung, %3)</source>
        <translation>■ %1 %2: deadline reached, the customer is not informed (supervisor, %3)</translation>
    </message>
    <message>
        <source>◆ %1 %2: 75 % der Reaktionszeit verbraucht (Teamleitung, %3)</source>
        <translation>◆ %1 %2: 75 % of the response time used (team lead, %3)</translation>
    </message>
    <message>
        <source>▲ %1 %2: 50 % der Reaktionszeit verbraucht (Bearbeitung, %3)</source>
        <translation>▲ %1 %2: 50 % of the response time used (owner, %3)</translation>
    </message>
    <message>
        <source>■ %1 %2: betriebsverhindernd außerhalb der Servicezeit – sofort benachrichtigen</source>
        <translation>■ %1 %2: prevents operation outside service hours – alert at once</translation>
    </message>
    <message numerus="yes">
        <source>◆ %n leichte Störungen schränken »%1« zusammen ein: zählt als betriebsbehindernd</source>
        <translation>
            <numerusform>◆ %n minor disruption restricts &quot;%1&quot;: counts as hindering operation</numerusform>
            <numerusform>◆ %n minor disruptions together restrict &quot;%1&quot;: counts as hindering operation</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Benachrichtigen …</source>
        <translation>&amp;Alert …</translation>
    </message>
    <message>
        <source>&amp;Zusammenfassen …</source>
        <translation>&amp;Combine …</translation>
    </message>
</context>
<context>
    <name>sc::OlderTickets</name>
    <message>
        <source>Ältere Vorgänge werden auf dem Server gesucht …</source>
        <translation>Looking for older tickets on the server …</translation>
    </message>
    <message>
        <source>Suche a&amp;bbrechen</source>
        <translation>Sto&amp;p the search</translation>
    </message>
    <message numerus="yes">
        <source>Die neuesten %n älteren Vorgänge vom Server; es gibt weitere.</source>
        <translation>
            <numerusform>The newest older ticket from the server; there are more.</numerusform>
            <numerusform>The newest %n older tickets from the server; there are more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Weitere</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Auf dem Server gibt es keine älteren Vorgänge dazu.</source>
        <translation>The server has no older tickets for this.</translation>
    </message>
    <message numerus="yes">
        <source>%n ältere(r) Vorgang/Vorgänge vom Server, das sind alle.</source>
        <translation>
            <numerusform>One older ticket from the server, that is all.</numerusform>
            <numerusform>%n older tickets from the server, these are all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ältere Vorgänge: Der Server hat die Suche nach drei Sekunden beendet, weil zu viel dazu passt. Bitte nennen Sie mehr Wörter, die Nummer oder einen Mandanten.</source>
        <translation>Older tickets: the server ended the search after three seconds, as too much fits. Please name more words, the number or a tenant.</translation>
    </message>
    <message>
        <source>Noch einmal &amp;versuchen</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Ältere Vorgänge liegen nur auf dem Server, der gerade nicht erreichbar ist. Durchsucht ist, was dieser Computer hat: alles Offene und die letzten 90 Tage.</source>
        <translation>Older tickets are on the server only, which cannot be reached at the moment. What this computer has was searched: everything open and the last 90 days.</translation>
    </message>
    <message>
        <source>Ältere Vorgänge: Der Server hat nicht wie erwartet geantwortet (%1). Bitte melden Sie es der Administration.</source>
        <translation>Older tickets: the server did not answer as expected (%1). Please tell the administrator.</translation>
    </message>
    <message>
        <source>Die Suche nach älteren Vorgängen ist abgebrochen.</source>
        <translation>The search for older tickets was stopped.</translation>
    </message>
</context>
<context>
    <name>sc::OtherTicketDialog</name>
    <message>
        <source>Vorgang %1 verknüpfen</source>
        <translation>Link ticket %1</translation>
    </message>
    <message>
        <source>Vorgang %1 ist eine Dublette</source>
        <translation>Ticket %1 is a duplicate</translation>
    </message>
    <message>
        <source>Vorgang verknüpfen</source>
        <translation>Link ticket</translation>
    </message>
    <message>
        <source>Als Dublette zusammenführen</source>
        <translation>Merge as duplicate</translation>
    </message>
    <message>
        <source>&amp;Anderer Vorgang</source>
        <translation>&amp;Other ticket</translation>
    </message>
    <message>
        <source>&amp;Ursprünglicher Vorgang</source>
        <translation>&amp;Original ticket</translation>
    </message>
    <message>
        <source>&amp;Treffer</source>
        <translation>&amp;Hits</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Fremdnummer</source>
        <translation>Number, words, name, phone, foreign number</translation>
    </message>
    <message>
        <source>&amp;Der andere ist</source>
        <translation>The other &amp;is</translation>
    </message>
    <message>
        <source>übergeordnet (die gemeinsame Ursache)</source>
        <translation>parent (the common cause)</translation>
    </message>
    <message>
        <source>untergeordnet (ein Teil hiervon)</source>
        <translation>child (a part of this)</translation>
    </message>
    <message>
        <source>verwandt</source>
        <translation>related</translation>
    </message>
    <message>
        <source>Dieser Vorgang wird zurückgezogen und verweist auf den ursprünglichen. Bearbeitet wird nur noch jener.</source>
        <translation>This ticket is withdrawn and points to the original. Only that one is worked on.</translation>
    </message>
    <message>
        <source>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</source>
        <translation>No ticket matches. All words must occur, beginnings of words suffice.</translation>
    </message>
</context>
<context>
    <name>sc::OutageActs</name>
    <message>
        <source>Ausfall festgehalten: %1. Strg+Z nimmt es zurück.</source>
        <translation>Outage recorded: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Die Korrektur ist gespeichert, das Vorige steht im Verlauf.</source>
        <translation>The correction is saved; what stood before is in the history.</translation>
    </message>
    <message>
        <source>Das Ende ist eingetragen.</source>
        <translation>The end is entered.</translation>
    </message>
    <message>
        <source>Der Ausfall zählt nicht mehr. Strg+Z nimmt das zurück.</source>
        <translation>The outage no longer counts. Ctrl+Z takes that back.</translation>
    </message>
    <message>
        <source>Die Ausfälle sind übernommen. Strg+Z nimmt sie zusammen zurück.</source>
        <translation>The outages are imported. Ctrl+Z takes them back together.</translation>
    </message>
    <message>
        <source>Der letzte Schritt ist zurückgenommen.</source>
        <translation>The last step is taken back.</translation>
    </message>
</context>
<context>
    <name>sc::OutageDialog</name>
    <message>
        <source>Ausfall korrigieren</source>
        <translation>Correct outage</translation>
    </message>
    <message>
        <source>Ausfall festhalten</source>
        <translation>Record outage</translation>
    </message>
    <message>
        <source>Korrektur speichern</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>&amp;Was ist ausgefallen? *</source>
        <translation>&amp;What was down? *</translation>
    </message>
    <message>
        <source>zum Beispiel: Anmeldung nicht möglich</source>
        <translation>for example: no sign-in possible</translation>
    </message>
    <message>
        <source>G&amp;rund der Korrektur</source>
        <translation>Reaso&amp;n of the correction</translation>
    </message>
    <message>
        <source>nötig, wenn sich ändert, was zählt</source>
        <translation>needed when what counts changes</translation>
    </message>
    <message>
        <source>läuft no&amp;ch</source>
        <translation>s&amp;till runs</translation>
    </message>
    <message>
        <source>&amp;Beginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>En&amp;de</source>
        <translation>En&amp;d</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Der Ausfall läuft noch</source>
        <translation>The outage still runs</translation>
    </message>
    <message>
        <source>&amp;Störungsklasse</source>
        <translation>Disrupti&amp;on class</translation>
    </message>
    <message>
        <source>Sei&amp;te</source>
        <translation>S&amp;ide</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Co&amp;mponents</translation>
    </message>
    <message>
        <source>&amp;Leistungen</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Leistungen, die mit ausgefallen sind; was die Komponenten brauchen, ist vorgeschlagen. Leertaste kreuzt an.</source>
        <translation>Services that were down with it; those that need the components are proposed. Space ticks.</translation>
    </message>
    <message>
        <source>%1 (ohne Zusage)</source>
        <translation>%1 (without promise)</translation>
    </message>
    <message>
        <source>Ort der &amp;Ursache</source>
        <translation>&amp;Place of cause</translation>
    </message>
    <message>
        <source>Urs&amp;ache</source>
        <translation>Ca&amp;use</translation>
    </message>
    <message>
        <source>&amp;geplante Wartung</source>
        <translation>p&amp;lanned maintenance</translation>
    </message>
    <message>
        <source>angekünd&amp;igt am</source>
        <translation>announ&amp;ced on</translation>
    </message>
    <message>
        <source>Angekündigt am</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Wartung</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Nummer des Problems</source>
        <translation>Number of the problem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Nummer des Changes</source>
        <translation>Number of the change</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>&amp;Verweise</source>
        <translation>Re&amp;ferences</translation>
    </message>
    <message>
        <source>braucht %1</source>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>Das ändert, was gezählt wird. Bitte nennen Sie den Grund der Korrektur: Er bleibt im Verlauf und auf dem Blatt stehen.</source>
        <translation>That changes what is counted. Please give the reason of the correction: it stays in the history and on the sheet.</translation>
    </message>
</context>
<context>
    <name>sc::OutageHistoryDialog</name>
    <message>
        <source>Verlauf: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>vorher</source>
        <translation>before</translation>
    </message>
    <message>
        <source>nachher</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sc::OutageImportDialog</name>
    <message>
        <source>Ausfälle importieren</source>
        <translation>Import outages</translation>
    </message>
    <message>
        <source>Ausfälle übernehmen</source>
        <translation>Import outages</translation>
    </message>
    <message>
        <source>Wählen Sie eine Datei. Was jede Zeile bewirken würde, steht dann hier; geschrieben wird erst danach.</source>
        <translation>Choose a file. What each line would do is then told here; nothing is written before.</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>CSV mit den Spalten des Programms</source>
        <translation>CSV with the program&apos;s columns</translation>
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
        <translation>From</translation>
    </message>
    <message>
        <source>&amp;Durchsuchen …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>Date&amp;i</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Woher</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Datei mit Ausfällen</source>
        <translation>File with outages</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>%1 neu, %2 enden, %3 schon bekannt, %4 abgelehnt. Noch ist nichts geschrieben.</source>
        <translation>%1 new, %2 end, %3 known already, %4 refused. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Die Datei passt nicht dazu: %1. Geschrieben ist nichts.</source>
        <translation>The file does not fit: %1. Nothing is written.</translation>
    </message>
</context>
<context>
    <name>sc::OutboxWindow</name>
    <message>
        <source>&amp;Jetzt verbinden</source>
        <translation>&amp;Connect now</translation>
    </message>
    <message>
        <source>Diesen Computer &amp;neu anmelden</source>
        <translation>E&amp;nrol this computer anew</translation>
    </message>
    <message>
        <source>Alles ist gesendet und angenommen. Hier steht, was noch wartet oder was der Server nicht übernommen hat.</source>
        <translation>Everything is sent and accepted. What still waits, or what the server did not take over, is shown here.</translation>
    </message>
    <message>
        <source>&amp;Meine Wahl nehmen</source>
        <translation>Take &amp;my choice</translation>
    </message>
    <message>
        <source>&amp;Zur Kenntnis genommen</source>
        <translation>&amp;Noted</translation>
    </message>
    <message>
        <source>Vorgang ö&amp;ffnen</source>
        <translation>&amp;Open ticket</translation>
    </message>
    <message>
        <source>&amp;Alles neu laden …</source>
        <translation>Load e&amp;verything anew …</translation>
    </message>
    <message>
        <source>Team: gesendet und empfangen</source>
        <translation>Team: sent and received</translation>
    </message>
    <message>
        <source>Nicht gesendet oder nicht übernommen</source>
        <translation>Not sent or not taken over</translation>
    </message>
    <message>
        <source>Server: %1, Datenbank: %2, Login: %3</source>
        <translation>Server: %1, database: %2, login: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Meine Wahl nehmen: %1</source>
        <translation>Take &amp;my choice: %1</translation>
    </message>
    <message>
        <source>&amp;Dabei lassen: %1</source>
        <translation>&amp;Leave it at: %1</translation>
    </message>
    <message>
        <source>Alles neu laden</source>
        <translation>Load everything anew</translation>
    </message>
    <message>
        <source>Alle Daten des Teams werden auf diesem Computer entfernt und neu vom Server geladen. Das kann einige Minuten dauern. Was noch nicht gesendet ist, bleibt und wird gesendet.</source>
        <translation>All data of the team are removed on this computer and loaded anew from the server. This may take some minutes. What is not yet sent stays and is sent.</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Load anew</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Noch einmal &amp;senden</source>
        <translation>&amp;Send again</translation>
    </message>
    <message>
        <source>Das durften &amp;Kolleginnen und Kollegen in den letzten 14 Tagen nicht; Sie können es ausführen:</source>
        <translation>Colleagues were not allowed to do this in the last 14 days; &amp;you can:</translation>
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
        <translation>Message</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Seitenbreite</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Die Seiten sind an den Drucker gegeben.</source>
        <translation>The pages have been given to the printer.</translation>
    </message>
    <message>
        <source>Der Druck ist nicht gelungen: %1</source>
        <translation>Printing failed: %1</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Die Seiten werden an den Drucker gegeben …</source>
        <translation>The pages are being given to the printer …</translation>
    </message>
    <message>
        <source>Abgebrochen; Seiten, die der Drucker schon hat, druckt er noch.</source>
        <translation>Cancelled; pages that the printer already has are still printed.</translation>
    </message>
</context>
<context>
    <name>sc::PaperRun</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sc::PaperView</name>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>sc::PeriodBar</name>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>nach der Zusage</source>
        <translation>as promised</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Kernzeit</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>Basis der Diagramme</source>
        <translation>Basis of the charts</translation>
    </message>
    <message>
        <source>&amp;Jahr</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Monat</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>sc::PreviewDialog</name>
    <message>
        <source>Was mit einer ersten Information schon entschieden ist, bleibt, wie es festgehalten wurde. Strg+Z im Hauptfenster nimmt den Schritt zurück.</source>
        <translation>What a first notification has decided stays as it was recorded. Ctrl+Z in the main window takes the step back.</translation>
    </message>
    <message>
        <source>Fristen, die sich verschieben</source>
        <translation>Deadlines that move</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>bisherige Frist</source>
        <translation>deadline so far</translation>
    </message>
    <message>
        <source>neue Frist</source>
        <translation>new deadline</translation>
    </message>
    <message>
        <source>Gezeigt sind die ersten %1.</source>
        <translation>The first %1 are shown.</translation>
    </message>
</context>
<context>
    <name>sc::ProfileWindow</name>
    <message>
        <source>Zusagen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Kalendertage</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>neueste Fassung gültig ab</source>
        <translation>newest version valid from</translation>
    </message>
    <message>
        <source>in Kraft gesetzt</source>
        <translation>put in force</translation>
    </message>
    <message>
        <source>von</source>
        <translation>by</translation>
    </message>
    <message>
        <source>Profil aus &amp;Datei …</source>
        <translation>Profile from &amp;file …</translation>
    </message>
    <message>
        <source>Als Datei &amp;speichern …</source>
        <translation>&amp;Save as file …</translation>
    </message>
    <message>
        <source>&amp;Tag eintragen …</source>
        <translation>&amp;Enter a day …</translation>
    </message>
    <message>
        <source>Tag &amp;entfernen …</source>
        <translation>&amp;Remove day …</translation>
    </message>
    <message>
        <source>&amp;Wieder in Kraft setzen …</source>
        <translation>Put &amp;in force again …</translation>
    </message>
    <message>
        <source>Serviceprofil</source>
        <translation>Service profile</translation>
    </message>
    <message>
        <source>Eigene geschlossene und geöffnete Tage, zusätzlich zu den gesetzlichen Feiertagen. Sie gelten für jede Uhr, die noch läuft. Ist hier nichts eingetragen, gilt der Kalender des Profils.</source>
        <translation>Your own closed and open days, on top of the public holidays. They count for every clock that still runs. With nothing entered here the profile&apos;s calendar holds.</translation>
    </message>
    <message>
        <source>Was auf diesem Desk in Kraft war, das jetzige zuerst. Ohne Eintrag gilt das mitgelieferte Profil.</source>
        <translation>What was in force on this desk, the present one first. Without an entry the shipped profile holds.</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Zusagen</source>
        <translation>&amp;Terms</translation>
    </message>
    <message>
        <source>&amp;Kalendertage</source>
        <translation>&amp;Calendar days</translation>
    </message>
    <message>
        <source>&amp;Verlauf</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>%1, Feiertage: %2</source>
        <translation>%1, holidays: %2</translation>
    </message>
    <message>
        <source>In Kraft: %1 (das mitgelieferte Profil)</source>
        <translation>In force: %1 (the shipped profile)</translation>
    </message>
    <message>
        <source>In Kraft: %1, seit %2 durch %3</source>
        <translation>In force: %1, since %2 by %3</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>geöffnet</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Nur die Administration ändert das Serviceprofil.</source>
        <translation>Only administrators change the service profile.</translation>
    </message>
    <message>
        <source>Serviceprofil wählen</source>
        <translation>Choose a service profile</translation>
    </message>
    <message>
        <source>Serviceprofile (*.json);;Alle Dateien (*)</source>
        <translation>Service profiles (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Serviceprofil in Kraft setzen</source>
        <translation>Put service profile in force</translation>
    </message>
    <message>
        <source>Aus %1 gelten sofort die neuen Zusagen.</source>
        <translation>The new terms of %1 hold at once.</translation>
    </message>
    <message>
        <source>In Kraft setzen</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>Das neue Serviceprofil ist in Kraft.</source>
        <translation>The new service profile is in force.</translation>
    </message>
    <message>
        <source>Serviceprofil speichern</source>
        <translation>Save service profile</translation>
    </message>
    <message>
        <source>Serviceprofile (*.json)</source>
        <translation>Service profiles (*.json)</translation>
    </message>
    <message>
        <source>Gespeichert in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1 ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>%1 is entered. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Kalendertag entfernen</source>
        <translation>Remove calendar day</translation>
    </message>
    <message>
        <source>%1 (%2) gilt wieder wie im Profil.</source>
        <translation>%1 (%2) is again as the profile says.</translation>
    </message>
    <message>
        <source>Tag entfernen</source>
        <translation>Remove day</translation>
    </message>
    <message>
        <source>%1 ist entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>%1 is removed. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Es gilt wieder %1 in der Fassung vom %2.</source>
        <translation>%1 as of %2 holds again.</translation>
    </message>
    <message>
        <source>Das frühere Serviceprofil ist wieder in Kraft.</source>
        <translation>The earlier service profile is in force again.</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>sc::QualifyDialog</name>
    <message>
        <source>Vorgang %1 qualifizieren</source>
        <translation>Qualify ticket %1</translation>
    </message>
    <message>
        <source>Vorgang qualifizieren</source>
        <translation>Qualify ticket</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation>Disruption &amp;class</translation>
    </message>
    <message>
        <source>&amp;Grund der Änderung</source>
        <translation>Reas&amp;on for the change</translation>
    </message>
    <message>
        <source>falsch eingeschätzt: Frist ab der Meldung</source>
        <translation>misjudged: deadline from the report</translation>
    </message>
    <message>
        <source>verschlimmert: Frist ab jetzt</source>
        <translation>worsened: deadline from now</translation>
    </message>
    <message>
        <source>&amp;Seite</source>
        <translation>Si&amp;de</translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Bürgerseite</source>
        <translation>citizens&apos; side</translation>
    </message>
    <message>
        <source>Behördenseite</source>
        <translation>authority&apos;s side</translation>
    </message>
    <message>
        <source>beide</source>
        <translation>both</translation>
    </message>
    <message>
        <source>&amp;Ort der Ursache</source>
        <translation>&amp;Place of cause</translation>
    </message>
    <message>
        <source>noch unbekannt</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>in unserer Verantwortung</source>
        <translation>in our responsibility</translation>
    </message>
    <message>
        <source>beim Kunden</source>
        <translation>at the customer</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>network</translation>
    </message>
    <message>
        <source>Basisdienst Dritter (ohne Zusage)</source>
        <translation>third party&apos;s base service (no promise)</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>low</translation>
    </message>
    <message>
        <source>Aus&amp;wirkung</source>
        <translation>&amp;Impact</translation>
    </message>
    <message>
        <source>&amp;Dringlichkeit</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Folge für die Frist</source>
        <translation>Consequence for the deadline</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>&amp;Leistung</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Katego&amp;rie</source>
        <translation>Categor&amp;y</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Ite&amp;ms</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Auswirkung</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>ergibt P%1</source>
        <translation>gives P%1</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>bleibt %1</source>
        <translation>stays %1</translation>
    </message>
    <message>
        <source>bisher %1, danach %2</source>
        <translation>so far %1, then %2</translation>
    </message>
    <message>
        <source> (der Kunde ist informiert, das Ergebnis steht fest)</source>
        <translation> (the customer is informed, the verdict stands)</translation>
    </message>
    <message>
        <source>Ohne Zusage: Die Leistung war am Tag der Meldung nicht im Regelbetrieb.</source>
        <translation>No promise: the service was not in regular operation on the day of the report.</translation>
    </message>
    <message>
        <source>Ohne Zusage: Die Ursache liegt nur bei Dritten.</source>
        <translation>No promise: the cause lies only with third parties.</translation>
    </message>
    <message>
        <source>Danach mit Zusage.</source>
        <translation>Then promised.</translation>
    </message>
    <message>
        <source>Die Leistung »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</source>
        <translation>There is no service “%1”. Choose one from the list, or clear the field.</translation>
    </message>
    <message>
        <source>Die Kategorie »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</source>
        <translation>There is no category “%1”. Choose one from the list, or clear the field.</translation>
    </message>
</context>
<context>
    <name>sc::QueuePage</name>
    <message numerus="yes">
        <source>%n neue Vorgänge anzeigen</source>
        <translation>
            <numerusform>Show %n new ticket</numerusform>
            <numerusform>Show %n new tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Warteschlangen</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Warteschlange filtern</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Kein Vorgang passt zum Filter »%1«.
Esc im Filter leert ihn.</source>
        <translation>No ticket matches the filter &apos;%1&apos;.
Esc in the filter clears it.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu tun.
Strg+N nimmt eine neue Meldung auf.</source>
        <translation>Nothing to do here.
Ctrl+N records a new report.</translation>
    </message>
    <message>
        <source>Filtern: Nummer, Titel, Person, Bearbeiter, Mandant (Strg+F)</source>
        <translation>Filter: number, title, person, owner, tenant (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n nicht mehr hier</source>
        <translation>
            <numerusform>%n no longer here</numerusform>
            <numerusform>%n no longer here</numerusform>
        </translation>
    </message>
    <message>
        <source>Ansicht: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Die Vorgänge werden gelesen …</source>
        <translation>The tickets are being read …</translation>
    </message>
    <message>
        <source>Neue Vorgänge warten.
F5 zeigt sie.</source>
        <translation>New tickets are waiting.
F5 shows them.</translation>
    </message>
</context>
<context>
    <name>sc::QueueProxy</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation>Disruption class</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
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
        <translation>Owner</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>ohne Bearbeiter</source>
        <translation>without an owner</translation>
    </message>
    <message>
        <source>ohne Mandant</source>
        <translation>without a tenant</translation>
    </message>
    <message>
        <source>%1 (gehört nicht mehr in diese Liste; F5 frischt sie auf)</source>
        <translation>%1 (no longer belongs in this list; F5 refreshes it)</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>sc::QueueTable</name>
    <message>
        <source>Vorgänge</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>&amp;Nicht gruppieren</source>
        <translation>Do &amp;not group</translation>
    </message>
    <message>
        <source>Nach &amp;Störungsklasse</source>
        <translation>By &amp;class</translation>
    </message>
    <message>
        <source>Nach &amp;Level</source>
        <translation>By &amp;level</translation>
    </message>
    <message>
        <source>Nach &amp;Bearbeiter</source>
        <translation>By &amp;owner</translation>
    </message>
    <message>
        <source>Nach &amp;Mandant</source>
        <translation>By &amp;tenant</translation>
    </message>
    <message>
        <source>Nach S&amp;tatus</source>
        <translation>By &amp;state</translation>
    </message>
</context>
<context>
    <name>sc::RecordDialog</name>
    <message>
        <source>%1: Eintrag ändern</source>
        <translation>%1: change record</translation>
    </message>
    <message>
        <source>%1: neuer Eintrag</source>
        <translation>%1: new record</translation>
    </message>
    <message>
        <source>Änderung speichern</source>
        <translation>Save change</translation>
    </message>
    <message>
        <source>Eintrag anlegen</source>
        <translation>Make record</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ HH:MM</source>
        <translation>DD.MM.YYYY HH:MM</translation>
    </message>
</context>
<context>
    <name>sc::RecordForm</name>
    <message>
        <source>nur der &amp;Tag ist bekannt (Eingangsstempel)</source>
        <translation>only the &amp;day is known (receipt stamp)</translation>
    </message>
    <message>
        <source>zuerst &amp;bei anderer Stelle eingegangen</source>
        <translation>reached someone else fir&amp;st</translation>
    </message>
    <message>
        <source>Kunde ist dabei über die Bearbeitung &amp;informiert</source>
        <translation>customer was &amp;informed then that it is being worked on</translation>
    </message>
    <message>
        <source>Name, Telefonnummer oder Mandant</source>
        <translation>Name, phone number or tenant</translation>
    </message>
    <message>
        <source>Was ist geschehen? Die erste Zeile wird der Titel.</source>
        <translation>What happened? The first line becomes the title.</translation>
    </message>
    <message>
        <source>&amp;Meldende Person</source>
        <translation>&amp;Caller</translation>
    </message>
    <message>
        <source>Tele&amp;fon</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;E-Mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Me&amp;ldung</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Anhänge</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Eingang bei der anderen Stelle</source>
        <translation>Arrival there</translation>
    </message>
    <message>
        <source>Ma&amp;ndant</source>
        <translation>Te&amp;nant</translation>
    </message>
    <message>
        <source>Ein&amp;gang über</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Gemel&amp;det am</source>
        <translation>Reported &amp;at</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation>Disr&amp;uption class</translation>
    </message>
    <message>
        <source>Frist der Reaktion</source>
        <translation>Deadline of the response</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>sc::RecordWindow</name>
    <message>
        <source>Neue Meldung</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Ähnliche &amp;offene Vorgänge</source>
        <translation>Similar &amp;open tickets</translation>
    </message>
    <message>
        <source>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</source>
        <translation>Ctrl+Enter records, Esc closes; the draft is kept.</translation>
    </message>
    <message>
        <source>Neue Meldung (wiederhergestellter Entwurf)</source>
        <translation>New report (recovered draft)</translation>
    </message>
    <message>
        <source>Aus E-Mail übe&amp;rnehmen …</source>
        <translation>Take o&amp;ver from e-mail …</translation>
    </message>
    <message>
        <source>Meldung a&amp;ufnehmen</source>
        <translation>Record repor&amp;t</translation>
    </message>
    <message>
        <source>Ähnliche offene Vorgänge</source>
        <translation>Similar open tickets</translation>
    </message>
    <message>
        <source>Strg+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Strg+Eingabe</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>E-Mail übernehmen</source>
        <translation>Take over e-mail</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Die E-Mail ist angehängt; was Sie eingegeben haben, bleibt. Zum Übernehmen öffnen Sie sie in einer leeren Meldung.</source>
        <translation>The e-mail is attached; what you entered stays. To take it over, open it in an empty report.</translation>
    </message>
    <message>
        <source>Wann das Postfach die Nachricht empfangen hat, steht nicht in ihr. Bitte tragen Sie den Eingang ein.</source>
        <translation>The message does not say when the mailbox received it. Please enter the arrival.</translation>
    </message>
    <message>
        <source>Beschädigt angekommen: %1.</source>
        <translation>Arrived damaged: %1.</translation>
    </message>
    <message>
        <source>Zu groß zum Anhängen, nur in der Nachricht selbst: %1.</source>
        <translation>Too large to attach, only in the message itself: %1.</translation>
    </message>
    <message>
        <source>Die Nachricht hat mehr Teile, als gelesen werden; alle stehen in der angehängten Nachricht.</source>
        <translation>The message has more parts than are read; all are in the attached message.</translation>
    </message>
    <message>
        <source>Dieser Entwurf lässt sich nicht mehr lesen. Die Datei liegt unverändert im Ordner »drafts« neben der Datenbank.</source>
        <translation>This draft can no longer be read. The file is unchanged in the folder “drafts” beside the database.</translation>
    </message>
    <message>
        <source>Eine Datei wird noch übernommen; danach wird die Meldung aufgenommen.</source>
        <translation>A file is still being taken; the report is recorded after that.</translation>
    </message>
    <message>
        <source>E-Mails (*.eml *.msg)</source>
        <translation>E-mails (*.eml *.msg)</translation>
    </message>
</context>
<context>
    <name>sc::ReferenceDialog</name>
    <message>
        <source>Fremdnummer zu %1</source>
        <translation>Foreign number of %1</translation>
    </message>
    <message>
        <source>Fremdnummer festhalten</source>
        <translation>Log the foreign number</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>KIS (Vorgängersystem)</source>
        <translation>KIS (predecessor system)</translation>
    </message>
    <message>
        <source>Hersteller</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>HZD</source>
        <translation>HZD</translation>
    </message>
    <message>
        <source>sonstige Stelle</source>
        <translation>other office</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Nummer ein.</source>
        <translation>Please enter the number.</translation>
    </message>
</context>
<context>
    <name>sc::ReturnDialog</name>
    <message>
        <source>Vorgang %1 zurückgeben</source>
        <translation>Hand back ticket %1</translation>
    </message>
    <message>
        <source>Vorgang zurückgeben</source>
        <translation>Give ticket back</translation>
    </message>
    <message>
        <source>&amp;An</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>den Desk: zurück von %1</source>
        <translation>the desk: back from %1</translation>
    </message>
    <message>
        <source>das %1</source>
        <translation>the %1</translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation>1st level</translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation>2nd level</translation>
    </message>
    <message>
        <source>die Warteschlange, ohne Bearbeiter</source>
        <translation>the queue, without owner</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>sc::RuleDialog</name>
    <message>
        <source>Regelfenster ändern</source>
        <translation>Change the regular window</translation>
    </message>
    <message>
        <source>Regelfenster anlegen</source>
        <translation>Add a regular window</translation>
    </message>
    <message>
        <source>Regel speichern</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>&amp;Bezeichnung *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>Wieder&amp;holung</source>
        <translation>R&amp;ecurrence</translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>jeden Monat</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>eigene Regel (RRULE)</source>
        <translation>own rule (RRULE)</translation>
    </message>
    <message>
        <source>&amp;Wievielter</source>
        <translation>Whi&amp;ch one</translation>
    </message>
    <message>
        <source>erster</source>
        <translation>first</translation>
    </message>
    <message>
        <source>zweiter</source>
        <translation>second</translation>
    </message>
    <message>
        <source>dritter</source>
        <translation>third</translation>
    </message>
    <message>
        <source>vierter</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>letzter</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Wo&amp;chentag</source>
        <translation>&amp;Weekday</translation>
    </message>
    <message>
        <source>&amp;Regel</source>
        <translation>&amp;Rule</translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>B&amp;is</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Nicht nach »Von«: am nächsten Tag</source>
        <translation>Not after &apos;From&apos;: on the next day</translation>
    </message>
    <message>
        <source>&amp;Toleranz</source>
        <translation>To&amp;lerance</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Gültig ab</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>en&amp;det am</source>
        <translation>en&amp;ds on</translation>
    </message>
    <message>
        <source>&amp;Letzter Tag</source>
        <translation>L&amp;ast day</translation>
    </message>
    <message>
        <source>für &amp;Softwarewartung vorgeschlagen</source>
        <translation>proposed for &amp;software maintenance</translation>
    </message>
    <message>
        <source>&amp;Notiz</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>sc::RulesDialog</name>
    <message>
        <source>&amp;Ändern …</source>
        <translation>&amp;Change …</translation>
    </message>
    <message>
        <source>&amp;Entfernen</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Vereinbarte Fenster übernehmen</source>
        <translation>Take over the &amp;agreed windows</translation>
    </message>
    <message>
        <source>Regelfenster und Sperrzeiten</source>
        <translation>Regular windows and freezes</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Recurrence</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Gültig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>&amp;Neues Regelfenster …</source>
        <translation>&amp;New regular window …</translation>
    </message>
    <message>
        <source>Neue &amp;Sperrzeit …</source>
        <translation>New &amp;freeze …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source> bis %1</source>
        <translation> to %1</translation>
    </message>
    <message>
        <source>Sperrzeit</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Die Regel gilt.</source>
        <translation>The rule is in force.</translation>
    </message>
    <message>
        <source>Die Sperrzeit gilt.</source>
        <translation>The freeze is in force.</translation>
    </message>
    <message>
        <source>Entfernt. Strg+Z im Hauptfenster nimmt es zurück.</source>
        <translation>Removed. Ctrl+Z in the main window takes it back.</translation>
    </message>
    <message>
        <source>Die vereinbarten Fenster gelten.</source>
        <translation>The agreed windows are in force.</translation>
    </message>
</context>
<context>
    <name>sc::SavedViews</name>
    <message>
        <source>Ansicht &amp;speichern …</source>
        <translation>&amp;Save view …</translation>
    </message>
    <message>
        <source>Ansicht &amp;umbenennen …</source>
        <translation>&amp;Rename view …</translation>
    </message>
    <message>
        <source>Ansicht &amp;löschen</source>
        <translation>&amp;Delete view</translation>
    </message>
    <message>
        <source>Ansicht speichern</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Ansicht einen Namen.</source>
        <translation>Please give the view a name.</translation>
    </message>
    <message>
        <source>Ansicht »%1« umbenennen</source>
        <translation>Rename view “%1”</translation>
    </message>
    <message>
        <source>&amp;Neuer Name</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Eine Ansicht »%1« gibt es schon.</source>
        <translation>There is a view “%1” already.</translation>
    </message>
</context>
<context>
    <name>sc::SearchDialog</name>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Mandant, Leistung, Komponente</source>
        <translation>Number, words, name, phone, tenant, service, item</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Treffer öffnen</source>
        <translation>Open hit</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Nichts passt. Alle Wörter müssen vorkommen, Teile genügen.</source>
        <translation>Nothing matches. All words must occur, parts are enough.</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Alle Mandanten</source>
        <translation>All tenants</translation>
    </message>
    <message>
        <source>Ältere Vorgänge, nur auf dem Server</source>
        <translation>Older tickets, on the server only</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Auf diesem Computer passt nichts.</source>
        <translation>Nothing on this computer fits.</translation>
    </message>
    <message>
        <source>Schreiben Sie eine Nummer, den Anfang von Wörtern aus Titel, Beschreibung, Notizen oder Lösung, einen Namen, eine Telefonnummer oder ein Stück davon. Groß und klein, ä und ae, ß und ss gelten gleich. Ein Mandant allein zeigt dessen Vorgänge.</source>
        <translation>Type a number, the beginning of words of title, description, notes or solution, a name, a phone number, or a part of one. Upper and lower case, ä and ae, ß and ss are the same. A tenant alone shows the tenant&apos;s tickets.</translation>
    </message>
</context>
<context>
    <name>sc::SecurityDialog</name>
    <message>
        <source>Sicherheitsvorfall – %1</source>
        <translation>Security incident – %1</translation>
    </message>
    <message>
        <source>Stand festhalten</source>
        <translation>Save state</translation>
    </message>
    <message>
        <source>Als Sicherheitsvorfall kennzeichnen</source>
        <translation>Flag as security incident</translation>
    </message>
    <message>
        <source>Was ist geschehen?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>&amp;Was ist geschehen?</source>
        <translation>&amp;What happened?</translation>
    </message>
    <message>
        <source>&amp;ISB</source>
        <translation>&amp;ISB</translation>
    </message>
    <message>
        <source>ist unterrichtet</source>
        <translation>has been told</translation>
    </message>
    <message>
        <source>&amp;Datenschutz</source>
        <translation>&amp;Data protection</translation>
    </message>
    <message>
        <source>Der Vorgang wird vertraulich: Ihn sehen nur noch Bearbeiter, Beobachter, Teamleitung und Aufsicht.</source>
        <translation>The ticket becomes confidential: only owner, watchers, team lead and supervisor still see it.</translation>
    </message>
    <message>
        <source>Folge</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was geschehen ist oder wer wann unterrichtet wurde.</source>
        <translation>Please describe what happened, or who was told when.</translation>
    </message>
    <message>
        <source>Im Kontaktverzeichnis ist niemand eingetragen (Stammdaten, Kontaktverzeichnis).</source>
        <translation>Nobody is entered in the contact register (base data, contact register).</translation>
    </message>
    <message>
        <source>Erreichbar: %1</source>
        <translation>Reached at: %1</translation>
    </message>
</context>
<context>
    <name>sc::SheetActs</name>
    <message>
        <source>Das Blatt wird erstellt …</source>
        <translation>The sheet is being made …</translation>
    </message>
    <message>
        <source>Blatt erstellen</source>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <source>Abgebrochen; es ist nichts gespeichert.</source>
        <translation>Cancelled; nothing has been saved.</translation>
    </message>
    <message>
        <source>Blatt speichern</source>
        <translation>Save sheet</translation>
    </message>
    <message>
        <source>Verfügbarkeit %1</source>
        <translation>Availability %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Tabelle (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Spreadsheet (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Das Blatt steht in %1</source>
        <translation>The sheet is in %1</translation>
    </message>
    <message>
        <source>Das Blatt ist nicht gespeichert: %1</source>
        <translation>The sheet is not saved: %1</translation>
    </message>
</context>
<context>
    <name>sc::SolveDialog</name>
    <message>
        <source>Vorgang %1 lösen</source>
        <translation>Solve ticket %1</translation>
    </message>
    <message>
        <source>Vorgang lösen</source>
        <translation>Solve the ticket</translation>
    </message>
    <message>
        <source>&amp;Lösung</source>
        <translation>&amp;Solution</translation>
    </message>
    <message>
        <source>&amp;Umgehung</source>
        <translation>&amp;Workaround</translation>
    </message>
    <message>
        <source>Bitte dokumentieren Sie eine Lösung oder eine Umgehung.</source>
        <translation>Please document a solution or a workaround.</translation>
    </message>
    <message>
        <source>Der Kunde &amp;kennt die Lösung schon</source>
        <translation>The customer &amp;knows the solution already</translation>
    </message>
    <message>
        <source>Jetzt ist keine Servicezeit: Der Kunde erfährt die Lösung ab %1. Dann liegt der Vorgang zur Wiedervorlage.</source>
        <translation>These are no service hours: the customer hears of the solution from %1 on. The ticket comes up for follow-up then.</translation>
    </message>
    <message>
        <source>Bitte informieren Sie danach den Kunden. Bis dahin liegt der Vorgang zur Wiedervorlage.</source>
        <translation>Please tell the customer afterwards. Until then the ticket is up for follow-up.</translation>
    </message>
</context>
<context>
    <name>sc::SplitDialog</name>
    <message>
        <source>Vorgang %1 teilen</source>
        <translation>Split ticket %1</translation>
    </message>
    <message>
        <source>Teil als eigenen Vorgang aufnehmen</source>
        <translation>Record the part as a ticket</translation>
    </message>
    <message>
        <source>&amp;Meldung</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Teil</source>
        <translation>&amp;Part</translation>
    </message>
    <message>
        <source>Erste Zeile: worum es geht. Darunter die Einzelheiten.</source>
        <translation>First line: what it is about. Below it the details.</translation>
    </message>
    <message>
        <source>Der neue Vorgang hat dieselbe meldende Person, denselben Eingang und damit dieselbe Frist.</source>
        <translation>The new ticket has the same caller, the same arrival and so the same deadline.</translation>
    </message>
</context>
<context>
    <name>sc::StageNews</name>
    <message numerus="yes">
        <source>Bei %n Vorgängen ist die Frist überschritten.</source>
        <translation>
            <numerusform>The deadline of %n ticket is breached.</numerusform>
            <numerusform>The deadline of %n tickets is breached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge sind bald fällig.</source>
        <translation>
            <numerusform>%n ticket is due soon.</numerusform>
            <numerusform>%n tickets are due soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sc::StartPage</name>
    <message>
        <source>Willkommen im Service Center</source>
        <translation>Welcome to the Service Center</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Leeren Desk anlegen</source>
        <translation>Set up an &amp;empty desk</translation>
    </message>
    <message>
        <source>&amp;Demonstrations-Desk »Schönwetter am Berg« öffnen</source>
        <translation>Open the &amp;demonstration desk &apos;Schönwetter am Berg&apos;</translation>
    </message>
    <message>
        <source>&amp;Vorgänge aus Datei importieren (KIS, ServiceNow) …</source>
        <translation>Import tickets from a &amp;file (KIS, ServiceNow) …</translation>
    </message>
    <message>
        <source>&amp;Erneut versuchen</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Leeren Desk anlegen, beschädigte Datei beiseitelegen</source>
        <translation>&amp;Make an empty desk, put the damaged file aside</translation>
    </message>
    <message>
        <source>&amp;Beenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Prüfung abbrechen und beenden</source>
        <translation>Give the check up and quit</translation>
    </message>
    <message>
        <source>Service Center</source>
        <translation>Service Center</translation>
    </message>
    <message>
        <source>Vorgänge importieren</source>
        <translation>Import tickets</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv);;Alle Dateien (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Die Datenbank wird geprüft …</source>
        <translation>Checking the database …</translation>
    </message>
    <message>
        <source>Der Desk lässt sich nicht öffnen</source>
        <translation>The desk cannot be opened</translation>
    </message>
    <message>
        <source>Sicherung zurückholen</source>
        <translation>Bring the backup back</translation>
    </message>
    <message>
        <source>&amp;Im Team arbeiten (gemeinsame Datenbank) …</source>
        <translation>Work &amp;in a team (shared database) …</translation>
    </message>
    <message>
        <source>Laden &amp;abbrechen</source>
        <translation>C&amp;ancel loading</translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen? Allein liegen die Daten nur auf diesem Computer, in Ihrem Datenordner; im Team teilen Sie sie über einen Server.</source>
        <translation>What would you like to begin with? Alone, the data are on this computer only, in your data folder; in a team you share them through a server.</translation>
    </message>
    <message>
        <source>Die Verbindung zum Team wird aufgebaut …</source>
        <translation>Connecting with the team …</translation>
    </message>
    <message>
        <source>Die Daten des Teams werden geladen …</source>
        <translation>The team&apos;s data are being loaded …</translation>
    </message>
    <message>
        <source>Dieser Computer ist für das Team auf %1 eingerichtet. Allein lägen die Daten nur hier, in Ihrem Datenordner.</source>
        <translation>This computer is set up for the team at %1. Alone, the data would be kept only here, in your data folder.</translation>
    </message>
</context>
<context>
    <name>sc::StatusLine</name>
    <message>
        <source>Datenbank: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n Hinweise</source>
        <translation>
            <numerusform>▲ %n notice</numerusform>
            <numerusform>▲ %n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Servicezeit bis %1</source>
        <translation>Service hours until %1</translation>
    </message>
    <message>
        <source>Keine Servicezeit, wieder ab %1</source>
        <translation>No service hours, again from %1</translation>
    </message>
    <message>
        <source>Betrieb besetzt</source>
        <translation>operation staffed</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>On call: nobody is entered</translation>
    </message>
    <message>
        <source>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</source>
        <translation>Enter under “Desk, Roster” who can be reached.</translation>
    </message>
    <message>
        <source>Rufbereitschaft: %1, %2</source>
        <translation>On call: %1, %2</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>bis %1, in Vertretung von %2</source>
        <translation>until %1, standing in for %2</translation>
    </message>
    <message>
        <source>Betrieb unbesetzt</source>
        <translation>Operation unattended</translation>
    </message>
</context>
<context>
    <name>sc::TicketActs</name>
    <message>
        <source>%1 ist qualifiziert</source>
        <translation>%1 is qualified</translation>
    </message>
    <message>
        <source>%1: Kunde informiert</source>
        <translation>%1: customer informed</translation>
    </message>
    <message>
        <source>%1: Eintrag festgehalten</source>
        <translation>%1: entry logged</translation>
    </message>
    <message>
        <source>%1 ist übergeben; Sie beobachten den Vorgang weiter</source>
        <translation>%1 is handed over; you keep watching it</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Please give the reason.</translation>
    </message>
    <message>
        <source>%1 ist zurückgegeben</source>
        <translation>%1 is handed back</translation>
    </message>
    <message>
        <source>%1 wartet</source>
        <translation>%1 waits</translation>
    </message>
    <message>
        <source>%1 ist wieder in Bearbeitung</source>
        <translation>%1 is in progress again</translation>
    </message>
    <message>
        <source>%1: Wiedervorlage gesetzt</source>
        <translation>%1: follow-up set</translation>
    </message>
    <message>
        <source>%1 ist gelöst</source>
        <translation>%1 is solved</translation>
    </message>
    <message>
        <source>%1 ist geschlossen</source>
        <translation>%1 is closed</translation>
    </message>
    <message>
        <source>Vorgang %1 wieder öffnen</source>
        <translation>Reopen ticket %1</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>%1 ist wieder offen</source>
        <translation>%1 is open again</translation>
    </message>
    <message>
        <source>%1 ist zurückgezogen</source>
        <translation>%1 is withdrawn</translation>
    </message>
    <message>
        <source>%1: Fremdnummer festgehalten</source>
        <translation>%1: foreign number logged</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge übernommen</source>
        <translation>
            <numerusform>%n ticket taken over</numerusform>
            <numerusform>%n tickets taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge auf »%1« gesetzt</source>
        <translation>
            <numerusform>%n ticket set to &apos;%1&apos;</numerusform>
            <numerusform>%n tickets set to &apos;%1&apos;</numerusform>
        </translation>
    </message>
    <message>
        <source>Der letzte Schritt ist zurückgenommen</source>
        <translation>The last step is taken back</translation>
    </message>
    <message>
        <source>Letzten Schritt zurücknehmen</source>
        <translation>Ta&amp;ke back the last step</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Das ist im jetzigen Stand des Vorgangs nicht mehr möglich. Es wurde nichts geändert.</source>
        <translation>This is no longer possible in the ticket&apos;s present state. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: Benachrichtigung festgehalten</source>
        <translation>%1: alert recorded</translation>
    </message>
    <message>
        <source>Gemeinsamer Vorgang ist aufgenommen</source>
        <translation>The common ticket is recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge geschlossen</source>
        <translation>
            <numerusform>%n ticket closed</numerusform>
            <numerusform>%n tickets closed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ist mit %2 verknüpft</source>
        <translation>%1 is linked with %2</translation>
    </message>
    <message>
        <source>%1: Verknüpfung gelöst</source>
        <translation>%1: link taken away</translation>
    </message>
    <message>
        <source>%1 ist als Dublette von %2 zurückgezogen</source>
        <translation>%1 is withdrawn as a duplicate of %2</translation>
    </message>
    <message>
        <source>Vorgang %1 wiederherstellen</source>
        <translation>Restore ticket %1</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>%1 ist wieder neu in der Warteschlange</source>
        <translation>%1 is new in the queue again</translation>
    </message>
    <message>
        <source>%1: der Teil ist ein eigener Vorgang</source>
        <translation>%1: the part is a ticket of its own</translation>
    </message>
    <message>
        <source>%1 ist als Sicherheitsvorfall gekennzeichnet und vertraulich</source>
        <translation>%1 is flagged as a security incident and confidential</translation>
    </message>
    <message>
        <source>%1 ist kein Sicherheitsvorfall</source>
        <translation>%1 is no security incident</translation>
    </message>
    <message>
        <source>Vertraulichkeit aufheben</source>
        <translation>Lift confidentiality</translation>
    </message>
    <message>
        <source>%1 ist nicht mehr vertraulich</source>
        <translation>%1 is no longer confidential</translation>
    </message>
    <message>
        <source>%1 liegt bei %2; Wiedervorlage %3</source>
        <translation>%1 is with %2; follow-up %3</translation>
    </message>
    <message>
        <source>%1: Antwort festgehalten</source>
        <translation>%1: answer saved</translation>
    </message>
    <message>
        <source>Ü&amp;bernehmen</source>
        <translation>Take ove&amp;r</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>&amp;Zuweisen …</source>
        <translation>Assi&amp;gn …</translation>
    </message>
    <message>
        <source>&amp;Qualifizieren …</source>
        <translation>Qualif&amp;y …</translation>
    </message>
    <message>
        <source>Qualifizieren</source>
        <translation>Qualify</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse setzen</source>
        <translation>&amp;Set disruption class</translation>
    </message>
    <message>
        <source>Kunden &amp;informieren …</source>
        <translation>&amp;Inform the customer …</translation>
    </message>
    <message>
        <source>Informieren</source>
        <translation>Inform</translation>
    </message>
    <message>
        <source>Kon&amp;takt festhalten …</source>
        <translation>L&amp;og a contact …</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Überg&amp;eben …</source>
        <translation>&amp;Hand over …</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Zurück&amp;geben …</source>
        <translation>Hand &amp;back …</translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Frage weiter&amp;leiten …</source>
        <translation>Forward &amp;question …</translation>
    </message>
    <message>
        <source>&amp;Antwort festhalten …</source>
        <translation>Save a&amp;nswer …</translation>
    </message>
    <message>
        <source>&amp;Verknüpfen und teilen</source>
        <translation>&amp;Link and split</translation>
    </message>
    <message>
        <source>&amp;Verknüpfen …</source>
        <translation>&amp;Link …</translation>
    </message>
    <message>
        <source>Als &amp;Dublette zusammenführen …</source>
        <translation>Merge as &amp;duplicate …</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen …</source>
        <translation>&amp;Restore …</translation>
    </message>
    <message>
        <source>&amp;Teilen …</source>
        <translation>&amp;Split …</translation>
    </message>
    <message>
        <source>Si&amp;cherheitsvorfall …</source>
        <translation>Se&amp;curity incident …</translation>
    </message>
    <message>
        <source>Kein Sicherheitsvorfall …</source>
        <translation>No security incident …</translation>
    </message>
    <message>
        <source>&amp;Warten lassen …</source>
        <translation>&amp;Wait …</translation>
    </message>
    <message>
        <source>Warten</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>F&amp;ortsetzen</source>
        <translation>Resu&amp;me</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Wie&amp;dervorlage …</source>
        <translation>&amp;Follow-up …</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>F&amp;remdnummer …</source>
        <translation>Foreign n&amp;umber …</translation>
    </message>
    <message>
        <source>L&amp;ösen …</source>
        <translation>Sol&amp;ve …</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Solve</translation>
    </message>
    <message>
        <source>Sc&amp;hließen</source>
        <translation>Clos&amp;e</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wieder öff&amp;nen …</source>
        <translation>Reo&amp;pen …</translation>
    </message>
    <message>
        <source>Zur&amp;ückziehen …</source>
        <translation>With&amp;draw …</translation>
    </message>
    <message>
        <source>Waru&amp;m diese Frist?</source>
        <translation>Why &amp;this deadline?</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zugewiesen: %1</source>
        <translation>
            <numerusform>%n ticket assigned: %1</numerusform>
            <numerusform>%n tickets assigned: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge sind übergeben; Sie beobachten sie weiter</source>
        <translation>
            <numerusform>%n ticket is handed over; you keep watching it</numerusform>
            <numerusform>%n tickets are handed over; you keep watching them</numerusform>
        </translation>
    </message>
    <message>
        <source>Als Au&amp;sfall festhalten …</source>
        <translation>Record as out&amp;age …</translation>
    </message>
</context>
<context>
    <name>sc::TicketSidePane</name>
    <message>
        <source>Merkmale</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Ko&amp;mponenten</source>
        <translation>Ite&amp;ms</translation>
    </message>
    <message>
        <source>Komponenten</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Ver&amp;knüpfte Vorgänge</source>
        <translation>Lin&amp;ked tickets</translation>
    </message>
    <message>
        <source>Verknüpfte Vorgänge</source>
        <translation>Linked tickets</translation>
    </message>
    <message>
        <source>F&amp;remdnummern</source>
        <translation>Fo&amp;reign numbers</translation>
    </message>
    <message>
        <source>Fremdnummern</source>
        <translation>Foreign numbers</translation>
    </message>
    <message>
        <source>Eingabe öffnet den Vorgang, Entf löst die Verknüpfung</source>
        <translation>Enter opens the ticket, Del takes the link away</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Mandant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Liegt bei</source>
        <translation>With</translation>
    </message>
    <message>
        <source>%1 (Dritte, ohne Zusage)</source>
        <translation>%1 (third party, no promise)</translation>
    </message>
    <message>
        <source>keine; unter »Qualifizieren« wählen</source>
        <translation>none; choose under “Qualify”</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>A&amp;usfälle</source>
        <translation>O&amp;utages</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Eingabe zeigt den Ausfall auf der Seite Verfügbarkeit</source>
        <translation>Enter shows the outage on the availability page</translation>
    </message>
    <message>
        <source>%1 bis %2: %3</source>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <source>seit %1, läuft noch: %2</source>
        <translation>since %1, still running: %2</translation>
    </message>
    <message>
        <source>keine; »Als Ausfall festhalten« im Menü trägt einen ein</source>
        <translation>none; “Record as outage” in the menu records one</translation>
    </message>
</context>
<context>
    <name>sc::TicketWindow</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Neue Notiz</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Notiz zum Vorgang; Strg+Eingabe hält sie fest</source>
        <translation>Note on the ticket; Ctrl+Enter logs it</translation>
    </message>
    <message>
        <source>&amp;Notiz festhalten</source>
        <translation>&amp;Log the note</translation>
    </message>
    <message>
        <source>Dieser Vorgang wurde zurückgenommen.</source>
        <translation>This ticket was taken back.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>ohne Bearbeiter</source>
        <translation>without owner</translation>
    </message>
    <message>
        <source>Bearbeiter: %1</source>
        <translation>owner: %1</translation>
    </message>
    <message>
        <source>bei %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation>follow-up %1</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation> · deadline %1</translation>
    </message>
    <message>
        <source> · nacherfasst</source>
        <translation> · recorded later</translation>
    </message>
    <message>
        <source> · zurückgenommen</source>
        <translation> · taken back</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie zuerst eine Notiz.</source>
        <translation>Please write a note first.</translation>
    </message>
    <message>
        <source>Notiz festgehalten</source>
        <translation>Note logged</translation>
    </message>
    <message>
        <source>Sicherheitsvorfall</source>
        <translation>Security incident</translation>
    </message>
    <message>
        <source>Nachverfolgung</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>&amp;Vorgang</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Notiz &amp;festhalten</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Gewählte Verknüpfung lösen</source>
        <translation>Take chosen link away</translation>
    </message>
    <message>
        <source>Datei anh&amp;ängen …</source>
        <translation>Attach file …</translation>
    </message>
    <message>
        <source>Dr&amp;ucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Fenster schließen</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>»%1« ist angehängt</source>
        <translation>“%1” is attached</translation>
    </message>
    <message>
        <source>»%1« ist entfernt; Strg+Z holt die Datei zurück</source>
        <translation>“%1” is removed; Ctrl+Z brings the file back</translation>
    </message>
    <message>
        <source>Vertraulicher Vorgang</source>
        <translation>Confidential ticket</translation>
    </message>
    <message>
        <source>Reaktionszeit: %1</source>
        <translation>Response time: %1</translation>
    </message>
    <message>
        <source>Vorgang als PDF speichern</source>
        <translation>Save ticket as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Nicht gespeichert: %1 Wählen Sie einen anderen Ort.</source>
        <translation>Not saved: %1 Choose another place.</translation>
    </message>
    <message>
        <source>Der Vorgang wird vom Server geholt …</source>
        <translation>The ticket is fetched from the server …</translation>
    </message>
    <message>
        <source>Gemeldet %1 · %2</source>
        <translation>Reported %1 · %2</translation>
    </message>
    <message>
        <source>Ihre Notiz ist noch nicht festgehalten: Strg+Eingabe hält sie fest, noch einmal Schließen verwirft sie.</source>
        <translation>Your note is not recorded yet: Ctrl+Enter records it, closing once more discards it.</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>sc::UserDialog</name>
    <message>
        <source>Der Anmeldename bleibt, weil Vorgänge und Verlauf ihn nennen.</source>
        <translation>The login stays, because tickets and history name it.</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>sc::WhyDialog</name>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Klasse</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>in zugesagter Zeit</source>
        <translation>in promised time</translation>
    </message>
    <message>
        <source>zählt Minuten</source>
        <translation>counts minutes</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>überschneidet sich oder zählt teilweise</source>
        <translation>overlaps or counts in part</translation>
    </message>
    <message>
        <source>korrigiert %1: %2</source>
        <translation>corrected %1: %2</translation>
    </message>
    <message>
        <source>läuft noch</source>
        <translation>still running</translation>
    </message>
    <message>
        <source>Warum %1?</source>
        <translation>Why %1?</translation>
    </message>
    <message>
        <source>Woraus gezählt</source>
        <translation>What it was counted from</translation>
    </message>
    <message>
        <source>&amp;Ausfälle (%1)</source>
        <translation>&amp;Outages (%1)</translation>
    </message>
    <message>
        <source>&amp;Tage</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;Monate</source>
        <translation>&amp;Months</translation>
    </message>
    <message>
        <source>Liste als &amp;CSV speichern …</source>
        <translation>Save list as C&amp;SV …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1, %2, %3: </source>
        <translation>%1, %2, %3: </translation>
    </message>
    <message>
        <source>In diesem Zeitraum ist bisher keine Zeit zugesagt, deshalb gibt es keine Zahl.</source>
        <translation>No time is promised in this period so far, so there is no figure.</translation>
    </message>
    <message>
        <source>Mittel von %1 Monaten, jeder mit gleichem Gewicht, ist %2; abgeschnitten, nicht gerundet. Nach Zeit gewichtet wären es %3 (%4 von %5 Minuten verloren).</source>
        <translation>The mean of %1 months, each with the same weight, is %2; cut, not rounded. Weighted by time it would be %3 (%4 of %5 minutes lost).</translation>
    </message>
    <message>
        <source>(%1 − %2) / %1 Minuten ist %3; abgeschnitten, nicht gerundet.</source>
        <translation>(%1 − %2) / %1 minutes is %3; cut, not rounded.</translation>
    </message>
    <message>
        <source>Zugesagt sind %1: %2. %3.</source>
        <translation>Promised are %1: %2. %3.</translation>
    </message>
    <message>
        <source>Die Leistung ist %1.</source>
        <translation>The service is %1.</translation>
    </message>
    <message>
        <source>Stand: %1, Profilfassung %2, Hauptbuch-Stand %3.</source>
        <translation>As of %1, profile version %2, ledger position %3.</translation>
    </message>
    <message>
        <source>Ausfälle</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Zeiträume</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>zugesagte Minuten</source>
        <translation>promised minutes</translation>
    </message>
    <message>
        <source>verlorene Minuten</source>
        <translation>lost minutes</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Availability</translation>
    </message>
</context>
<context>
    <name>sc::WithdrawDialog</name>
    <message>
        <source>Vorgang %1 zurückziehen</source>
        <translation>Withdraw ticket %1</translation>
    </message>
    <message>
        <source>Vorgang zurückziehen</source>
        <translation>Withdraw ticket</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>irrtümlich aufgenommen</source>
        <translation>recorded in error</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>Ist es eine Dublette, wählen Sie stattdessen »Zusammenführen«.</source>
        <translation>If it is a duplicate, choose “Merge” instead.</translation>
    </message>
</context>
<context>
    <name>sc::WithdrawOutageDialog</name>
    <message>
        <source>Ausfall zurückziehen</source>
        <translation>Withdraw outage</translation>
    </message>
    <message>
        <source>%1 zählt dann nicht mehr. Was festgehalten war und warum es keiner ist, bleibt im Verlauf.</source>
        <translation>%1 then no longer counts. What was recorded and why it is none stays in the history.</translation>
    </message>
    <message>
        <source>&amp;Grund *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>sc::WorkDialog</name>
    <message>
        <source>Change oder Release eintragen</source>
        <translation>Enter change or release</translation>
    </message>
    <message>
        <source>Change oder Release ändern</source>
        <translation>Edit change or release</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Kind</translation>
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
        <translation>&amp;Title *</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>B&amp;eginning</translation>
    </message>
    <message>
        <source>E&amp;nde</source>
        <translation>E&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Stand</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>&amp;Komponenten</source>
        <translation>&amp;Components</translation>
    </message>
    <message>
        <source>No&amp;tiz</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Bezeichnung ein.</source>
        <translation>Please enter a title.</translation>
    </message>
    <message>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end is not after the beginning.</translation>
    </message>
    <message>
        <source>Nichts steht entgegen.</source>
        <translation>Nothing stands against it.</translation>
    </message>
</context>
<context>
    <name>sc::Workplace</name>
    <message>
        <source>Der Desk wird angelegt …</source>
        <translation>Setting the desk up …</translation>
    </message>
    <message>
        <source>Einen Vorgang %1 gibt es hier nicht.</source>
        <translation>There is no ticket %1 here.</translation>
    </message>
    <message>
        <source>Die Datenbank ist beschädigt. Die Sicherungen werden geprüft …</source>
        <translation>The database is damaged. Checking the backups …</translation>
    </message>
    <message>
        <source>&amp;Stand %1 Uhr wiederherstellen</source>
        <translation>&amp;Restore the state of %1</translation>
    </message>
    <message>
        <source>Die Sicherung wird wiederhergestellt …</source>
        <translation>Restoring the backup …</translation>
    </message>
    <message>
        <source>Das andere Team wird beim nächsten Start geöffnet.</source>
        <translation>The other team is opened at the next start.</translation>
    </message>
    <message>
        <source>Das Laden ist abgebrochen. Was schon geladen ist, bleibt; der nächste Versuch macht dort weiter.</source>
        <translation>Loading was cancelled. What is loaded already stays; the next try goes on from there.</translation>
    </message>
    <message>
        <source>Das Verbindungsprofil nennt keinen Server oder ist nicht lesbar.</source>
        <translation>The connection profile names no server or cannot be read.</translation>
    </message>
    <message>
        <source>Dieser Computer hat keinen Schlüsselspeicher, der das Passwort aufbewahrt: Es gilt, bis Sie das Programm beenden, und wird beim nächsten Start wieder erfragt.</source>
        <translation>This computer has no key store to keep the password: it holds until you quit the program and is asked for at the next start.</translation>
    </message>
</context>
</TS>
