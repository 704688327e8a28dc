<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="de">
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
        <source>Die Frist zum Zurücknehmen (10 Minuten) ist abgelaufen.</source>
        <translation>Die Frist zum Zurücknehmen (10 Minuten) ist abgelaufen.</translation>
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
        <source>Die Datenbankdatei ist beschädigt. Sie wurde nicht verändert. Stellen Sie die letzte Sicherung wieder her: servicecenterctl database restore.</source>
        <translation>Die Datenbankdatei ist beschädigt. Sie wurde nicht verändert. Stellen Sie die letzte Sicherung wieder her: servicecenterctl database restore.</translation>
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
</context>
<context>
    <name>sc::ActDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
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
    <name>sc::ClockDelegate</name>
    <message>
        <source>überschritten seit 00:00 h</source>
        <translation>überschritten seit 00:00 h</translation>
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
        <source>&amp;Wann</source>
        <translation>&amp;Wann</translation>
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
        <source>Guten Tag %1,
Ihre Meldung »%2« ist bei uns unter der Nummer %3 aufgenommen und in Bearbeitung.
%4</source>
        <translation>Guten Tag %1,
Ihre Meldung »%2« ist bei uns unter der Nummer %3 aufgenommen und in Bearbeitung.
%4</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie informiert haben.</source>
        <translation>Bitte tragen Sie ein, wen Sie informiert haben.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, was besprochen wurde.</source>
        <translation>Bitte tragen Sie ein, was besprochen wurde.</translation>
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
        <source>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</source>
        <translation>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</translation>
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
</context>
<context>
    <name>sc::DirectoryWindow</name>
    <message>
        <source>&amp;Neuer Eintrag …</source>
        <translation>&amp;Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Ä&amp;ndern …</source>
        <translation>Ä&amp;ndern …</translation>
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
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</source>
        <translation>Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste.</translation>
    </message>
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
    <message>
        <source>Die Datei wurde nicht übernommen, es ist nichts geändert. Zeile %1: %2</source>
        <translation>Die Datei wurde nicht übernommen, es ist nichts geändert. Zeile %1: %2</translation>
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
        <source>Fachbereich oder Hersteller</source>
        <translation>Fachbereich oder Hersteller</translation>
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
        <source>Bitte tragen Sie Fachbereich oder Hersteller ein.</source>
        <translation>Bitte tragen Sie Fachbereich oder Hersteller ein.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Übergabe.</source>
        <translation>Bitte nennen Sie den Grund der Übergabe.</translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was bisher versucht wurde.</source>
        <translation>Bitte beschreiben Sie, was bisher versucht wurde.</translation>
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
        <source>neu</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Probelauf</translation>
    </message>
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
        <source>Vorgang ö&amp;ffnen</source>
        <translation>Vorgang ö&amp;ffnen</translation>
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
        <source>Ü&amp;bernehmen</source>
        <translation>Ü&amp;bernehmen</translation>
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
        <source>Störungs&amp;klasse setzen</source>
        <translation>Störungs&amp;klasse setzen</translation>
    </message>
    <message>
        <source>Kunden &amp;informieren …</source>
        <translation>Kunden &amp;informieren …</translation>
    </message>
    <message>
        <source>Kon&amp;takt festhalten …</source>
        <translation>Kon&amp;takt festhalten …</translation>
    </message>
    <message>
        <source>Überg&amp;eben …</source>
        <translation>Überg&amp;eben …</translation>
    </message>
    <message>
        <source>Zurück&amp;geben …</source>
        <translation>Zurück&amp;geben …</translation>
    </message>
    <message>
        <source>&amp;Warten lassen …</source>
        <translation>&amp;Warten lassen …</translation>
    </message>
    <message>
        <source>F&amp;ortsetzen</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Wie&amp;dervorlage …</source>
        <translation>Wie&amp;dervorlage …</translation>
    </message>
    <message>
        <source>F&amp;remdnummer …</source>
        <translation>F&amp;remdnummer …</translation>
    </message>
    <message>
        <source>&amp;Lösen …</source>
        <translation>&amp;Lösen …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Wieder öff&amp;nen …</source>
        <translation>Wieder öff&amp;nen …</translation>
    </message>
    <message>
        <source>Zurück&amp;ziehen …</source>
        <translation>Zurück&amp;ziehen …</translation>
    </message>
    <message>
        <source>Letzten Schritt zurück&amp;nehmen</source>
        <translation>Letzten Schritt zurück&amp;nehmen</translation>
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
        <source>&amp;Warum diese Frist?</source>
        <translation>&amp;Warum diese Frist?</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Datenbank: %1</source>
        <translation>Datenbank: %1</translation>
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
        <source>Rufbereitschaft</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Vorgang %1 ist aufgenommen</source>
        <translation>Vorgang %1 ist aufgenommen</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Vorgang öffnen</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Fremdnummer</source>
        <translation>Nummer, Wörter, Name, Telefon, Fremdnummer</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</source>
        <translation>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</translation>
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
        <source>Rufbereitschaft: %1, %2</source>
        <translation>Rufbereitschaft: %1, %2</translation>
    </message>
    <message>
        <source>Rufbereitschaft: niemand eingetragen</source>
        <translation>Rufbereitschaft: niemand eingetragen</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</source>
        <translation>Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist.</translation>
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
        <source>Filtern: Nummer, Titel, meldende Person, Bearbeiter (Strg+F)</source>
        <translation>Filtern: Nummer, Titel, meldende Person, Bearbeiter (Strg+F)</translation>
    </message>
    <message>
        <source>Warteschlange filtern</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Ausgewählter Vorgang</source>
        <translation>Ausgewählter Vorgang</translation>
    </message>
    <message>
        <source>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</source>
        <translation>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</translation>
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
        <source>Reaktionszeit</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>, Frist %1</source>
        <translation>, Frist %1</translation>
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
        <source>%1 über %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation>Meldende Person</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Wiedervorlage %1: %2</source>
        <translation>Wiedervorlage %1: %2</translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>sc::QueueProxy</name>
    <message>
        <source>%1. Frist: %2</source>
        <translation>%1. Frist: %2</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
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
    <name>sc::RecordWindow</name>
    <message>
        <source>nur der &amp;Tag ist bekannt (Eingangsstempel)</source>
        <translation>nur der &amp;Tag ist bekannt (Eingangsstempel)</translation>
    </message>
    <message>
        <source>Kunde in diesem Gespräch über die Bearbeitung &amp;informiert</source>
        <translation>Kunde in diesem Gespräch über die Bearbeitung &amp;informiert</translation>
    </message>
    <message>
        <source>Meldung aufnehmen</source>
        <translation>Meldung aufnehmen</translation>
    </message>
    <message>
        <source>Neue Meldung</source>
        <translation>Neue Meldung</translation>
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
        <source>Mel&amp;dung</source>
        <translation>Mel&amp;dung</translation>
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
        <source>Ähnliche &amp;offene Vorgänge</source>
        <translation>Ähnliche &amp;offene Vorgänge</translation>
    </message>
    <message>
        <source>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</source>
        <translation>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Neue Meldung (wiederhergestellter Entwurf)</source>
        <translation>Neue Meldung (wiederhergestellter Entwurf)</translation>
    </message>
    <message>
        <source>Name oder Telefonnummer; Bekannte werden vorgeschlagen</source>
        <translation>Name oder Telefonnummer; Bekannte werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Ma&amp;ndant</source>
        <translation>Ma&amp;ndant</translation>
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
</context>
<context>
    <name>sc::StartPage</name>
    <message>
        <source>Übernahme abbrechen</source>
        <translation>Übernahme abbrechen</translation>
    </message>
    <message>
        <source>Willkommen im Service Center</source>
        <translation>Willkommen im Service Center</translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen? Die Daten liegen nur auf diesem Computer, in Ihrem Datenordner.</source>
        <translation>Womit möchten Sie beginnen? Die Daten liegen nur auf diesem Computer, in Ihrem Datenordner.</translation>
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
        <source>Vorgänge aus CSV-&amp;Datei übernehmen …</source>
        <translation>Vorgänge aus CSV-&amp;Datei übernehmen …</translation>
    </message>
    <message>
        <source>Vorgänge übernehmen</source>
        <translation>Vorgänge übernehmen</translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
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
        <source>Vorgang %1 zurückgeben</source>
        <translation>Vorgang %1 zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>In die Warteschlange zurückgeben</source>
        <translation>In die Warteschlange zurückgeben</translation>
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
        <source>Vorgang %1 zurückziehen</source>
        <translation>Vorgang %1 zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Dublette von Nummer (leer: irrtümlich aufgenommen)</source>
        <translation>&amp;Dublette von Nummer (leer: irrtümlich aufgenommen)</translation>
    </message>
    <message>
        <source>Vorgang zurückziehen</source>
        <translation>Vorgang zurückziehen</translation>
    </message>
    <message>
        <source>%1 ist zurückgezogen</source>
        <translation>%1 ist zurückgezogen</translation>
    </message>
    <message>
        <source>Einen Vorgang %1 gibt es nicht. Es wurde nichts geändert.</source>
        <translation>Einen Vorgang %1 gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fremdnummer zu %1</source>
        <translation>Fremdnummer zu %1</translation>
    </message>
    <message>
        <source>&amp;Nummer bei KIS, Hersteller oder HZD</source>
        <translation>&amp;Nummer bei KIS, Hersteller oder HZD</translation>
    </message>
    <message>
        <source>Fremdnummer festhalten</source>
        <translation>Fremdnummer festhalten</translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Nummer ein.</source>
        <translation>Bitte tragen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>extern</source>
        <translation>extern</translation>
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
        <source>%n Vorgänge zuweisen</source>
        <translation>
            <numerusform>%n Vorgang zuweisen</numerusform>
            <numerusform>%n Vorgänge zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Anmeldename (leer: ohne Bearbeiter)</source>
        <translation>&amp;Anmeldename (leer: ohne Bearbeiter)</translation>
    </message>
    <message>
        <source>Zuweisen</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zugewiesen</source>
        <translation>
            <numerusform>%n Vorgang zugewiesen</numerusform>
            <numerusform>%n Vorgänge zugewiesen</numerusform>
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
</context>
<context>
    <name>sc::TicketWindow</name>
    <message>
        <source>Vorgang</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation>Reaktionszeit</translation>
    </message>
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
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Qualifizieren</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Informieren</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Warten</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Warum diese Frist?</source>
        <translation>Warum diese Frist?</translation>
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
        <source>%1. Level</source>
        <translation>%1. Level</translation>
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
        <source>Gemeldet %1 über %2 von %3</source>
        <translation>Gemeldet %1 über %2 von %3</translation>
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
        <source>Frist bisher %1, jetzt %2</source>
        <translation>Frist bisher %1, jetzt %2</translation>
    </message>
    <message>
        <source>Bisher versucht: %1</source>
        <translation>Bisher versucht: %1</translation>
    </message>
    <message>
        <source>Dauer: %1 min</source>
        <translation>Dauer: %1 min</translation>
    </message>
    <message>
        <source>Vorgang aufgenommen</source>
        <translation>Vorgang aufgenommen</translation>
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
</context>
<context>
    <name>sc::Workplace</name>
    <message>
        <source>Service Center</source>
        <translation>Service Center</translation>
    </message>
    <message>
        <source>Der Desk wird angelegt …</source>
        <translation>Der Desk wird angelegt …</translation>
    </message>
    <message>
        <source>Die Datei wird geprüft …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>%1 von %2 Ereignissen übernommen</source>
        <translation>%1 von %2 Ereignissen übernommen</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht übernommen: %1</source>
        <translation>Die Datei wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Abgebrochen. Was übernommen ist, bleibt; dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation>Abgebrochen. Was übernommen ist, bleibt; dieselbe Datei noch einmal gewählt setzt fort.</translation>
    </message>
</context>
</TS>