#include "core/base/token_proof.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>

namespace holdfast {

QByteArray randomBytes(int count)
{
    QByteArray bytes;
    bytes.reserve(count + 3);
    while (bytes.size() < count) {
        const quint32 random = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char *>(&random), sizeof random);
    }
    bytes.truncate(count);
    return bytes;
}

bool isEqualInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

QByteArray tokenProof(const QByteArray &token, ProofRole role, const ProofTranscript &transcript)
{
    // Every part has a fixed alphabet without newline, so that no two transcripts give the same
    // text.
    QByteArray text =
        role == ProofRole::Client ? "holdfast-client-proof-1" : "holdfast-server-proof-1";
    for (const QByteArray &part : {transcript.clientNonce.toHex(), transcript.serverNonce.toHex(),
                                   transcript.instanceId, QByteArray::number(transcript.port)})
        text.append('\n').append(part);
    return QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha256).toHex();
}

} // namespace holdfast
