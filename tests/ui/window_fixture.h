// tests/ui/window_fixture.h: a window on a real service with a server and backups of it.
#pragma once

#include "tests/support/service_process.h"

#include "core/client/client.h"

#include <QtCore/QUuid>

class QWidget;
class QAbstractButton;

namespace holdfast::tests {

/// How the window reaches the service of that profile.
client::ClientSettings windowSettings(const ServiceProfile &profile);

/// Writes a small world in true Anvil format to a new folder; empty when that failed.
QString makeWorld(const ServiceProfile &profile, const QString &name);

/// `holdfastctl servers add`; null when it failed.
QUuid addServer(const ServiceProfile &profile, const QString &name, const QString &folder);

/// `holdfastctl backup create --wait`; null when it failed.
QUuid makeBackup(const ServiceProfile &profile, const QString &server, const QString &name);

/// The visible button with that text or accessible name, null without.
QAbstractButton *findButton(const QWidget &in, const QString &text);

/// Whether a visible label has those words.
bool showsText(const QWidget &in, const QString &part);

} // namespace holdfast::tests
