// core/api/methods.h: every RPC method, registered once with its types; all else is derived from
// that.
#pragma once

#include "core/base/result.h"
#include "core/model/record.h"
#include "core/model/visible_servers.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast::api {

/// Who calls. A value: it may outlive the connection.
struct Caller
{
    QUuid userId = {};
    QString name = {};
    bool isLocalOwner = false; ///< by the profile's token, not by name and password
    QUuid sessionId = {};      ///< the stored session; without one, this connection
    QUuid connectionId = {};
    QString address = {}; ///< the peer's, without port
    QString client = {}; ///< what the program calls itself, such as `holdfastctl 0.1.0`; not proven
    /// In a method that `filtersByServer`: what it may look at. All otherwise.
    VisibleServers visible = {};
};

/// On which servers may `caller` do what `permission` names? Asked about one server (not null) the
/// answer is that server or an error; asked about none, all that he may do it on. Returns
/// `rpc.denied` or a more telling error of kind Denied when there are none. Called on the thread
/// that then runs the method, so it may use the store unless the method says `runsInLoop`.
using Authorise = std::function<Result<VisibleServers>(
    const Caller &caller, const QString &permission, const QUuid &serverId)>;

/// What a method may return: a record, or JSON whose shape another document defines.
template<typename T>
concept IsMethodResult = IsRecord<T> || std::same_as<T, QJsonObject>;

/// The permission of what everybody who signed in may do: subscribe, discover.
inline constexpr QLatin1StringView kSessionPermission("session.use");
/// The permission of what strangers may do: sign in.
inline constexpr QLatin1StringView kStrangerPermission("session.open");

/// The permission to name any folder of the machine.
inline constexpr QLatin1StringView kPathsPermission("system.paths");

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
    /// Whether the call names a file or folder of the machine. Unless the configuration says in
    /// which folders such ones lie (boundFolders()), the caller needs `system.paths` as well. Leave
    /// out: never.
    std::function<bool(const Params &)> namesFolder = {};
    /// Called after session, permission, parameters and limits were checked. On a pool thread;
    /// several at the same time. Exceptions become the error `internal`.
    std::function<Result<R>(const Caller &, const Params &)> handler = {};
    /// True: the method shows only what belongs to `caller.visible`. It may then be called by who
    /// holds the permission on some servers only; any other method about no server needs it on all.
    bool filtersByServer = false;
    /// True: called in the socket loop. Only for what waits neither for disk nor for database.
    bool runsInLoop = false;
    /// True: works out a password's hash, so it waits for one of the few threads that do.
    bool hashesPasswords = false;
};

/// What came out of a call by which a stranger signed in.
template<typename R>
struct Entrance
{
    R answer = {};
    /// Who the connection belongs to from now on; nothing: nobody yet, and it is closed.
    std::optional<Caller> caller = {};
    QDateTime endsAt = {}; ///< the connection is closed then
};

/// A method that is called on a connection nobody has signed in on. It checks itself whatever is to
/// be checked; a signed-in connection is refused with `rpc.session_used`.
template<IsRecord Params, IsMethodResult R>
struct EntranceMethod
{
    QLatin1StringView name = {};
    QLatin1StringView summary = {};
    /// How long the call has to wait before it is looked at: guesses become slow. In the loop: must
    /// not wait itself. An error refuses the call. Leave out: not at all.
    std::function<Result<std::chrono::milliseconds>(const Caller &stranger, const Params &)> pace =
        {};
    /// On a pool thread. `stranger` has the address and, after session.hello, the program's name.
    std::function<Result<Entrance<R>>(const Caller &stranger, const Params &)> handler = {};
    bool hashesPasswords = false;
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
    bool filtersByServer = false;
    bool runsInLoop = false;
    bool hashesPasswords = false;
    /// Reads the parameters (unknown members are refused), asks `authorise`, runs the handler.
    std::function<Result<QJsonObject>(const Caller &, const QJsonObject &params, const Authorise &)>
        invoke = {};
    /// Set for the methods of strangers, as their records.
    std::function<Result<std::chrono::milliseconds>(const Caller &stranger,
                                                    const QJsonObject &params)>
        pace = {};
    std::function<Result<Entrance<QJsonObject>>(const Caller &stranger, const QJsonObject &params)>
        enter = {};
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
    template<IsRecord Params, IsMethodResult R>
    void addEntrance(EntranceMethod<Params, R> method);

    /// Folders are held to `allowed_roots` by the node, whoever names them.
    void boundFolders() { *m_areFoldersBound = true; }

    const RegisteredMethod *find(const QString &name) const;
    const std::vector<RegisteredMethod> &all() const { return m_methods; }

