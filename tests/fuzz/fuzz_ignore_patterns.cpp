// The first line is a path, the rest are patterns.
#include "tests/fuzz/fuzz_input.h"

#include <QtCore/QStringList>

using namespace holdfast;
using namespace holdfast::archive;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 4096)
        return 0;
    QByteArrayList lines =
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QByteArray path = lines.takeFirst();
    QStringList patterns;
    for (const QByteArray &line : std::as_const(lines))
        patterns.append(QString::fromUtf8(line));
    const auto compiled = IgnorePatterns::compile(patterns);
    if (compiled) {
        compiled->matches(path, false);
        compiled->matches(path, true);
    }
    return 0;
}
