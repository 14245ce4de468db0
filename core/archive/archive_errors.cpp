#include "archive_errors.h"

#include "tar_header.h"

namespace holdfast::archive {

using namespace Qt::StringLiterals;

Error damaged(const QString &reason, const QByteArray &member)
{
    if (member.isEmpty())
        return Error("archive.damaged"_L1, {{"reason"_L1, reason}});
    const QString where = QString(displayPath(member) + u": "_s + reason);
    return Error("archive.damaged"_L1, {{"reason"_L1, where}, {"member"_L1, displayPath(member)}});
}

Error hostile(const QByteArray &member, const QString &reason)
{
    return Error("archive.hostile"_L1, {{"member"_L1, displayPath(member)}, {"reason"_L1, reason}});
}

Error unreadableFile(const QByteArray &path, const Error &cause)
{
    return Error("warning.file_unreadable"_L1,
                 {{"path"_L1, displayPath(path)}, {"reason"_L1, cause.toJson()}});
}

QString displayPath(const QByteArray &path)
{
    const bool isText = isUtf8(path);
    QByteArray shown;
    for (const char byte : path) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7f || (!isText && code >= 0x80))
            shown += "\\x" + QByteArray(1, byte).toHex();
        else
            shown += byte;
    }
    return QString::fromUtf8(shown);
}

} // namespace holdfast::archive
