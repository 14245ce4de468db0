#include "ui/restore/restore_page.h"

#include "restore_preview.h"
#include "restore_progress.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paint.h"
#include "ui/kit/step_row.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

/// The foot of the assistant: a line above it.
class Foot : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
    }
};

} // namespace

RestorePage::RestorePage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Restore")))
    , m_steps(new kit::StepRow({tr("What"), tr("Where to"), tr("Preview"), tr("Restore")}))
    , m_stack(new QStackedWidget)
    , m_toServer(new QRadioButton(tr("Into the server's own folder")))
    , m_toServerText(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
    , m_toFolder(new QRadioButton(tr("Into another folder")))
    , m_folder(new QLineEdit)
    , m_preview(new RestorePreview(workspace))
    , m_progress(new RestoreProgress(workspace))
    , m_quiet(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
    , m_cancel(kit::makeButton(tr("Cancel"), {}, kit::ButtonKind::Ghost))
    , m_back(kit::makeButton(tr("Back")))
    , m_deed(kit::makeButton(tr("Restore"), u"restore"_s, kit::ButtonKind::Primary))
{
    m_header->setCrumb(tr("Backups"));
    m_stack->addWidget(makeWhere());
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_progress);
    auto *foot = new Foot;
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(px(kit::space::xl), px(12), px(kit::space::xl), px(12));
    buttons->setSpacing(px(kit::space::s));
    buttons->addWidget(m_quiet, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_deed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(px(kit::space::xl), px(kit::space::s), px(kit::space::xl),
                              px(kit::space::s));
    steps->addWidget(m_steps);
    column->addLayout(steps);
    column->addWidget(m_stack, 1);
    column->addWidget(foot);

    connect(m_header, &kit::PageHeader::crumbClicked, this,
            [this] { this->workspace().open(Address::of(u"backup"_s, m_id)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { this->workspace().goBack(); });
    connect(m_back, &QPushButton::clicked, this, &RestorePage::goBackOneStep);
    connect(m_deed, &QPushButton::clicked, this, &RestorePage::goOn);
    connect(m_preview, &RestorePreview::changed, this, &RestorePage::updateState);
    connect(m_progress, &RestoreProgress::ended, this, [this] {
        updateState();
        // What the keyboard had, the cancelling of the work, is gone.
        if (m_step == RestoreStep && isAncestorOf(focusWidget()))
            m_deed->setFocus();
    });
    connect(&workspace.connection(), &Connection::stateChanged, this, &RestorePage::updateState);
    setFocusProxy(m_deed);
    updateState();
}

QWidget *RestorePage::makeWhere()
{
    auto *where = new QWidget;
    auto *headline = new kit::TextLabel(tr("Where shall it go?"), kit::TextStyle::Display);
    auto *toFolderText =
        new kit::TextLabel(tr("A new or empty folder on the machine of the service. The server "
                              "itself is not touched; good for a look or for single files."),
                           kit::TextStyle::Body, ColorRole::Muted);
    for (kit::TextLabel *text : {m_toServerText, toFolderText}) {
        text->setWordWrap(true);
        text->setContentsMargins(px(24), 0, 0, 0);
    }
    m_folder->setAccessibleName(tr("Other folder"));
    m_folder->setPlaceholderText(tr("/path/of/a/new/folder"));
    auto *choose = kit::makeButton(tr("Choose…"), u"folder"_s);
    auto *folderRow = new QHBoxLayout;
    folderRow->setContentsMargins(px(24), 0, 0, 0);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *column = new QVBoxLayout(where);
    column->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    column->setSpacing(px(kit::space::s));
    column->addWidget(headline);
    column->addSpacing(px(kit::space::m));
    column->addWidget(m_toServer);
    column->addWidget(m_toServerText);
    column->addSpacing(px(kit::space::m));
    column->addWidget(m_toFolder);
    column->addWidget(toFolderText);
    column->addLayout(folderRow);
    column->addStretch(1);
    where->setMaximumWidth(px(760));
    // At the leading side of the page, whichever that is.
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(where, 100);
    row->addStretch(1);
    connect(m_toServer, &QRadioButton::toggled, this, &RestorePage::updateState);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_toFolder->setChecked(true);
        updateState();
    });
    connect(m_folder, &QLineEdit::returnPressed, this, &RestorePage::goOn);
    connect(choose, &QPushButton::clicked, this, &RestorePage::chooseFolder);
    return page;
}

void RestorePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to restore into"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        m_toFolder->setChecked(true);
        updateState();
    });
    dialog->open();
}

void RestorePage::open(const Address &address)
{
    // Whoever comes back finds the work that is under way, or what he had begun to enter.
    if (address.id() == m_id && (m_progress->isRunning() || m_step == WhereStep))
        return;
    m_id = address.id();
    m_backup = {};
    m_step = WhatStep;
    m_header->setTitle(tr("Restore"));
    m_header->setFacts({});
    refresh();
}

void RestorePage::refresh()
{
    if (m_step != WhatStep) {
        if (m_step == PreviewStep)
            m_preview->look(m_backup, directory());
        return;
    }
    const BackupIdParams params{.backupId = m_id};
    workspace().connection().read<BackupDetails>(
        "backups.get"_L1, params, this, [this, id = m_id](const Result<BackupDetails> &details) {
            if (id != m_id)
                return;
            if (details)
                show(*details);
            else
                workspace().showError(tr("That backup is not there"), details.error());
        });
    updateState();
}

