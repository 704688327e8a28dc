#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <qt_windows.h>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic_int violations = 0;

LONG CALLBACK countViolation(EXCEPTION_POINTERS *exception)
{
    if (exception->ExceptionRecord->ExceptionCode == EXCEPTION_ACCESS_VIOLATION)
        ++violations;
    return EXCEPTION_CONTINUE_SEARCH;
}

using Blocks = std::vector<std::unique_ptr<char[]>>;

/// Blocks of all small sizes with gaps between them, as in a program that works: there what is freed is written over.
Blocks usedHeap()
{
    Blocks blocks;
    for (std::size_t i = 0; i < 4000; ++i)
        blocks.push_back(std::make_unique<char[]>(8 + i % 60));
    for (std::size_t i = 0; i < blocks.size(); i += 2)
        blocks[i].reset();
    return blocks;
}

} // namespace

/** What the libraries keep per thread is destroyed soundly; after a fault there the thread is gone, but the program
 * hangs at its end. */
class TestThreadEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterARegularExpression()
    {
        void *handler = AddVectoredExceptionHandler(1, &countViolation);
        const QRegularExpression number(u"^(\\d{4})-(\\d{6})$"_s);
        std::vector<Blocks> heap(20);
        for (Blocks &blocks : heap) {
            std::atomic_bool isMatch = false;
            const std::unique_ptr<QThread> thread(QThread::create([&] {
                isMatch = number.match(u"2026-000001"_s).hasMatch();
                blocks = usedHeap();
            }));
            thread->start();
            QVERIFY(thread->wait());
            QVERIFY(isMatch);
        }
        QTest::qWait(100); // a thread may still be destroying when wait() has returned
        RemoveVectoredExceptionHandler(handler);
        QCOMPARE(violations.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestThreadEnd)
#include "tst_threadend.moc"
