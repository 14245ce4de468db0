#include "control_painting.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMenuRow = 28;
constexpr int kMenuSeparator = 9;
constexpr int kMenuMark = 28; ///< width for icon or check
constexpr int kMenuEnd = 24;  ///< width for the arrow of a submenu
constexpr int kTabGap = 20;
constexpr int kTabLine = 2;

QFont tabFont()
{
    return font(TextStyle::Strong);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), px(kMenuSeparator));
    // `contents` holds text and shortcut; Qt counts the shortcut in `reservedShortcutWidth` too.
    const QFontMetrics metrics(option->font);
    const qsizetype tab = option->text.indexOf(u'\t');
    const int words = metrics.size(Qt::TextShowMnemonic, option->text.left(tab)).width();
    const int keys =
        option->reservedShortcutWidth > 0 ? option->reservedShortcutWidth + px(space::xl) : 0;
    return QSize(px(kMenuMark) + words + keys + px(kMenuEnd), px(kMenuRow));
}

void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const QRect row = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = row.center().y();
        paintHairline(painter, QPointF(row.left(), y), QPointF(row.right(), y), ColorRole::Border);
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    if (enabled && option->state & QStyle::State_Selected)
        paintBox(painter, QRectF(row), ColorRole::Pressed, ColorRole::Pressed, radius::chip);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option->direction, row, logical);
    };
    const QRect mark(row.left(), row.top(), px(kMenuMark), row.height());
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        paintIcon(painter, place(mark), u"check"_s, 14,
                  enabled ? ColorRole::Accent : ColorRole::Disabled);
    } else if (!option->icon.isNull()) {
        QRect at(0, 0, px(16), px(16));
        at.moveCenter(place(mark).center());
        option->icon.paint(painter, at, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const ColorRole tone = enabled ? ColorRole::Text : ColorRole::Disabled;
    const qsizetype tab = option->text.indexOf(u'\t');
    const QRect words = row.adjusted(px(kMenuMark), 0, -px(kMenuEnd) / 2, 0);
    painter->setFont(option->font);
    painter->setPen(color(tone));
    painter->drawText(place(words),
                      int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextShowMnemonic |
                          Qt::TextSingleLine,
                      option->text.left(tab));
    if (tab >= 0)
        paintText(painter, place(words), option->text.mid(tab + 1), TextStyle::Small,
                  enabled ? ColorRole::Muted : ColorRole::Disabled, Qt::AlignTrailing);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(row.right() - px(kMenuEnd), row.top(), px(kMenuEnd), row.height());
        paintIcon(painter, place(end), u"chevron-forward"_s, 12,
                  enabled ? ColorRole::Muted : ColorRole::Disabled);
    }
}

int tabPadding()
{
    return px(kTabGap) / 2;
}

QSize tabSize(const QStyleOptionTab *option)
{
    int width = QFontMetrics(tabFont()).size(Qt::TextShowMnemonic, option->text).width();
    if (!option->icon.isNull())
        width += option->iconSize.width() + px(6);
    return QSize(width + px(kTabGap), px(size::tabs));
}

void paintTabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const QRect tab = option->rect;
    const int side = px(kTabGap) / 2;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(tab.left() + side, tab.bottom() + 1 - px(kTabLine),
                                tab.width() - 2 * side, px(kTabLine)),
                          color(ColorRole::Accent));
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(tab).adjusted(2, px(6), -2, -px(6)), radius::control);
}

void paintTabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const int side = px(kTabGap) / 2;
    QRect words = option->rect.adjusted(side, 0, -side, 0);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (!option->icon.isNull()) {
        const QSize extent = option->iconSize;
        const QRect mark(words.left(), words.top() + (words.height() - extent.height()) / 2,
                         extent.width(), extent.height());
        option->icon.paint(painter, QStyle::visualRect(option->direction, words, mark),
                           Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        words = QStyle::visualRect(option->direction, words,
                                   words.adjusted(extent.width() + px(6), 0, 0, 0));
    }
    const bool strong =
        option->state & QStyle::State_Selected || option->state & QStyle::State_MouseOver;
    painter->setFont(tabFont());
    painter->setPen(color(!enabled ? ColorRole::Disabled
                          : strong ? ColorRole::Text
                                   : ColorRole::Muted));
    painter->drawText(words, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option->text);
}

} // namespace holdfast::kit
