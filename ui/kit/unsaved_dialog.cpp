#include "ui/kit/unsaved_dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

UnsavedDialog::UnsavedDialog(const QString &what, QWidget *parent)
    : Dialog(tr("Save the changes?"), size::dialogS, parent)
{
    auto *text = new TextLabel(what);
    text->setWordWrap(true);
    text->setContentsMargins(inlineMargins());
    body()->addWidget(text);
    QPushButton *discard = makeButton(tr("Discard"));
    QPushButton *stay = makeButton(tr("Stay here"));
    QPushButton *save = makeButton(tr("Save"), {}, ButtonKind::Primary);
    stay->setDefault(true);
    addQuietButton(discard);
    addButton(stay);
    addButton(save);
    setDeed(save);
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
