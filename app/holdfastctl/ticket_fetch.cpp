#include "ticket_fetch.h"

#include "human_text.h"
#include "progress_bar.h"

#include <QtCore/QFileInfo>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FetchedFile
{
    QString path = {};
    qint64 sizeBytes = 0;

    static constexpr const char *recordName = "FetchedFile";
    static constexpr auto fields()
    {
        return holdfast::FieldList{field("path", &FetchedFile::path, "the file written"),
                                   field("size_bytes", &FetchedFile::sizeBytes, "its size")};
    }
};

} // namespace

Result<void> fetchTicket(Cli &cli, const TransferTicket &ticket, const std::string &to,
                         ExistingFile existing)
{
    if (to == "-") {
        OutputSink output;
        return cli.session.fetch(ticket, output, {});
    }
    // The service's name for it is only a suggestion: never a path.
    const QString name = QFileInfo(ticket.fileName).fileName();
    const QString path = absolutePath(
        to.empty() ? QString(name.isEmpty() ? u"extracted"_s : name).toStdString() : to);
    HF_TRY(const auto file, FileSink::create(path, existing));
    {
        ProgressBar bar(cli.console.isErrorTerminal());
        HF_CHECK(cli.session.fetch(ticket, *file, [&](qint64 bytes) {
            bar.show(u"receiving"_s, bytes, std::max<qint64>(ticket.sizeBytes, 0), 0);
        }));
    }
    HF_CHECK(file->finish());
    const FetchedFile fetched{.path = path, .sizeBytes = file->bytesWritten()};
    cli.console.result(fetched, u"%1, %2."_s.arg(oneLine(path), sizeText(fetched.sizeBytes)));
    return {};
}

} // namespace holdfast::ctl
