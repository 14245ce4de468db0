// openrpc_document.h: the registry as an OpenRPC document.
#pragma once

#include "core/api/methods.h"

#include <span>

namespace holdfast::api {

/// OpenRPC 1.3. Records become `components.schemas`, referred to by name; methods stand by name.
QJsonObject openRpcDocument(std::span<const RegisteredMethod> methods, const QString &version);

} // namespace holdfast::api
