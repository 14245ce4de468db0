// rpc_message.h: JSON-RPC 2.0 messages, read and written; no state, no sockets.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <variant>
#include <vector>

namespace holdfast::api {

struct RpcRequest
{
    QJsonValue id = {}; ///< a string, a number or null; undefined for a notification
    QString method = {};
    QJsonObject params = {};

    bool wantsAnswer() const { return !id.isUndefined(); }
};

/// What a client sent: one element, or a batch. An element that is no request already has its
/// answer.
struct RpcMessage
{
    using Element = std::variant<RpcRequest, QJsonObject>;
    std::vector<Element> elements = {};
    bool isBatch = false;
};

/// Never fails: what is wrong becomes an answer. A batch that is empty or longer than `batchLimit`
/// becomes one.
RpcMessage parseRpcMessage(const QByteArray &text, int batchLimit);

QJsonObject rpcResult(const QJsonValue &id, const QJsonObject &result);
/// `data` is Error::toJson(). The code is the kind's, or the specification's own for errors of the
/// protocol (-32700, -32600, -32601).
QJsonObject rpcError(const QJsonValue &id, const Error &error);
QJsonObject rpcNotification(const QString &name, const QJsonObject &params);

} // namespace holdfast::api
