// session_methods.h: the methods about the connection itself.
#pragma once

#include "serving_context.h"

namespace holdfast::api {

/// Adds session.hello, session.prove, events.subscribe and rpc.discover to the registry.
void addSessionMethods(ServingContext &context);

} // namespace holdfast::api
