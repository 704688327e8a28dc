#include "views/widgets/importwords.h"

#include "views/widgets/reasonwords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString ImportWords::of(const QString &message)
{
    static const std::array reasons {
        // of any CSV
        ReasonWords { "not UTF-8 (perhaps windows-1252: save the file as UTF-8)",
                      QT_TR_NOOP("ist kein UTF-8 (vielleicht windows-1252: Speichern Sie die Datei als UTF-8)") },
        ReasonWords { "not UTF-8", QT_TR_NOOP("ist kein UTF-8") },
        ReasonWords { "holds a NUL character: not a text file",
                      QT_TR_NOOP("enthält ein Nullzeichen: Das ist keine Textdatei") },
        ReasonWords { "%1 fields instead of %2 (is the file cut off?)",
                      QT_TR_NOOP("%1 Felder statt %2 (ist die Datei abgeschnitten?)") },
        ReasonWords { "longer than %1 characters", QT_TR_NOOP("ist länger als %1 Zeichen") },
        ReasonWords { "text after a closing quote", QT_TR_NOOP("Text hinter einem schließenden Anführungszeichen") },
        ReasonWords { "a quote inside a field that does not begin with one",
                      QT_TR_NOOP("ein Anführungszeichen mitten in einem Feld, das nicht mit einem beginnt") },
        ReasonWords { "a quote is never closed (is the file cut off?)",
                      QT_TR_NOOP("ein Anführungszeichen wird nie geschlossen (ist die Datei abgeschnitten?)") },
        ReasonWords { "the file is empty", QT_TR_NOOP("Die Datei ist leer") },
        // of columns and values
        ReasonWords { "the column '%1' is missing", QT_TR_NOOP("Die Spalte »%1« fehlt") },
        ReasonWords { "the column '%1' occurs more than once",
                      QT_TR_NOOP("Die Spalte »%1« kommt mehr als einmal vor") },
        ReasonWords { "no number", QT_TR_NOOP("die Nummer fehlt") },
        ReasonWords { "'%1' in column '%2' is no time like %3",
                      QT_TR_NOOP("»%1« in Spalte »%2« ist kein Zeitpunkt wie %3") },
        ReasonWords { "'%1' was skipped by the change to summer time: read as one hour later",
                      QT_TR_NOOP("»%1« gab es wegen der Umstellung auf Sommerzeit nicht: eine Stunde später gelesen") },
        ReasonWords { "'%1' came twice at the change to winter time: read as %2",
                      QT_TR_NOOP("»%1« gab es bei der Umstellung auf Winterzeit zweimal: gelesen als %2") },
        ReasonWords { "'%1' after the work had begun: kept in the history, changes nothing",
                      QT_TR_NOOP("»%1«, nachdem die Arbeit begonnen hatte: steht im Verlauf, ändert nichts") },
        ReasonWords { "%1 '%2' is not in the base data: left open",
                      QT_TR_NOOP("%1 »%2« steht nicht in den Stammdaten: bleibt offen") },
        ReasonWords { "%1 '%2' is not mapped: read as the default",
                      QT_TR_NOOP("%1 »%2« ist nicht zugeordnet: als Vorgabe gelesen") },
        ReasonWords { "%1 '%2' is not mapped: read as %3", QT_TR_NOOP("%1 »%2« ist nicht zugeordnet: gelesen als %3") },
    };
    static const QRegularExpression numbered(u"^line (\\d+): (.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto line = numbered.match(message);
    const QString reason = line.hasMatch() ? line.captured(2) : message;
    const auto words = wordsOfReason(reason, "ImportWords", reasons);
    if (!line.hasMatch())
        return words.value_or(message);
    return tr("Zeile %1: %2").arg(line.captured(1), words.value_or(reason));
}

QStringList ImportWords::of(const QStringList &messages)
{
    QStringList words;
    words.reserve(messages.size());
    for (const QString &message : messages)
        words.append(of(message));
    return words;
}

} // namespace sc
