#include "session_methods.h"

#include "rpc_peer.h"

#include "core/model/session.h"

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSubscriptionLimit = 32;

} // namespace

void addSessionMethods(ServingContext &context)
{
    Methods &methods = context.parts.methods;
    // RpcPeer answers these two before sign-in; here they are described, and refused afterwards.
    methods.add<SessionHelloParams, SessionChallenge>({
        .name = "session.hello"_L1,
        .summary =
            "First call on a connection: the service proves that it knows the profile's token."_L1,
        .permission = kStrangerPermission,
        .handler = [](const Caller &, const SessionHelloParams &) -> Result<SessionChallenge> {
            return Error("rpc.session_used"_L1);
        },
        .runsInLoop = true,
    });
    methods.add<SessionProveParams, Session>({
        .name = "session.prove"_L1,
        .summary =
            "Second call on a connection: the client proves the same and is signed in as the local owner."_L1,
        .permission = kStrangerPermission,
        .handler = [](const Caller &, const SessionProveParams &) -> Result<Session> {
            return Error("rpc.session_used"_L1);
        },
        .runsInLoop = true,
    });
    methods.add<SubscribeParams, Nothing>({
        .name = "events.subscribe"_L1,
        .summary = "Says which notifications this connection gets from now on."_L1,
        .permission = kSessionPermission,
        .handler = [&context](const Caller &caller,
                              const SubscribeParams &params) -> Result<Nothing> {
            if (params.names.size() > kSubscriptionLimit)
                return json::invalid(u"names"_s,
                                     u"has more than %1 entries"_s.arg(kSubscriptionLimit));
            if (RpcPeer *peer = context.peersByConnection.value(caller.connectionId))
                peer->subscribe(params.names);
            return Nothing();
        },
        .runsInLoop = true,
    });
    methods.add<Nothing, QJsonObject>({
        .name = "rpc.discover"_L1,
        .summary = "This API as an OpenRPC document."_L1,
        .permission = kSessionPermission,
        .handler = [&context](const Caller &, const Nothing &) -> Result<QJsonObject> {
            return context.parts.methods.openRpc(context.parts.version);
        },
    });
}

} // namespace holdfast::api
