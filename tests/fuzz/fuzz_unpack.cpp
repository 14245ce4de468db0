// Whole archives: ours (verify, unpack, extract) and foreign ones (import). Nothing may appear
// beside the folder that is unpacked into.
#include "tests/fuzz/fuzz_input.h"

#include "core/base/file_sync.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace Qt::StringLiterals;

namespace {

/// A folder "inside" in a folder of its own.
class Arena
{
public:
    Arena()
    {
        QDir(m_scratch.path()).mkpath(u"inside"_s);
        m_root.reset(::open(QFile::encodeName(m_scratch.filePath(u"inside"_s)).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    ~Arena()
    {
        const auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        if (QDir(m_scratch.path()).entryList(filter) != QStringList(u"inside"_s))
            abort();
    }
    Q_DISABLE_COPY_MOVE(Arena)
    int root() const { return m_root.get(); }

private:
    QTemporaryDir m_scratch;
    UniqueFd m_root;
};

constexpr qint64 kLimit = 16 << 20;

void unpackOurs(ByteSource &source)
{
    Progress progress;
    const CancellationToken cancel;
    VerifyOptions options;
    options.threads = 1;
    if (!verifyArchive(source, options, progress, cancel))
        return;
    const Arena arena;
    const auto unpacked = unpackArchive(
        source, {.rootDescriptor = arena.root(), .freeBytesLimit = kLimit, .threads = 1}, progress,
        cancel);
    const auto found = findMember(source, Format::TarZst, nullptr, "server.properties");
    tests::NullSink sink;
    if (found && !extractMember(source, Format::TarZst, *found, sink, cancel))
        abort(); // what verify called whole can be extracted
}

void importForeign(const std::uint8_t *data, std::size_t size)
{
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(u"brought"_s);
    if (!writeFileAtomically(file,
                             QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))))
        return;
    const Arena arena;
    Progress progress;
    const auto imported =
        importArchive(file, {.rootDescriptor = arena.root(), .freeBytesLimit = kLimit}, progress,
                      CancellationToken());
    Q_UNUSED(imported)
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tests::FuzzSource source(data, size);
    unpackOurs(source);
    importForeign(data, size);
    return 0;
}
