#include "restore_dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::px;

namespace {

QString subjectText(ChangeSubject subject)
{
    switch (subject) {
    case ChangeSubject::Regions:
        return RestoreDialog::tr("region files");
    case ChangeSubject::Players:
        return RestoreDialog::tr("player files");
    case ChangeSubject::Level:
        return RestoreDialog::tr("level.dat");
    case ChangeSubject::Settings:
        return RestoreDialog::tr("settings");
    case ChangeSubject::Others:
        break;
    }
    return RestoreDialog::tr("other files");
}

QLabel *wrapped(kit::TextStyle style)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(kit::font(style));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(Workspace &workspace, const Backup &backup, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_toServer(new QRadioButton(tr("Into the server's own folder")))
    , m_toFolder(new QRadioButton(tr("Into another folder:")))
    , m_folder(new QLineEdit)
    , m_safety(new QCheckBox(tr("Back the present state up first")))
    , m_headline(wrapped(kit::TextStyle::Title))
    , m_changes(wrapped(kit::TextStyle::Body))
    , m_checks(wrapped(kit::TextStyle::Small))
    , m_deed(kit::makeButton(tr("Restore"), u"restore"_s, kit::ButtonKind::Primary))
{
    const QString when = kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc());
    setWindowTitle(tr("Restore %1 to %2").arg(backup.serverName, when));
    setFixedWidth(px(kit::size::dialogM));
    m_deed->setText(tr("Restore to %1").arg(when));
    m_deed->setEnabled(false);
    m_toServer->setChecked(!backup.serverId.isNull());
    m_toServer->setEnabled(!backup.serverId.isNull());
    m_toFolder->setChecked(backup.serverId.isNull());
    m_folder->setAccessibleName(tr("Other folder"));
    m_folder->setPlaceholderText(tr("new or empty folder"));
    m_safety->setChecked(true);
    auto *choose = kit::makeButton(tr("Choose…"), u"folder"_s);
    auto *folderRow = new QHBoxLayout;
    folderRow->setContentsMargins(px(24), 0, 0, 0);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *cancel = kit::makeButton(tr("Cancel"));
    auto *quiet = new QLabel(tr("Nothing has been touched yet."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quiet);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(kit::space::s));
    column->addWidget(m_headline);
    column->addWidget(m_changes);
    column->addSpacing(px(kit::space::s));
    column->addWidget(m_toServer);
    column->addWidget(m_toFolder);
    column->addLayout(folderRow);
    column->addWidget(m_safety);
    column->addSpacing(px(kit::space::s));
    column->addWidget(m_checks);
    column->addStretch(1);
    column->addLayout(buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &RestoreDialog::look);
    connect(m_toServer, &QRadioButton::toggled, &m_rest, qOverload<>(&QTimer::start));
    connect(m_safety, &QCheckBox::toggled, &m_rest, qOverload<>(&QTimer::start));
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_toFolder->setChecked(true);
        m_rest.start();
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder to restore into"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
            m_folder->setText(folder);
            m_toFolder->setChecked(true);
            m_rest.start();
        });
        dialog->open();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &RestoreDialog::restore);
    look();
}

RestoreParams RestoreDialog::params() const
{
    return {.backupId = m_backup.id,
            .directory = m_toFolder->isChecked() ? m_folder->text() : QString(),
            .safetyBackup = m_safety->isChecked()};
}

void RestoreDialog::look()
{
    ++m_generation;
    m_deed->setEnabled(false);
    m_safety->setEnabled(m_toServer->isChecked());
    if (m_toFolder->isChecked() && m_folder->text().isEmpty()) {
        m_headline->setText(tr("Which folder?"));
        m_changes->setText(tr("Choose a new or empty folder; the live server is not touched."));
        m_checks->clear();
        return;
    }
    m_headline->setText(tr("Comparing…"));
    m_changes->setText(tr("What would change is being looked at."));
    m_checks->clear();
    const int generation = m_generation;
    m_workspace.connection().call<RestoreCheck>(
        "backups.checkRestore"_L1, params(), this,
        [this, generation](const Result<RestoreCheck> &check) {
            if (generation == m_generation)
                showCheck(check);
        });
    const RestoreParams asked = params();
    RestorePreviewParams preview{.backupId = asked.backupId, .directory = asked.directory};
    preview.limit = 1;
    m_workspace.connection().call<TreeDifference>(
        "backups.previewRestore"_L1, preview, this,
        [this, generation](const Result<TreeDifference> &changes) {
            if (generation == m_generation)
                showChanges(changes);
        });
}

void RestoreDialog::showCheck(const Result<RestoreCheck> &check)
{
    if (!check) {
        m_checks->setText(check.error().message());
        return;
    }
    QStringList lines;
    for (const Check &found : check->checks)
        lines.append(found.message);
    lines.append(tr("Needs %1 for unpacking beside the folder; %2 are free.")
                     .arg(kit::sizeText(check->neededBytes), kit::sizeText(check->freeBytes)));
    if (check->estimatedSeconds)
        lines.append(tr("Takes about %1.")
                         .arg(kit::durationText(std::chrono::seconds(*check->estimatedSeconds))));
    if (check->folder == RestoreFolder::OwnServer)
        lines.append(
            tr("Nothing is lost: the present folder is kept beside it and can be put back "
               "until %1.")
                .arg(kit::shortTimeText(check->undoUntil, QDateTime::currentDateTimeUtc())));
    m_checks->setText(lines.join(u'\n'));
    m_deed->setEnabled(check->canRestore);
}

void RestoreDialog::showChanges(const Result<TreeDifference> &changes)
{
    if (!changes) {
        m_headline->setText(tr("It cannot be compared"));
        m_changes->setText(changes.error().message());
        return;
    }
    const int sum = int(changes->added + changes->removed + changes->changed);
    m_headline->setText(sum == 0 ? tr("Nothing would change: the folder is equal to the backup.")
                                 : tr("%n file(s) will change.", nullptr, sum));
    QStringList lines;
    lines.append(tr("%1 come back, %2 go away, %3 go back to what they were; %4 are equal and are "
                    "not touched.")
                     .arg(kit::countText(changes->added), kit::countText(changes->removed),
                          kit::countText(changes->changed), kit::countText(changes->unchanged)));
    for (const SubjectChanges &subject : changes->subjects) {
        const qint64 files = subject.added + subject.removed + subject.changed;
        if (files > 0)
            //: a count and what is counted: "73 region files"
            lines.append(tr("%1 %2").arg(kit::countText(files), subjectText(subject.subject)));
    }
    m_changes->setText(lines.join(u'\n'));
}

void RestoreDialog::restore()
{
    m_deed->setEnabled(false);
    m_workspace.connection().call<Job>(
        "backups.restore"_L1, params(), this, [this](const Result<Job> &job) {
            if (!job) {
                m_checks->setText(job.error().message());
                m_deed->setEnabled(true);
                return;
            }
            const Notice notice{.status = kit::Status::Running,
                                .text = tr("Restoring %1").arg(m_backup.serverName),
                                .actionText = tr("Show jobs"),
                                .action = [&workspace = m_workspace] { workspace.showJobs(); }};
            m_workspace.notify(notice);
            accept();
        });
}

} // namespace holdfast::ui
