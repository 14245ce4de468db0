#include "file_preview_pane.h"

#include "nbt_tree_model.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/region_map.h"
#include "ui/kit/time_text.h"
#include "ui/kit/tree_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

QString problemText(const std::optional<Check> &problem)
{
    return problem ? problem->text() : QString();
}

/// Chunks saved this long before the newest one count as lately played in.
constexpr qint64 kRecentSeconds = 24 * 60 * 60;
constexpr int kHexBytesPerLine = 16;
/// More text than this is not laid out at once.
constexpr qsizetype kMostCharacters = 4 * 1024 * 1024;
constexpr int kBlocksPerChunk = 16;

QLabel *label(kit::TextStyle style, ColorRole role)
{
    auto *made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setFont(kit::font(style));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, kit::color(role));
    palette.setColor(QPalette::Text, kit::color(role));
    made->setPalette(palette);
    return made;
}

/// "0010  6c 65 76 65 …  leve…", as hexadecimal viewers show it.
QString hexText(const QByteArray &bytes, qint64 offset)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += kHexBytesPerLine) {
        const QByteArray line = bytes.mid(at, kHexBytesPerLine);
        QString readable;
        for (const char byte : line)
            readable += byte >= ' ' && byte <= '~' ? QChar(QLatin1Char(byte)) : QChar(u'·');
        text += u"%1  %2  %3\n"_s.arg(offset + at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -(kHexBytesPerLine * 3 - 1))
                    .arg(readable);
    }
    return text;
}

QString kindText(const FilePreview &preview)
{
    switch (preview.kind) {
    case PreviewKind::Text:
        return FilePreviewPane::tr("Text, %1").arg(preview.format);
    case PreviewKind::Image:
        return FilePreviewPane::tr("Image, %1 × %2").arg(preview.width).arg(preview.height);
    case PreviewKind::Nbt:
        return FilePreviewPane::tr("Minecraft data (NBT)");
    case PreviewKind::Region:
        return FilePreviewPane::tr("Region of 32 × 32 chunks");
    case PreviewKind::Archive:
        return FilePreviewPane::tr("Archive, %1").arg(preview.format);
    case PreviewKind::Folder:
        return FilePreviewPane::tr("Folder");
    case PreviewKind::Link:
        return FilePreviewPane::tr("Link to %1").arg(preview.entry.linkTarget);
    case PreviewKind::Binary:
        break;
    }
    return FilePreviewPane::tr("Bytes");
}

} // namespace

FilePreviewPane::FilePreviewPane(Workspace &workspace, const QUuid &backupId, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backupId(backupId)
    , m_title(label(kit::TextStyle::Title, ColorRole::Text))
    , m_kind(label(kit::TextStyle::Small, ColorRole::Muted))
    , m_problem(label(kit::TextStyle::Body, ColorRole::AttentionText))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(px(24), px(16), px(24), px(16));
    m_column->setSpacing(px(kit::space::s));
    m_column->addWidget(m_title);
    m_column->addWidget(m_kind);
    m_column->addWidget(m_problem);
    setMinimumWidth(px(320));
    showMessage({}, {});
}

void FilePreviewPane::clear()
{
    ++m_generation;
    delete m_body;
    m_body = nullptr;
    m_text = nullptr;
    m_more = nullptr;
    m_facts = nullptr;
    m_chunkTitle = nullptr;
    m_chunkTree = nullptr;
    m_problem->hide();
}

void FilePreviewPane::showMessage(const QString &title, const QString &text)
{
    clear();
    m_title->setText(title);
    m_kind->setText(text);
    m_body = new QWidget;
    m_column->addWidget(m_body, 1);
}

void FilePreviewPane::show(const ArchiveEntry &entry)
{
    m_entry = entry;
    const QString size = kit::sizeText(entry.sizeBytes);
    showMessage(entry.name, entry.type == "directory"_L1 ? tr("Folder, %1").arg(size) : size);
    if (entry.type == "file"_L1)
        read(0);
}

void FilePreviewPane::read(qint64 offset)
{
    const FilePreviewParams params{.backupId = m_backupId, .path = m_entry.path, .offset = offset};
    m_workspace.connection().read<FilePreview>(
        "backups.previewFile"_L1, params, this,
        [this, offset, generation = m_generation](const Result<FilePreview> &preview) {
            if (generation != m_generation)
                return;
            if (!preview)
                showMessage(m_entry.name, preview.error().message());
            else if (offset == 0)
                showPreview(*preview);
            else
                showText(preview->hex.isEmpty()
                             ? preview->text
                             : hexText(QByteArray::fromHex(preview->hex.toLatin1()), offset),
                         *preview);
        });
}

