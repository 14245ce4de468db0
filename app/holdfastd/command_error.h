// How a command of holdfastd tells that it failed.
#pragma once

#include "core/base/error.h"

namespace holdfast {

/// Prints the error to stderr, its detail below; returns the exit code of its kind.
int showError(const Error &error);

} // namespace holdfast
