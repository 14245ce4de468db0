#include "shortcut_sheet.h"

#include "key_hint.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

/// One key with what it does: the words at the leading side, the keys at the other.
class ShortcutLine : public QWidget
{
public:
    explicit ShortcutLine(const Command &command)
        : m_text(command.title)
        , m_keys(keyNames(command.shortcut))
    {
        setFixedHeight(px(28));
        setAccessibleName(m_text + u": " + m_keys.join(u' '));
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(kit::font(kit::TextStyle::Body));
        return QSize(metrics.horizontalAdvance(m_text) + keysWidth(m_keys) + px(24), px(28));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int keys = paintKeys(&painter, rect(), m_keys);
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -keys - px(12), 0));
        kit::paintText(&painter, words, m_text, kit::TextStyle::Body, kit::ColorRole::Text);
    }

private:
    const QString m_text;
    const QStringList m_keys;
};

QWidget *makeGroup(const ShortcutGroup &group)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, px(kit::space::m));
    column->setSpacing(0);
    column->addWidget(new kit::TextLabel(group.title, kit::TextStyle::Heading));
    column->addSpacing(px(kit::space::xs));
    for (const Command &command : group.commands) {
        if (!command.shortcut.isEmpty())
            column->addWidget(new ShortcutLine(command));
    }
    column->addStretch(1);
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : Dialog(tr("Keys"), kit::size::dialogL, parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(kit::space::xxl));
    int place = 0;
    for (const ShortcutGroup &group : groups) {
        const bool hasKeys = std::ranges::any_of(
            group.commands, [](const Command &command) { return !command.shortcut.isEmpty(); });
        if (!hasKeys)
            continue;
        grid->addWidget(makeGroup(group), place / 2, place % 2);
        grid->setColumnStretch(place % 2, 1);
        ++place;
    }
    setScrollingContent(content);
    auto *close = kit::makeButton(tr("Close"));
    close->setDefault(true);
    addButton(close);
    setDeed(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace holdfast::ui
