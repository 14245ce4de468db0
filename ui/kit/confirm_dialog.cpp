#include "ui/kit/confirm_dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/status.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(kit::font(TextStyle::Title));
    label->setWordWrap(true);
    return label;
}

QLabel *prose(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_deed(makeButton(confirmation.deed, {}, ButtonKind::Danger))
{
    setWindowTitle(confirmation.title);
    setFixedWidth(px(size::dialogS));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(space::m));
    column->addWidget(heading(confirmation.title));
    column->addWidget(prose(confirmation.text));
    if (!confirmation.nameToType.isEmpty()) {
        m_name = new QLineEdit;
        m_name->setAccessibleName(tr("Type “%1”").arg(confirmation.nameToType));
        column->addWidget(prose(tr("Type “%1” to go on:").arg(confirmation.nameToType)));
        column->addWidget(m_name);
        m_deed->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this,
                [this, name = confirmation.nameToType](const QString &text) {
                    m_deed->setEnabled(text == name);
                });
    }
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    column->addSpacing(px(space::s));
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &QDialog::accept);
    if (m_name)
        m_name->setFocus();
}

ErrorDialog::ErrorDialog(const QString &title, const Error &error, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(px(size::dialogS));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(space::m));
    auto *top = new QHBoxLayout;
    top->setSpacing(px(space::s));
    auto *glyph = new StatusGlyph(Status::Danger);
    glyph->setExtent(20);
    top->addWidget(glyph);
    top->addWidget(heading(title), 1);
    column->addLayout(top);
    column->addWidget(prose(error.message()));
    auto *details = new QPlainTextEdit(error.id() + u'\n' + error.detail());
    details->setReadOnly(true);
    details->setFont(kit::font(TextStyle::Mono));
    details->setFixedHeight(px(96));
    details->setAccessibleName(tr("Details"));
    details->hide();
    column->addWidget(details);
    auto *fold = makeButton(tr("Details"), u"chevron-down"_s, ButtonKind::Ghost);
    auto *copy = makeButton(tr("Copy"), u"copy"_s, ButtonKind::Ghost);
    auto *close = makeButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(fold);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(fold, &QPushButton::clicked, this, [this, details] {
        details->setVisible(!details->isVisible());
        adjustSize();
    });
    connect(copy, &QPushButton::clicked, this, [title, error] {
        QGuiApplication::clipboard()->setText(title + u'\n' + error.message() + u'\n' + error.id() +
                                              u'\n' + error.detail());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace holdfast::kit
