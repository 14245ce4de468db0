// core/model/account.h: accounts, machines and the audit trail.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

struct User
{
    QUuid id = {};
    QString username = {};
    QString email = {};
    QString name = {};
    QString avatar = {};
    QString color = QStringLiteral("#3B82F6");
    QString bio = {};
    QString status = QStringLiteral("online");
    QDateTime disabledAt = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "User";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &User::id, "id"),
            field("username", &User::username, "unique short name"),
            field("email", &User::email, "address, unique, empty for the local owner"),
            field("name", &User::name, "name for people"),
            field("avatar", &User::avatar, "initials or sign"),
            field("color", &User::color, "#rrggbb"),
            field("bio", &User::bio, "free text"),
            field("status", &User::status, "online, idle, busy or invisible"),
            field("disabled_at", &User::disabledAt, "when it was disabled, null: it is not"),
            field("created_at", &User::createdAt, "when this row was made"),
            field("updated_at", &User::updatedAt, "when this row changed last"),
        };
    }
};

enum class NodeStatus { Online, Offline, Maintenance };
constexpr auto enumNames(NodeStatus)
{
    return std::array{"ONLINE", "OFFLINE", "MAINTENANCE"};
}

/// A machine that holds servers and carries out their jobs: one profile of Holdfast.
struct RegisteredNode
{
    QUuid id = {};
    QString name = {};
    QString hostname = {};
    NodeStatus status = NodeStatus::Online;
    QDateTime lastSeenAt = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "Node";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &RegisteredNode::id, "id"),
            field("name", &RegisteredNode::name, "name, unique on this installation"),
            field("hostname", &RegisteredNode::hostname, "what the machine calls itself"),
            field("status", &RegisteredNode::status, "state"),
            field("last_seen_at", &RegisteredNode::lastSeenAt,
                  "last start of its service; null: of a version that did not say"),
            field("created_at", &RegisteredNode::createdAt, "when this row was made"),
            field("updated_at", &RegisteredNode::updatedAt, "when this row changed last"),
        };
    }
};

struct NodeList
{
    QList<RegisteredNode> nodes = {};

    static constexpr const char *recordName = "NodeList";
    static constexpr auto fields()
    {
        return FieldList{field("nodes", &NodeList::nodes, "all machines by name")};
    }
};

/// One entry of the audit trail: who changed what, from where.
struct AuditEntry
{
    QUuid id = {};
    QUuid userId = {};
    QUuid sessionId = {};
    QString ip = {};
    QString client = {};
    QString action = {};
    QString tableName = {};
    QString recordId = {};
    QUuid serverId = {};
    QJsonObject oldValues = {};
    QJsonObject newValues = {};
    QDateTime timestamp = {};

    static constexpr const char *recordName = "AuditEntry";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &AuditEntry::id, "id"),
            field("user_id", &AuditEntry::userId, "account that did it"),
            field("session_id", &AuditEntry::sessionId, "its session, null without"),
            field("ip", &AuditEntry::ip, "address it came from"),
            field("client", &AuditEntry::client, "program it came through"),
            field("action", &AuditEntry::action, "method or event, such as backups.create"),
            field("table_name", &AuditEntry::tableName, "table of the record"),
            field("record_id", &AuditEntry::recordId, "the record"),
            field("server_id", &AuditEntry::serverId, "server it is about, null without"),
            field("old_values", &AuditEntry::oldValues, "changed fields before"),
            field("new_values", &AuditEntry::newValues, "changed fields after"),
            field("timestamp", &AuditEntry::timestamp, "when"),
        };
    }
};

/// Filters that are set must all hold.
struct AuditListParams
{
    std::optional<QUuid> serverId = {};
    std::optional<QUuid> userId = {};
    QString action = {};
    QString recordId = {};
    QDateTime since = {};
    QDateTime until = {};
    QString after = {};
    QString before = {};
    int limit = 100;

    static constexpr const char *recordName = "AuditListParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("server_id", &AuditListParams::serverId, "only about this server"),
            optionalField("user_id", &AuditListParams::userId, "only by this account"),
            optionalField("action", &AuditListParams::action,
                          "only actions that begin so, such as backups. or servers.update"),
            optionalField("record_id", &AuditListParams::recordId, "only about this record"),
            optionalField("since", &AuditListParams::since, "only at this time or later"),
            optionalField("until", &AuditListParams::until, "only before this time"),
            optionalField("after", &AuditListParams::after, "cursor: the rows behind it"),
            optionalField("before", &AuditListParams::before,
                          "cursor: the rows just before it; not with after"),
            optionalField("limit", &AuditListParams::limit, "rows, 1 to 500"),
        };
    }
};

struct AuditPage
{
    QList<AuditEntry> entries = {};
    QString after = {};
    QString before = {};

    static constexpr const char *recordName = "AuditPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("entries", &AuditPage::entries, "rows, newest first"),
            field("after", &AuditPage::after, "cursor for the next page; empty: no more"),
            field("before", &AuditPage::before,
                  "cursor for the page before; empty: this is the first"),
        };
    }
};

} // namespace holdfast
