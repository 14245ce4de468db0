// core/identity/roles.h: roles, who has them where, and single rights.
#pragma once

#include "core/base/clock.h"
#include "core/identity/rights.h"
#include "core/model/people.h"
#include "core/model/role.h"

namespace holdfast {

/// Any pool thread: calls wait for the store. Every change is audited, counts at once, and gives
/// nothing that the caller lacks (Denied identity.rights_lacking).
class RoleService
{
public:
    RoleService(store::Store &store, Authoriser &authoriser, const Clock &clock)
        : m_store(store)
        , m_authoriser(authoriser)
        , m_clock(clock)
    {}

    Result<RoleList> list();
    /// Errors: Conflict identity.role_exists, InvalidArgument record.invalid.
    Result<RoleDetails> create(const api::Caller &caller, const RoleCreateParams &params);
    /// Built-in roles keep their name, Owner keeps all rights: Conflict identity.role_builtin.
    Result<RoleDetails> update(const api::Caller &caller, const RoleUpdateParams &params);
    /// Whoever has it has it no more. Errors: Conflict identity.role_builtin.
    Result<Nothing> remove(const api::Caller &caller, const QUuid &roleId);

    Result<MemberList> members(const QUuid &serverId);
    /// Errors: NotFound identity.role_not_found, identity.user_not_found.
    Result<MemberList> setMember(const api::Caller &caller, const MemberSetParams &params);

    Result<UserGrants> grants(const QUuid &userId);
    Result<UserGrants> setPermissions(const api::Caller &caller,
                                      const UserPermissionsParams &params);

    void addMethods(api::Methods &methods);

private:
    store::Store &m_store;
    Authoriser &m_authoriser;
    const Clock &m_clock;
};

} // namespace holdfast
