// ui/first_run/first_run_side.h: what this is, and the steps of the way.
#pragma once

#include <QtWidgets/QWidget>

namespace holdfast::ui {

enum class FirstRunStep { Servers, Place, Backup, Done };

/// 360 wide beside the assistant; 280 in a small window.
class FirstRunSide : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunSide(QWidget *parent = nullptr);

    void setStep(FirstRunStep step);
    /// Under the first step.
    void setFound(const QString &found);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellSteps();

    FirstRunStep m_step = FirstRunStep::Servers;
    QString m_found;

    Q_DISABLE_COPY_MOVE(FirstRunSide)
};

} // namespace holdfast::ui
