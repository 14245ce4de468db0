#include "tag_dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

TagDialog::TagDialog(int serverCount, QWidget *parent)
    : QDialog(parent)
    , m_tag(new QLineEdit)
    , m_add(kit::makeButton(tr("Add tag"), {}, kit::ButtonKind::Primary))
{
    setWindowTitle(tr("Add a tag"));
    setFixedWidth(px(kit::size::dialogS));
    m_tag->setMaxLength(64);
    m_tag->setAccessibleName(tr("Tag"));
    m_add->setEnabled(false);
    m_add->setDefault(true);
    auto *cancel = kit::makeButton(tr("Cancel"));
    auto *title = new kit::TextLabel(tr("Which tag do %n server(s) get?", nullptr, serverCount),
                                     kit::TextStyle::Title);
    title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(kit::space::m));
    column->addWidget(title);
    column->addWidget(m_tag);
    column->addLayout(buttons);
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
