#include "tree_change_model.h"

#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

QString kindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return TreeChangeModel::tr("new");
    case ChangeKind::Removed:
        return TreeChangeModel::tr("deleted");
    case ChangeKind::Changed:
        break;
    }
    return TreeChangeModel::tr("changed");
}

/// The service's words ("content,mode") in the person's language.
QString whatText(const TreeChange &change)
{
    if (change.kind != ChangeKind::Changed)
        return kindWord(change.kind);
    static const QHash<QString, const char *> words{
        {u"content"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "content")},
        {u"type"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "type")},
        {u"mode"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "permissions")},
        {u"time"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "time")},
        {u"owner"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "owner")},
        {u"link"_s, QT_TRANSLATE_NOOP("holdfast::ui::TreeChangeModel", "link")},
    };
    QStringList said;
    for (const QString &part : change.what.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const char *known = words.value(word);
        said.append(known ? TreeChangeModel::tr(known) : word);
    }
    return said.join(u", "_s);
}

class ChangeMarkDelegate : public kit::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.column() != TreeChangeModel::KindColumn) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        paintGround(painter, option, index);
        const QRect content = contentRect(option, index);
        const QRect box(content.left(), content.center().y() - px(9) + 1, px(18), px(18));
        const auto kind = ChangeKind(index.data(kit::SortRole).toInt());
        const ColorRole tint = kind == ChangeKind::Added     ? ColorRole::AddedTint
                               : kind == ChangeKind::Removed ? ColorRole::RemovedTint
                                                             : ColorRole::ChangedTint;
        const ColorRole tone = kind == ChangeKind::Added     ? ColorRole::Added
                               : kind == ChangeKind::Removed ? ColorRole::Removed
                                                             : ColorRole::Changed;
        kit::paintBox(painter, box, tint, tint, kit::radius::chip);
        const QString sign = kind == ChangeKind::Added     ? u"+"_s
                             : kind == ChangeKind::Removed ? u"−"_s
                                                           : u"≠"_s;
        kit::paintText(painter, box, sign, kit::TextStyle::Strong, tone, Qt::AlignHCenter);
    }
};

} // namespace

void showChangeMarks(QAbstractItemView *view)
{
    view->setItemDelegate(new ChangeMarkDelegate(view));
}

TreeChangeModel::TreeChangeModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TreeChangeModel::setSource(Source source)
{
    m_source = std::move(source);
    m_totals.reset();
    reload();
}

void TreeChangeModel::setSides(Sides sides)
{
    m_sides = sides;
    emit headerDataChanged(Qt::Horizontal, OlderColumn, NewerColumn);
}

void TreeChangeModel::setKind(std::optional<ChangeKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    reload();
}

void TreeChangeModel::reload()
{
    ++m_generation;
    m_isReading = false;
    beginResetModel();
    m_rows.clear();
    m_after.clear();
    endResetModel();
    readPage({});
}

void TreeChangeModel::readPage(const QString &after)
{
    if (m_isReading || !m_source)
        return;
    m_isReading = true;
    m_source(m_kind, after,
             [this, generation = m_generation,
              isFirst = after.isEmpty()](const Result<TreeDifference> &page) {
                 if (generation == m_generation)
                     take(page, isFirst);
             });
}

void TreeChangeModel::take(const Result<TreeDifference> &page, bool isFirst)
{
    m_isReading = false;
    if (!page) {
        m_after.clear();
        emit failed(page.error());
        return;
    }
    m_after = page->after;
    if (isFirst) {
        m_totals = *page;
        m_totals->changes.clear();
    }
    if (!page->changes.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page->changes.size()) - 1);
        m_rows.append(page->changes);
        endInsertRows();
    }
    if (isFirst)
        emit loaded();
}

int TreeChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TreeChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool TreeChangeModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_after.isEmpty() && !m_isReading;
}

void TreeChangeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(m_after);
}

QVariant TreeChangeModel::data(const QModelIndex &index, int role) const
{
    const TreeChange &change = m_rows.at(index.row());
    const bool isSize = index.column() == OlderColumn || index.column() == NewerColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isSize ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == kit::ToneRole && isSize)
        return int(ColorRole::Muted);
    if (role == Qt::ToolTipRole)
        return change.path;
    switch (index.column()) {
    case KindColumn:
        if (role == kit::SortRole)
            return int(change.kind);
        if (role == Qt::AccessibleTextRole)
            return kindWord(change.kind);
        break;
    case FileColumn:
        if (role == Qt::DisplayRole)
            return change.path;
        break;
    case OlderColumn:
        if (role == Qt::DisplayRole && change.kind != ChangeKind::Added)
            return kit::sizeText(change.oldSizeBytes);
        break;
    case NewerColumn:
        if (role == Qt::DisplayRole && change.kind != ChangeKind::Removed)
            return kit::sizeText(change.newSizeBytes);
        break;
    case WhatColumn:
        if (role == Qt::DisplayRole)
            return whatText(change);
        break;
    default:
        break;
    }
    return {};
}

QVariant TreeChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == OlderColumn || section == NewerColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    // Its marks need no head for the eye.
    if (role == Qt::AccessibleTextRole && section == KindColumn)
        return tr("Kind of change");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case OlderColumn:
        return m_sides == Sides::BeforeAndAfter ? tr("Now") : tr("Older");
    case NewerColumn:
        return m_sides == Sides::BeforeAndAfter ? tr("Afterwards") : tr("Newer");
    case WhatColumn:
        return tr("What is different");
    default:
        return {};
    }
}

} // namespace holdfast::ui