void FilePreviewPane::showPreview(const FilePreview &preview)
{
    clear();
    m_kind->setText(tr("%1, %2", "size and kind of a file")
                        .arg(kit::sizeText(preview.entry.sizeBytes), kindText(preview)));
    m_problem->setText(problemText(preview.problem));
    m_problem->setVisible(preview.problem.has_value());
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, px(kit::space::s), 0, 0);
    body->setSpacing(px(kit::space::s));
    m_column->addWidget(m_body, 1);
    switch (preview.kind) {
    case PreviewKind::Image:
        showImage(preview);
        break;
    case PreviewKind::Nbt: {
        const FilePreviewParams file{.backupId = m_backupId, .path = m_entry.path};
        showNbt(file, preview);
        break;
    }
    case PreviewKind::Region:
        showRegion(preview);
        break;
    case PreviewKind::Text:
        showText(preview.text, preview);
        break;
    case PreviewKind::Archive:
    case PreviewKind::Binary:
    case PreviewKind::Folder:
    case PreviewKind::Link:
        showText(hexText(QByteArray::fromHex(preview.hex.toLatin1()), 0), preview);
        break;
    }
}

void FilePreviewPane::showText(const QString &text, const FilePreview &preview)
{
    auto *body = static_cast<QVBoxLayout *>(m_body->layout());
    if (!m_text) {
        m_text = new QPlainTextEdit;
        m_text->setReadOnly(true);
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_text->setFont(kit::font(kit::TextStyle::Mono));
        m_text->setAccessibleName(tr("Content of %1").arg(m_entry.name));
        m_text->setLayoutDirection(Qt::LeftToRight);
        m_more = kit::makeButton(tr("Read on"));
        body->addWidget(m_text, 1);
        body->addWidget(m_more, 0, Qt::AlignLeading);
    }
    m_more->disconnect(this);
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    if (m_text->document()->characterCount() == text.size() + 1)
        m_text->moveCursor(QTextCursor::Start);
    m_more->setVisible(preview.nextOffset >= 0 &&
                       m_text->document()->characterCount() < kMostCharacters);
    connect(m_more, &QPushButton::clicked, this, [this, next = preview.nextOffset] { read(next); });
}

