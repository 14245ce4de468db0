// ui/workspace/page.h: what a page of the window is.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

namespace holdfast::ui {

/// A page fills the window beside the navigation. It is made when it is first opened and then kept;
/// it keeps showing what it has while the service is away.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows this place; called each time the page is navigated to.
    virtual void open(const Address &address);
    /// What can be done here, for the palette and the context: asked each time it is shown.
    virtual QList<Command> commands() { return {}; }
    /// For Ctrl+F and "/": the filter or search field, null without.
    virtual QWidget *searchField() { return nullptr; }
    /// F5: reads everything again.
    virtual void refresh() {}
    /// Text not yet stored: leaving asks first what becomes of it.
    virtual bool hasUnsavedChanges() const { return false; }
    /// Stores it; `done` later with whether that went well. What is refused is shown at its place.
    virtual void saveChanges(std::function<void(bool)> done) { done(true); }
    virtual void discardChanges() {}
    /// What was entered and is not stored, for the page that takes this one's place when its window
    /// is made anew. Here: what is searched for.
    virtual QVariantMap draft();
    /// Puts it back; called once the page was opened at the same place. What needs the service's
    /// answer first is put back when that is here.
    virtual void takeDraft(const QVariantMap &draft);

protected:
    Workspace &workspace() { return m_workspace; }

private:
    Workspace &m_workspace;

    Q_DISABLE_COPY_MOVE(Page)
};

/// How a page is offered: the navigation, the shortcuts and the palette come from this one list.
struct PageEntry
{
    QString page = {};  ///< name in addresses
    QString title = {}; ///< translated
    QString icon = {};
    bool isInNavigation = true;
    QString parent = {};      ///< page of the navigation under which this one stands
    bool startsGroup = false; ///< a line above it
    std::function<Page *(Workspace &)> make = {};
    /// What the palette offers of it while another page is open; asked each time it is shown.
    std::function<QList<Command>(Workspace &)> commands = {};
    /// A number beside its title, empty: none; asked again when servers change.
    std::function<QString(Workspace &)> badge = {};
    bool coversNavigation = false; ///< fills the window, for an assistant
};

} // namespace holdfast::ui
