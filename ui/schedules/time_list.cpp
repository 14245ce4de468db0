#include "time_list.h"

#include "ui/kit/holdfast_style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

constexpr int kColumns = 3;
constexpr qsizetype kMostTimes = 6;

} // namespace

QTimeEdit *makeTimeField(const QString &name)
{
    auto *field = new QTimeEdit;
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    field->setDisplayFormat(format);
    field->setAccessibleName(name);
    field->setWrapping(true);
    return field;
}

TimeList::TimeList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(kit::makeButton(tr("Time"), u"plus"_s))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(kit::space::xs));
    m_grid->setVerticalSpacing(px(kit::space::xs));
    m_add->setAccessibleName(tr("Add another time"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        // The same minute, so that one expression holds both.
        add(m_fields.constLast()->time().addSecs(12 * 3600));
        place();
        m_fields.constLast()->setFocus(Qt::TabFocusReason);
        emit changed();
    });
    setTimes({QTime(4, 0)});
}

void TimeList::setTimes(const QList<QTime> &times)
{
    if (times == this->times())
        return;
    qDeleteAll(m_fields);
    qDeleteAll(m_removers);
    m_fields.clear();
    m_removers.clear();
    for (const QTime &time : times)
        add(time);
    place();
}

QList<QTime> TimeList::times() const
{
    QList<QTime> times;
    for (const QTimeEdit *field : m_fields) {
        if (!times.contains(field->time()))
            times.append(field->time());
    }
    std::ranges::sort(times);
    return times;
}

void TimeList::add(const QTime &time)
{
    QTimeEdit *field = makeTimeField(tr("Time"));
    field->setTime(QTime(time.hour(), time.minute()));
    connect(field, &QTimeEdit::timeChanged, this, &TimeList::changed);
    QPushButton *remover = kit::makeIconButton(u"close"_s, tr("Remove this time"));
    kit::setControlSize(remover, kit::ControlSize::Small);
    connect(remover, &QPushButton::clicked, this,
            [this, field] { removeAt(int(m_fields.indexOf(field))); });
    m_fields.append(field);
    m_removers.append(remover);
}

void TimeList::removeAt(int index)
{
    // Later: the click that asked for it is still on its way through the button.
    m_fields.takeAt(index)->deleteLater();
    m_removers.takeAt(index)->deleteLater();
    place();
    m_fields.at(std::min(index, int(m_fields.size()) - 1))->setFocus(Qt::TabFocusReason);
    emit changed();
}

void TimeList::place()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int i = 0; i < m_fields.size(); ++i) {
        const int column = i % kColumns * 2;
        m_grid->addWidget(m_fields.at(i), i / kColumns, column);
        m_grid->addWidget(m_removers.at(i), i / kColumns, column + 1);
        m_removers.at(i)->setVisible(m_fields.size() > 1);
        m_fields.at(i)->show();
    }
    const int next = int(m_fields.size());
    m_grid->addWidget(m_add, next / kColumns, next % kColumns * 2);
    m_add->setVisible(m_fields.size() < kMostTimes);
    m_grid->setColumnStretch(kColumns * 2, 1);
    QWidget *before = nullptr;
    for (int i = 0; i < m_fields.size(); ++i) {
        if (before)
            setTabOrder(before, m_fields.at(i));
        setTabOrder(m_fields.at(i), m_removers.at(i));
        before = m_removers.at(i);
    }
    setTabOrder(before, m_add);
}

} // namespace holdfast::ui
