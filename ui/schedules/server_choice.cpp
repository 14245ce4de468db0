#include "server_choice.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace holdfast::ui {

using kit::px;

namespace {

constexpr int kColumns = 2;
constexpr qsizetype kMostRows = 4; ///< in sight

} // namespace

ServerChoice::ServerChoice(const QList<Server> &servers, QWidget *parent)
    : QWidget(parent)
{
    auto *boxes = new QWidget;
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(kit::space::xxs));
    for (const Server &server : servers) {
        auto *box = new QCheckBox(QString(server.name).replace(u'&', QStringLiteral("&&")));
        const int place = int(m_boxes.size());
        grid->addWidget(box, place / kColumns, place % kColumns);
        m_boxes.append({server.id, box});
        connect(box, &QCheckBox::toggled, this, &ServerChoice::changed);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::xs));
    const qsizetype rows = (servers.size() + kColumns - 1) / kColumns;
    if (rows <= kMostRows) {
        column->addWidget(boxes);
    } else {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(boxes);
        area->setFixedHeight(int(boxes->sizeHint().height() * kMostRows / rows) + px(8));
        column->addWidget(area);
    }
    if (servers.size() > 2) {
        auto *all = kit::makeButton(tr("All servers"), {}, kit::ButtonKind::Ghost);
        kit::setControlSize(all, kit::ControlSize::Small);
        column->addWidget(all, 0, Qt::AlignLeading);
        connect(all, &QPushButton::clicked, this, [this] {
            const bool isAll = chosen().size() == m_boxes.size();
            for (const auto &entry : std::as_const(m_boxes))
                entry.second->setChecked(!isAll);
        });
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.constFirst().second);
}

void ServerChoice::setChosen(const QList<QUuid> &ids)
{
    for (const auto &[id, box] : std::as_const(m_boxes))
        box->setChecked(ids.contains(id));
}

QList<QUuid> ServerChoice::chosen() const
{
    QList<QUuid> ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.append(id);
    }
    return ids;
}

} // namespace holdfast::ui
