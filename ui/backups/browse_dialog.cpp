#include "browse_dialog.h"

#include "archive_folder_model.h"
#include "file_saver.h"

#include "ui/kit/code_view.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kRegionSide = 32;

/// Which chunks of a region exist, as a small map: north is up, as in the game.
QPixmap regionMap(const RegionShown &region)
{
    const int cell = px(8);
    QPixmap pixmap(kRegionSide * cell, kRegionSide * cell);
    pixmap.fill(kit::color(ColorRole::Sunken));
    QPainter painter(&pixmap);
    for (const ChunkShown &chunk : region.chunks) {
        const QRect place((chunk.index % kRegionSide) * cell, (chunk.index / kRegionSide) * cell,
                          cell - 1, cell - 1);
        painter.fillRect(place, kit::color(chunk.isTorn ? ColorRole::Danger : ColorRole::Heat));
        if (chunk.isTorn) {
            painter.setPen(kit::color(ColorRole::OnDanger));
            painter.drawLine(place.topLeft(), place.bottomRight());
        }
    }
    return pixmap;
}

QString nbtText(const NbtLevel &level)
{
    QStringList lines;
    for (const NbtTagShown &tag : level.children)
        lines.append(tag.isContainer ? BrowseDialog::tr("%1: %2 with %3 entries")
                                           .arg(tag.name, tag.type, kit::countText(tag.childCount))
                                     : u"%1: %2"_s.arg(tag.name, tag.value));
    return lines.join(u'\n');
}

} // namespace

