#include "core/store/database_url.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <algorithm>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

/// What may stand behind the `?`: libpq's names. Passwords are not among them, so that none is
/// shown.
constexpr const char *kParameters[] = {
    "application_name",
    "channel_binding",
    "connect_timeout",
    "gssencmode",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "krbsrvname",
    "options",
    "require_auth",
    "sslcert",
    "sslcrl",
    "sslcrldir",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "sslsni",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
    "target_session_attrs",
    "tcp_user_timeout",
};
constexpr const char *kSslModes[] = {"disable", "allow",     "prefer",
                                     "require", "verify-ca", "verify-full"};

Error invalid(const QString &reason)
{
    return Error("store.url_invalid"_L1, {{"reason"_L1, reason}});
}

/// Strict percent-decoding: a lone % or bytes that are not UTF-8 are refused.
Result<QString> decoded(QStringView part, QLatin1StringView what)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part.at(i) != u'%')
            continue;
        bool ok = false;
        const int byte = part.mid(i + 1, 2).toInt(&ok, 16);
        if (!ok || part.mid(i + 1, 2).size() != 2 || byte == 0)
            return invalid(u"the %1 holds a %, which must be written as %25"_s.arg(what));
    }
    const QString text = QUrl::fromPercentEncoding(part.toUtf8());
    if (text.contains(QChar::ReplacementCharacter))
        return invalid(u"the %1 is not UTF-8"_s.arg(what));
    return text;
}

} // namespace

DatabaseUrl DatabaseUrl::sqlite(const QString &path)
{
    DatabaseUrl url;
    url.m_path = QDir::cleanPath(QDir().absoluteFilePath(path));
    return url;
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    const QString scheme = text.left(std::max<qsizetype>(colon, 0));
    if (scheme == "sqlite"_L1) {
        HF_TRY(const QString path, decoded(QStringView(text).mid(colon + 3), "path"_L1));
        if (!path.startsWith(u'/') || path.size() < 2 || path.contains(u'?'))
            return invalid(
                u"the path must be absolute, as in sqlite:///var/lib/holdfast/holdfast.sqlite"_s);
        return sqlite(path);
    }
    if (scheme == "postgresql"_L1 || scheme == "postgres"_L1) {
        DatabaseUrl url;
        url.m_dialect = Dialect::Postgresql;
        HF_CHECK(url.parseServer(QStringView(text).mid(colon + 3)));
        return url;
    }
    return invalid(
        scheme.isEmpty()
            ? u"it must begin with sqlite:///, postgresql:// or postgres://"_s
            : u"the scheme %1 is not known; sqlite, postgresql and postgres are"_s.arg(scheme));
}

Result<void> DatabaseUrl::parseServer(QStringView rest)
{
    if (rest.contains(u'#'))
        return invalid(u"a # must be written as %23"_s);
    const qsizetype question = rest.indexOf(u'?');
    const QStringView query = question < 0 ? QStringView() : rest.mid(question + 1);
    if (question >= 0)
        rest = rest.left(question);
    const qsizetype slash = rest.indexOf(u'/');
    QStringView authority = slash < 0 ? rest : rest.left(slash);
    HF_TRY(m_database, decoded(slash < 0 ? QStringView() : rest.mid(slash + 1), "database"_L1));
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        const QStringView login = authority.left(at);
        const qsizetype colon = login.indexOf(u':');
        HF_TRY(m_user, decoded(colon < 0 ? login : login.left(colon), "user"_L1));
        HF_TRY(m_password,
               decoded(colon < 0 ? QStringView() : login.mid(colon + 1), "password"_L1));
        authority = authority.mid(at + 1);
    }
    HF_CHECK(parseHost(authority));
    if (!query.isEmpty()) {
        for (const QStringView parameter : query.split(u'&'))
            HF_CHECK(parseParameter(parameter));
    }
    if (m_database.isEmpty())
        return invalid(u"the name of the database is missing, as in postgresql://host/database"_s);
    return {};
}

Result<void> DatabaseUrl::parseHost(QStringView authority)
{
    qsizetype colon = authority.lastIndexOf(u':');
    if (authority.startsWith(u'[')) { // IPv6
        const qsizetype end = authority.indexOf(u']');
        if (end < 0)
            return invalid(u"the host's ] is missing"_s);
        m_host = authority.mid(1, end - 1).toString();
        colon = end + 1 < authority.size() ? end + 1 : -1;
        if (colon > 0 && authority.at(colon) != u':')
            return invalid(u"after the host only a port may stand"_s);
    } else {
        HF_TRY(m_host, decoded(colon < 0 ? authority : authority.left(colon), "host"_L1));
    }
    if (m_host.contains(u','))
        return invalid(u"several hosts are not supported"_s);
    if (colon >= 0) {
        bool ok = false;
        m_port = authority.mid(colon + 1).toInt(&ok);
        if (!ok || m_port < 1 || m_port > 65535)
            return invalid(u"the port must be a number from 1 to 65535"_s);
    }
    return {};
}

Result<void> DatabaseUrl::parseParameter(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    HF_TRY(const QString name,
           decoded(parameter.left(std::max<qsizetype>(equals, 0)), "parameter's name"_L1));
    HF_TRY(const QString value, decoded(parameter.mid(equals + 1), "parameter's value"_L1));
    if (equals < 1)
        return invalid(u"a parameter has no value"_s);
    if (name == "host"_L1) {
        if (!m_host.isEmpty())
            return invalid(u"the host is given twice"_s);
        m_host = value;
        return {};
    }
    const bool isKnown = std::ranges::any_of(
        kParameters, [&](const char *known) { return name == QLatin1StringView(known); });
    if (!isKnown)
        return invalid(u"the parameter %1 is not known"_s.arg(name));
    if (name == "sslmode"_L1 && std::ranges::none_of(kSslModes, [&](const char *mode) {
            return value == QLatin1StringView(mode);
        }))
        return invalid(
            u"sslmode must be disable, allow, prefer, require, verify-ca or verify-full"_s);
    if (value.contains(u';'))
        return invalid(
            u"the value of %1 may not hold a ;"_s.arg(name)); // Qt's driver would split it
    for (const auto &[known, earlier] : m_parameters) {
        if (known == name)
            return invalid(u"the parameter %1 is given twice"_s.arg(name));
    }
    m_parameters.append({name, value});
    return {};
}

QString DatabaseUrl::shown() const
{
    if (m_dialect == Dialect::Sqlite)
        return u"sqlite://"_s + m_path;
    const QString login = m_user.isEmpty() ? QString() : QString(m_user + u'@');
    const QString port = m_port == 0 ? QString() : QString(u':' + QString::number(m_port));
    return u"postgresql://"_s + login + m_host + port + u'/' + m_database;
}

} // namespace holdfast::store
