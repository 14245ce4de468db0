// core/model/session.h: how client and service find and trust each other; docs/api.md has the
// protocol.
#pragma once

#include "core/model/record.h"

namespace holdfast {

/// endpoint.json: where the service of a profile listens.
struct EndpointDescription
{
    QString host = {};
    int port = 0;
    qint64 pid = 0;
    QString instanceId = {};
    QString version = {};

    static constexpr const char *recordName = "EndpointDescription";
    static constexpr auto fields()
    {
        return FieldList{
            field("host", &EndpointDescription::host, "loopback address it listens on"),
            field("port", &EndpointDescription::port, "TCP port"),
            field("pid", &EndpointDescription::pid, "its process id"),
            field("instance_id", &EndpointDescription::instanceId, "this run of the service"),
            field("version", &EndpointDescription::version, "version of the service"),
        };
    }
};

/// First call on a connection.
struct SessionHelloParams
{
    QString client = {};
    QString clientNonce = {};

    static constexpr const char *recordName = "SessionHelloParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("client", &SessionHelloParams::client,
                  "program and version, at most 200 characters"),
            field("client_nonce", &SessionHelloParams::clientNonce, "32 random bytes, hexadecimal"),
        };
    }
};

struct SessionChallenge
{
    QString serverNonce = {};
    QString serverProof = {};
    QString instanceId = {};
    QString version = {};

    static constexpr const char *recordName = "SessionChallenge";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_nonce", &SessionChallenge::serverNonce, "32 random bytes, hexadecimal"),
            field("server_proof", &SessionChallenge::serverProof,
                  "the service's proof of the token, hexadecimal"),
            field("instance_id", &SessionChallenge::instanceId, "this run of the service"),
            field("version", &SessionChallenge::version, "version of the service"),
        };
    }
};

/// Second call on a connection.
struct SessionProveParams
{
    QString clientProof = {};

    static constexpr const char *recordName = "SessionProveParams";
    static constexpr auto fields()
    {
        return FieldList{field("client_proof", &SessionProveParams::clientProof,
                               "the client's proof of the token, hexadecimal")};
    }
};

struct Session
{
    QUuid sessionId = {};
    QUuid userId = {};
    QString name = {};

    static constexpr const char *recordName = "Session";
    static constexpr auto fields()
    {
        return FieldList{
            field("session_id", &Session::sessionId, "this session"),
            field("user_id", &Session::userId, "account signed in"),
            field("name", &Session::name, "its name for people"),
        };
    }
};

/// Which notifications this connection wants from now on: replaces the list before.
struct SubscribeParams
{
    QStringList names = {};

    static constexpr const char *recordName = "SubscribeParams";
    static constexpr auto fields()
    {
        return FieldList{field("names", &SubscribeParams::names,
                               "notifications such as job.changed, at most 32")};
    }
};

} // namespace holdfast
