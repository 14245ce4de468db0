#include "target_chooser.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

QString folderOf(const StorageTarget &target)
{
    return target.settings.value("directory"_L1).toString();
}

} // namespace

TargetChooser::TargetChooser(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLabel(tr("Looking for a place…")))
    , m_space(new QLabel)
    , m_field(new QLineEdit)
    , m_choose(kit::makeButton(tr("Choose…"), u"folder"_s))
    , m_change(kit::makeButton(tr("Change…"), {}, kit::ButtonKind::Ghost))
    , m_glyph(new kit::StatusGlyph(kit::Status::Attention))
    , m_finding(new QLabel)
{
    for (QLabel *label : {m_name, m_space, m_finding})
        label->setTextFormat(Qt::PlainText);
    m_name->setFont(kit::font(kit::TextStyle::Strong));
    m_space->setFont(kit::font(kit::TextStyle::Small));
    m_finding->setFont(kit::font(kit::TextStyle::Small));
    m_finding->setWordWrap(true);
    m_space->setForegroundRole(QPalette::PlaceholderText);
    m_finding->setForegroundRole(QPalette::PlaceholderText);
    m_field->setAccessibleName(tr("Folder for backups"));
    m_field->hide();
    m_choose->hide();
    auto *mark = new QLabel;
    mark->setPixmap(kit::icon(u"storage"_s).pixmap(px(18), px(18)));
    mark->setAccessibleName(tr("Folder for backups"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_field);
    words->addWidget(m_space);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(px(16), px(8), px(12), px(8));
    box->setSpacing(px(kit::space::m));
    box->addWidget(mark);
    box->addLayout(words, 1);
    box->addWidget(m_choose);
    box->addWidget(m_change);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, px(6), 0, 0);
    below->setSpacing(px(6));
    below->addWidget(m_glyph, 0, Qt::AlignTop);
    below->addWidget(m_finding, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(box);
    column->addLayout(below);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &TargetChooser::check);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_canBeUsed = false; // until it is looked at
        m_rest.start();
        emit changed();
    });
    connect(m_change, &QPushButton::clicked, this, &TargetChooser::change);
    connect(m_choose, &QPushButton::clicked, this, &TargetChooser::choose);
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        if (m_workspace.connection().isOnline())
            readTargets();
    });
    if (workspace.connection().isOnline())
        readTargets();
}

void TargetChooser::readTargets()
{
    m_workspace.connection().call<StorageList>(
        "storage.list"_L1, Nothing{}, this, [this](const Result<StorageList> &list) {
            if (!list)
                return; // the banner tells; it is read again when the service is back
            m_targets = list->targets;
            if (m_field->text().isEmpty() && !m_targets.isEmpty())
                m_field->setText(folderOf(m_targets.constFirst()));
            else if (m_targets.isEmpty())
                change();
        });
}

void TargetChooser::setServerFolders(const QStringList &folders)
{
    if (folders == m_serverFolders)
        return;
    m_serverFolders = folders;
    m_rest.start();
}

QString TargetChooser::folder() const
{
    return m_field->text().trimmed();
}

QUuid TargetChooser::targetId() const
{
    const auto found = std::ranges::find(m_targets, folder(), folderOf);
    return found == m_targets.cend() ? QUuid() : found->id;
}

/// The folder becomes a field to type into.
void TargetChooser::change()
{
    m_field->show();
    m_choose->show();
    m_name->hide();
    m_change->hide();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void TargetChooser::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_field, &QLineEdit::setText);
    dialog->open();
}

void TargetChooser::check()
{
    const QString wanted = folder();
    if (wanted.isEmpty())
        return;
    const StorageFolderParams params{.directory = wanted};
    m_workspace.connection().read<StorageFolderCheck>(
        "storage.checkFolder"_L1, params, this,
        [this, wanted](const Result<StorageFolderCheck> &answer) {
            if (folder() == wanted) // else an answer to what stood there before
                show(wanted, answer);
        });
}

void TargetChooser::show(const QString &wanted, const Result<StorageFolderCheck> &answer)
{
    // What is a target already may be used again: that it is one is no reason against it.
    const bool isKnown = !targetId().isNull();
    QStringList findings;
    kit::Status status = kit::Status::Attention;
    m_canBeUsed = answer && (answer->canAdd || isKnown);
    if (!answer) {
        findings.append(answer.error().message());
        status = kit::Status::Danger;
    } else {
        for (const Check &check : answer->checks) {
            if (check.id == "storage.folder_used"_L1)
                continue;
            findings.append(check.text());
            if (check.severity == CheckSeverity::Blocking)
                status = kit::Status::Danger;
        }
        m_space->setText(
            tr("%1 free of %2")
                .arg(kit::sizeText(answer->freeBytes), kit::sizeText(answer->totalBytes)));
    }
    if (m_canBeUsed)
        findings.append(
            tr("With one place only, a broken machine takes world and backup together. You can "
               "add another one later."));
    m_name->setText(tr("Folder %1").arg(wanted));
    m_glyph->setStatus(status);
    m_finding->setText(findings.join(u' '));
    kit::setInvalid(m_field, !m_canBeUsed);
    m_field->setAccessibleDescription(m_finding->text());
    emit changed();
}

void TargetChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int bottom = m_finding->geometry().top() - px(6);
    kit::paintBox(&painter, QRectF(0, 0, width(), bottom), ColorRole::Raised, ColorRole::Border,
                  kit::radius::card);
}

} // namespace holdfast::ui
