#include "ui/kit/accessible_cells.h"

#include <QtCore/QPointer>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace holdfast::kit {

namespace {

/// One cell; made when it is first asked for, and good for as long as the widget is there.
class CellInterface : public QAccessibleInterface
{
public:
    CellInterface(QWidget *widget, int cell)
        : m_widget(widget)
        , m_cell(cell)
    {}

    bool isValid() const override { return m_widget && m_cell < cells()->cellCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? cells()->cellText(m_cell) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = cells()->cellRect(m_cell);
        return QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = cells()->currentCell() == m_cell;
        state.focused = state.selected && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        return state;
    }
    int cell() const { return m_cell; }

private:
    const AccessibleCells *cells() const
    {
        return dynamic_cast<const AccessibleCells *>(m_widget.data());
    }

    QPointer<QWidget> m_widget;
    const int m_cell;
};

class CellsInterface : public QAccessibleWidget
{
public:
    explicit CellsInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {}
    ~CellsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return cells()->cellCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new CellInterface(widget(), int(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const CellInterface *>(child);
        return cell ? cell->cell() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
        for (int cell = 0; cell < childCount(); ++cell) {
            if (cells()->cellRect(cell).contains(place))
                return child(cell);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(cells()->currentCell()) : nullptr;
    }

private:
    const AccessibleCells *cells() const { return dynamic_cast<const AccessibleCells *>(widget()); }

    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<AccessibleCells *>(widget) ? new CellsInterface(widget) : nullptr;
}

} // namespace

void AccessibleCells::installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void AccessibleCells::announceCurrent(QWidget *widget, int cell)
{
    if (!QAccessible::isActive() || !widget->hasFocus() || cell < 0)
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(cell);
    QAccessible::updateAccessibility(&event);
}

} // namespace holdfast::kit
