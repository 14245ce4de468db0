#include "file_difference_pane.h"

#include "ui/kit/diff_view.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/paint.h"
#include "ui/kit/region_map.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

QString chunkPlace(int chunk)
{
    return FileDifferencePane::tr("Chunk %1 / %2")
        .arg(chunk % kit::kRegionSide)
        .arg(chunk / kit::kRegionSide);
}

QString sizesText(const FileDifference &difference)
{
    if (difference.oldSizeBytes < 0)
        return FileDifferencePane::tr("new, %1").arg(kit::sizeText(difference.newSizeBytes));
    if (difference.newSizeBytes < 0)
        return FileDifferencePane::tr("deleted, was %1")
            .arg(kit::sizeText(difference.oldSizeBytes));
    //: the size of a file before and after
    return FileDifferencePane::tr("%1, then %2")
        .arg(kit::sizeText(difference.oldSizeBytes), kit::sizeText(difference.newSizeBytes));
}

} // namespace

FileDifferencePane::FileDifferencePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new kit::ElidedLabel({}, kit::TextStyle::Title))
    , m_facts(new kit::TextLabel({}, kit::TextStyle::Small, ColorRole::Muted))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(px(20), px(16), px(20), px(16));
    m_column->setSpacing(px(kit::space::s));
    m_column->addWidget(m_title);
    m_column->addWidget(m_facts);
    m_facts->setWordWrap(true);
    clear();
}

void FileDifferencePane::startBody()
{
    ++m_generation;
    delete m_body;
    m_body = new QWidget;
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, px(kit::space::s), 0, 0);
    m_content->setSpacing(px(kit::space::s));
    m_column->addWidget(m_body, 1);
}

void FileDifferencePane::clear()
{
    startBody();
    m_title->setText({});
    m_facts->setText(tr("Choose a file to see what is different in it."));
}

void FileDifferencePane::show(const QUuid &older, const std::optional<QUuid> &newer,
                              const TreeChange &change)
{
    startBody();
    m_title->setText(change.path.section(u'/', -1));
    m_facts->setText(change.path);
    const FileDifferenceParams params{
        .backupId = older, .otherBackupId = newer, .path = change.path};
    m_workspace.connection().read<FileDifference>(
        "backups.diffFile"_L1, params, this,
        [this, generation = m_generation](const Result<FileDifference> &difference) {
            if (generation != m_generation)
                return;
            if (difference)
                showDifference(*difference);
            else
                m_facts->setText(difference.error().message());
        });
}

void FileDifferencePane::showDifference(const FileDifference &difference)
{
    m_facts->setText(sizesText(difference));
    switch (difference.kind) {
    case FileDifferenceKind::Equal:
        m_content->addWidget(new kit::TextLabel(tr("The content is equal.")));
        break;
    case FileDifferenceKind::Text:
    case FileDifferenceKind::Nbt: {
        auto *view = new kit::DiffView;
        view->setAccessibleName(tr("What is different in the file"));
        view->setDifference(difference);
        m_content->addWidget(view, 1);
        break;
    }
    case FileDifferenceKind::Region:
        if (difference.region)
            showRegion(*difference.region);
        break;
    case FileDifferenceKind::Binary:
        m_content->addWidget(new kit::TextLabel(
            difference.firstDifference >= 0 ? tr("The bytes differ from place %1 on.")
                                                  .arg(kit::countText(difference.firstDifference))
                                            : tr("The bytes differ.")));
        break;
    }
    if (difference.isTruncated)
        m_content->addWidget(new kit::TextLabel(tr("There is more that differs than is shown."),
                                                kit::TextStyle::Small, ColorRole::Muted));
    if (difference.kind != FileDifferenceKind::Text && difference.kind != FileDifferenceKind::Nbt)
        m_content->addStretch(1);
}

void FileDifferencePane::showRegion(const RegionDifference &region)
{
    kit::RegionMarks marks{};
    const auto mark = [&marks](const QList<int> &chunks, kit::ChunkMark as) {
        for (const int chunk : chunks)
            marks.at(std::size_t(chunk)) = as;
    };
    mark(region.equal, kit::ChunkMark::Older);
    mark(region.added, kit::ChunkMark::Added);
    mark(region.removed, kit::ChunkMark::Removed);
    mark(region.changed, kit::ChunkMark::Changed);
    auto *map = new kit::RegionMap;
    map->setMarks(marks);
    map->setMaximumSize(px(352), px(352));
    const int differ = int(region.added.size() + region.removed.size() + region.changed.size());
    m_facts->setText(tr("%n chunk(s) differ", nullptr, differ));
    map->setAccessibleName(tr("Map of the region: %n chunk(s) differ", nullptr, differ));
    map->setDescription([marks](int chunk) {
        const QString place = chunkPlace(chunk);
        switch (marks.at(std::size_t(chunk))) {
        case kit::ChunkMark::Added:
            return tr("%1, new").arg(place);
        case kit::ChunkMark::Removed:
            return tr("%1, deleted").arg(place);
        case kit::ChunkMark::Changed:
            return tr("%1, changed").arg(place);
        case kit::ChunkMark::None:
            return tr("%1, in neither").arg(place);
        default:
            return tr("%1, equal").arg(place);
        }
    });
    m_content->addWidget(map);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(px(14));
    const auto key = [keys](kit::ChunkMark as, const QString &text, qsizetype count) {
        if (count > 0)
            keys->addWidget(new kit::RegionMapKey(as, text.arg(kit::countText(count))));
    };
    key(kit::ChunkMark::Changed, tr("%1 changed"), region.changed.size());
    key(kit::ChunkMark::Added, tr("%1 new"), region.added.size());
    key(kit::ChunkMark::Removed, tr("%1 deleted"), region.removed.size());
    key(kit::ChunkMark::Older, tr("%1 equal"), region.equal.size());
    keys->addStretch(1);
    m_content->addLayout(keys);
}

void FileDifferencePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::Border);
}

} // namespace holdfast::ui
