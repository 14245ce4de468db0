#include "core/base/error.h"

#include "core/base/error_catalogue.h"

#include <QtCore/QCoreApplication>

#include <QtCore/QDebug>

#include <array>
#include <cerrno>
#include <cstring>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

// Row order is the enumeration's. JSON-RPC codes: -32602 is the standard's "invalid params",
// -32603 its "internal error"; the rest lie in the range it leaves to servers.
constexpr std::array<ErrorCodes, 9> kCodes{{
    {"invalid_argument", -32602, 400, 2},
    {"not_found", -32004, 404, 4},
    {"conflict", -32009, 409, 7},
    {"denied", -32003, 403, 5},
    {"unavailable", -32010, 503, 1},
    {"cancelled", -32011, 499, 130},
    {"corrupt", -32012, 422, 1},
    {"no_space", -32013, 507, 1},
    {"internal", -32603, 500, 1},
}};

ErrorKind kindFromName(const QString &name)
{
    for (size_t i = 0; i < kCodes.size(); ++i) {
        if (name == QLatin1StringView(kCodes[i].name))
            return ErrorKind(i);
    }
    return ErrorKind::Internal;
}

} // namespace

const ErrorCodes &errorCodes(ErrorKind kind)
{
    return kCodes[size_t(kind)];
}

Error::Error(QLatin1StringView id, Parameters parameters, QString detail)
    : m_id(id)
    , m_detail(std::move(detail))
{
    const CatalogueEntry *entry = findCatalogueEntry(m_id);
    Q_ASSERT_X(entry, "Error", id.data());
    m_kind = entry ? entry->kind : ErrorKind::Internal;
    for (const auto &[name, value] : parameters)
        m_parameters.insert(QString(name), value);
}

QString Error::message() const
{
    const CatalogueEntry *entry = findCatalogueEntry(m_id);
    // A row that an older version stored has the sentence and not its values.
    if (entry &&
        (m_foreignMessage.isEmpty() || hasValues(QLatin1StringView(entry->sentence), m_parameters)))
        // English in the service, which loads no translator; the person's language in the window.
        return renderSentence(QCoreApplication::translate("ErrorCatalogue", entry->sentence),
                              m_parameters);
    return m_foreignMessage.isEmpty() ? m_id : m_foreignMessage;
}

void Error::addContext(const QString &doing)
{
    m_detail = m_detail.isEmpty() ? doing : QString(doing + ": "_L1 + m_detail);
}

QJsonObject Error::toJson() const
{
    return {{u"kind"_s, QLatin1StringView(errorCodes(m_kind).name)},
            {u"id"_s, m_id},
            {u"parameters"_s, QJsonObject::fromVariantMap(m_parameters)},
            {u"message"_s, message()},
            {u"detail"_s, m_detail}};
}

Error Error::fromJson(const QJsonObject &object)
{
    Error error;
    error.m_kind = kindFromName(object.value("kind"_L1).toString());
    error.m_id = object.value("id"_L1).toString(u"internal"_s);
    error.m_parameters = object.value("parameters"_L1).toObject().toVariantMap();
    error.m_detail = object.value("detail"_L1).toString();
    error.m_foreignMessage = object.value("message"_L1).toString();
    return error;
}

Error Error::fromErrno(int errorNumber, QLatin1StringView call, const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errorNumber));
    const Parameters parameters = {
        {"call"_L1, QString(call)}, {"path"_L1, path}, {"reason"_L1, reason}};
    const QString detail = call + "(\""_L1 + path + "\"): "_L1 + reason;
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return Error("file.no_space"_L1, parameters, detail);
    case ENOENT:
    case ENOTDIR:
        return Error("file.not_found"_L1, parameters, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return Error("file.denied"_L1, parameters, detail);
    default:
        return Error("file.failed"_L1, parameters, detail);
    }
}

} // namespace holdfast
