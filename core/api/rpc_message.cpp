#include "rpc_message.h"

#include <QtCore/QJsonDocument>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

Error invalidRequest(QLatin1StringView reason)
{
    return Error("rpc.invalid_request"_L1, {{"reason"_L1, QString(reason)}});
}

RpcMessage::Element parseElement(const QJsonValue &value)
{
    if (!value.isObject())
        return rpcError(QJsonValue::Null, invalidRequest("it is not an object"_L1));
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    const bool isIdValid = id.isUndefined() || id.isNull() || id.isString() || id.isDouble();
    const QJsonValue answerId = isIdValid && !id.isUndefined() ? id : QJsonValue(QJsonValue::Null);
    if (!isIdValid)
        return rpcError(answerId, invalidRequest("its id is neither text nor number"_L1));
    if (object.value("jsonrpc"_L1) != "2.0"_L1)
        return rpcError(answerId, invalidRequest("its jsonrpc is not \"2.0\""_L1));
    const QJsonValue method = object.value("method"_L1);
    if (!method.isString() || method.toString().isEmpty())
        return rpcError(answerId, invalidRequest("its method is not a text"_L1));
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject()) {
        if (!params.isArray())
            return rpcError(answerId, invalidRequest("its params are neither object nor list"_L1));
        return rpcError(answerId, Error("rpc.params_by_name"_L1));
    }
    return RpcRequest{.id = id, .method = method.toString(), .params = params.toObject()};
}

int rpcCode(const Error &error)
{
    if (error.is("rpc.parse_error"_L1))
        return -32700;
    if (error.is("rpc.invalid_request"_L1))
        return -32600;
    if (error.is("rpc.method_not_found"_L1))
        return -32601;
    return errorCodes(error.kind()).jsonRpcCode;
}

} // namespace

RpcMessage parseRpcMessage(const QByteArray &text, int batchLimit)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    RpcMessage message;
    if (failure.error != QJsonParseError::NoError) {
        const Error error("rpc.parse_error"_L1, {{"reason"_L1, failure.errorString()}});
        message.elements.push_back(rpcError(QJsonValue::Null, error));
    } else if (document.isObject()) {
        message.elements.push_back(parseElement(document.object()));
    } else if (const QJsonArray batch = document.array(); batch.isEmpty()) {
        message.elements.push_back(
            rpcError(QJsonValue::Null, invalidRequest("the batch is empty"_L1)));
    } else if (batch.size() > batchLimit) {
        message.elements.push_back(
            rpcError(QJsonValue::Null, invalidRequest("the batch is too long"_L1)));
    } else {
        message.isBatch = true;
        for (const QJsonValue &element : batch)
            message.elements.push_back(parseElement(element));
    }
    return message;
}

QJsonObject rpcResult(const QJsonValue &id, const QJsonObject &result)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}};
}

QJsonObject rpcError(const QJsonValue &id, const Error &error)
{
    return {{u"jsonrpc"_s, u"2.0"_s},
            {u"id"_s, id.isUndefined() ? QJsonValue(QJsonValue::Null) : id},
            {u"error"_s, QJsonObject{{u"code"_s, rpcCode(error)},
                                     {u"message"_s, error.message()},
                                     {u"data"_s, error.toJson()}}}};
}

QJsonObject rpcNotification(const QString &name, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, name}, {u"params"_s, params}};
}

} // namespace holdfast::api
