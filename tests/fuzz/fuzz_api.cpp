#include "tests/fuzz/fuzz_target.h"

#include "http_head.h"
#include "rpc_message.h"

#include <QtCore/QByteArray>

#include <cstdlib>

using namespace holdfast::api;

/// What strangers send: the same bytes as a request's head and as a JSON-RPC message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto head = parseHead(bytes);
    if (head && *head) {
        if ((*head)->sizeBytes > bytes.size() || (*head)->contentLength < 0 ||
            (*head)->count("host") != 1)
            std::abort();
        // The head stands alone: what follows it changes nothing.
        const auto again = parseHead(bytes.first((*head)->sizeBytes));
        if (!again || !*again || (*again)->path != (*head)->path)
            std::abort();
        (void)isAcceptedHost((*head)->value("host"), {});
    }
    const RpcMessage message = parseRpcMessage(bytes, 50);
    if (message.elements.empty() || message.elements.size() > 50)
        std::abort();
    return 0;
}
