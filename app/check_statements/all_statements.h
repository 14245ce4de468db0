// app/check_statements/all_statements.h: the statements of all rooms, for the build and the tests.
#pragma once

#include "core/store/statement.h"

#include <vector>

namespace holdfast {

/// A new room adds itself here; a room that does not is found by tests/statements.
std::vector<store::Statement> allStatements();

} // namespace holdfast
