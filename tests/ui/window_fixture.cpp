#include "window_fixture.h"

#include "core/base/profile.h"
#include "ui/kit/elided_label.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

client::ClientSettings windowSettings(const ServiceProfile &profile)
{
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"tst_ui"_s;
    settings.reconnects = true;
    return settings;
}

QString makeWorld(const ServiceProfile &profile, const QString &name)
{
    const QString folder = profile.filePath(name);
    const CommandResult made =
        profile.runProgram(u"holdfast-sample-world"_s,
                           {u"--size"_s, u"2M"_s, u"--seed"_s, u"7"_s, u"--out"_s, folder});
    return made.exitCode == 0 ? folder : QString();
}

QUuid addServer(const ServiceProfile &profile, const QString &name, const QString &folder)
{
    const CommandResult added =
        profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, folder, u"--json"_s});
    return QUuid::fromString(added.json().value("id"_L1).toString());
}

QUuid makeBackup(const ServiceProfile &profile, const QString &server, const QString &name)
{
    const CommandResult made = profile.run(
        {u"backup"_s, u"create"_s, server, u"--name"_s, name, u"--wait"_s, u"--json"_s});
    return QUuid::fromString(made.json().value("id"_L1).toString());
}

QAbstractButton *findButton(const QWidget &in, const QString &text)
{
    const auto buttons = in.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QAbstractButton *button) {
        return button->isVisible() && (button->text() == text || button->accessibleName() == text);
    });
    return found == buttons.cend() ? nullptr : *found;
}

bool showsText(const QWidget &in, const QString &part)
{
    const auto shows = [&part](const auto *label) {
        return label->isVisible() && label->text().contains(part);
    };
    return std::ranges::any_of(in.findChildren<QLabel *>(), shows) ||
           std::ranges::any_of(in.findChildren<kit::ElidedLabel *>(), shows);
}

} // namespace holdfast::tests
