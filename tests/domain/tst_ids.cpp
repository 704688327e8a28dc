#include "models/domain/ids.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace sc;
using namespace Qt::Literals::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape() // RFC 9562, 5.7: version 7, variant 10
    {
        static const QRegularExpression uuid(
            u"\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(uuid.match(newUuid()).hasMatch());
    }

    void carriesTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString id = newUuid();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        const qint64 at = QString(id).remove(u'-').left(12).toLongLong(nullptr, 16);
        // a burst of over 4,096 in a millisecond runs into the next
        QVERIFY2(before <= at && at <= after + 1, qPrintable(id));
    }

    // attachments, notes and drafts are listed by id: 20,000 in a row are more than one a millisecond
    void sortByCreation()
    {
        QStringList ids;
        for (int i = 0; i < 20'000; ++i)
            ids.append(newUuid());
        QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    }

    void eachThreadSeesItsOwnOrder()
    {
        std::vector<QStringList> made(4);
        std::vector<std::thread> threads;
        for (QStringList &ids : made) {
            threads.emplace_back([&ids] {
                for (int i = 0; i < 5'000; ++i)
                    ids.append(newUuid());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<QString> all;
        for (const QStringList &ids : made) {
            QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
            all.unite(QSet<QString>(ids.cbegin(), ids.cend()));
        }
        QCOMPARE(all.size(), 20'000);
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