void FilePreviewPane::showImage(const FilePreview &preview)
{
    auto *image = new QLabel;
    image->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    image->setAccessibleName(tr("Picture in %1").arg(m_entry.name));
    QPixmap pixmap;
    // Only formats whose header the service has checked, of a bounded size, come here.
    if (pixmap.loadFromData(QByteArray::fromBase64(preview.bytes.toLatin1()))) {
        const int widest = px(480);
        // Icons and banners of a few pixels are drawn larger, with their pixels kept sharp.
        const int times = std::clamp(px(192) / std::max(1, pixmap.width()), 1, 6);
        image->setPixmap(pixmap.width() > widest
                             ? pixmap.scaledToWidth(widest, Qt::SmoothTransformation)
                             : pixmap.scaled(pixmap.size() * times));
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(image);
    m_body->layout()->addWidget(scroll);
}

void FilePreviewPane::showNbt(const FilePreviewParams &file, const FilePreview &preview)
{
    auto *tree = new kit::TreeView;
    tree->setModel(new NbtTreeModel(m_workspace, file, preview, tree));
    tree->setHeaderHidden(true);
    tree->setAccessibleName(tr("Tags of %1").arg(m_entry.name));
    tree->setColumnWidth(NbtTreeModel::NameColumn, px(200));
    tree->setLayoutDirection(Qt::LeftToRight);
    tree->header()->setStretchLastSection(true);
    // All the room there is: below a map there is a stretch too.
    constexpr int kStretch = 1000;
    static_cast<QVBoxLayout *>(m_body->layout())->addWidget(tree, kStretch);
    if (file.chunk)
        m_chunkTree = tree;
}

void FilePreviewPane::addFact(const QString &name, const QString &value)
{
    auto *title = label(kit::TextStyle::Small, ColorRole::Muted);
    title->setText(name);
    auto *fact = label(kit::TextStyle::Small, ColorRole::Text);
    fact->setText(value);
    m_facts->addRow(title, fact);
}

void FilePreviewPane::showRegion(const FilePreview &preview)
{
    if (!preview.region)
        return;
    const RegionShown &region = *preview.region;
    auto *body = static_cast<QVBoxLayout *>(m_body->layout());
    QDateTime newest;
    for (const ChunkShown &chunk : region.chunks)
        newest = std::max(newest, chunk.savedAt);
    kit::RegionMarks marks{};
    for (const ChunkShown &chunk : region.chunks)
        marks.at(std::size_t(chunk.index)) = chunk.isTorn ? kit::ChunkMark::Torn
                                             : chunk.savedAt.secsTo(newest) < kRecentSeconds
                                                 ? kit::ChunkMark::Recent
                                                 : kit::ChunkMark::Older;
    auto *map = new kit::RegionMap;
    map->setMarks(marks);
    map->setAccessibleName(
        tr("Map of the region: %n chunk(s) exist", nullptr, int(region.chunks.size())));
    map->setMaximumSize(px(352), px(352));
    map->setDescription([region](int index) {
        const auto chunk = std::ranges::find(region.chunks, index, &ChunkShown::index);
        const QString place =
            tr("Chunk %1 / %2").arg(index % kit::kRegionSide).arg(index / kit::kRegionSide);
        if (chunk == region.chunks.cend())
            return tr("%1, never made").arg(place);
        if (chunk->isTorn)
            return tr("%1, torn: its place or length cannot be right").arg(place);
        return tr("%1, %2, saved %3")
            .arg(place, kit::sizeText(chunk->sizeBytes),
                 kit::sentenceTimeText(chunk->savedAt, QDateTime::currentDateTimeUtc()));
    });
    connect(map, &kit::RegionMap::currentChanged, this,
            [this, region](int chunk) { showChunk(region, chunk); });

    auto *facts = new QWidget;
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(px(12));
    m_facts->setVerticalSpacing(px(4));
    addFact(tr("Chunks"), region.tornCount > 0
                              ? tr("%1 of %2, %3 torn")
                                    .arg(kit::countText(region.chunks.size()),
                                         kit::countText(std::size(kit::RegionMarks())),
                                         kit::countText(region.tornCount))
                              : tr("%1 of %2, none torn")
                                    .arg(kit::countText(region.chunks.size()),
                                         kit::countText(std::size(kit::RegionMarks()))));
    if (newest.isValid())
        addFact(tr("Newest"), kit::shortTimeText(newest, QDateTime::currentDateTimeUtc()));
    const int elements = m_entry.name.section(u'.', 1, 2).split(u'.').size();
    if (elements == 2) {
        const int x = m_entry.name.section(u'.', 1, 1).toInt();
        const int z = m_entry.name.section(u'.', 2, 2).toInt();
        const int span = kit::kRegionSide * kBlocksPerChunk;
        //: the blocks of a Minecraft region: from x … to x, from z … to z
        addFact(tr("Blocks"), tr("x %1 … %2, z %3 … %4")
                                  .arg(x * span)
                                  .arg((x + 1) * span - 1)
                                  .arg(z * span)
                                  .arg((z + 1) * span - 1));
    }
    if (region.problem)
        addFact(tr("Problem"), region.problem->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(px(20));
    auto *left = new QVBoxLayout;
    left->addWidget(map);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(px(14));
    keys->addWidget(new kit::RegionMapKey(kit::ChunkMark::Recent, tr("last day of play")));
    keys->addWidget(new kit::RegionMapKey(kit::ChunkMark::Older, tr("earlier")));
    if (region.tornCount > 0)
        keys->addWidget(new kit::RegionMapKey(kit::ChunkMark::Torn, tr("torn")));
    keys->addStretch(1);
    left->addLayout(keys);
    left->addStretch(1);
    row->addLayout(left);
    row->addWidget(facts, 1, Qt::AlignTop);
    body->addLayout(row);
    m_chunkTitle = label(kit::TextStyle::Heading, ColorRole::Text);
    m_chunkTitle->setText(tr("Choose a chunk to see its data."));
    body->addWidget(m_chunkTitle);
    body->addStretch(1);
}

void FilePreviewPane::showChunk(const RegionShown &region, int chunk)
{
    delete m_chunkTree;
    m_chunkTree = nullptr;
    const bool exists =
        std::ranges::find(region.chunks, chunk, &ChunkShown::index) != region.chunks.cend();
    const QString place =
        tr("Chunk %1 / %2").arg(chunk % kit::kRegionSide).arg(chunk / kit::kRegionSide);
    m_chunkTitle->setText(exists ? place : tr("%1 was never made.").arg(place));
    if (!exists)
        return;
    const FilePreviewParams params{.backupId = m_backupId, .path = m_entry.path, .chunk = chunk};
    m_workspace.connection().read<FilePreview>(
        "backups.previewFile"_L1, params, this,
        [this, params, place, generation = m_generation](const Result<FilePreview> &preview) {
            if (generation != m_generation || m_chunkTitle->text() != place)
                return; // another one was chosen meanwhile
            if (preview && preview->nbt)
                showNbt(params, *preview);
            else
                m_chunkTitle->setText(preview ? problemText(preview->problem)
                                              : preview.error().message());
        });
}

} // namespace holdfast::ui
