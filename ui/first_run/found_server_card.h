// ui/first_run/found_server_card.h: a server that was found, to be chosen.
#pragma once

#include "core/model/discovery.h"

#include <QtWidgets/QCheckBox>

namespace holdfast::ui {

/// A check box as a card: name, state, folder, size, version. One that cannot be registered says
/// why and cannot be chosen.
class FoundServerCard : public QCheckBox
{
    Q_OBJECT
public:
    explicit FoundServerCard(const FoundServer &server, QWidget *parent = nullptr);

    const FoundServer &server() const { return m_server; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString whereText() const;

    const FoundServer m_server;

    Q_DISABLE_COPY_MOVE(FoundServerCard)
};

} // namespace holdfast::ui
