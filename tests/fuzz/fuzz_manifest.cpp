// Lines of a manifest, uncompressed, and the same bytes as manifest.jsonl.zst.
#include "tests/fuzz/fuzz_input.h"

#include "manifest_line.h"

using namespace holdfast;
using namespace holdfast::archive;

namespace {

/// What is accepted must come back the same.
void checkLine(const QByteArray &line)
{
    const auto trailer = decodeManifestTrailer(line);
    const auto header = decodeManifestHeader(line);
    const auto entry = decodeManifestEntry(line);
    if (!entry)
        return;
    const auto again = decodeManifestEntry(encodeManifestEntry(*entry).chopped(1));
    if (!again || again->path != entry->path || again->sizeBytes != entry->sizeBytes ||
        again->extents != entry->extents)
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QByteArray &line : text.split('\n'))
        checkLine(line);
    tests::FuzzSource source(data, size);
    const auto reader = ManifestReader::open(source);
    while (reader) {
        const auto entry = (*reader)->next();
        if (!entry || !*entry)
            break;
    }
    return 0;
}
