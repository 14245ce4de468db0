// core/base/token_proof.h: how two programs of one profile show each other that both know its
// token.
#pragma once

#include <QtCore/QByteArray>

namespace holdfast {

/// From the system's generator. Any thread.
QByteArray randomBytes(int count);

/// Equal content, in a time that depends only on the lengths.
bool isEqualInConstantTime(const QByteArray &a, const QByteArray &b);

/// Who proves: each role's proof is useless as the other's.
enum class ProofRole { Client, Server };

/// What both sides have seen of one connection. The port is the one connected to: a program that
/// relays from another port ends up with proofs that fit neither side.
struct ProofTranscript
{
    QByteArray clientNonce = {}; ///< raw bytes
    QByteArray serverNonce = {}; ///< raw bytes
    QByteArray instanceId = {};
    int port = 0;
};

/// HMAC-SHA-256 of the transcript with the token, hexadecimal (docs/api.md).
QByteArray tokenProof(const QByteArray &token, ProofRole role, const ProofTranscript &transcript);

} // namespace holdfast
