#include "ui/kit/confirm_dialog.h"

#include "ui/kit/code_view.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/inline_error.h"
#include "ui/kit/text_label.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

TextLabel *prose(const QString &text, ColorRole role = ColorRole::Text)
{
    auto *label = new TextLabel(text, TextStyle::Body, role);
    label->setIsProse();
    label->setContentsMargins(Dialog::inlineMargins());
    return label;
}

QLayout *lossRow(const Loss &loss)
{
    auto *words = new TextLabel;
    words->setWordWrap(true);
    if (loss.detail.isEmpty()) {
        words->setStyle(TextStyle::Heading);
        words->setText(loss.what);
    } else {
        words->setTextFormat(Qt::RichText);
        words->setText(ConfirmDialog::tr("<b>%1</b>, %2", "what goes, its size and age")
                           .arg(loss.what.toHtmlEscaped(), loss.detail.toHtmlEscaped()));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(new StatusGlyph(Status::Danger), 0, Qt::AlignVCenter);
    row->addWidget(words, 1);
    return row;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : Dialog(confirmation.title, size::dialogS, parent)
    , m_deed(makeButton(confirmation.deed, {}, ButtonKind::Danger))
{
    if (!confirmation.text.isEmpty())
        body()->addWidget(prose(
            confirmation.text, confirmation.losses.isEmpty() ? ColorRole::Text : ColorRole::Muted));
    if (!confirmation.losses.isEmpty()) {
        auto *losses = new QVBoxLayout;
        losses->setSpacing(px(6));
        losses->setContentsMargins(inlineMargins());
        for (const Loss &loss : confirmation.losses)
            losses->addLayout(lossRow(loss));
        body()->addLayout(losses);
    }
    if (!confirmation.option.isEmpty()) {
        m_option = new QCheckBox(confirmation.option);
        body()->addWidget(m_option);
    }
    setFacts(confirmation.facts);
    if (!confirmation.nameToType.isEmpty()) {
        m_name = new QLineEdit;
        m_name->setAccessibleName(tr("Type “%1”").arg(confirmation.nameToType));
        auto *ask = new QVBoxLayout;
        ask->setSpacing(px(space::xxs));
        ask->addWidget(prose(tr("Type “%1” to go on:").arg(confirmation.nameToType)));
        ask->addWidget(m_name);
        body()->addLayout(ask);
        m_deed->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this,
                [this, name = confirmation.nameToType](const QString &text) {
                    m_deed->setEnabled(text == name);
                });
    }
    auto *cancel = makeButton(tr("Cancel"));
    // With a name to type Enter does nothing before it is right, and then it is the deed's.
    cancel->setDefault(!m_name);
    addButton(cancel);
    addButton(m_deed);
    setDeed(m_deed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &QDialog::accept);
    if (m_name) {
        connect(m_name, &QLineEdit::returnPressed, this, [this] {
            if (m_deed->isEnabled())
                m_deed->click();
        });
        m_name->setFocus();
    }
}

bool ConfirmDialog::isOptionChosen() const
{
    return m_option && m_option->isChecked();
}

ErrorDialog::ErrorDialog(const QString &title, const Error &error, QWidget *parent)
    : Dialog(title, size::dialogS, parent)
{
    setStatus(Status::Danger);
    body()->addWidget(prose(error.message()));
    auto *details = new CodeView;
    details->setText(error.detail().isEmpty() ? error.id() : error.id() + u'\n' + error.detail());
    details->setFixedHeight(px(96));
    details->setAccessibleName(tr("Details"));
    details->hide();
    auto *fold = makeButton(tr("Details"), u"chevron-forward"_s, ButtonKind::Link);
    body()->addWidget(fold, 0, Qt::AlignLeading);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(inlineMargins());
    framed->addWidget(details);
    body()->addLayout(framed);
    auto *copy = makeIconButton(u"copy"_s, tr("Copy all of it"));
    addQuietButton(copy);
    auto *close = makeButton(tr("Close"));
    close->setDefault(true);
    addButton(close);
    setDeed(close);
    connect(fold, &QPushButton::clicked, this, [this, fold, details] {
        details->setVisible(!details->isVisible());
        fold->setIcon(icon(details->isVisible() ? u"chevron-down"_s : u"chevron-forward"_s,
                           ColorRole::AccentText));
        adjustSize();
    });
    connect(copy, &QPushButton::clicked, this, [report = errorReport(title, error)] {
        QGuiApplication::clipboard()->setText(report);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace holdfast::kit
