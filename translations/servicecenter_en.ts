<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
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
        <source>Die Frist zum Zurücknehmen (10 Minuten) ist abgelaufen.</source>
        <translation>The time for taking back (10 minutes) is over.</translation>
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
        <source>Die Datenbankdatei ist beschädigt. Sie wurde nicht verändert. Stellen Sie die letzte Sicherung wieder her: servicecenterctl database restore.</source>
        <translation>The database file is damaged. It was not changed. Restore the last backup: servicecenterctl database restore.</translation>
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
</context>
<context>
    <name>sc::ActDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
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
    <name>sc::ClockDelegate</name>
    <message>
        <source>überschritten seit 00:00 h</source>
        <translation>breached by 00:00 h</translation>
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
        <translation>&amp;With whom</translation>
    </message>
    <message>
        <source>&amp;Wann</source>
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
        <source>Guten Tag %1,
Ihre Meldung »%2« ist bei uns unter der Nummer %3 aufgenommen und in Bearbeitung.
%4</source>
        <translation>Good day %1,
we have recorded your report &apos;%2&apos; under the number %3 and are working on it.
%4</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie informiert haben.</source>
        <translation>Please enter whom you informed.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, was besprochen wurde.</source>
        <translation>Please enter what was said.</translation>
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
        <source>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</source>
        <translation>The response time runs on until the customer is informed.</translation>
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
</context>
<context>
    <name>sc::DirectoryWindow</name>
    <message>
        <source>&amp;Neuer Eintrag …</source>
        <translation>&amp;New record …</translation>
    </message>
    <message>
        <source>Ä&amp;ndern …</source>
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
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</source>
        <translation>Nothing is entered yet: Ctrl+N makes the first record, “Import from CSV” a whole list.</translation>
    </message>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist jede Zeit besetzt oder in Rufbereitschaft.</source>
        <translation>
            <numerusform>In the next day every time is staffed or on call.</numerusform>
            <numerusform>In the next %n days every time is staffed or on call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In den nächsten %n Tagen ist %1-mal niemand da, zuerst von %2 bis %3.</source>
        <translation>
            <numerusform>In the next day nobody is there %1 times, first from %2 to %3.</numerusform>
            <numerusform>In the next %n days nobody is there %1 times, first from %2 to %3.</numerusform>
        </translation>
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
    <message>
        <source>Die Datei wurde nicht übernommen, es ist nichts geändert. Zeile %1: %2</source>
        <translation>The file was not imported, nothing has changed. Line %1: %2</translation>
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
        <source>Fachbereich oder Hersteller</source>
        <translation>Department or manufacturer</translation>
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
        <translation>Tried so &amp;far</translation>
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
        <source>Bitte tragen Sie Fachbereich oder Hersteller ein.</source>
        <translation>Please enter the department or manufacturer.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Übergabe.</source>
        <translation>Please give the reason for handing over.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was bisher versucht wurde.</source>
        <translation>Please describe what has been tried so far.</translation>
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
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
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
        <translation>Details</translation>
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
        <source>Vorgang ö&amp;ffnen</source>
        <translation>&amp;Open ticket</translation>
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
        <translation>&amp;Run a command …</translation>
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
        <source>Ü&amp;bernehmen</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>&amp;Zuweisen …</source>
        <translation>&amp;Assign …</translation>
    </message>
    <message>
        <source>&amp;Qualifizieren …</source>
        <translation>&amp;Qualify …</translation>
    </message>
    <message>
        <source>Störungs&amp;klasse setzen</source>
        <translation>Set disruption &amp;class</translation>
    </message>
    <message>
        <source>Kunden &amp;informieren …</source>
        <translation>&amp;Inform the customer …</translation>
    </message>
    <message>
        <source>Kon&amp;takt festhalten …</source>
        <translation>&amp;Log a contact …</translation>
    </message>
    <message>
        <source>Überg&amp;eben …</source>
        <translation>&amp;Hand over …</translation>
    </message>
    <message>
        <source>Zurück&amp;geben …</source>
        <translation>Hand &amp;back …</translation>
    </message>
    <message>
        <source>&amp;Warten lassen …</source>
        <translation>&amp;Wait …</translation>
    </message>
    <message>
        <source>F&amp;ortsetzen</source>
        <translation>Res&amp;ume</translation>
    </message>
    <message>
        <source>Wie&amp;dervorlage …</source>
        <translation>&amp;Follow-up …</translation>
    </message>
    <message>
        <source>F&amp;remdnummer …</source>
        <translation>Foreign &amp;number …</translation>
    </message>
    <message>
        <source>&amp;Lösen …</source>
        <translation>&amp;Solve …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>Clos&amp;e</translation>
    </message>
    <message>
        <source>Wieder öff&amp;nen …</source>
        <translation>Reo&amp;pen …</translation>
    </message>
    <message>
        <source>Zurück&amp;ziehen …</source>
        <translation>With&amp;draw …</translation>
    </message>
    <message>
        <source>Letzten Schritt zurück&amp;nehmen</source>
        <translation>Take the last &amp;step back</translation>
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
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Warum diese Frist?</source>
        <translation>&amp;Why this deadline?</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Datenbank: %1</source>
        <translation>Database: %1</translation>
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
        <source>Rufbereitschaft</source>
        <translation>on call</translation>
    </message>
    <message>
        <source>Vorgang %1 ist aufgenommen</source>
        <translation>Ticket %1 is recorded</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Vorgang öffnen</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Fremdnummer</source>
        <translation>Number, words, name, phone, foreign number</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</source>
        <translation>No ticket matches. All words must occur, beginnings of words suffice.</translation>
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
        <source>Rufbereitschaft: %1, %2</source>
        <translation>On call: %1, %2</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>On call: nobody is entered</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</source>
        <translation>Enter under “Desk, Roster” who can be reached.</translation>
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
        <translation>&amp;Reason for the change</translation>
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
        <translation>&amp;Side</translation>
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
        <source>Filtern: Nummer, Titel, meldende Person, Bearbeiter (Strg+F)</source>
        <translation>Filter: number, title, caller, owner (Ctrl+F)</translation>
    </message>
    <message>
        <source>Warteschlange filtern</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ausgewählter Vorgang</source>
        <translation>Selected ticket</translation>
    </message>
    <message>
        <source>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</source>
        <translation>Select a ticket; Enter opens it.</translation>
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
        <source>Reaktionszeit</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>, Frist %1</source>
        <translation>, deadline %1</translation>
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
        <source>%1 über %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wiedervorlage %1: %2</source>
        <translation>Follow-up %1: %2</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Solution</translation>
    </message>