    /// The OpenRPC document (open-rpc.org, 1.3) of all methods, with `x-permission` on each.
    QJsonObject openRpc(const QString &version) const;

private:
    template<IsRecord Params, IsMethodResult R>
    static RegisteredMethod describe(QLatin1StringView name, QLatin1StringView summary,
                                     QLatin1StringView permission);
    void insert(RegisteredMethod method);
    static Error missing(const Caller &caller, QLatin1StringView permission);

    std::vector<RegisteredMethod> m_methods;
    QHash<QString, size_t> m_index;
    /// Of the methods, too, which are made before it is known.
    std::shared_ptr<bool> m_areFoldersBound = std::make_shared<bool>(false);
};

template<IsRecord Params, IsMethodResult R>
RegisteredMethod Methods::describe(QLatin1StringView name, QLatin1StringView summary,
                                   QLatin1StringView permission)
{
    RegisteredMethod registered;
    registered.name = name;
    registered.summary = summary;
    registered.permission = permission;
    registered.parameterSchema = json::objectSchema<Params>();
    if constexpr (IsRecord<R>) {
        registered.resultSchema = json::objectSchema<R>();
        registered.resultName = QString::fromLatin1(R::recordName);
    } else {
        registered.resultSchema = json::valueSchema<QJsonObject>();
        registered.resultName = QStringLiteral("Object");
    }
    return registered;
}

namespace detail {
template<IsMethodResult R>
QJsonObject toAnswer(const R &result)
{
    if constexpr (IsRecord<R>)
        return json::toObject(result);
    else
        return result;
}
} // namespace detail

template<IsRecord Params, IsMethodResult R>
void Methods::add(Method<Params, R> method)
{
    RegisteredMethod registered =
        describe<Params, R>(method.name, method.summary, method.permission);
    registered.isAboutServer = bool(method.server);
    registered.filtersByServer = method.filtersByServer;
    registered.runsInLoop = method.runsInLoop;
    registered.hashesPasswords = method.hashesPasswords;
    Q_ASSERT_X(method.handler, "Methods::add", method.name.data());
    Q_ASSERT_X(method.server || !method.otherServer, "Methods::add", method.name.data());
    registered.invoke = [areFoldersBound = m_areFoldersBound, method = std::move(method)](
                            Caller caller, const QJsonObject &object,
                            const Authorise &authorise) -> Result<QJsonObject> {
        HF_TRY(const auto params, json::fromObject<Params>(object, UnknownMembers::Refuse));
        const auto allow = [&](const auto &server) -> Result<void> {
            const Result<QUuid> serverId = server ? server(params) : Result<QUuid>(QUuid());
            HF_TRY(VisibleServers visible,
                   authorise(caller, QString(method.permission), serverId.value_or(QUuid())));
            const bool isAboutOne = serverId && !serverId->isNull();
            if (!isAboutOne && !visible.isEverything() && !(method.filtersByServer && serverId))
                return missing(caller, method.permission);
            if (!serverId)
                return serverId.error();
            if (!isAboutOne)
                caller.visible = std::move(visible);
            return {};
        };
        HF_CHECK(allow(method.server));
        if (method.otherServer)
            HF_CHECK(allow(method.otherServer));
        if (!*areFoldersBound && method.namesFolder && method.namesFolder(params)) {
            HF_TRY(const auto paths, authorise(caller, QString(kPathsPermission), QUuid()));
            if (!paths.isEverything())
                return missing(caller, kPathsPermission);
        }
        HF_TRY(const auto result, method.handler(caller, params));
        return detail::toAnswer(result);
    };
    insert(std::move(registered));
}

template<IsRecord Params, IsMethodResult R>
void Methods::addEntrance(EntranceMethod<Params, R> method)
{
    RegisteredMethod registered =
        describe<Params, R>(method.name, method.summary, kStrangerPermission);
    registered.hashesPasswords = method.hashesPasswords;
    registered.invoke = [](const Caller &, const QJsonObject &, const Authorise &) {
        return Result<QJsonObject>(Error(QLatin1StringView("rpc.session_used")));
    };
    registered.pace = [pace = std::move(method.pace)](
                          const Caller &stranger,
                          const QJsonObject &object) -> Result<std::chrono::milliseconds> {
        HF_TRY(const auto params, json::fromObject<Params>(object, UnknownMembers::Refuse));
        return pace ? pace(stranger, params) : std::chrono::milliseconds(0);
    };
    registered.enter = [handler = std::move(method.handler)](
                           const Caller &stranger,
                           const QJsonObject &object) -> Result<Entrance<QJsonObject>> {
        HF_TRY(const auto params, json::fromObject<Params>(object, UnknownMembers::Refuse));
        HF_TRY(const Entrance<R> entrance, handler(stranger, params));
        return Entrance<QJsonObject>{.answer = detail::toAnswer(entrance.answer),
                                     .caller = entrance.caller,
                                     .endsAt = entrance.endsAt};
    };
    insert(std::move(registered));
}

} // namespace holdfast::api
