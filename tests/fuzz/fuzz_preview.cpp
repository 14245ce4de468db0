#include "tests/fuzz/fuzz_input.h"
#include "tests/fuzz/fuzz_target.h"

#include "file_difference.h"
#include "file_preview.h"

#include <cstdlib>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// The same bytes as every kind of file that people look into and compare.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tests::FuzzSource source(data, size);
    tests::FuzzSource other(data, size / 2);
    for (const QString &path :
         {u"file"_s, u"level.dat"_s, u"r.0.0.mca"_s, u"server.properties"_s}) {
        FilePreviewParams question;
        question.path = path;
        question.limit = 50;
        const auto preview = node::previewContent(source, question);
        if (preview && preview->nbt) {
            for (const NbtTagShown &child : preview->nbt->children) {
                question.inside = QStringList{child.name};
                // Whatever is listed can be looked at or is damaged further down.
                if (const auto inside = node::previewContent(source, question);
                    !inside && inside.error().is("internal"_L1))
                    std::abort();
            }
        }
        if (preview && preview->region) {
            question.inside.clear();
            for (const ChunkShown &chunk : preview->region->chunks.first(
                     std::min<qsizetype>(4, preview->region->chunks.size()))) {
                question.chunk = chunk.index;
                if (const auto shown = node::previewContent(source, question);
                    shown && chunk.isTorn)
                    std::abort();
            }
        }
        const auto same = node::compareContents(&source, &source, path, {});
        if (!same || !same->hunks.isEmpty() || !same->nbtChanges.isEmpty() ||
            (same->region && !same->region->changed.isEmpty()))
            std::abort();
        if (const auto difference = node::compareContents(&other, &source, path, {}); !difference)
            std::abort();
    }
    return 0;
}
