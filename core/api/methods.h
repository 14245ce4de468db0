// core/api/methods.h: every RPC method, registered once with its types; all else is derived from
// that.
#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <concepts>
#include <functional>
#include <vector>

namespace holdfast::api {

/// Who calls. A value: it may outlive the connection.
struct Caller
{
    QUuid userId = {};
    QString name = {};
    bool isLocalOwner = false;
    QUuid sessionId = {};
    QString address = {}; ///< the peer's, without port
    QString client = {}; ///< what the program calls itself, such as `holdfastctl 0.1.0`; not proven
};

/// May `caller` do what `permission` names, on the server with this id (null: not about one
/// server)? Returns `rpc.denied` or a more telling error of kind Denied when not. Called on the
/// thread that then runs the method, so it may use the store unless the method says `runsInLoop`.
using Authorise = std::function<Result<void>(const Caller &caller, const QString &permission,
                                             const QUuid &serverId)>;

/// What a method may return: a record, or JSON whose shape another document defines.
template<typename T>
concept IsMethodResult = IsRecord<T> || std::same_as<T, QJsonObject>;

/// The permission of what everybody who signed in may do: subscribe, discover.
inline constexpr QLatin1StringView kSessionPermission("session.use");

/// One method as its room describes it.
template<IsRecord Params, IsMethodResult R>
struct Method
{
    QLatin1StringView name = {};       ///< `room.verb`
    QLatin1StringView summary = {};    ///< one line for people
    QLatin1StringView permission = {}; ///< required: a key such as `backups.create`
    /// The server that the call is about, for permissions on one server. Leave out: none. May look
    /// it up from the id of a record (`store::read` of one indexed row), unless `runsInLoop`; null:
    /// the record belongs to no server any more. An error is told only to who may call the method
    /// without regard to a server: nobody else learns which records exist.
    std::function<Result<QUuid>(const Params &)> server = {};
    /// A second server that is looked at by the same call (comparisons); authorised in the same
    /// way. Leave out: none.
    std::function<Result<QUuid>(const Params &)> otherServer = {};
    /// Called after session, permission, parameters and limits were checked. On a pool thread;
    /// several at the same time. Exceptions become the error `internal`.
    std::function<Result<R>(const Caller &, const Params &)> handler = {};
    /// True: called in the socket loop. Only for what waits neither for disk nor for database.
    bool runsInLoop = false;
};

/// A method without its types: what the dispatcher and rpc.discover work with.
struct RegisteredMethod
{
    QString name = {};
    QString summary = {};
    QString permission = {};
    QJsonObject parameterSchema = {}; ///< JSON Schema of the parameter object
    QJsonObject resultSchema = {};
    QString resultName = {};
    bool isAboutServer = false; ///< the authoriser is told which
    bool runsInLoop = false;
    /// Reads the parameters (unknown members are refused), asks `authorise`, runs the handler.
    std::function<Result<QJsonObject>(const Caller &, const QJsonObject &params, const Authorise &)>
        invoke = {};
};

/// The registry. Filled while the service starts, before ApiServer::start(); read-only and usable
/// from any thread afterwards.
class Methods
{
public:
    /// `methods.add<CreateParams, Backup>({.name = "backups.create"_L1, …});` A second method of
    /// the same name, or one without handler or permission, is a mistake of ours and asserts.
    template<IsRecord Params, IsMethodResult R>
    void add(Method<Params, R> method);

    const RegisteredMethod *find(const QString &name) const;
    const std::vector<RegisteredMethod> &all() const { return m_methods; }

    /// The OpenRPC document (open-rpc.org, 1.3) of all methods, with `x-permission` on each.
    QJsonObject openRpc(const QString &version) const;

private:
    void insert(RegisteredMethod method);

    std::vector<RegisteredMethod> m_methods;
    QHash<QString, size_t> m_index;
};

template<IsRecord Params, IsMethodResult R>
void Methods::add(Method<Params, R> method)
{
    RegisteredMethod registered;
    registered.name = method.name;
    registered.summary = method.summary;
    registered.permission = method.permission;
    registered.parameterSchema = json::objectSchema<Params>();
    registered.isAboutServer = bool(method.server);
    registered.runsInLoop = method.runsInLoop;
    if constexpr (IsRecord<R>) {
        registered.resultSchema = json::objectSchema<R>();
        registered.resultName = QString::fromLatin1(R::recordName);
    } else {
        registered.resultSchema = json::valueSchema<QJsonObject>();
        registered.resultName = QStringLiteral("Object");
    }
    Q_ASSERT_X(method.handler, "Methods::add", method.name.data());
    Q_ASSERT_X(method.server || !method.otherServer, "Methods::add", method.name.data());
    registered.invoke = [method =
                             std::move(method)](const Caller &caller, const QJsonObject &object,
                                                const Authorise &authorise) -> Result<QJsonObject> {
        HF_TRY(const auto params, json::fromObject<Params>(object, UnknownMembers::Refuse));
        const auto allow = [&](const auto &server) -> Result<void> {
            const Result<QUuid> serverId = server ? server(params) : Result<QUuid>(QUuid());
            HF_CHECK(authorise(caller, QString(method.permission), serverId.value_or(QUuid())));
            if (!serverId)
                return serverId.error();
            return {};
        };
        HF_CHECK(allow(method.server));
        if (method.otherServer)
            HF_CHECK(allow(method.otherServer));
        HF_TRY(const auto result, method.handler(caller, params));
        if constexpr (IsRecord<R>)
            return json::toObject(result);
        else
            return result;
    };
    insert(std::move(registered));
}

} // namespace holdfast::api
