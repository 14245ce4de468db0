// Format of core/archive/archive.h.
#include "core/archive/archive.h"

#include <array>
#include <cstring>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

QString formatSuffix(Format format)
{
    switch (format) {
    case Format::TarZst:
        return u"tar.zst"_s;
    case Format::TarGz:
        return u"tar.gz"_s;
    case Format::TarXz:
        return u"tar.xz"_s;
    case Format::Tar:
        break;
    }
    return u"tar"_s;
}

std::optional<Format> recogniseFormat(ByteSource &source)
{
    std::array<std::byte, 512> head = {};
    const auto got = source.readAt(0, head);
    if (!got)
        return std::nullopt;
    const auto begins = [&](size_t offset, const char *magic, size_t length) {
        return qint64(offset + length) <= *got &&
               std::memcmp(head.data() + offset, magic, length) == 0;
    };
    if (begins(0, "\x28\xb5\x2f\xfd", 4))
        return Format::TarZst;
    if (begins(0, "\x1f\x8b", 2))
        return Format::TarGz;
    if (begins(0,
               "\xfd"
               "7zXZ\0",
               6))
        return Format::TarXz;
    if (begins(257, "ustar", 5))
        return Format::Tar;
    return std::nullopt;
}

} // namespace holdfast::archive
