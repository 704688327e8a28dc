<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>ActDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockDelegate</name>
    <message>
        <source>überschritten seit 00:00 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Befehl ausführen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehl suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Kunden informieren – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt festhalten – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als informiert festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persönliches Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interne Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mit wem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guten Tag %1,
Ihre Meldung »%2« ist bei uns unter der Nummer %3 aufgenommen und in Bearbeitung.
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, wen Sie informiert haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, was besprochen wurde.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Vorgang %1 wartet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage für %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang warten lassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage setzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wartet auf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster &amp;Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie den nächsten Schritt und den Grund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wann</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscalateDialog</name>
    <message>
        <source>Vorgang %1 übergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;An</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich oder Hersteller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empfänger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisher &amp;versucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dieser Vorgang wurde schon %n-mal übergeben.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An Empfänger übergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An %1 übergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie Fachbereich oder Hersteller ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund der Übergabe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie, was bisher versucht wurde.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Warum diese Frist? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erläuterung der Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Service Center Digitalisierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neue Meldung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang ö&amp;ffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suchen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Befehl ausführen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;enden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ü&amp;bernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zuweisen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qualifizieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störungs&amp;klasse setzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunden &amp;informieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kon&amp;takt festhalten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ü&amp;bergeben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück&amp;geben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warten lassen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie&amp;dervorlage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;remdnummer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lösen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder ö&amp;ffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück&amp;ziehen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzten Schritt zurück&amp;nehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Vorgänge &amp;einreihen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoher &amp;Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warum diese Frist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servicezeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenbank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servicezeit bis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Servicezeit, wieder ab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrieb besetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rufbereitschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang %1 ist aufgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer, Wörter, Name, Telefon, Fremdnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualifyDialog</name>
    <message>
        <source>Vorgang %1 qualifizieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang qualifizieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grund der Änderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falsch eingeschätzt: Frist ab der Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschlimmert: Frist ab jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bürgerseite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behördenseite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ort der Ursache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in unserer Verantwortung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beim Kunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basisdienst Dritter (ohne Zusage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus&amp;wirkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dringlichkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n neue Vorgänge anzeigen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warteschlangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtern: Nummer, Titel, meldende Person, Bearbeiter (Strg+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warteschlange filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgewählter Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen Sie einen Vorgang; Eingabetaste öffnet ihn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Vorgang passt zum Filter »%1«.
Esc im Filter leert ihn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier ist nichts zu tun.
Strg+N nimmt eine neue Meldung auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, Frist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 über %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueProxy</name>
    <message>
        <source>%1. Frist: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldende Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>nur der &amp;Tag ist bekannt (Eingangsstempel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunde in diesem Gespräch über die Bearbeitung &amp;informiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist geschehen? Die erste Zeile wird der Titel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meldende Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele&amp;fon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel&amp;dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein&amp;gang über</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemel&amp;det am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störungs&amp;klasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist der Reaktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ähnliche &amp;offene Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Meldung (wiederhergestellter Entwurf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolveDialog</name>
    <message>
        <source>Vorgang %1 lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lösung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Umgehung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte dokumentieren Sie eine Lösung oder eine Umgehung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Übernahme abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willkommen im Service Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen? Die Daten liegen nur auf diesem Computer, in Ihrem Datenordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leeren Desk anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demonstrations-Desk »Schönwetter am Berg« öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänge aus CSV-&amp;Datei übernehmen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänge übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV-Dateien (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketActs</name>
    <message>
        <source>%1 ist qualifiziert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Kunde informiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Eintrag festgehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist übergeben; Sie beobachten den Vorgang weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang %1 zurückgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In die Warteschlange zurückgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Grund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist zurückgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wartet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist wieder in Bearbeitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Wiedervorlage gesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist gelöst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang %1 wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist wieder offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang %1 zurückziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dublette von Nummer (leer: irrtümlich aufgenommen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang zurückziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist zurückgezogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Vorgang %1 gibt es nicht. Es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremdnummer zu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nummer bei KIS, Hersteller oder HZD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremdnummer festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie die Nummer ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Fremdnummer festgehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge übernommen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zuweisen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Anmeldename (leer: ohne Bearbeiter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuweisen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge zugewiesen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vorgänge auf »%1« gesetzt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Der letzte Schritt ist zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketWindow</name>
    <message>
        <source>Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaktionszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz zum Vorgang; Strg+Eingabe hält sie fest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notiz festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifizieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum diese Frist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Vorgang wurde zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Bearbeiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bei %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeldet %1 über %2 von %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Frist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · nacherfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist bisher %1, jetzt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisher versucht: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer: %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang aufgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schreiben Sie zuerst eine Notiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz festgehalten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meine Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Bearbeiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bald fällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist überschritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu informieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wartend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle offenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelöst und geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifiziert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Bearbeitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wartend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serviceanfrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fachliche Frage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde / Sonstiges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persönlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überwachung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command-Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückmeldung des Kunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betriebsverhindernd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betriebsbehindernd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sonstige Anfrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Nutzung ist unmöglich oder schwerwiegend eingeschränkt. Reaktion in 2 Stunden Servicezeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Nutzung ist erheblich eingeschränkt. Reaktion in 8 Stunden Servicezeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Nutzung ist ohne oder mit unwesentlicher Einschränkung möglich. Reaktion in 16 Stunden Servicezeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Störung: Anfrage oder Leistung. Reaktion bis zum Ende der Servicezeit des 2. Arbeitstages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernwartung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunde informiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasse geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Störungsklasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechtzeitig informiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zu spät informiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überschritten seit %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Pause bis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Zusage · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzwischen steht bei »%1« der Wert »%2«. Es wurde nichts überschrieben. Bitte sehen Sie den Vorgang an und entscheiden Sie neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt diesen Schritt nicht. Es wurde nichts geändert. Die Teamleitung kann ihn ausführen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Warten fehlen der Grund und der Tag, an dem es weitergeht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Zurückziehen fehlt der Grund oder der Vorgang, dessen Dublette dies ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Statuswechsel ist nicht vorgesehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dazu gibt es nichts mehr: Der Vorgang wurde zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frist zum Zurücknehmen (10 Minuten) ist abgelaufen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine andere Person hat den Vorgang seitdem geändert. Zurücknehmen würde ihre Änderung verlieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nehmen Sie zuerst Ihre spätere Änderung zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Schritt ist bereits zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was das Haus verlassen hat, lässt sich nicht zurücknehmen. Senden Sie eine Richtigstellung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Schritt hat eine andere Person ausgeführt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Schritt wurde abgelehnt (%1 %2). Es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein anderes Programm hält die Datenbank fest. Ihre Eingabe steht noch im Fenster. Bitte versuchen Sie es gleich noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr oder er antwortet nicht. Alles bisher Gespeicherte ist sicher, Ihre Eingabe steht noch im Fenster. Schaffen Sie Platz und speichern Sie erneut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesen Ordner darf nicht geschrieben werden: %1. Wählen Sie einen anderen oder bitten Sie die Administration um das Recht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank gehört zu einer neueren Version des Programms. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbankdatei ist beschädigt. Sie wurde nicht verändert. Stellen Sie die letzte Sicherung wieder her: servicecenterctl database restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unerwarteter Fehler: %1. Es wurde nichts gespeichert. Bitte melden Sie ihn der Administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte beschreiben Sie die Meldung in mindestens einer Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die erste Zeile wird der Titel; sie darf höchstens %1 Zeichen haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Zeitpunkt der Meldung liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Service Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Desk wird angelegt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 von %2 Ereignissen übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wurde nicht übernommen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgebrochen. Was übernommen ist, bleibt; dieselbe Datei noch einmal gewählt setzt fort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
