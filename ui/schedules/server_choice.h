// ui/schedules/server_choice.h: which servers a new schedule is for.
#pragma once

#include "core/model/server.h"

#include <QtWidgets/QWidget>

class QCheckBox;

namespace holdfast::ui {

/// A check box for each server; scrolls where there are many.
class ServerChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ServerChoice(const QList<Server> &servers, QWidget *parent = nullptr);

    void setChosen(const QList<QUuid> &ids);
    QList<QUuid> chosen() const;

signals:
    void changed();

private:
    QList<std::pair<QUuid, QCheckBox *>> m_boxes;

    Q_DISABLE_COPY_MOVE(ServerChoice)
};

} // namespace holdfast::ui
