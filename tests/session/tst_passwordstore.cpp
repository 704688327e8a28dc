#include "models/session/passwordstore.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

/** Windows' credential manager: kept for the next start, replaced, taken away. */
class TestPasswordStore : public QObject
{
    Q_OBJECT

private:
    const QString m_key = u"tst@db.example.org/servicecenter"_s;
    std::unique_ptr<PasswordStore> m_store = PasswordStore::ofTheSystem();

private Q_SLOTS:
    void cleanup() { QVERIFY(m_store->write(m_key, {}).result().has_value()); }

    void keepsWhatItWasGiven_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("letters") << u"S3cret"_s;
        QTest::newRow("umlauts and beyond") << u"Gräßlich 漢字 \U0001F511"_s;
        QTest::newRow("blanks at its ends") << u" x "_s;
        QTest::newRow("long") << QString(256, u'x');
    }
    void keepsWhatItWasGiven()
    {
        QFETCH(QString, password);
        QVERIFY(m_store->write(m_key, u"former"_s).result().has_value());
        QVERIFY(m_store->write(m_key, password).result().has_value());
        const auto read = PasswordStore::ofTheSystem()->read(m_key).result(); // as the next start does
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, password);
    }
    void tooLongIsSaid()
    {
        QCOMPARE(m_store->write(m_key, QString(1281, u'x')).result().error().kind, Error::Kind::NotAllowed);
    }
    void emptyTakesItAway()
    {
        QVERIFY(m_store->write(m_key, u"S3cret"_s).result().has_value());
        QVERIFY(m_store->write(m_key, {}).result().has_value());
        QCOMPARE(m_store->read(m_key).result().error().kind, Error::Kind::NotFound);
    }
    void anotherKeyIsAnotherPassword()
    {
        QVERIFY(m_store->write(m_key, u"S3cret"_s).result().has_value());
        QCOMPARE(m_store->read(m_key + u'2').result().error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPasswordStore)
#include "tst_passwordstore.moc"
