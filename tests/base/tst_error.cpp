#include "core/base/error_catalogue.h"
#include "core/base/result.h"
#include "tests/support/test_main.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error("record.invalid"_L1, {{"field"_L1, u"number"_s}, {"reason"_L1, u"is odd"_s}});
    return number / 2;
}

Result<int> quarter(int number)
{
    HF_TRY(const int once, half(number));
    HF_TRY(const int twice, half(once).withContext(u"second half"_s));
    return twice;
}

} // namespace

class ErrorTest : public QObject
{
    Q_OBJECT
private slots:
    void handsErrorsOn();
    void survivesTheWire();
    void keepsTheSentenceOfAnUnknownId();
    void keepsTheSentenceOfARowWithoutValues();
    void causeIsRenderedFromTheCatalogue();
    void everyIdThatIsRaisedIsInTheCatalogue();
    void idsAreUnique();
};

void ErrorTest::handsErrorsOn()
{
    QCOMPARE(quarter(8).value(), 2);
    const auto failed = quarter(6);
    HF_VERIFY_ERROR(failed, "record.invalid");
    QCOMPARE(failed.error().message(), u"number: is odd."_s);
    QCOMPARE(failed.error().detail(), u"second half"_s);
    QCOMPARE(failed.error().kind(), ErrorKind::InvalidArgument);
}

void ErrorTest::survivesTheWire()
{
    const Error error = Error::fromErrno(ENOSPC, "write"_L1, u"/world"_s);
    const Error back = Error::fromJson(error.toJson());
    QCOMPARE(back.kind(), ErrorKind::NoSpace);
    QCOMPARE(back.id(), error.id());
    QCOMPARE(back.message(), error.message());
    QVERIFY(back.message().contains("/world"_L1));
}

void ErrorTest::keepsTheSentenceOfAnUnknownId()
{
    QJsonObject object = Error("cancelled"_L1).toJson();
    object["id"_L1] = u"future.thing"_s;
    object["message"_L1] = u"A newer service said this."_s;
    QCOMPARE(Error::fromJson(object).message(), u"A newer service said this."_s);
}

void ErrorTest::keepsTheSentenceOfARowWithoutValues()
{
    const QString stored = u"world/level.dat changed while it was being read."_s;
    const auto told = [&stored](const QString &id) {
        return Error::fromJson({{u"id"_s, id}, {u"message"_s, stored}}).message();
    };
    QCOMPARE(told(u"warning.file_changed"_s), stored);
    QCOMPARE(told(u"cancelled"_s), u"Cancelled."_s);
}

/// In each language by itself: the cause is no text but an error, also after the wire.
void ErrorTest::causeIsRenderedFromTheCatalogue()
{
    const Error cause("region.chunks_overlap"_L1, {{"chunk"_L1, 3}, {"other"_L1, 4}});
    const Error error("warning.torn_region"_L1,
                      {{"path"_L1, u"r.0.0.mca"_s}, {"reason"_L1, cause.toJson()}});
    const QString expected =
        u"r.0.0.mca was torn when it was stored. The chunks 3 and 4 overlap."_s;
    QCOMPARE(error.message(), expected);
    QJsonObject sent = error.toJson();
    sent["message"_L1] = u"in another language"_s;
    QJsonObject parameters = sent["parameters"_L1].toObject();
    QJsonObject inner = parameters["reason"_L1].toObject();
    inner["message"_L1] = u"in another language"_s;
    parameters["reason"_L1] = inner;
    sent["parameters"_L1] = parameters;
    QCOMPARE(Error::fromJson(sent).message(), expected);
}

void ErrorTest::everyIdThatIsRaisedIsInTheCatalogue()
{
    static const QRegularExpression raised(
        uR"re(\bError\(\s*(?:"([a-z0-9_.]+)"_L1|QLatin1StringView\("([a-z0-9_.]+)"\)))re"_s);
    int seen = 0;
    for (const auto folder : {"/core"_L1, "/app"_L1, "/ui"_L1}) {
        QDirIterator files(QStringLiteral(HOLDFAST_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = raised.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString id = match.captured(1) + match.captured(2);
                QVERIFY2(findCatalogueEntry(id), qPrintable(file.fileName() + u": "_s + id));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 5);
}

void ErrorTest::idsAreUnique()
{
    QSet<QString> ids;
    for (const CatalogueEntry &entry : errorCatalogue()) {
        const QString id = QString::fromLatin1(entry.id);
        QVERIFY2(!ids.contains(id), entry.id);
        ids.insert(id);
    }
}

HOLDFAST_TEST(ErrorTest)
#include "tst_error.moc"
