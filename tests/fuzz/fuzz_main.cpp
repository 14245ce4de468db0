// Runs a fuzz target over its stored inputs, and over random changes of them for
// HOLDFAST_FUZZ_SECONDS. Debian's g++ has no libFuzzer; this finds less per second, but needs
// nothing and always runs.
#include "tests/fuzz/fuzz_target.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestInput = 256 * 1024;
constexpr const char *kFindingFile = "fuzz-finding.bin";

QByteArray currentInput; // for the signal handler, which writes it out

void keepFinding(int signalNumber)
{
    // Only what a signal handler may call; the program is lost anyway.
    const int file = ::open(kFindingFile, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, currentInput.constData(), size_t(currentInput.size())) >= 0) {
        constexpr char kNote[] = "The input that did it: fuzz-finding.bin\n";
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kNote, sizeof kNote - 1);
    }
    std::signal(signalNumber, SIG_DFL);
    std::raise(signalNumber);
}

void runOnce(const QByteArray &input)
{
    currentInput = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           size_t(input.size()));
}

/// One change as damage and attackers make them.
void changeOnce(QByteArray &input, const QList<QByteArray> &corpus, QRandomGenerator &random)
{
    if (input.isEmpty())
        input = QByteArray(1, char(random.bounded(256)));
    const qsizetype at = random.bounded(input.size());
    switch (random.bounded(8)) {
    case 0:
        input[at] = char(input.at(at) ^ 1 << random.bounded(8));
        break;
    case 1:
        input[at] = char(random.bounded(256));
        break;
    case 2: { // numbers that parsers stumble over
        static const QByteArray numbers[] = {QByteArray(4, '\0'),
                                             QByteArray(4, '\xff'),
                                             QByteArray("\x7f\xff\xff\xff", 4),
                                             QByteArray("\x80\0\0\0", 4),
                                             QByteArray("\xff\xff\xff\x7f", 4),
                                             QByteArray("\0\0\0\1", 4)};
        const QByteArray &number = numbers[random.bounded(int(std::size(numbers)))];
        input.replace(at, std::min(number.size(), input.size() - at), number);
        break;
    }
    case 3:
        input.truncate(at);
        break;
    case 4:
        input.remove(at, 1 + random.bounded(16));
        break;
    case 5:
        input.insert(at, input.mid(random.bounded(input.size()), 1 + random.bounded(64)));
        break;
    case 6:
        input.insert(at, QByteArray(1 + random.bounded(8), char(random.bounded(256))));
        break;
    default: { // the head of one, the tail of another
        const QByteArray &other = corpus.at(random.bounded(corpus.size()));
        input = input.left(at) + other.mid(other.isEmpty() ? 0 : random.bounded(other.size()));
        break;
    }
    }
    input.truncate(kLargestInput);
}

qint64 fuzz(const QList<QByteArray> &corpus, qint64 seconds)
{
    const quint32 seed = qEnvironmentVariableIsSet("HOLDFAST_FUZZ_SEED")
                             ? qEnvironmentVariable("HOLDFAST_FUZZ_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (; timer.elapsed() < seconds * 1000; ++runs) {
        QByteArray input = corpus.at(random.bounded(corpus.size()));
        for (int changes = 1 + random.bounded(6); changes > 0; --changes)
            changeOnce(input, corpus, random);
        runOnce(input);
    }
    return runs;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_… CORPUS-FOLDER\n", stderr);
        return 2;
    }
    std::signal(SIGABRT, keepFinding);
    std::signal(SIGSEGV, keepFinding);
    QList<QByteArray> corpus;
    const QDir folder(QFile::decodeName(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
            return 1;
        }
        corpus.append(file.readAll());
        runOnce(corpus.last());
    }
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "%s holds no input\n", argv[1]);
        return 1;
    }
    std::printf("%lld stored inputs\n", qint64(corpus.size()));
    if (const qint64 seconds = qEnvironmentVariable("HOLDFAST_FUZZ_SECONDS").toLongLong();
        seconds > 0)
        std::printf("%lld changed inputs\n", fuzz(corpus, seconds));
    return 0;
}
