// ui/kit/form_row.h: one question of a form: label, field, help, and what is wrong with the answer.
#pragma once

#include "ui/kit/status.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QPushButton;

namespace holdfast::kit {

class TextLabel;

/// The label names the field (buddy, accessible name). Below it stands the help, and in its place
/// what a check found. checkWanted() comes when typing has rested for 300 ms.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    enum class LabelPlace {
        Above,
        Beside, ///< 112 wide, for short fields one below the other
    };

    /// The row owns `field`.
    FormRow(const QString &label, QWidget *field, LabelPlace place = LabelPlace::Above,
            QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setHelp(const QString &help);
    /// Behind the field in its line, such as a button "Choose…".
    void addBeside(QWidget *widget);

    /// What is known of the answer. Danger also marks the field. `actionText` offers the cure as a
    /// link ("Take 25572").
    void setCheck(Status status, const QString &text, const QString &actionText = {});
    void clearCheck();
    bool hasProblem() const { return m_check == Status::Danger; }

signals:
    void checkWanted();
    void cureWanted();

private:
    void watch();
    void describe();

    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_help;
    StatusGlyph *m_glyph;
    TextLabel *m_finding;
    QPushButton *m_cure;
    QBoxLayout *m_fieldLine;
    QTimer m_rest;
    Status m_check = Status::Unknown;

    Q_DISABLE_COPY_MOVE(FormRow)
};

} // namespace holdfast::kit
