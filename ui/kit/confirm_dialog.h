// ui/kit/confirm_dialog.h: asks before something that nothing can bring back, and shows errors.
#pragma once

#include "core/base/error.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace holdfast::kit {

struct Confirmation
{
    QString title = {};
    QString text = {};       ///< what goes and what stays, with the numbers
    QString deed = {};       ///< the button: a verb with its object
    QString nameToType = {}; ///< the deed stays disabled until it is typed; empty: not asked
};

/// Open it with open(); accepted() means do it. The safe button is the default.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);

private:
    QLineEdit *m_name = nullptr;
    QPushButton *m_deed;

    Q_DISABLE_COPY_MOVE(ConfirmDialog)
};

/// What failed, why, what to do; the technical detail folds out and can be copied.
class ErrorDialog : public QDialog
{
    Q_OBJECT
public:
    ErrorDialog(const QString &title, const Error &error, QWidget *parent = nullptr);

    Q_DISABLE_COPY_MOVE(ErrorDialog)
};

} // namespace holdfast::kit
