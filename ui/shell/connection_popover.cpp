#include "connection_popover.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

ConnectionPopover::ConnectionPopover(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_workspace(workspace)
    , m_facts(new QGridLayout)
    , m_state(new kit::StatusChip(kit::Status::Unknown, {}))
    , m_hint(new QLabel)
    , m_deed(kit::makeButton({}, u"restart"_s))
{
    setAccessibleName(tr("The service"));
    setFixedWidth(px(320));
    auto *name = new QLabel(workspace.connection().name());
    name->setTextFormat(Qt::PlainText);
    name->setFont(kit::font(kit::TextStyle::Heading));
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(m_state);
    m_facts->setHorizontalSpacing(px(kit::space::m));
    m_facts->setVerticalSpacing(px(kit::space::xs));
    m_facts->setColumnStretch(1, 1);
    m_version = addFact(tr("Version"));
    m_answer = addFact(tr("Answers in"));
    m_since = addFact(tr("Runs since"));
    m_store = addFact(tr("Store"));
    m_folder = addFact(tr("Data folder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(14), px(16), px(12));
    column->setSpacing(px(kit::space::s));
    column->addLayout(head);
    column->addLayout(m_facts);
    column->addWidget(m_hint);
    column->addWidget(m_deed, 0, Qt::AlignLeading);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        hide();
        if (m_workspace.connection().isOnline())
            emit restartWanted();
        else
            m_workspace.connection().retry();
    });
    connect(&workspace.connection(), &Connection::stateChanged, this, &ConnectionPopover::refresh);
    connect(&workspace.connection(), &Connection::statusChanged, this, &ConnectionPopover::refresh);
}

QLabel *ConnectionPopover::addFact(const QString &name)
{
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAccessibleDescription(name);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

/// What a person should know or do about the service; empty: nothing.
QString ConnectionPopover::hint() const
{
    const Connection &connection = m_workspace.connection();
    if (!client::canWorkTogether(connection.versionFit()))
        return connection.error().message();
    if (!connection.isOnline())
        return tr("It is tried again by itself. Backups that it makes go on without this window.");
    if (connection.versionFit() == client::VersionFit::ServiceOlder)
        return tr("This window is version %1. Restart the service to use the same.")
            .arg(Connection::programVersion());
    if (connection.versionFit() == client::VersionFit::ServiceNewer)
        return tr("This window is version %1. Restart it to use the same.")
            .arg(Connection::programVersion());
    if (!connection.status().isStoreReachable)
        return tr("The store does not answer: nothing can be backed up until it does.");
    return {};
}

void ConnectionPopover::refresh()
{
    const Connection &connection = m_workspace.connection();
    const ServiceStatus &status = connection.status();
    const bool online = connection.isOnline();
    const bool isWell = online && status.isStoreReachable;
    const bool isForeign = !client::canWorkTogether(connection.versionFit());
    m_state->set(isWell ? kit::Status::Safe : kit::Status::Attention,
                 isForeign ? tr("Another version")
                 : !online ? tr("Not reachable")
                 : isWell  ? tr("Runs")
                           : tr("Needs attention"));
    m_version->setText(connection.serviceVersion());
    m_answer->setText(connection.answerTime().count() < 0
                          ? QString()
                          : tr("%1 ms").arg(connection.answerTime().count()));
    m_since->setText(kit::shortTimeText(status.startedAt, QDateTime::currentDateTimeUtc()));
    m_since->setToolTip(kit::exactTimeText(status.startedAt));
    m_store->setText(status.storeEngine == "postgresql"_L1 ? u"PostgreSQL"_s : u"SQLite"_s);
    m_folder->setText(status.dataFolder);
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_deed->setText(online ? tr("Restart the service…") : tr("Try now"));
    adjustSize();
}

void ConnectionPopover::popup(const QPoint &globalPosition)
{
    refresh();
    move(globalPosition);
    show();
    m_deed->setFocus(Qt::PopupFocusReason);
}

void ConnectionPopover::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Round also where the desktop composes no translucent windows.
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), kit::radius::card, kit::radius::card);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

void ConnectionPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintBox(&painter, QRectF(rect()), ColorRole::Overlay, ColorRole::BorderStrong,
                  kit::radius::card);
}

} // namespace holdfast::ui
