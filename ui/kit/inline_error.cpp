#include "ui/kit/inline_error.h"

#include "ui/kit/code_view.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/status.h"
#include "ui/kit/text_label.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

QString errorReport(const QString &title, const Error &error)
{
    QStringList lines{title, error.message(), error.id(), error.detail()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

InlineError::InlineError(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Heading, ColorRole::DangerText))
    , m_text(new TextLabel)
    , m_fold(makeButton(tr("Details"), u"chevron-forward"_s, ButtonKind::Link))
    , m_copy(makeButton(tr("Copy"), u"copy"_s, ButtonKind::Link))
    , m_action(makeButton({}))
    , m_details(new CodeView)
{
    for (TextLabel *label : {m_title, m_text})
        label->setIsProse();
    for (QPushButton *button : {m_fold, m_copy, m_action})
        setControlSize(button, ControlSize::Small);
    m_details->setAccessibleName(tr("Details"));
    m_details->setFixedHeight(px(88));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::m));
    buttons->addWidget(m_action);
    buttons->addWidget(m_fold);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    words->addLayout(buttons);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::m), px(10), px(space::m), px(space::s));
    row->setSpacing(px(10));
    auto *glyph = new StatusGlyph(Status::Danger);
    glyph->setExtent(size::icon);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_action->hide();
    setFolded(true);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(m_details->isVisible()); });
    connect(m_action, &QPushButton::clicked, this, &InlineError::actionWanted);
    hide();
}

void InlineError::show(const QString &title, const Error &error)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(error.message());
    m_details->setText(error.detail().isEmpty() ? error.id() : error.id() + u'\n' + error.detail());
    setAccessibleName(title.isEmpty()
                          ? error.message()
                          : tr("%1. %2", "what failed, then why").arg(title, error.message()));
    m_copy->disconnect(this);
    connect(m_copy, &QPushButton::clicked, this, [report = errorReport(title, error)] {
        QGuiApplication::clipboard()->setText(report);
    });
    setFolded(true);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineError::clear()
{
    hide();
}

void InlineError::setAction(const QString &text, const QString &iconName)
{
    m_action->setText(text);
    if (!iconName.isEmpty())
        m_action->setIcon(icon(iconName));
    m_action->setVisible(!text.isEmpty());
}

void InlineError::setFolded(bool folded)
{
    m_details->setVisible(!folded);
    m_fold->setIcon(icon(folded ? u"chevron-forward"_s : u"chevron-down"_s, ColorRole::AccentText));
    m_fold->setAccessibleDescription(folded ? tr("folded") : tr("open"));
}

void InlineError::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), ColorRole::DangerTint, ColorRole::DangerTint, radius::card);
}

} // namespace holdfast::kit
