// core/base/error.h: what went wrong, as a value that crosses threads and the wire unchanged.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QVariantMap>

#include <initializer_list>
#include <utility>

namespace holdfast {

/// The closed list of what a caller can do about an error. One table (`errorCodes`) maps each to
/// JSON-RPC code, HTTP status and exit code.
enum class ErrorKind {
    InvalidArgument, ///< the request cannot be right; repeating does not help
    NotFound,
    Conflict, ///< the present state forbids it; may work later or after another action
    Denied,
    Unavailable, ///< something needed does not answer now: the only kind that may be repeated
    Cancelled,
    Corrupt, ///< stored or received data is not what it should be
    NoSpace,
    Internal, ///< our mistake
};

struct ErrorCodes
{
    const char *name; ///< on the wire: `data.kind`
    int jsonRpcCode;
    int httpStatus;
    int exitCode;
};
/// The codes of a kind. Exit codes are the CLI's contract (docs/cli.md).
const ErrorCodes &errorCodes(ErrorKind kind);

/// An error: a stable id out of the catalogue, named values for its sentence, and technical detail
/// for the fold-out and the log. Never holds a secret: parameters and detail are shown to people.
class Error
{
public:
    using Parameters = std::initializer_list<std::pair<QLatin1StringView, QVariant>>;

    Error() = default;
    /// `id` stands in core/base/error_catalogue.cpp (a test reads the sources for ids that do not);
    /// the kind comes from there.
    explicit Error(QLatin1StringView id, Parameters parameters = {}, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString &id() const { return m_id; }
    const QVariantMap &parameters() const { return m_parameters; }
    const QString &detail() const { return m_detail; }
    /// The English sentence(s) for people, from the catalogue with the parameters filled in.
    QString message() const;

    /// Puts "doing: " before the detail: `verify: read: Input/output error`.
    void addContext(const QString &doing);
    bool is(QLatin1StringView id) const { return m_id == id; }

    /// {kind, id, parameters, message, detail}: the form on the wire and in jobs.error.
    QJsonObject toJson() const;
    /// Tolerant: an unknown id keeps its own message; what is no error object becomes Internal.
    static Error fromJson(const QJsonObject &object);
    /// A system call's failure; ENOSPC and EDQUOT become `file.no_space`, ENOENT `file.not_found`,
    /// EACCES and EPERM `file.denied`, ELOOP and the rest `file.failed`.
    static Error fromErrno(int errorNumber, QLatin1StringView call, const QString &path);

private:
    ErrorKind m_kind = ErrorKind::Internal;
    QString m_id = QStringLiteral("internal");
    QVariantMap m_parameters;
    QString m_detail;
    QString m_foreignMessage; // of an id that this program's catalogue does not know
};

} // namespace holdfast
