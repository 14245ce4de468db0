#include "navigation_rail.h"

#include "key_hint.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
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
    void updateBadge(Workspace &workspace)
    {
        m_badge = m_entry.badge ? m_entry.badge(workspace) : QString();
        setAccessibleDescription(m_badge);
        update();
    }
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
            kit::paintText(&painter, words, m_badge, kit::TextStyle::Caption, ColorRole::Muted,
                           Qt::AlignTrailing);
            kit::paintText(&painter, words, text(), kit::TextStyle::Strong,
                           isChecked() ? ColorRole::Text : ColorRole::Muted);
        }
        if (hasFocus())
            kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control);
    }

private:
    const PageEntry m_entry;
    NavigationRail *m_rail;
    QString m_badge;
};

/// The service on top of the rail: name, health; a click tells more.
class NavigationRail::ConnectionHead : public QAbstractButton
{
public:
    ConnectionHead(Connection &connection, QWidget *parent)
        : QAbstractButton(parent)
        , m_connection(connection)
    {
        setFixedHeight(px(40));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(NavigationRail::tr("The service"));
        connect(&connection, &Connection::stateChanged, this, [this] { refresh(); });
        refresh();
    }
    QSize sizeHint() const override { return QSize(px(36), px(40)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(kit::color(ColorRole::Hover));
            painter.drawRoundedRect(rect(), kit::radius::control, kit::radius::control);
        }
        if (hasFocus())
            kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control);
        const auto place = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const int extent = px(26);
        const bool isNarrow = width() < px(100);
        kit::applicationIcon().paint(&painter,
                                     place(QRect(isNarrow ? (width() - extent) / 2 : px(8),
                                                 (height() - extent) / 2, extent, extent)));
        if (isNarrow)
            return;
        const int left = px(42);
        const int right = width() - px(26);
        kit::paintText(&painter, place(QRect(left, px(4), right - left, px(16))),
                       m_connection.name(), kit::TextStyle::Heading, ColorRole::Text);
        kit::paintStatus(&painter, QRectF(place(QRect(left, px(23), px(10), px(10)))), m_status);
        kit::paintText(&painter, place(QRect(left + px(14), px(21), right - left - px(14), px(14))),
                       text(), kit::TextStyle::Caption, ColorRole::Muted);
        kit::icon(u"chevron-down"_s, ColorRole::Muted)
            .paint(&painter,
                   place(QRect(width() - px(22), (height() - px(12)) / 2, px(12), px(12))));
    }

private:
    void refresh()
    {
        switch (m_connection.state()) {
        case Connection::State::Online:
            m_status = kit::Status::Safe;
            setText(NavigationRail::tr("This computer"));
            break;
        case Connection::State::Connecting:
            m_status = kit::Status::Waiting;
            setText(NavigationRail::tr("Connecting…"));
            break;
        case Connection::State::Offline:
            m_status = kit::Status::Attention;
            setText(client::canWorkTogether(m_connection.versionFit())
                        ? NavigationRail::tr("Not reachable")
                        : NavigationRail::tr("Another version"));
            break;
        }
        setAccessibleDescription(m_connection.name() + u", " + text());
        update();
    }

    Connection &m_connection;
    kit::Status m_status = kit::Status::Waiting;
};

/// Looks like a field and opens the palette.
class NavigationRail::SearchButton : public QAbstractButton
{
public:
    explicit SearchButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(NavigationRail::tr("Search or run"));
        setAccessibleName(text());
        setToolTip(NavigationRail::tr("Search or run (Ctrl+K)"));
        setFixedHeight(px(kit::size::control));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return QSize(px(36), px(kit::size::control)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()),
                      underMouse() ? ColorRole::ControlHover : ColorRole::Control,
                      ColorRole::BorderStrong, kit::radius::control);
        if (hasFocus())
            kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control);
        const bool isNarrow = width() < px(100);
        const int extent = px(14);
        const QRect mark(isNarrow ? (width() - extent) / 2 : px(9), (height() - extent) / 2, extent,
                         extent);
        kit::icon(u"search"_s).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        if (isNarrow)
            return;
        const QRect inside =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(30), 0, -px(6), 0));
        const int keys = paintKeys(&painter, inside, {NavigationRail::tr("Ctrl K")});
        kit::paintText(&painter,
                       QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(px(30), 0, -keys - px(10), 0)),
                       text(), kit::TextStyle::Body, ColorRole::Muted);
    }
};

NavigationRail::NavigationRail(Workspace &workspace, const QList<PageEntry> &entries,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connection(new ConnectionHead(workspace.connection(), this))
    , m_search(new SearchButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(9), px(8));
    column->setSpacing(px(2));
    column->addWidget(m_connection);
    column->addSpacing(px(6));
    column->addWidget(m_search);
    column->addSpacing(px(8));
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
    }
    column->addStretch(1);
    setFixedWidth(px(kit::size::rail));
    connect(m_connection, &QAbstractButton::clicked, this, &NavigationRail::connectionWanted);
    connect(m_search, &QAbstractButton::clicked, this, &NavigationRail::paletteWanted);
    connect(&workspace.servers(), &ServerDirectory::changed, this, &NavigationRail::updateBadges);
    updateBadges();
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

QPoint NavigationRail::belowConnection() const
{
    return m_connection->mapToGlobal(m_connection->rect().bottomLeft() + QPoint(0, px(4)));
}

QList<Command> NavigationRail::commands(const QList<PageEntry> &entries)
{
    QList<Command> commands;
    for (const PageEntry &entry : entries) {
        if (!entry.isInNavigation)
            continue;
        Command command{.id = "page."_L1 + entry.page,
                        .title = entry.title,
                        .icon = entry.icon,
                        .address = Address::of(entry.page)};
        const int number = int(commands.size()) + 1;
        if (number <= 9)
            command.shortcut = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
        commands.append(command);
    }
    return commands;
}

void NavigationRail::updateBadges()
{
    for (Item *item : std::as_const(m_items))
        item->updateBadge(m_workspace);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Rail));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::Border);
}

} // namespace holdfast::ui
