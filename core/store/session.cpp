#include "session.h"

#include "connect_failure.h"
#include "core/base/file_sync.h"
#include "core/base/log.h"
#include "core/store/connection.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"holdfast-store-%1"_s.arg(++counter);
}

/// Only the service's user may read what is inside; SQLite gives -wal and -shm the same mode.
Result<void> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
            return Error::fromErrno(errno, "mkdir"_L1, folder);
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return Error::fromErrno(errno, "mkdir"_L1, folder);
    }
    const UniqueFd fd(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    return {};
}

/// libpq's quoting of a value in a connection string. Qt turns ';' into ' ', so none may be inside:
/// DatabaseUrl has refused it.
QString quotedForLibpq(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

/// PostgreSQL takes no NUL in texts, SQLite would cut some of its functions there.
bool holdsNul(const Value &value)
{
    const QString text = value.data().toString();
    if (value.type() == ValueType::Text)
        return text.contains(QChar(u'\0'));
    for (qsizetype at = text.indexOf("\\u0000"_L1); at >= 0;
         at = text.indexOf("\\u0000"_L1, at + 1)) {
        qsizetype first = at;
        while (first > 0 && text.at(first - 1) == u'\\')
            --first;
        if ((at - first) % 2 == 0) // not an escaped backslash before "u0000"
            return true;
    }
    return false;
}

QVariant forDriver(Dialect dialect, const Value &value)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (dialect == Dialect::Sqlite && value.type() == ValueType::Time)
        return value.data().toDateTime().toMSecsSinceEpoch();
    return value.data();
}

} // namespace

Session::Session(const DatabaseUrl &url, QString name)
    : m_dialect(url.dialect())
    , m_name(std::move(name))
{}

Session::~Session()
{
    m_prepared.clear(); // before the connection: prepared queries point into it
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Session>> Session::open(const DatabaseUrl &url, Role role)
{
    std::unique_ptr<Session> session(new Session(url, nextConnectionName()));
    HF_CHECK(session->connect(url, role));
    HF_CHECK(session->setUp(role));
    return session;
}

Result<void> Session::connect(const DatabaseUrl &url, Role role)
{
    const QString driver = m_dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    m_database = QSqlDatabase::addDatabase(driver, m_name);
    if (!m_database.isValid())
        return Error("store.driver_missing"_L1, {{"driver"_L1, driver}});
    if (m_dialect == Dialect::Sqlite) {
        if (role == Role::Writer)
            HF_CHECK(makePrivateFile(url.path()));
        m_database.setDatabaseName(url.path());
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    } else {
        // A server that is gone without a word is noticed; the person's own values win.
        QMap<QString, QString> parameters{{u"connect_timeout"_s, u"5"_s},
                                          {u"tcp_user_timeout"_s, u"30000"_s},
                                          {u"keepalives_idle"_s, u"30"_s}};
        for (const auto &[name, value] : url.parameters())
            parameters.insert(name, value);
        QStringList options;
        for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter)
            options.append(parameter.key() + u'=' + quotedForLibpq(parameter.value()));
        m_database.setHostName(url.host());
        m_database.setPort(url.port() == 0 ? -1 : url.port());
        m_database.setDatabaseName(url.database());
        m_database.setUserName(url.user());
        m_database.setPassword(url.password());
        m_database.setConnectOptions(options.join(u';'));
    }
    if (!m_database.open())
        return connectFailure(url, m_database.lastError());
    return {};
}

Result<void> Session::setUp(Role role)
{
    if (m_dialect == Dialect::Postgresql) {
        HF_CHECK(execute(u"SET TIME ZONE 'UTC'"_s));
        HF_CHECK(
            execute(u"SET client_min_messages TO warning"_s)); // libpq prints notices on stderr
        return {};
    }
    // FULL: a commit is on the disk when it returns. Backups are few, so this costs nothing to
    // speak of.
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
          "PRAGMA trusted_schema = OFF", "PRAGMA cache_size = -1024"})
        HF_CHECK(execute(QString::fromLatin1(pragma)));
    if (role == Role::Reader)
        HF_CHECK(execute(u"PRAGMA query_only = ON"_s));
    return {};
}

Error Session::fail(const QSqlError &error, const char *statementName)
{
    const SqlFailure failure = classify(m_dialect, error, m_database.isOpen());
    m_isLost = m_isLost || failure.kind == FailureKind::Lost;
    m_isRepeatable = failure.kind == FailureKind::Busy || failure.kind == FailureKind::Lost;
    m_failure = failure.toError(statementName);
    return *m_failure;
}

