// For the room's list of statements.
#pragma once

#include "core/store/statement.h"

namespace holdfast {

std::span<const store::Statement> statementsOfIdentityVersion();

} // namespace holdfast