</context>
<context>
    <name>sc::QueueProxy</name>
    <message>
        <source>%1. Frist: %2</source>
        <translation>%1. Deadline: %2</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
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
    <name>sc::RecordWindow</name>
    <message>
        <source>nur der &amp;Tag ist bekannt (Eingangsstempel)</source>
        <translation>only the &amp;day is known (receipt stamp)</translation>
    </message>
    <message>
        <source>Kunde in diesem Gespräch über die Bearbeitung &amp;informiert</source>
        <translation>Customer &amp;informed in this talk that it is being worked on</translation>
    </message>
    <message>
        <source>Meldung aufnehmen</source>
        <translation>Record the report</translation>
    </message>
    <message>
        <source>Neue Meldung</source>
        <translation>New report</translation>
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
        <source>Mel&amp;dung</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Ein&amp;gang über</source>
        <translation>C&amp;hannel</translation>
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
        <translation>Disruption &amp;class</translation>
    </message>
    <message>
        <source>Frist der Reaktion</source>
        <translation>Deadline of the response</translation>
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
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Neue Meldung (wiederhergestellter Entwurf)</source>
        <translation>New report (recovered draft)</translation>
    </message>
    <message>
        <source>Name oder Telefonnummer; Bekannte werden vorgeschlagen</source>
        <translation>Name or phone number; known people are proposed</translation>
    </message>
    <message>
        <source>Ma&amp;ndant</source>
        <translation>Te&amp;nant</translation>
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
</context>
<context>
    <name>sc::StartPage</name>
    <message>
        <source>Übernahme abbrechen</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>Willkommen im Service Center</source>
        <translation>Welcome to the Service Center</translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen? Die Daten liegen nur auf diesem Computer, in Ihrem Datenordner.</source>
        <translation>How would you like to begin? The data is kept on this computer only, in your data folder.</translation>
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
        <source>Vorgänge aus CSV-&amp;Datei übernehmen …</source>
        <translation>&amp;Import tickets from a CSV file …</translation>
    </message>
    <message>
        <source>Vorgänge übernehmen</source>
        <translation>Import tickets</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
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
        <source>Vorgang %1 zurückgeben</source>
        <translation>Hand back ticket %1</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>In die Warteschlange zurückgeben</source>
        <translation>Hand back to the queue</translation>
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
        <source>Vorgang %1 zurückziehen</source>
        <translation>Withdraw ticket %1</translation>
    </message>
    <message>
        <source>&amp;Dublette von Nummer (leer: irrtümlich aufgenommen)</source>
        <translation>&amp;Duplicate of number (empty: recorded by mistake)</translation>
    </message>
    <message>
        <source>Vorgang zurückziehen</source>
        <translation>Withdraw the ticket</translation>
    </message>
    <message>
        <source>%1 ist zurückgezogen</source>
        <translation>%1 is withdrawn</translation>
    </message>
    <message>
        <source>Einen Vorgang %1 gibt es nicht. Es wurde nichts geändert.</source>
        <translation>There is no ticket %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>Fremdnummer zu %1</source>
        <translation>Foreign number of %1</translation>
    </message>
    <message>
        <source>&amp;Nummer bei KIS, Hersteller oder HZD</source>
        <translation>&amp;Number at KIS, manufacturer or HZD</translation>
    </message>
    <message>
        <source>Fremdnummer festhalten</source>
        <translation>Log the foreign number</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Nummer ein.</source>
        <translation>Please enter the number.</translation>
    </message>
    <message>
        <source>extern</source>
        <translation>external</translation>
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
        <source>%n Vorgänge zuweisen</source>
        <translation>
            <numerusform>Assign %n ticket</numerusform>
            <numerusform>Assign %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Anmeldename (leer: ohne Bearbeiter)</source>
        <translation>&amp;Login (empty: without owner)</translation>
    </message>
    <message>
        <source>Zuweisen</source>
        <translation>Assign</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zugewiesen</source>
        <translation>
            <numerusform>%n ticket assigned</numerusform>
            <numerusform>%n tickets assigned</numerusform>
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
</context>
<context>
    <name>sc::TicketWindow</name>
    <message>
        <source>Vorgang</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Response time</translation>
    </message>
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
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Qualifizieren</source>
        <translation>Qualify</translation>
    </message>
    <message>
        <source>Informieren</source>
        <translation>Inform</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Warten</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Solve</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Warum diese Frist?</source>
        <translation>Why this deadline?</translation>
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
        <source>%1. Level</source>
        <translation>level %1</translation>
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
        <source>Gemeldet %1 über %2 von %3</source>
        <translation>Reported %1 by %2 from %3</translation>
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
        <source>Frist bisher %1, jetzt %2</source>
        <translation>Deadline was %1, is now %2</translation>
    </message>
    <message>
        <source>Bisher versucht: %1</source>
        <translation>Tried so far: %1</translation>
    </message>
    <message>
        <source>Dauer: %1 min</source>
        <translation>Duration: %1 min</translation>
    </message>
    <message>
        <source>Vorgang aufgenommen</source>
        <translation>Ticket recorded</translation>
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
</context>
<context>
    <name>sc::Workplace</name>
    <message>
        <source>Service Center</source>
        <translation>Service Center</translation>
    </message>
    <message>
        <source>Der Desk wird angelegt …</source>
        <translation>Setting the desk up …</translation>
    </message>
    <message>
        <source>Die Datei wird geprüft …</source>
        <translation>Checking the file …</translation>
    </message>
    <message>
        <source>%1 von %2 Ereignissen übernommen</source>
        <translation>%1 of %2 events imported</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht übernommen: %1</source>
        <translation>The file was not imported: %1</translation>
    </message>
    <message>
        <source>Abgebrochen. Was übernommen ist, bleibt; dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>Cancelled. What was imported stays; choosing the same file again goes on.</translation>
    </message>
</context>
</TS>
