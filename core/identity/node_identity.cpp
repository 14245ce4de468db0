#include "node_identity.h"

#include "core/base/file_sync.h"
#include "core/base/uuid7.h"

#include "identity_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1024;

Result<void> writeNodeId(const QString &file, const QUuid &id)
{
    return writeFileAtomically(file, idText(id).toLatin1() + '\n', 0600);
}

/// Whether a node was made by a version that kept no id in the profile, on this host.
bool mayTakeOver(const RegisteredNode &node, const QString &hostname)
{
    return !node.lastSeenAt.isValid() && (node.hostname.isEmpty() || node.hostname == hostname);
}

} // namespace

Result<NodeIdentity> newNodeIdentity(const QString &file)
{
    const NodeIdentity identity{.id = newId()};
    HF_CHECK(writeNodeId(file, identity.id));
    return identity;
}

Result<NodeIdentity> identifyNode(store::Store &store, const QString &file, const QString &hostname)
{
    const auto content = readWholeFile(file, kFileLimitBytes);
    if (content) {
        const QUuid id = QUuid::fromString(QString::fromLatin1(content->trimmed()));
        if (id.isNull())
            return Error("identity.node_id_invalid"_L1, {{"path"_L1, file}});
        return NodeIdentity{.id = id};
    }
    if (!content.error().is("file.not_found"_L1))
        return content.error();
    HF_TRY(const auto nodes,
           store.read([](store::Connection &connection) { return readNodes(connection); }));
    if (nodes.size() != 1 || !mayTakeOver(nodes.first(), hostname))
        return newNodeIdentity(file);
    HF_CHECK(writeNodeId(file, nodes.first().id));
    return NodeIdentity{.id = nodes.first().id, .isTakenOver = true};
}

} // namespace holdfast
