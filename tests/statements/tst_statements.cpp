#include "all_statements.h"

#include "core/store/statement_check.h"
#include "tests/support/test_store.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <libpq-fe.h>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::Dialect;
using store::Statement;
using store::ValueType;

namespace {

// Object ids of PostgreSQL's types (pg_type.dat); they never change.
constexpr Oid kBool = 16, kInt8 = 20, kInt2 = 21, kInt4 = 23, kText = 25, kFloat8 = 701,
              kVarchar = 1043, kTimestamptz = 1184, kUuid = 2950, kJsonb = 3802;

/// What a value of this type may be bound to without losing anything.
QList<Oid> bindable(ValueType type)
{
    switch (type) {
    case ValueType::Boolean:
        return {kBool};
    case ValueType::Integer:
        return {kInt4, kInt8};
    case ValueType::BigInteger:
        return {kInt8};
    case ValueType::Real:
        return {kFloat8};
    case ValueType::Text:
        return {kText, kVarchar};
    case ValueType::Uuid:
        return {kUuid};
    case ValueType::Time:
        return {kTimestamptz};
    case ValueType::Json:
        return {kJsonb};
    }
    return {};
}

/// What columns may be read as this type without losing anything.
QList<Oid> readable(ValueType type)
{
    if (type == ValueType::Integer)
        return {kInt2, kInt4};
    if (type == ValueType::BigInteger)
        return {kInt2, kInt4, kInt8};
    return bindable(type);
}

/// `?` to `$1` …, as Qt's driver does; our statements hold no `?` in texts.
QByteArray numbered(const char *sql)
{
    QByteArray result;
    int number = 0;
    for (const char *letter = sql; *letter; ++letter)
        result += *letter == '?' ? QByteArray("$" + QByteArray::number(++number))
                                 : QByteArray(1, *letter);
    return result;
}

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
Answer answerOf(PGresult *result)
{
    return {result, &PQclear};
}

/// Empty when all is as declared.
QString postgresqlProblem(PGconn *connection, const Statement &statement)
{
    const QByteArray sql = numbered(statement.sql(Dialect::Postgresql));
    const Answer prepared = answerOf(PQprepare(connection, "s", sql.constData(), 0, nullptr));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        return QString::fromUtf8(PQresultErrorMessage(prepared.get())).simplified();
    const Answer described = answerOf(PQdescribePrepared(connection, "s"));
    const auto parameters = statement.parameters();
    const auto columns = statement.columns();
    QStringList problems;
    if (PQnparams(described.get()) != int(parameters.size()))
        problems.append(
            u"%1 parameters, %2 declared"_s.arg(PQnparams(described.get())).arg(parameters.size()));
    for (int i = 0; i < int(parameters.size()) && problems.isEmpty(); ++i) {
        if (const Oid type = PQparamtype(described.get(), i);
            !bindable(parameters[size_t(i)]).contains(type))
            problems.append(u"parameter %1 is of type %2"_s.arg(i + 1).arg(type));
    }
    if (PQnfields(described.get()) != int(columns.size()))
        problems.append(
            u"%1 columns, %2 declared"_s.arg(PQnfields(described.get())).arg(columns.size()));
    for (int i = 0; i < int(columns.size()) && problems.isEmpty(); ++i) {
        if (const Oid type = PQftype(described.get(), i);
            !readable(columns[size_t(i)]).contains(type))
            problems.append(u"column %1 (%2) is of type %3"_s.arg(i + 1)
                                .arg(QLatin1StringView(PQfname(described.get(), i)))
                                .arg(type));
    }
    answerOf(PQexec(connection, "DEALLOCATE s"));
    return problems.join(u"; "_s);
}

bool isGeneratedList(const Statement &statement)
{
    return std::string_view(statement.name()).find('/') != std::string_view::npos;
}

std::unique_ptr<PGconn, decltype(&PQfinish)> connectTo(const store::DatabaseUrl &url)
{
    const QByteArray text =
        QString(u"host=%1 port=%2 dbname=%3 user=%4 password='%5'"_s.arg(url.host())
                    .arg(url.port())
                    .arg(url.database(), url.user(), url.password()))
            .toUtf8();
    return {PQconnectdb(text.constData()), &PQfinish};
}

} // namespace

class StatementsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(!allStatements().empty()); }
    void everyRoomIsListed();
    void fitSqlite();
    void fitPostgresql();
    void wrongOnesAreFoundWithTheirPlace_data();
    void wrongOnesAreFoundWithTheirPlace();
    void listsNeverSort_data() { addEngineRows(); }
    void listsNeverSort();
};

