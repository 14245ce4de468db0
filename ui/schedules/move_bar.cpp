#include "move_bar.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;

MoveBar::MoveBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new kit::TextLabel({}, kit::TextStyle::Strong))
    , m_before(new kit::TextLabel({}, kit::TextStyle::Small, ColorRole::Muted))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_before);
    auto *cancel = kit::makeButton(tr("Cancel"));
    cancel->setToolTip(tr("Esc"));
    auto *move = kit::makeButton(tr("Move schedule"), {}, kit::ButtonKind::Primary);
    move->setToolTip(tr("Enter"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(kit::space::l), px(6), px(kit::space::l), px(6));
    row->setSpacing(px(kit::space::s));
    row->addLayout(words, 1);
    row->addWidget(cancel);
    row->addWidget(move);
    connect(cancel, &QPushButton::clicked, this, [this] { emit decided(false); });
    connect(move, &QPushButton::clicked, this, [this] { emit decided(true); });
    hide();
}

void MoveBar::ask(const QString &server, const QString &sentence, const QString &before)
{
    //: a server, then when it is backed up from now on
    m_sentence->setText(tr("%1: %2").arg(server, sentence));
    m_before->setText(tr("Now: %1. Nothing is changed until you move it.").arg(before));
    setAccessibleName(m_sentence->text());
    show();
}

void MoveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::AccentTint));
    kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
}

} // namespace holdfast::ui
