// The database engine that the integration tests run on.
#pragma once

#include "tests/support/service_process.h"

namespace holdfast::tests {

/// Gives the profile an empty database of the engine that HOLDFAST_TEST_ENGINE names (sqlite when
/// it is not set). Returns why it cannot be had, empty when it can.
QByteArray chooseEngine(ServiceProfile &profile);

} // namespace holdfast::tests
