#include "ui/kit/empty_state.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_action(makeButton({}, {}, ButtonKind::Primary))
{
    m_title->setFont(kit::font(TextStyle::Title));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(px(440));
        label->setMinimumWidth(px(440));
    }
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addSpacing(px(space::s));
    column->addWidget(m_title, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addSpacing(px(space::m));
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text,
                     const QString &actionText)
{
    m_icon->setPixmap(icon(iconName, ColorRole::Faint).pixmap(px(32), px(32)));
    m_title->setText(title);
    m_text->setText(text);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, color(ColorRole::Muted));
    m_text->setPalette(quiet);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
}

} // namespace holdfast::kit
