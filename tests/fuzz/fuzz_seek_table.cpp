// The end of a tar.zst, and what is fetched by way of it.
#include "tests/fuzz/fuzz_input.h"

#include "seek_table.h"

using namespace holdfast;
using namespace holdfast::archive;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tests::FuzzSource source(data, size);
    const auto table = SeekTable::read(source);
    if (table && table->framesEnd() > source.sizeBytes())
        abort();
    tests::NullSink sink;
    const auto fetched = fetchManifest(source, sink);
    return fetched ? 0 : 0;
}
