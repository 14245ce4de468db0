// tests/ui/shell/window_test.h: a window with its pages against the real service.
#pragma once

#include "tests/support/service_process.h"
#include "tests/support/test_main.h"

#include "ui/shell/main_window.h"

#include <memory>

namespace holdfast::tests {

/// A profile with its service, and windows on it. Nothing runs before it is started.
class WindowTest
{
public:
    client::ClientSettings settings() const;
    static QList<ui::PageEntry> pages();

    /// A folder that looks like a small Minecraft server.
    QString makeWorld(const QString &name) const;
    /// Registers such a folder; false with the reason in the log of the test.
    bool addServer(const QString &name);
    /// Makes a backup of it and waits.
    bool backUp(const QString &server, const QString &name);
    /// A service connection and a window on this page, shown and online.
    ui::MainWindow &openWindow(const QString &page);
    void closeWindow();

    ServiceProfile profile;
    std::unique_ptr<ui::Service> service;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace holdfast::tests
