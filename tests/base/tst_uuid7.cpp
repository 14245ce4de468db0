#include "core/base/uuid7.h"
#include "tests/support/test_main.h"

#include <QtCore/QDateTime>

using namespace holdfast;

class Uuid7Test : public QObject
{
    Q_OBJECT
private slots:
    void ascendsAndCarriesTheTime();
};

void Uuid7Test::ascendsAndCarriesTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QString last;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = idText(newId());
        QVERIFY(last < text);
        last = text;
    }
    QCOMPARE(last.at(14), u'7');
    QVERIFY(QStringLiteral("89ab").contains(last.at(19)));
    const qint64 stamp = QString(last.left(8) + last.mid(9, 4)).toLongLong(nullptr, 16);
    // Ids made faster than 4096 a millisecond run ahead of the clock by at most that overflow.
    QVERIFY(stamp >= before && stamp <= QDateTime::currentMSecsSinceEpoch() + 5);
}

HOLDFAST_TEST(Uuid7Test)
#include "tst_uuid7.moc"
