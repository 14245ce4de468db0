#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

Workspace::Workspace(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

void Workspace::notify(const Notice &notice)
{
    if (notice.isKept)
        notices().keep(notice);
    emit noticed(notice);
}

void Workspace::backUpNow(const QUuid &serverId)
{
    const QString name = servers().name(serverId);
    const BackupCreateParams params{.serverId = serverId};
    connection().call<Backup>(
        "backups.create"_L1, params, this, [this, name](const Result<Backup> &backup) {
            if (!backup) {
                showError(tr("%1 was not backed up").arg(name), backup.error());
                return;
            }
            const Notice notice{.status = kit::Status::Running,
                                .text = tr("Backing %1 up").arg(name),
                                .actionText = tr("Show jobs"),
                                .action = [this] { showJobs(); }};
            notify(notice);
        });
}

} // namespace holdfast::ui
