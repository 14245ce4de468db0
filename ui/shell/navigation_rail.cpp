#include "navigation_rail.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

/// One page in the rail.
class NavigationRail::Item : public QAbstractButton
{
public:
    Item(const PageEntry &entry, NavigationRail *rail)
        : QAbstractButton(rail)
        , m_entry(entry)
        , m_rail(rail)
    {
        setText(entry.title);
        setAccessibleName(entry.title);
        setCheckable(true);
        setAutoExclusive(true);
        setFixedHeight(px(30));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }
    const QString &page() const { return m_entry.page; }
    QSize sizeHint() const override { return QSize(px(36), px(30)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hovered = underMouse();
        if (isChecked() || hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(kit::color(isChecked() ? ColorRole::Selection : ColorRole::Hover));
            painter.drawRoundedRect(rect(), kit::radius::control, kit::radius::control);
        }
        const int extent = px(kit::size::icon);
        QRect mark(px(8), (height() - extent) / 2, extent, extent);
        if (m_rail->m_isCollapsed)
            mark.moveLeft((width() - extent) / 2);
        mark = QStyle::visualRect(layoutDirection(), rect(), mark);
        kit::icon(m_entry.icon, isChecked() ? ColorRole::AccentText : ColorRole::Muted)
            .paint(&painter, mark);
        if (!m_rail->m_isCollapsed) {
            const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                                   rect().adjusted(px(34), 0, -px(8), 0));
            kit::paintText(&painter, words, text(), kit::TextStyle::Strong,
                           isChecked() ? ColorRole::Text : ColorRole::Muted);
        }
        if (hasFocus())
            kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control);
    }

private:
    const PageEntry m_entry;
    NavigationRail *m_rail;
};

namespace {

/// The service on top of the rail: name, health.
class ConnectionHead : public QWidget
{
public:
    explicit ConnectionHead(Connection &connection, QWidget *parent)
        : QWidget(parent)
        , m_connection(connection)
    {
        setFixedHeight(px(40));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int extent = px(26);
        QRect mark(px(8), (height() - extent) / 2, extent, extent);
        mark = QStyle::visualRect(layoutDirection(), rect(), mark);
        kit::applicationIcon().paint(&painter, mark);
        if (width() < px(100))
            return;
        const auto place = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const int left = px(42);
        kit::paintText(&painter, place(QRect(left, px(4), width() - left, px(16))),
                       m_connection.name(), kit::TextStyle::Heading, ColorRole::Text);
        const bool online = m_connection.isOnline();
        kit::paintStatus(&painter, QRectF(place(QRect(left, px(23), px(10), px(10)))),
                         online ? kit::Status::Safe
                         : m_connection.state() == Connection::State::Connecting
                             ? kit::Status::Waiting
                             : kit::Status::Attention);
        kit::paintText(&painter,
                       place(QRect(left + px(14), px(21), width() - left - px(14), px(14))),
                       online ? NavigationRail::tr("This computer")
                       : m_connection.state() == Connection::State::Connecting
                           ? NavigationRail::tr("Connecting…")
                           : NavigationRail::tr("Not reachable"),
                       kit::TextStyle::Caption, ColorRole::Muted);
    }

private:
    Connection &m_connection;
};

} // namespace

NavigationRail::NavigationRail(Workspace &workspace, const QList<PageEntry> &entries,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connection(new ConnectionHead(workspace.connection(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(9), px(8));
    column->setSpacing(px(2));
    column->addWidget(m_connection);
    column->addSpacing(px(6));
    int number = 0;
    for (const PageEntry &entry : entries) {
        if (!entry.isInNavigation)
            continue;
        if (entry.startsGroup)
            column->addSpacing(px(17));
        auto *item = new Item(entry, this);
        m_items.append(item);
        column->addWidget(item);
        const Address address = Address::of(entry.page);
        connect(item, &QAbstractButton::clicked, this,
                [this, address] { m_workspace.open(address); });
        if (++number <= 9) {
            auto *shortcut =
                new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
            connect(shortcut, &QShortcut::activated, this,
                    [this, address] { m_workspace.open(address); });
        }
    }
    column->addStretch(1);
    setFixedWidth(px(kit::size::rail));
    connect(&workspace.connection(), &Connection::stateChanged, this,
            &NavigationRail::updateConnection);
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, [this] { update(); });
}

void NavigationRail::setCurrent(const QString &page)
{
    for (Item *item : std::as_const(m_items))
        item->setChecked(item->page() == page);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    setFixedWidth(px(collapsed ? kit::size::railCollapsed : kit::size::rail));
    for (Item *item : std::as_const(m_items))
        item->setToolTip(collapsed ? item->text() : QString());
}

void NavigationRail::updateConnection()
{
    m_connection->update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Rail));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::Border);
}

} // namespace holdfast::ui
