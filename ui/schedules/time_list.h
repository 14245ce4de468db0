// ui/schedules/time_list.h: the times of a day at which a schedule runs.
#pragma once

#include <QtCore/QList>
#include <QtCore/QTime>
#include <QtWidgets/QWidget>

class QGridLayout;
class QPushButton;
class QTimeEdit;

namespace holdfast::ui {

/// One field a time; there is always one.
class TimeList : public QWidget
{
    Q_OBJECT
public:
    explicit TimeList(QWidget *parent = nullptr);

    void setTimes(const QList<QTime> &times);
    /// Ascending, each once.
    QList<QTime> times() const;

signals:
    void changed();

private:
    void add(const QTime &time);
    void removeAt(int index);
    void place();

    QGridLayout *m_grid;
    QList<QTimeEdit *> m_fields;
    QList<QPushButton *> m_removers;
    QPushButton *m_add;

    Q_DISABLE_COPY_MOVE(TimeList)
};

/// A field for a time of day as the locale writes it, without seconds.
QTimeEdit *makeTimeField(const QString &name);

} // namespace holdfast::ui