void RestorePage::show(const BackupDetails &details)
{
    m_backup = details.backup;
    const QString when = kit::sentenceTimeText(m_backup.startedAt, QDateTime::currentDateTimeUtc());
    m_header->setTitle(tr("Restore %1").arg(m_backup.serverName));
    m_header->setFacts(tr("to the state of %1").arg(when));
    const bool hasServer = !m_backup.serverId.isNull();
    m_toServer->setEnabled(hasServer);
    m_toServer->setChecked(hasServer);
    m_toFolder->setChecked(!hasServer);
    m_folder->clear();
    m_toServerText->setText(
        hasServer ? tr("The present folder of %1 is kept beside it, so that one click brings it "
                       "back.")
                        .arg(m_backup.serverName)
                  : tr("Its server is no longer registered."));
    // With a server there is nothing to ask: the next thing to see is what would change.
    enter(hasServer ? PreviewStep : WhereStep);
    applyDraft();
}

QVariantMap RestorePage::draft()
{
    const bool isAtChoice = m_step == WhereStep || m_step == PreviewStep;
    if (!m_draft.isEmpty() || !isAtChoice)
        return m_draft;
    return {{u"to_folder"_s, m_toFolder->isChecked()},
            {u"folder"_s, m_folder->text()},
            {u"step"_s, int(m_step)}};
}

void RestorePage::takeDraft(const QVariantMap &draft)
{
    m_draft = draft;
    if (m_step != WhatStep)
        applyDraft();
}

void RestorePage::applyDraft()
{
    if (m_draft.isEmpty())
        return;
    const QVariantMap draft = std::exchange(m_draft, {});
    m_folder->setText(draft.value(u"folder"_s).toString());
    (draft.value(u"to_folder"_s).toBool() ? m_toFolder : m_toServer)->setChecked(true);
    enter(Step(draft.value(u"step"_s).toInt()));
}

QString RestorePage::directory() const
{
    return m_toFolder->isChecked() ? m_folder->text() : QString();
}

void RestorePage::enter(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    if (step == WhereStep)
        m_stack->setCurrentIndex(0);
    else if (step == PreviewStep)
        m_stack->setCurrentWidget(m_preview);
    else if (step == RestoreStep)
        m_stack->setCurrentWidget(m_progress);
    if (step == PreviewStep)
        m_preview->look(m_backup, directory());
    updateState();
}

void RestorePage::goOn()
{
    if (!m_deed->isEnabled())
        return;
    if (m_step == WhereStep)
        enter(PreviewStep);
    else if (m_step == PreviewStep)
        restore();
    else if (m_step == RestoreStep)
        workspace().open(Address::of(u"backup"_s, m_id));
}

void RestorePage::goBackOneStep()
{
    if (m_step == PreviewStep)
        enter(WhereStep);
}

void RestorePage::restore()
{
    m_isAsking = true;
    updateState();
    workspace().connection().call<Job>(
        "backups.restore"_L1, m_preview->params(), this, [this](const Result<Job> &job) {
            m_isAsking = false;
            if (!job) {
                workspace().showError(tr("%1 was not restored").arg(m_backup.serverName),
                                      job.error());
                updateState();
                return;
            }
            m_progress->follow(m_backup, directory(), *job);
            enter(RestoreStep);
        });
}

void RestorePage::updateState()
{
    const bool online = workspace().connection().isOnline();
    const QString when = kit::sentenceTimeText(m_backup.startedAt, QDateTime::currentDateTimeUtc());
    m_deed->setToolTip(online ? QString() : tr("The service is not reachable now."));
    m_back->setVisible(m_step == PreviewStep);
    m_cancel->setVisible(m_step != RestoreStep);
    m_stack->setEnabled(m_step != WhatStep); // what it asks depends on the backup
    m_deed->setIcon(m_step == RestoreStep ? QIcon() : kit::icon(u"restore"_s, ColorRole::OnAccent));
    switch (m_step) {
    case WhatStep:
        m_quiet->setText(tr("Reading the backup…"));
        m_deed->setEnabled(false);
        break;
    case WhereStep:
        m_quiet->setText(tr("Nothing has been touched yet."));
        m_deed->setText(tr("See what would change"));
        m_deed->setEnabled(online && (m_toServer->isChecked() || !m_folder->text().isEmpty()));
        break;
    case PreviewStep:
        m_quiet->setText(tr("Nothing has been touched yet."));
        m_deed->setText(tr("Restore %1 to %2").arg(m_backup.serverName, when));
        m_deed->setEnabled(online && m_preview->canRestore() && !m_isAsking);
        break;
    case RestoreStep:
        m_quiet->clear();
        m_deed->setText(m_progress->isRunning() ? tr("Leave it running") : tr("Done"));
        m_deed->setEnabled(true);
        break;
    }
}

QList<Command> RestorePage::commands()
{
    return {{.id = u"restore.go"_s, .title = m_deed->text(), .icon = u"restore"_s, .run = [this] {
                 goOn();
             }}};
}

void RestorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        goOn();
    else if (event->key() == Qt::Key_Escape)
        workspace().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace holdfast::ui
