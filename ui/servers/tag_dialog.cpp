#include "tag_dialog.h"

#include "ui/kit/holdfast_style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

TagDialog::TagDialog(int serverCount, QWidget *parent)
    : Dialog(tr("Which tag do %n server(s) get?", nullptr, serverCount), kit::size::dialogS, parent)
    , m_tag(new QLineEdit)
    , m_add(kit::makeButton(tr("Add tag"), {}, kit::ButtonKind::Primary))
{
    setWindowTitle(tr("Add a tag"));
    m_tag->setMaxLength(64);
    m_tag->setAccessibleName(tr("Tag"));
    m_add->setEnabled(false);
    m_add->setDefault(true);
    auto *cancel = kit::makeButton(tr("Cancel"));
    body()->addWidget(m_tag);
    addButton(cancel);
    addButton(m_add);
    setDeed(m_add);
    connect(m_tag, &QLineEdit::textChanged, this,
            [this] { m_add->setEnabled(!tag().isEmpty() && !tag().contains(u',')); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    m_tag->setFocus();
}

QString TagDialog::tag() const
{
    return m_tag->text().trimmed();
}

} // namespace holdfast::ui