Result<void> Session::begin(Mode mode)
{
    m_failure.reset();
    m_isRepeatable = false;
    m_afterCommit.clear();
    if (m_dialect == Dialect::Sqlite)
        return execute(mode == Mode::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    switch (mode) {
    case Mode::Read:
        return execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    case Mode::Write:
        return execute(u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s);
    case Mode::WriteReadCommitted:
        break;
    }
    return execute(u"BEGIN ISOLATION LEVEL READ COMMITTED"_s);
}

Result<void> Session::commit()
{
    // Not exec("COMMIT"): of a failed PostgreSQL transaction that returns true.
    if (m_database.commit())
        return {};
    const Error error = fail(m_database.lastError(), "commit");
    if (m_dialect == Dialect::Postgresql && m_isLost)
        return Error("store.commit_unknown"_L1, {}, error.detail());
    if (m_dialect == Dialect::Sqlite) // PostgreSQL has ended the transaction with its refusal
        rollback();
    m_afterCommit.clear();
    return error;
}

void Session::rollback()
{
    m_afterCommit.clear();
    if (m_isLost)
        return; // the server has rolled back when it saw the connection end
    // SQLite may have rolled back by itself (full disk): then this fails, and nothing is lost by
    // it.
    if (!m_database.rollback() && m_dialect == Dialect::Postgresql)
        m_isLost = true;
}

Result<QSqlQuery *> Session::prepared(const Statement &statement)
{
    const char *text = statement.sql(m_dialect);
    std::unique_ptr<QSqlQuery> &query = m_prepared[text];
    if (query)
        return query.get();
    auto fresh = std::make_unique<QSqlQuery>(m_database);
    // On PostgreSQL forward-only means one round of the protocol a row: no gain for pages.
    fresh->setForwardOnly(m_dialect == Dialect::Sqlite);
    if (!fresh->prepare(QString::fromUtf8(text))) {
        m_prepared.erase(text);
        return fail(fresh->lastError(), statement.name());
    }
    query = std::move(fresh);
    return query.get();
}

Result<void> Session::bind(QSqlQuery &query, const Statement &statement, const Values &values)
{
    const auto declared = statement.parameters();
    if (size_t(values.size()) != declared.size())
        return Error("internal"_L1, {},
                     u"%1: %2 values for %3 parameters"_s.arg(QLatin1StringView(statement.name()))
                         .arg(values.size())
                         .arg(declared.size()));
    for (int i = 0; i < int(values.size()); ++i) {
        const Value &value = values.at(i);
        const ValueType type = declared[size_t(i)];
        const bool widens = type == ValueType::BigInteger && value.type() == ValueType::Integer;
        if (value.type() != type && !widens)
            return Error("internal"_L1, {},
                         u"%1: parameter %2 is bound as another type than declared"_s
                             .arg(QLatin1StringView(statement.name()))
                             .arg(i + 1));
        if ((type == ValueType::Text || type == ValueType::Json) && holdsNul(value))
            return Error("store.value_refused"_L1, {},
                         u"%1: parameter %2 holds a NUL"_s.arg(QLatin1StringView(statement.name()))
                             .arg(i + 1));
        query.bindValue(i, forDriver(m_dialect, value));
    }
    return {};
}

Result<Rows> Session::run(const Statement &statement, const Values &values)
{
    if (m_failure)
        return *m_failure;
    HF_TRY(QSqlQuery * query, prepared(statement));
    if (auto bound = bind(*query, statement, values); !bound) {
        m_failure = bound.error();
        return bound.error();
    }
    if (!query->exec())
        return fail(query->lastError(), statement.name());
    QList<QVariantList> rows;
    const int columns = int(statement.columns().size());
    while (columns > 0 && query->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query->value(i));
        rows.append(std::move(row));
    }
    if (query->lastError().isValid())
        return fail(query->lastError(), statement.name());
    const qint64 affected = query->numRowsAffected();
    query->finish();
    return Rows(std::move(rows), affected, statement.columns());
}

Result<void> Session::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(query.lastError(), "sql");
    return {};
}

Result<QVariant> Session::queryValue(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(query.lastError(), "sql");
    return query.next() ? query.value(0) : QVariant();
}

Result<Rows> Connection::run(const Statement &statement, const Values &values)
{
    return m_session.run(statement, values);
}

void Connection::afterCommit(std::function<void()> callback)
{
    m_session.afterCommit().push_back(std::move(callback));
}

Dialect Connection::dialect() const
{
    return m_session.dialect();
}

} // namespace holdfast::store
