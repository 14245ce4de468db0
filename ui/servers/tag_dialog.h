// tag_dialog.h: asks for the name of a tag.
#pragma once

#include "ui/kit/dialog.h"

class QLineEdit;
class QPushButton;

namespace holdfast::ui {

/// accepted() with a tag that the service takes; open it with open().
class TagDialog : public kit::Dialog
{
    Q_OBJECT
public:
    explicit TagDialog(int serverCount, QWidget *parent = nullptr);

    QString tag() const;

private:
    QLineEdit *m_tag;
    QPushButton *m_add;

    Q_DISABLE_COPY_MOVE(TagDialog)
};

} // namespace holdfast::ui
