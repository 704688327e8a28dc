#pragma once

#include "models/ledger/command.h"

#include <QTest>

namespace sc::test {

/** What every search has to find, wherever it runs: here and on the server the same. */
namespace SearchCases {

inline constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

inline Command record(const QString &id, const QString &title, const QString &caller, const QString &description)
{
    using namespace Qt::Literals::StringLiterals;
    Command command = Command::make(u"ticket.record"_s, u"kern"_s, Now);
    return command.put(u"tickets"_s, id,
                       { { u"title"_s, title },
                         { u"caller_name"_s, caller },
                         { u"description"_s, description },
                         { u"channel"_s, u"phone"_s },
                         { u"state"_s, u"new"_s },
                         { u"reported_at"_s, Now },
                         { u"clock_from"_s, Now } });
}

/// The tickets that every query is asked of, by a letter each; numbers 2025-000001 to 2025-000007.
inline QList<Command> tickets()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        record(u"a"_s, u"Störung in der Straßenverkehrsbehörde"_s, u"Frau Müßig"_s, u""_s),
        record(u"b"_s, u"Straße fehlt im Meldeformular"_s, u"Herr Özdemir"_s, u""_s),
        record(u"c"_s, u"Landstrasse doppelt"_s, u""_s, u"Hauptstraße 5"_s),
        record(u"d"_s, u"Bundesverkehrsamt meldet Ausfall"_s, u"Herr Verkehr"_s, u""_s),
        record(u"e"_s, u"Postfach leer"_s, u"Frau Strasser"_s, u"Die Behörde sieht nichts"_s),
        record(u"f"_s, u"Gewerbeanmeldung hängt"_s, u"Łukasz Café"_s, u""_s),
        record(u"g"_s, u"AUSSENSTELLE OHNE NETZ"_s, u""_s, u""_s),
    };
}

inline void addColumnsAndRows()
{
    using namespace Qt::Literals::StringLiterals;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // newest first; after the comma: by parts only
    QTest::newRow("beginnings before parts") << u"straße"_s << u"eba,c"_s;
    QTest::newRow("sharp s and umlaut typed plainly") << u"strasse"_s << u"eba,c"_s;
    QTest::newRow("umlaut as two letters") << u"stoerung"_s << u"a"_s;
    QTest::newRow("umlaut, upper case") << u"STÖRUNG"_s << u"a"_s;
    QTest::newRow("middle of a compound") << u"verkehr"_s << u"d,a"_s; // d: the caller's name is the word
    QTest::newRow("end of a word, umlaut") << u"behörde"_s << u"e,a"_s; // e: a word of the description
    QTest::newRow("two parts of different words") << u"verkehrs ausfall"_s << u",d"_s;
    QTest::newRow("a part and one that is nowhere") << u"verkehrs zzz"_s << u""_s;
    QTest::newRow("number without year") << u"000003"_s << u"c"_s;
    QTest::newRow("end of a number") << u"00003"_s << u",c"_s;
    QTest::newRow("short and long number part") << u"25-000003"_s << u",c"_s;
    QTest::newRow("whole number") << u"2025-000003"_s << u"c"_s;
    QTest::newRow("caller's diacritics") << u"lukasz cafe"_s << u"f"_s;
    QTest::newRow("end of a caller's name") << u"zdemir"_s << u",b"_s;
    QTest::newRow("caller's sharp s inside") << u"üßi"_s << u",a"_s;
    QTest::newRow("ß in capitals") << u"außenstelle"_s << u"g"_s;
    QTest::newRow("parts of a description are not searched") << u"auptstr"_s << u""_s;
    QTest::newRow("two letters are no part") << u"rk"_s << u""_s;
    QTest::newRow("nothing") << u" -- "_s << u""_s;
}

} // namespace SearchCases

} // namespace sc::test