BrowseDialog::BrowseDialog(Workspace &workspace, const Backup &backup, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_model(new ArchiveFolderModel(workspace, backup.id, this))
    , m_table(new kit::TableView)
    , m_search(new QLineEdit)
    , m_place(new QLabel)
    , m_up(kit::makeIconButton(u"chevron-left"_s, tr("Up")))
    , m_save(kit::makeButton(tr("Save file…"), u"download"_s, kit::ButtonKind::Primary))
    , m_previewTitle(new QLabel)
    , m_previewText(new kit::CodeView)
    , m_previewImage(new QLabel)
{
    setWindowTitle(tr("%1, %2").arg(
        backup.serverName, kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc())));
    resize(px(960), px(600));
    m_search->setPlaceholderText(tr("Search in this backup"));
    m_search->setAccessibleName(tr("Search in this backup"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(kit::icon(u"search"_s, ColorRole::Faint), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(px(280));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setFont(kit::font(kit::TextStyle::Heading));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_up);
    tools->addWidget(m_place, 1);
    tools->addWidget(m_search, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files of the backup"));
    m_table->setDensity(kit::Density::Compact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(ArchiveFolderModel::SizeColumn, px(88));
    m_table->setColumnWidth(ArchiveFolderModel::ChangedColumn, px(132));
    m_table->setFlexibleColumn(ArchiveFolderModel::NameColumn);
    m_previewTitle->setTextFormat(Qt::PlainText);
    m_previewTitle->setWordWrap(true);
    m_previewText->setAccessibleName(tr("Preview"));
    m_previewImage->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_previewImage->hide();
    auto *side = new QVBoxLayout;
    side->setAlignment(Qt::AlignTop);
    side->addWidget(m_previewTitle);
    side->addWidget(m_previewText, 1);
    side->addWidget(m_previewImage, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(px(kit::space::l));
    body->addWidget(m_table, 3);
    body->addLayout(side, 2);
    auto *close = kit::makeButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->addLayout(tools);
    column->addLayout(body, 1);
    column->addLayout(buttons);

    for (QTimer *timer : {&m_rest, &m_searchRest})
        timer->setSingleShot(true);
    m_rest.setInterval(80ms);
    m_searchRest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &BrowseDialog::preview);
    connect(&m_searchRest, &QTimer::timeout, this, [this] {
        if (m_search->text().isEmpty())
            m_model->openFolder(m_model->folder());
        else
            m_model->search(m_search->text());
    });
    connect(m_search, &QLineEdit::textChanged, &m_searchRest, qOverload<>(&QTimer::start));
    connect(m_table, &kit::TableView::opened, this,
            [this](const QModelIndex &index) { openEntry(m_model->entryAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, &m_rest,
            [this] { m_rest.start(); });
    connect(m_model, &ArchiveFolderModel::opened, this, &BrowseDialog::updatePlace);
    connect(m_model, &ArchiveFolderModel::failed, this, [this](const Error &error) {
        m_previewTitle->setText(error.message());
        m_previewText->clear();
    });
    connect(m_up, &QPushButton::clicked, this, &BrowseDialog::goUp);
    connect(m_save, &QPushButton::clicked, this, &BrowseDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_save->setEnabled(false);
    m_model->openFolder({});
    m_table->setFocus();
}

std::optional<ArchiveEntry> BrowseDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->entryAt(index.row())) : std::nullopt;
}

void BrowseDialog::openEntry(const ArchiveEntry &entry)
{
    if (entry.type == "directory"_L1) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_model->openFolder(entry.path);
    } else {
        save();
    }
}

void BrowseDialog::goUp()
{
    const qsizetype slash = m_model->folder().lastIndexOf(u'/');
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_model->openFolder(slash < 0 ? QString() : m_model->folder().left(slash));
}

void BrowseDialog::updatePlace()
{
    m_place->setText(m_model->isSearch()           ? tr("Found")
                     : m_model->folder().isEmpty() ? m_backup.serverName
                                                   : m_model->folder());
    m_up->setEnabled(m_model->isSearch() || !m_model->folder().isEmpty());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        preview();
}

void BrowseDialog::preview()
{
    const auto entry = current();
    m_save->setEnabled(entry && entry->type == "file"_L1);
    m_previewText->clear();
    m_previewText->setNumbersShown(false);
    m_previewImage->hide();
    m_previewText->setVisible(entry && entry->type == "file"_L1);
    if (!entry) {
        m_previewTitle->setText(m_model->isSearch() ? tr("Nothing in this backup has such a name.")
                                                    : tr("This folder is empty."));
        return;
    }
    m_previewTitle->setText(tr("%1, %2").arg(entry->name, kit::sizeText(entry->sizeBytes)));
    if (entry->type != "file"_L1)
        return;
    const FilePreviewParams params{.backupId = m_backup.id, .path = entry->path};
    m_workspace.connection().call<FilePreview>(
        "backups.previewFile"_L1, params, this,
        [this, path = entry->path](const Result<FilePreview> &answer) {
            if (const auto now = current(); now && now->path == path)
                showPreview(answer);
        });
}

void BrowseDialog::showPreview(const Result<FilePreview> &preview)
{
    if (!preview) {
        m_previewText->setText(preview.error().message());
        return;
    }
    const auto showImage = [this](const QPixmap &pixmap) {
        m_previewImage->setPixmap(pixmap);
        m_previewImage->show();
        m_previewText->hide();
    };
    switch (preview->kind) {
    case PreviewKind::Text:
        m_previewText->setText(preview->text);
        m_previewText->setNumbersShown(true);
        break;
    case PreviewKind::Image: {
        QPixmap pixmap;
        // Only formats whose header the service has checked come here.
        if (pixmap.loadFromData(QByteArray::fromBase64(preview->bytes.toLatin1())))
            showImage(pixmap.width() > px(320)
                          ? pixmap.scaledToWidth(px(320), Qt::SmoothTransformation)
                          : pixmap);
        break;
    }
    case PreviewKind::Nbt:
        if (preview->nbt)
            m_previewText->setText(nbtText(*preview->nbt));
        break;
    case PreviewKind::Region:
        if (preview->region) {
            m_previewTitle->setText(
                tr("%1: %n chunk(s)", nullptr, int(preview->region->chunks.size()))
                    .arg(preview->entry.name));
            showImage(regionMap(*preview->region));
        }
        break;
    default:
        m_previewText->setText(preview->hex.isEmpty() ? preview->problem : preview->hex);
        break;
    }
    if (!preview->problem.isEmpty())
        m_previewTitle->setText(tr("%1 %2", "file, then what is wrong with it")
                                    .arg(m_previewTitle->text(), preview->problem));
}

void BrowseDialog::save()
{
    const auto entry = current();
    if (!entry || entry->type != "file"_L1)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(entry->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry](const QString &destination) {
        auto *saver =
            new FileSaver(m_workspace, m_backup.id, entry->path, destination, &m_workspace);
        connect(saver, &FileSaver::finished, &m_workspace,
                [&workspace = m_workspace, name = entry->name,
                 destination](const Result<void> &outcome) {
                    if (!outcome) {
                        workspace.showError(tr("%1 was not saved").arg(name), outcome.error());
                        return;
                    }
                    const Notice notice{.text = tr("Saved %1").arg(destination)};
                    workspace.notify(notice);
                });
        saver->start();
    });
    dialog->open();
}

void BrowseDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && !m_search->hasFocus())
        goUp();
    else if (event->key() == Qt::Key_Slash)
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QDialog::keyPressEvent(event);
}

} // namespace holdfast::ui
