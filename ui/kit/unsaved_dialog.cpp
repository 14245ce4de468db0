#include "ui/kit/unsaved_dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

UnsavedDialog::UnsavedDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Save the changes?"));
    setFixedWidth(px(size::dialogS));
    auto *title = new TextLabel(windowTitle(), TextStyle::Title);
    auto *text = new TextLabel(what);
    text->setWordWrap(true);
    QPushButton *discard = makeButton(tr("Discard"));
    QPushButton *stay = makeButton(tr("Stay here"));
    QPushButton *save = makeButton(tr("Save"), {}, ButtonKind::Primary);
    stay->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(discard);
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(space::m));
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(px(space::s));
    column->addLayout(buttons);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        emit saveWanted();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        emit discardWanted();
    });
    stay->setFocus();
}

} // namespace holdfast::kit
