#include "ui/browse/file_saver.h"

#include "core/client/download.h"
#include "core/model/backup.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

class FileSaver::Sink : public ByteSink
{
public:
    Sink(const QString &destination, Place place)
    {
        if (place == Place::Final)
            m_file = std::make_unique<QSaveFile>(destination);
        else
            m_file = std::make_unique<QFile>(destination);
    }
    Result<void> open()
    {
        return m_file->open(QIODevice::WriteOnly) ? Result<void>() : failure("open"_L1);
    }
    Result<void> write(std::span<const std::byte> bytes) override
    {
        const auto *data = reinterpret_cast<const char *>(bytes.data());
        return m_file->write(data, qint64(bytes.size())) == qint64(bytes.size())
                   ? Result<void>()
                   : failure("write"_L1);
    }
    Result<void> commit()
    {
        if (auto *saved = qobject_cast<QSaveFile *>(m_file.get()))
            return saved->commit() ? Result<void>() : failure("rename"_L1);
        if (!m_file->flush())
            return failure("write"_L1);
        m_file->close();
        return {};
    }

private:
    Result<void> failure(QLatin1StringView call) const
    {
        return Error("file.failed"_L1,
                     {{"path"_L1, m_file->fileName()}, {"reason"_L1, m_file->errorString()}},
                     QString(call));
    }

    std::unique_ptr<QFileDevice> m_file;
};

FileSaver::FileSaver(Workspace &workspace, const QUuid &backupId, const QString &path,
                     const QString &destination, Place place, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_backupId(backupId)
    , m_path(path)
    , m_sink(std::make_unique<Sink>(destination, place))
{}

FileSaver::~FileSaver() = default;

qint64 FileSaver::bytesReceived() const
{
    return m_download ? m_download->bytesReceived() : 0;
}

void FileSaver::start()
{
    if (const auto opened = m_sink->open(); !opened) {
        QMetaObject::invokeMethod(
            this, [this, opened] { end(opened); }, Qt::QueuedConnection);
        return;
    }
    const ExtractParams params{.backupId = m_backupId, .path = m_path};
    m_workspace.connection().call<TransferTicket>(
        "backups.extract"_L1, params, this, [this](const Result<TransferTicket> &ticket) {
            if (!ticket) {
                end(ticket.error());
                return;
            }
            m_download = std::make_unique<client::Download>(
                m_workspace.connection().client().endpoint(), *ticket, *m_sink);
            connect(
                m_download.get(), &client::Download::finished, this,
                [this](const Result<void> &outcome) { end(outcome ? m_sink->commit() : outcome); });
            connect(m_download.get(), &client::Download::progressed, this, &FileSaver::progressed);
            m_download->start();
        });
}

void FileSaver::end(const Result<void> &outcome)
{
    emit finished(outcome);
    deleteLater();
}

} // namespace holdfast::ui
