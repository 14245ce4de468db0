// ui/kit/confirm_dialog.h: asks before something that nothing can bring back, and shows errors.
#pragma once

#include "ui/kit/dialog.h"

#include "core/base/error.h"

class QCheckBox;
class QLineEdit;

namespace holdfast::kit {

/// Something that goes for good: "142 backups", "1.04 TB, the oldest of 12 April 2025".
struct Loss
{
    QString what = {};
    QString detail = {};
};

struct Confirmation
{
    QString title = {};
    QString text = {};       ///< what goes and what stays, with the numbers
    QList<Loss> losses = {}; ///< each in a line of its own, marked
    QString option = {};     ///< a check box: "Keep the newest verified backup"; empty: none
    QString facts = {};      ///< at the foot: "1 player is on it"
    QString deed = {};       ///< the button: a verb with its object
    QString nameToType = {}; ///< the deed stays disabled until it is typed; empty: not asked
};

/// Open it with open(); accepted() means do it. The safe button is the default.
class ConfirmDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);

    bool isOptionChosen() const;

private:
    QLineEdit *m_name = nullptr;
    QCheckBox *m_option = nullptr;
    QPushButton *m_deed;

    Q_DISABLE_COPY_MOVE(ConfirmDialog)
};

/// What failed, why, what to do; the technical detail folds out and can be copied.
class ErrorDialog : public Dialog
{
    Q_OBJECT
public:
    ErrorDialog(const QString &title, const Error &error, QWidget *parent = nullptr);

    Q_DISABLE_COPY_MOVE(ErrorDialog)
};

} // namespace holdfast::kit
