// server_discovery.h: game servers that run or lie on this machine.
#pragma once

#include "node.h"

namespace holdfast::node {

/// Looks at processes and through the places, breadth first, without following links and never
/// below a server that was found. Bounded by the order's time and by 20,000 folders. What may not
/// be read is passed over.
FoundServers discoverServers(const DiscoveryOrder &order);

/// Name, port, version and size of a server's folder; the template stays empty.
FoundServer describeServer(const QString &folder, std::chrono::milliseconds mostTime);

} // namespace holdfast::node
