#include "command_error.h"

#include "core/base/error_catalogue.h"

#include <cstdio>

namespace holdfast {

int showError(const Error &error)
{
    std::fprintf(stderr, "holdfastd: %s\n", error.message().toUtf8().constData());
    if (!error.detail().isEmpty())
        std::fprintf(stderr, "  (%s: %s)\n", error.id().toUtf8().constData(),
                     error.detail().toUtf8().constData());
    return errorCodes(error.kind()).exitCode;
}

} // namespace holdfast
