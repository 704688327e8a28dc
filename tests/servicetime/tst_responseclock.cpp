#include "models/domain/localtime.h"
#include "models/domain/profile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::servicetime;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

QByteArray shippedDocument()
{
    QFile file(u":/profiles/civento.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no shipped profile");
    return file.readAll();
}

ServiceProfile profileWith(const QString &key, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
    QJsonArray versions = root.value(u"versions"_s).toArray();
    for (int i = 0; i < versions.size(); ++i) {
        QJsonObject version = versions.at(i).toObject();
        QJsonObject response = version.value(u"response"_s).toObject();
        response.insert(key, value);
        version.insert(u"response"_s, response);
        versions[i] = version;
    }
    root.insert(u"versions"_s, versions);
    return ServiceProfile::fromJson(QJsonDocument(root).toJson()).value();
}

} // namespace

class TestResponseClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("disruptionClass");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *tag, const char *c, const QString &reported, const QString &due) {
            QTest::newRow(tag) << QString::fromLatin1(c) << reported << due;
        };
        // 2026-11-16 is a Monday.
        row("SLA-3 Thu 16:00 + 2 h", "prevents", u"2026-11-19T16:00:00"_s, u"2026-11-19T18:00:00+01:00"_s);
        row("SLA-3 Thu 17:00 + 2 h", "prevents", u"2026-11-19T17:00:00"_s, u"2026-11-20T08:00:00+01:00"_s);
        row("SLA-3 Thu 18:00 (closed) + 2 h", "prevents", u"2026-11-19T18:00:00"_s, u"2026-11-20T09:00:00+01:00"_s);
        row("SLA-1 hinders over the weekend", "hinders", u"2026-11-20T14:00:00"_s, u"2026-11-23T14:00:00+01:00"_s);
        row("SLA-1 minor over two days", "minor", u"2026-11-16T07:00:00"_s, u"2026-11-17T12:00:00+01:00"_s);
        row("SLA-2 reported at night", "prevents", u"2026-11-17T02:30:00"_s, u"2026-11-17T09:00:00+01:00"_s);
        row("SLA-2 reported on Saturday", "hinders", u"2026-11-21T10:00:00"_s, u"2026-11-23T15:00:00+01:00"_s);
        row("SLA-2 before opening, exactly at opening", "prevents", u"2026-11-17T07:00:00"_s,
            u"2026-11-17T09:00:00+01:00"_s);
        row("TIME-4 Christmas Eve is closed", "prevents", u"2026-12-23T17:30:00"_s, u"2026-12-28T08:30:00+01:00"_s);
        row("TIME-4 New Year's Eve is closed", "hinders", u"2026-12-30T17:00:00"_s, u"2027-01-04T14:00:00+01:00"_s);
        row("TIME-5 Corpus Christi", "prevents", u"2026-06-03T17:00:00"_s, u"2026-06-05T08:00:00+02:00"_s);
        row("TIME-6 over the spring change", "minor", u"2026-03-27T14:00:00"_s, u"2026-03-31T11:00:00+02:00"_s);
        row("TIME-6 over the autumn change", "hinders", u"2026-10-23T14:30:00"_s, u"2026-10-26T14:30:00+01:00"_s);
        row("SLA-4 Monday early", "other", u"2026-11-16T00:10:00"_s, u"2026-11-18T18:00:00+01:00"_s);
        row("SLA-4 Monday late", "other", u"2026-11-16T23:50:00"_s, u"2026-11-18T18:00:00+01:00"_s);
        row("SLA-4 Wednesday", "other", u"2026-11-18T12:00:00"_s, u"2026-11-20T15:00:00+01:00"_s);
        row("SLA-4 Friday", "other", u"2026-11-20T12:00:00"_s, u"2026-11-24T18:00:00+01:00"_s);
        row("SLA-4 Saturday", "other", u"2026-11-21T12:00:00"_s, u"2026-11-24T18:00:00+01:00"_s);
        row("SLA-4 before Christmas", "other", u"2026-12-22T10:00:00"_s, u"2026-12-28T18:00:00+01:00"_s);
        row("PROF-1 before the first version: the first", "prevents", u"2010-03-03T10:00:00"_s,
            u"2010-03-03T12:00:00+01:00"_s);
    }
    void due()
    {
        QFETCH(QString, disruptionClass);
        QFETCH(QString, reported);
        QFETCH(QString, due);
        const auto found = ServiceProfile::shipped().dueAt(*disruptionClassFromCode(disruptionClass), at(reported));
        QVERIFY(found);
        QCOMPARE(toIso(*found), due);
    }

    void otherOptions() // SLA-4 options
    {
        const auto legal = profileWith(u"legal_working_days"_s, true);
        // Thursday: Friday and Saturday are counted, Saturday has no hours and rolls on to Monday.
        QCOMPARE(toIso(*legal.dueAt(DisruptionClass::Other, at(u"2026-11-19T10:00:00"_s))),
                 u"2026-11-23T18:00:00+01:00"_s);
        QCOMPARE(toIso(*legal.dueAt(DisruptionClass::Other, at(u"2026-11-20T10:00:00"_s))),
                 u"2026-11-23T18:00:00+01:00"_s);
        const auto next = profileWith(u"after_closing_counts_next_day"_s, true);
        QCOMPARE(toIso(*next.dueAt(DisruptionClass::Other, at(u"2026-11-16T18:00:00"_s))),
                 u"2026-11-19T18:00:00+01:00"_s);
        QCOMPARE(toIso(*next.dueAt(DisruptionClass::Other, at(u"2026-11-16T17:59:59"_s))),
                 u"2026-11-18T18:00:00+01:00"_s);
    }

    void stages_data()
    {
        QTest::addColumn<QString>("notified");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("stage");
        QTest::addColumn<qint64>("remaining");
        // hinders, reported Tue 08:00, due Tue 16:00; 50 % at 12:00, 75 % at 14:00
        const auto row = [](const char *tag, const QString &notified, const QString &now, Stage stage,
                            qint64 remaining) {
            QTest::newRow(tag) << notified << now << static_cast<int>(stage) << remaining;
        };
        row("SLA-9 on track to the second", {}, u"2026-11-17T11:59:59"_s, Stage::OnTrack, 4 * 3600 + 1);
        row("SLA-9 warning at 50 %", {}, u"2026-11-17T12:00:00"_s, Stage::Warning, 4 * 3600);
        row("SLA-9 urgent at 75 %", {}, u"2026-11-17T14:00:00"_s, Stage::Urgent, 2 * 3600);
        row("SLA-3 at the due instant it is met", {}, u"2026-11-17T16:00:00"_s, Stage::Urgent, 0);
        row("SLA-3 breached from the next second", {}, u"2026-11-17T16:00:01"_s, Stage::Breached, -1);
        row("SLA-7 nothing pauses it over night", {}, u"2026-11-18T07:30:00"_s, Stage::Breached, -(2 * 3600 + 1800));
        row("SLA-5 met", u"2026-11-17T15:00:00"_s, u"2026-11-19T12:00:00"_s, Stage::Met, 3600);
        row("SLA-5 met at the due instant", u"2026-11-17T16:00:00"_s, u"2026-11-19T12:00:00"_s, Stage::Met, 0);
        row("SLA-5 met late", u"2026-11-17T16:00:01"_s, u"2026-11-19T12:00:00"_s, Stage::MetLate, -1);
    }
    void stages()
    {
        QFETCH(QString, notified);
        QFETCH(QString, now);
        QFETCH(int, stage);
        QFETCH(qint64, remaining);
        const auto reading = ServiceProfile::shipped().read(
            DisruptionClass::Hinders, at(u"2026-11-17T08:00:00"_s),
            notified.isEmpty() ? std::nullopt : std::optional(at(notified)), at(now));
        QCOMPARE(static_cast<int>(reading.stage), stage);
        QCOMPARE(reading.remaining, remaining);
    }

    void notifiedOutsideServiceHours() // SLA-5: prevents, reported Tue 16:00, due Tue 18:00 = closing; told at 22:00
    {
        const auto reading = ServiceProfile::shipped().read(DisruptionClass::Prevents, at(u"2026-11-17T16:00:00"_s),
                                                            at(u"2026-11-17T22:00:00"_s), at(u"2026-11-18T12:00:00"_s));
        QCOMPARE(reading.stage, Stage::Met);
    }

    void pause() // SLA-9: 'Pause bis Mo 07:00'
    {
        const auto reading = ServiceProfile::shipped().read(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s),
                                                            std::nullopt, at(u"2026-11-21T12:00:00"_s));
        QVERIFY(reading.isPaused);
        QCOMPARE(toIso(reading.resumesAt.value()), u"2026-11-23T07:00:00+01:00"_s);
        QCOMPARE(reading.elapsed, 3600);
        QCOMPARE(reading.share, 0.125);
    }

    void shareInServiceTime() // S53; SLA-9 'for other too': Mon 07:00 to Wed 18:00 = 33 h
    {
        const auto reading = ServiceProfile::shipped().read(DisruptionClass::Other, at(u"2026-11-16T07:00:00"_s),
                                                            std::nullopt, at(u"2026-11-17T07:00:00"_s));
        QCOMPARE(reading.share, 11.0 / 33.0);
    }

    void warningInstant() // S43 with ours: 16 h from Thu 16:00 is due Mon 10:00; 50 % = 8 h → Fri 13:00
    {
        const ProfileVersion &v = ServiceProfile::shipped().versions().back();
        const Instant start = at(u"2026-11-19T16:00:00"_s);
        const Instant due = responseDue(*v.service, v.response, DisruptionClass::Minor, start).value();
        QCOMPARE(toIso(due), u"2026-11-23T13:00:00+01:00"_s);
        QCOMPARE(toIso(*shareInstant(*v.service, start, due, 50)), u"2026-11-20T13:00:00+01:00"_s);
        QCOMPARE(toIso(*shareInstant(*v.service, start, due, 75)), u"2026-11-23T09:00:00+01:00"_s);
    }

    void hours() // TIME-1, TIME-2, TIME-3, TIME-7
    {
        const ProfileVersion &v = ServiceProfile::shipped().versions().back();
        const auto all = [&](const QString &when) {
            const Instant t = at(when);
            return QString(QString::number(v.service->isOpen(t)) + QString::number(v.core->isOpen(t))
                           + QString::number(v.staffed->isOpen(t)));
        };
        QCOMPARE(all(u"2026-11-20T14:59:59"_s), u"111"_s);
        QCOMPARE(all(u"2026-11-20T15:00:00"_s), u"011"_s); // TIME-7: core time without desk
        QCOMPARE(all(u"2026-11-20T18:00:00"_s), u"010"_s); // TIME-7: without staff
        QCOMPARE(all(u"2026-11-20T18:30:00"_s), u"000"_s);
        QCOMPARE(all(u"2026-11-19T18:45:00"_s), u"001"_s);
        QCOMPARE(all(u"2026-11-19T05:00:00"_s), u"001"_s);
        QCOMPARE(all(u"2026-12-24T10:00:00"_s), u"001"_s); // TIME-3: staffed on closed days by the letter
    }

    void versions() // PROF-1, PROF-4
    {
        const ServiceProfile &profile = ServiceProfile::shipped();
        QCOMPARE(profile.versionFor(at(u"2026-04-28T23:59:59"_s)).id, u"1.1"_s);
        QCOMPARE(profile.versionFor(at(u"2026-04-29T00:00:00"_s)).id, u"1.2"_s);
        QCOMPARE(profile.versionFor(at(u"2001-01-01T00:00:00"_s)).id, u"1.1"_s);
        const ProfileVersion &v = profile.versions().back();
        QCOMPARE(v.statusMailSeconds, (std::array<qint64, 4> { 2 * 3600, 8 * 3600, 40 * 3600, 0 }));
        QCOMPARE(v.response.warningPercent, 50);
        QCOMPARE(v.response.urgentPercent, 75);
        QCOMPARE(v.undoSeconds, 600);
        QCOMPARE(v.accumulationCount, 3);
        QCOMPARE(v.attachmentBytes, 26'214'400); // 25 MB
    }

    void largestAttachmentIsATerm_data() // PROF-4
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("bytes"); // -1: refused
        QTest::newRow("not named, as in older profiles") << QJsonValue(QJsonValue::Undefined) << qint64 { 26'214'400 };
        QTest::newRow("named") << QJsonValue(40) << qint64 { 41'943'040 };
        QTest::newRow("none") << QJsonValue(0) << qint64 { -1 };
        QTest::newRow("beyond 1000") << QJsonValue(1001) << qint64 { -1 };
        QTest::newRow("a text") << QJsonValue(u"25"_s) << qint64 { -1 };
    }
    void largestAttachmentIsATerm()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, bytes);
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        QJsonArray versions = root.value(u"versions"_s).toArray();
        QJsonObject version = versions.at(1).toObject();
        version.insert(u"attachment_megabytes"_s, value);
        versions.replace(1, version);
        root.insert(u"versions"_s, versions);
        const auto read = ServiceProfile::fromJson(QJsonDocument(root).toJson());
        QCOMPARE(read ? read->versions().at(1).attachmentBytes : -1, bytes);
        if (!read)
            QCOMPARE(read.error().subject, u"versions[1].attachment_megabytes"_s);
    }

    void addedHolidayMovesRunningDeadlines() // PROF-2, S37
    {
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        root.insert(u"closed_dates"_s,
                    QJsonArray { QJsonObject { { u"date"_s, u"2026-11-23"_s }, { u"name"_s, u"Betriebsausflug"_s } } });
        const auto changed = ServiceProfile::fromJson(QJsonDocument(root).toJson()).value();
        QCOMPARE(toIso(*changed.dueAt(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s))),
                 u"2026-11-24T14:00:00+01:00"_s);
        root.insert(u"open_dates"_s, QJsonArray { u"2026-11-23"_s });
        const auto open = ServiceProfile::fromJson(QJsonDocument(root).toJson()).value();
        QCOMPARE(toIso(*open.dueAt(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s))),
                 u"2026-11-23T14:00:00+01:00"_s);
    }

    void faultyProfiles_data() // S41
    {
        QTest::addColumn<QByteArray>("search");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *tag, const QByteArray &search, const QByteArray &replace, const QString &path) {
            QTest::newRow(tag) << search << replace << path;
        };
        row("no JSON", "{", "", u"$"_s);
        row("unknown key", "\"land\"", "\"Land\"", u"land"_s);
        row("unknown Land", "\"HE\"", "\"XX\"", u"land"_s);
        row("text for a number", "\"prevents_minutes\": 120", "\"prevents_minutes\": \"120\"",
            u"versions[0].response.prevents_minutes"_s);
        row("zero", "\"hinders_minutes\": 480", "\"hinders_minutes\": 0", u"versions[0].response.hinders_minutes"_s);
        row("ends before it begins", "\"07:00\",\n            \"18:00\"", "\"18:00\",\n            \"07:00\"",
            u"versions[0].service_hours.mon[0]"_s);
        row("versions out of order", "2026-04-29", "2014-04-29", u"versions[1].valid_from"_s);
        row("no such day", "\"day\": 24", "\"day\": 32", u"closed_every_year[0].day"_s);
        row("SLA-12 no promised solution time", "\"prevents_minutes\": 120",
            "\"solve_minutes\": 60, \"prevents_minutes\": 120", u"versions[0].response.solve_minutes"_s);
        row("half a minute", "\"prevents_minutes\": 120", "\"prevents_minutes\": 0.5",
            u"versions[0].response.prevents_minutes"_s);
        row("no list", "\"closed_dates\": []", "\"closed_dates\": {}", u"closed_dates"_s);
        row("no such date", "\"closed_dates\": []", "\"closed_dates\": [{\"date\": \"2026-02-30\", \"name\": \"x\"}]",
            u"closed_dates[0].date"_s);
        row("a day without a reason", "\"closed_dates\": []",
            "\"closed_dates\": [{\"date\": \"2026-02-27\", \"name\": \" \"}]", u"closed_dates[0].name"_s);
        row("an open day out of range", "\"open_dates\": []", "\"open_dates\": [\"1999-12-31\"]", u"open_dates[0]"_s);
        row("29 February exists, 30 does not", "\"month\": 12,\n      \"day\": 24", "\"month\": 2,\n      \"day\": 30",
            u"closed_every_year[0].day"_s);
        row("until before from", "\"day\": 24,", "\"day\": 24, \"from\": 2030, \"until\": 2029,",
            u"closed_every_year[0].until"_s);
        row("no mail address", "support-digitalisierung@ekom21.de", "support-digitalisierung",
            u"contact_points[0].mail"_s);
        row("another zone", "Europe/Berlin", "Europe/Vienna", u"time_zone"_s);
        row("unknown weekday", "\"mon\": [", "\"montag\": [", u"versions[0].service_hours.montag"_s);
        row("yes for true", "\"staffed_on_closed_days\": true", "\"staffed_on_closed_days\": \"yes\"",
            u"versions[0].staffed_on_closed_days"_s);
        row("the same id twice", "\"id\": \"1.2\"", "\"id\": \"1.1\"", u"versions[1].id"_s);
        row("no hours but a text", "\"status_mail_hours\": {", "\"status_mail_hours\": \"2\", \"x\": {",
            u"versions[0].x"_s);
        row("urgent before warning", "\"urgent_percent\": 75", "\"urgent_percent\": 40",
            u"versions[0].response.urgent_percent"_s);
    }
    void faultyProfiles()
    {
        QFETCH(QByteArray, search);
        QFETCH(QByteArray, replace);
        QFETCH(QString, path);
        QByteArray document = shippedDocument();
        const auto place = document.indexOf(search);
        QVERIFY2(place >= 0, "the row no longer fits the shipped profile");
        document.replace(place, search.size(), replace);
        const auto result = ServiceProfile::fromJson(document);
        QVERIFY(!result);
        QCOMPARE(result.error().subject, path);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void everyFaultIsNamed() // S41: all of them, in the order of the document, and a missing object once
    {
        QByteArray document = shippedDocument();
        document.replace("\"HE\"", "\"XX\"").replace("\"prevents_minutes\": 120", "\"prevents_minutes\": -1");
        QStringList paths;
        const auto problems = ServiceProfile::problemsOf(document);
        for (const Error &problem : problems)
            paths.append(problem.subject);
        QCOMPARE(paths,
                 (QStringList { u"land"_s, u"versions[0].response.prevents_minutes"_s,
                                u"versions[1].response.prevents_minutes"_s }));
        QCOMPARE(ServiceProfile::problemsOf(shippedDocument()), QList<Error>());
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        QJsonArray versions = root.value(u"versions"_s).toArray();
        QJsonObject version = versions.at(0).toObject();
        version.remove(u"response"_s);
        versions[0] = version;
        root.insert(u"versions"_s, versions);
        const auto missing = ServiceProfile::problemsOf(QJsonDocument(root).toJson());
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.constFirst().subject, u"versions[0].response"_s);
    }

    void allDaysClosed() // S41: open on 3 October only, which is a holiday every year
    {
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        QJsonArray closed;
        for (QDate day(2026, 4, 29); day < QDate(2070, 1, 1); day = day.addDays(1))
            if (day.dayOfWeek() == Qt::Sunday)
                closed.append(QJsonObject { { u"date"_s, day.toString(Qt::ISODate) }, { u"name"_s, u"zu"_s } });
        QJsonObject version = root.value(u"versions"_s).toArray().at(1).toObject();
        version.insert(u"service_hours"_s,
                       QJsonObject { { u"sun"_s, QJsonArray { QJsonArray { u"08:00"_s, u"12:00"_s } } } });
        root.insert(u"versions"_s, QJsonArray { version });
        QVERIFY(ServiceProfile::fromJson(QJsonDocument(root).toJson()).has_value());
        root.insert(u"closed_dates"_s, closed);
        const auto refused = ServiceProfile::fromJson(QJsonDocument(root).toJson());
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"closed_dates"_s);
    }

    void staffedOnClosedDays() // TIME-3 option: Christmas Eve 2026 is a Thursday
    {
        QByteArray document = shippedDocument();
        document.replace("\"staffed_on_closed_days\": true", "\"staffed_on_closed_days\": false");
        const auto changed = ServiceProfile::fromJson(document).value();
        const auto &staffed = *changed.versions().back().staffed;
        QVERIFY(ServiceProfile::shipped().versions().back().staffed->isOpen(at(u"2026-12-24T10:00:00"_s)));
        QVERIFY(!staffed.isOpen(at(u"2026-12-24T10:00:00"_s)));
        QVERIFY(staffed.isOpen(at(u"2026-12-23T10:00:00"_s)));
    }

    void contractTermsByArrival() // PROF-1: a report of the last day of a version keeps its terms, whatever comes after
    {
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        QJsonArray versions = root.value(u"versions"_s).toArray();
        QJsonObject newer = versions.at(1).toObject();
        QJsonObject response = newer.value(u"response"_s).toObject();
        response.insert(u"prevents_minutes"_s, 60);
        newer.insert(u"response"_s, response);
        versions[1] = newer;
        root.insert(u"versions"_s, versions);
        const auto profile = ServiceProfile::fromJson(QJsonDocument(root).toJson()).value();
        QCOMPARE(toIso(*profile.dueAt(DisruptionClass::Prevents, at(u"2026-04-28T17:30:00"_s))),
                 u"2026-04-29T08:30:00+02:00"_s); // 2 h, by 1.1
        QCOMPARE(toIso(*profile.dueAt(DisruptionClass::Prevents, at(u"2026-04-29T00:00:00"_s))),
                 u"2026-04-29T08:00:00+02:00"_s); // 1 h, by 1.2
    }

    void zoneOfTheComputer_data() // S55: the profile's zone, wherever the computer thinks it is
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : { "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland" })
            QTest::newRow(zone) << QByteArray(zone);
    }
    void zoneOfTheComputer()
    {
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const auto profile = ServiceProfile::fromJson(shippedDocument()).value();
        const auto reading = profile.read(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s), std::nullopt,
                                          at(u"2026-11-21T12:00:00"_s));
        const QString explained
            = profile.explain(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s), Language::German).constLast();
        const QString due = toIso(profile.dueAt(DisruptionClass::Hinders, at(u"2026-11-20T14:00:00"_s)).value());
        qputenv("TZ", before);
        QCOMPARE(due, u"2026-11-23T14:00:00+01:00"_s);
        QCOMPARE(toIso(reading.resumesAt.value()), u"2026-11-23T07:00:00+01:00"_s);
        QCOMPARE(explained, u"Frist: Mo 23.11.2026, 14:00 Uhr"_s);
    }

    // S55: the countdown is read from the clock that is handed in, never from the computer's own
    void clockOfTheComputer()
    {
        FixedClock server(at(u"2026-11-17T12:00:00"_s));
        const auto remaining = [&] {
            return ServiceProfile::shipped()
                .read(DisruptionClass::Hinders, at(u"2026-11-17T08:00:00"_s), std::nullopt, server.now())
                .remaining;
        };
        QCOMPARE(remaining(), 4 * 3600);
        server.advance(180);
        QCOMPARE(remaining(), 4 * 3600 - 180);
    }

    void overlapAndEmptiness() // S41
    {
        QJsonObject root = QJsonDocument::fromJson(shippedDocument()).object();
        QJsonArray versions = root.value(u"versions"_s).toArray();
        const auto with = [&](const QJsonObject &hours) {
            QJsonObject version = versions.at(1).toObject();
            version.insert(u"service_hours"_s, hours);
            root.insert(u"versions"_s, QJsonArray { version });
            return ServiceProfile::fromJson(QJsonDocument(root).toJson());
        };
        const auto empty = with({});
        QVERIFY(!empty);
        QCOMPARE(empty.error().subject, u"versions[0].service_hours"_s);
        const auto overlap = with(
            { { u"tue"_s,
                QJsonArray { QJsonArray { u"07:00"_s, u"12:00"_s }, QJsonArray { u"11:59"_s, u"15:00"_s } } } });
        QVERIFY(!overlap);
        QCOMPARE(overlap.error().subject, u"versions[0].service_hours.tue[1]"_s);
        QVERIFY(
            with({ { u"tue"_s,
                     QJsonArray { QJsonArray { u"07:00"_s, u"12:00"_s }, QJsonArray { u"12:00"_s, u"24:00"_s } } } })
                .has_value());
    }
};

QTEST_APPLESS_MAIN(TestResponseClock)
#include "tst_responseclock.moc"