void StatementsTest::everyRoomIsListed()
{
    QFile registry(QStringLiteral(HOLDFAST_SOURCE_DIR "/app/check_statements/all_statements.cpp"));
    QVERIFY(registry.open(QIODevice::ReadOnly));
    const QString listed = QString::fromUtf8(registry.readAll());
    const QRegularExpression declaration(
        u"std::span<const (?:store::)?Statement> (\\w+Statements)\\(\\)"_s);
    int found = 0;
    for (QDirIterator headers(QStringLiteral(HOLDFAST_SOURCE_DIR "/core"), {u"*.h"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
         headers.hasNext();) {
        QFile header(headers.next());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const auto match = declaration.match(QString::fromUtf8(header.readAll()));
        if (!match.hasMatch() ||
            header.fileName().endsWith("migration_lease.h"_L1)) // part of the store's
            continue;
        ++found;
        QVERIFY2(listed.contains(QString(match.captured(1) + u"()"_s)),
                 qPrintable(QString(header.fileName() + u": "_s + match.captured(1) +
                                    u" is not in all_statements.cpp"_s)));
    }
    QVERIFY(found > 4);
}

void StatementsTest::fitSqlite()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    const auto all = allStatements();
    for (const store::StatementProblem &problem : store::checkStatements(*store, all))
        QTest::qFail(qPrintable(problem.line()), __FILE__, __LINE__);
    qInfo("%d statements", int(all.size()));
}

void StatementsTest::fitPostgresql()
{
    if (!Postgresql::shared())
        QSKIP(qPrintable(Postgresql::missingReason()));
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    const auto connection = connectTo(store.options.url);
    QCOMPARE(PQstatus(connection.get()), CONNECTION_OK);
    for (const Statement &statement : allStatements()) {
        const QString problem = postgresqlProblem(connection.get(), statement);
        const QString place = u"%1:%2"_s.arg(QLatin1StringView(statement.place().file_name()))
                                  .arg(statement.place().line());
        if (!problem.isEmpty())
            QTest::qFail(qPrintable(QString(place + u": "_s + QLatin1StringView(statement.name()) +
                                            u": "_s + problem)),
                         __FILE__, __LINE__);
    }
}

void StatementsTest::wrongOnesAreFoundWithTheirPlace_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("hasParameter");
    QTest::addColumn<QString>("reason");
    QTest::newRow("wrong column") << u"SELECT id, nme FROM servers"_s << false << u"nme"_s;
    QTest::newRow("wrong table") << u"SELECT id, name FROM server"_s << false << u"server"_s;
    QTest::newRow("syntax") << u"SELECT id name, FROM servers"_s << false << u"syntax"_s;
    QTest::newRow("a parameter too many")
        << u"SELECT id, name FROM servers"_s << true << u"parameter"_s;
    QTest::newRow("a parameter too few")
        << u"SELECT id, name FROM servers WHERE id = ?"_s << false << u"parameter"_s;
    QTest::newRow("a column too few") << u"SELECT id FROM servers"_s << false << u"1 columns, 2"_s;
    QTest::newRow("columns of a change") << u"DELETE FROM servers"_s << false << u"RETURNING"_s;
}

void StatementsTest::wrongOnesAreFoundWithTheirPlace()
{
    QFETCH(QString, sql);
    QFETCH(bool, hasParameter);
    QFETCH(QString, reason);
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    const QByteArray text = sql.toUtf8();
    const Statement wrong("test.wrong", text.constData(),
                          hasParameter ? store::parameters<QUuid> : store::parameters<>,
                          store::columns<QUuid, QString>);
    const auto problems = store::checkStatements(*store, std::span(&wrong, 1));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().line().contains(
                 QString(u"tst_statements.cpp:%1: error: statement \"test.wrong\": "_s.arg(
                     wrong.place().line()))),
             qPrintable(problems.first().line()));
    QVERIFY2(problems.first().reason.contains(reason, Qt::CaseInsensitive),
             qPrintable(problems.first().reason));
}

void StatementsTest::listsNeverSort()
{
    HF_OPEN_STORE(store);
    const bool isSqlite = engine == "sqlite"_L1;
    const auto connection = connectTo(store.options.url);
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plans"_s);
    if (isSqlite) {
        file.setDatabaseName(store.options.url.path());
        QVERIFY(file.open());
    } else {
        answerOf(PQexec(connection.get(),
                        "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off;"
                        " SET enable_sort = off; SET enable_incremental_sort = off"));
    }
    for (const Statement &statement : allStatements()) {
        if (!isGeneratedList(statement))
            continue;
        QString plan;
        if (isSqlite) {
            QSqlQuery query(file);
            QVERIFY(query.prepare(QString(u"EXPLAIN QUERY PLAN "_s +
                                          QLatin1StringView(statement.sql(Dialect::Sqlite)))));
            for (int i = 0; i < int(statement.parameters().size()); ++i)
                query.bindValue(i, 0);
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
            while (query.next())
                plan += query.value(3).toString() + u'\n';
            QVERIFY2(!plan.contains("TEMP B-TREE"_L1),
                     qPrintable(QString(QLatin1StringView(statement.name()) + u": "_s + plan)));
            QVERIFY2(!plan.contains(QRegularExpression(u"SCAN \\w+\\n"_s)),
                     qPrintable(QString(QLatin1StringView(statement.name()) + u": "_s + plan)));
            continue;
        }
        answerOf(PQprepare(connection.get(), "s",
                           numbered(statement.sql(Dialect::Postgresql)).constData(), 0, nullptr));
        QByteArray nulls;
        for (size_t i = 0; i < statement.parameters().size(); ++i)
            nulls += i == 0 ? "NULL" : ", NULL";
        const QByteArray explain =
            "EXPLAIN EXECUTE s" + (nulls.isEmpty() ? QByteArray() : QByteArray("(" + nulls + ")"));
        const Answer answer = answerOf(PQexec(connection.get(), explain.constData()));
        QCOMPARE(PQresultStatus(answer.get()), PGRES_TUPLES_OK);
        for (int row = 0; row < PQntuples(answer.get()); ++row)
            plan += QLatin1StringView(PQgetvalue(answer.get(), row, 0)) + u'\n';
        QVERIFY2(!plan.contains("Sort"_L1),
                 qPrintable(QString(QLatin1StringView(statement.name()) + u": "_s + plan)));
        answerOf(PQexec(connection.get(), "DEALLOCATE s"));
    }
    file.close();
    file = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"plans"_s);
}

HOLDFAST_TEST(StatementsTest)
#include "tst_statements.moc"
