#include "tokens.h"

#include "core/base/token_proof.h"

#include <QtCore/QCryptographicHash>

namespace holdfast {

NewToken newToken(QLatin1StringView kind)
{
    const QByteArray secret =
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    NewToken token{.text = kind + QString::fromLatin1(secret)};
    token.hash = tokenHash(token.text);
    return token;
}

QString tokenHash(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace holdfast
