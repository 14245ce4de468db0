// core/archive/manifest_reader_private.h: the state of a ManifestReader.
#pragma once

#include "manifest_line.h"
#include "sha256.h"

#include <vector>

typedef struct ZSTD_DCtx_s ZSTD_DCtx;

namespace holdfast::archive {

class ManifestReader::Private
{
public:
    explicit Private(ByteSource &source);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// The next line without its line feed; nullopt at the end of the source.
    Result<std::optional<QByteArray>> readLine();
    /// Entries come in the walk's order, each below a folder that was named: so nothing is there
    /// twice, and memory stays bounded by the depth.
    Result<void> checkOrder(const ManifestEntry &entry);

    ManifestHeader header;
    ManifestTrailer seen;
    bool isAtEnd = false;
    Sha256 hash; // of the compressed bytes

private:
    Result<bool> refill();
    Result<void> checkParent(const ManifestEntry &entry);

    ByteSource &source;
    ZSTD_DCtx *context;
    std::vector<char> input;
    size_t inputSize = 0;
    size_t inputPosition = 0;
    qint64 sourceOffset = 0;
    std::vector<char> output;
    size_t outputSize = 0;
    size_t outputPosition = 0;
    bool isFrameDone = false;
    QByteArray lastPath;
    QByteArray openFolder; // the deepest one that entries may still come for
};

} // namespace holdfast::archive
