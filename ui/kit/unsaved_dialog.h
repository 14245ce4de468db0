// ui/kit/unsaved_dialog.h: asks what becomes of text that was typed and not stored.
#pragma once

#include "ui/kit/dialog.h"

namespace holdfast::kit {

/// Save, discard, or stay (the default, also for Esc). Open it with open().
class UnsavedDialog : public Dialog
{
    Q_OBJECT
public:
    /// `what` says in a sentence what was changed.
    explicit UnsavedDialog(const QString &what, QWidget *parent = nullptr);

signals:
    void saveWanted();
    void discardWanted();

private:
    Q_DISABLE_COPY_MOVE(UnsavedDialog)
};

} // namespace holdfast::kit
