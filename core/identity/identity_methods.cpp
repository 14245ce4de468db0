#include "core/identity/identity.h"

namespace holdfast {

using namespace Qt::StringLiterals;

void addIdentityMethods(api::Methods &methods, store::Store &store)
{
    methods.add<Nothing, NodeList>({
        .name = "nodes.list"_L1,
        .summary = "The machines of this installation by name."_L1,
        .permission = "servers.view"_L1,
        .handler = [&store](const api::Caller &, const Nothing &) -> Result<NodeList> {
            HF_TRY(const auto nodes,
                   store.read([](store::Connection &connection) { return readNodes(connection); }));
            return NodeList{.nodes = nodes};
        },
        .filtersByServer = true, // machines belong to no server
    });
}

} // namespace holdfast
