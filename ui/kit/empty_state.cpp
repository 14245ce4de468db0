#include "ui/kit/empty_state.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

namespace {

constexpr int kWidth = 440;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, ColorRole::AccentText, 20))
    , m_title(new TextLabel({}, TextStyle::Heading))
    , m_text(new TextLabel({}, TextStyle::Body, ColorRole::Muted))
    , m_action(makeButton({}, {}, ButtonKind::Primary))
{
    m_icon->setGround(ColorRole::AccentTint, 36);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *inside = new QWidget;
    inside->setMaximumWidth(px(kWidth));
    auto *all = new QHBoxLayout(this);
    all->addStretch(1);
    all->addWidget(inside, 100);
    all->addStretch(1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addSpacing(px(space::s));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(px(space::xs));
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text,
                     const QString &actionText)
{
    m_icon->setIcon(iconName);
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setActionPrimary(bool primary)
{
    setKind(m_action, primary ? ButtonKind::Primary : ButtonKind::Plain);
}

} // namespace holdfast::kit
