#include "core/client/version_fit.h"
#include "tests/support/test_main.h"

using namespace holdfast::client;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(holdfast::client::VersionFit)

class VersionFitTest : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
};

void VersionFitTest::judges_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("client");
    QTest::addColumn<VersionFit>("fit");
    QTest::newRow("the same") << u"0.4.2"_s << u"0.4.2"_s << VersionFit::Same;
    QTest::newRow("a later patch") << u"0.4.10"_s << u"0.4.2"_s << VersionFit::ServiceNewer;
    QTest::newRow("an earlier patch") << u"0.4.1"_s << u"0.4.2"_s << VersionFit::ServiceOlder;
    QTest::newRow("the next protocol before 1.0") << u"0.5.0"_s << u"0.4.2"_s << VersionFit::TooNew;
    QTest::newRow("the one before") << u"0.3.9"_s << u"0.4.0"_s << VersionFit::TooOld;
    QTest::newRow("more since 1.0") << u"1.7.0"_s << u"1.2.3"_s << VersionFit::ServiceNewer;
    QTest::newRow("another first number") << u"2.0.0"_s << u"1.9.9"_s << VersionFit::TooNew;
    QTest::newRow("1.0 is not 0.4") << u"0.4.2"_s << u"1.0.0"_s << VersionFit::TooOld;
    QTest::newRow("a build of one's own") << u"mine"_s << u"0.4.2"_s << VersionFit::Same;
    QTest::newRow("says nothing") << QString() << u"0.4.2"_s << VersionFit::Same;
}

void VersionFitTest::judges()
{
    QFETCH(QString, service);
    QFETCH(QString, client);
    QTEST(versionFit(service, client), "fit");
}

HOLDFAST_TEST(VersionFitTest)
#include "tst_version_fit.moc"
