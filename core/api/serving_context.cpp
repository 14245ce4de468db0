#include "serving_context.h"

namespace holdfast::api {

ServingContext::ServingContext(ListenerSettings listenerSettings, ApiServerParts serverParts)
    : settings(std::move(listenerSettings))
    , parts(std::move(serverParts))
{
    methodPool.setMaxThreadCount(settings.methodThreads);
    transferPool.setMaxThreadCount(settings.transferThreads);
    // A thread keeps its database connection; the store's pool decides when an idle one goes.
    methodPool.setExpiryTimeout(60'000);
}

} // namespace holdfast::api
