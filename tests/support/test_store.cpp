#include "tests/support/test_store.h"

namespace holdfast::tests {

using namespace Qt::StringLiterals;

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    if (Postgresql::shared())
        QTest::newRow("postgresql") << u"postgresql"_s;
    else
        qInfo("without PostgreSQL: %ls", qUtf16Printable(Postgresql::missingReason()));
}

TestStore::TestStore(const QString &engine)
{
    using store::DatabaseUrl;
    options.url = DatabaseUrl::sqlite(folder.filePath(u"data/holdfast.sqlite"_s));
    if (engine == "postgresql"_L1)
        options.url = *DatabaseUrl::parse(Postgresql::shared()->createDatabase());
    options.startTimeout = std::chrono::milliseconds(2000);
    options.reconnectTimeout = std::chrono::milliseconds(1000);
}

Result<void> TestStore::open()
{
    HF_TRY(store, store::Store::open(options));
    HF_CHECK(store::Migrator(*store).up());
    return {};
}

} // namespace holdfast::tests
