#include "setting_words.h"

#include "ui/kit/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

struct KnownWords
{
    const char *key;
    const char *title;
    const char *help;
    const char *unit;
};

constexpr KnownWords kKnown[] = {
    {"database_url", QT_TRANSLATE_NOOP("Settings", "Where the store is"),
     QT_TRANSLATE_NOOP("Settings", "Address of a PostgreSQL database. Empty: a file in the data "
                                   "folder."),
     ""},
    {"allowed_roots", QT_TRANSLATE_NOOP("Settings", "Folders that may be used"),
     QT_TRANSLATE_NOOP("Settings", "Servers, targets and restores must lie in one of them. Empty: "
                                   "wherever the service's user may read and write."),
     ""},
    {"production", QT_TRANSLATE_NOOP("Settings", "Guard the store"),
     QT_TRANSLATE_NOOP("Settings", "holdfastd migrate reset, which empties the store, is refused."),
     ""},
    {"local_owner", QT_TRANSLATE_NOOP("Settings", "In without a password"),
     QT_TRANSLATE_NOOP("Settings", "Programs of the service's own user are let in as the owner."),
     ""},
    {"store.pool_min", QT_TRANSLATE_NOOP("Settings", "Connections kept open"),
     QT_TRANSLATE_NOOP("Settings", "So many stay open even when nothing is asked."), ""},
    {"store.pool_max", QT_TRANSLATE_NOOP("Settings", "Connections at most"),
     QT_TRANSLATE_NOOP("Settings", "Whatever needs one more waits for one."), ""},
    {"store.acquire_timeout_ms", QT_TRANSLATE_NOOP("Settings", "Wait for a connection"),
     QT_TRANSLATE_NOOP("Settings", "A request that gets none within this time fails."),
     QT_TRANSLATE_NOOP("Settings", "ms")},
    {"store.idle_timeout_ms", QT_TRANSLATE_NOOP("Settings", "Close unused connections after"),
     QT_TRANSLATE_NOOP("Settings", "Beyond those that are kept open."),
     QT_TRANSLATE_NOOP("Settings", "ms")},
    {"store.start_timeout_ms", QT_TRANSLATE_NOOP("Settings", "Wait for the database at the start"),
     QT_TRANSLATE_NOOP("Settings", "The service gives up when it does not answer within this "
                                   "time."),
     QT_TRANSLATE_NOOP("Settings", "ms")},
    {"service.port", QT_TRANSLATE_NOOP("Settings", "Port"),
     QT_TRANSLATE_NOOP("Settings", "Where the service listens on this computer. 0: 7420, or any "
                                   "free one in a home folder of its own."),
     ""},
    {"service.host_names", QT_TRANSLATE_NOOP("Settings", "Names of this computer"),
     QT_TRANSLATE_NOOP("Settings", "Accepted as Host beside its loopback addresses."), ""},
    {"service.allowed_origins", QT_TRANSLATE_NOOP("Settings", "Web pages that may ask"),
     QT_TRANSLATE_NOOP("Settings", "Their origins. Empty: none may."), ""},
    {"remote.address", QT_TRANSLATE_NOOP("Settings", "Let other computers in at"),
     QT_TRANSLATE_NOOP(
         "Settings", "An address of this computer; always with TLS. Empty: nobody else is let in."),
     ""},
    {"remote.port", QT_TRANSLATE_NOOP("Settings", "Port for other computers"),
     QT_TRANSLATE_NOOP("Settings", "Beside the port for this computer."), ""},
    {"remote.certificate", QT_TRANSLATE_NOOP("Settings", "Certificate"),
     QT_TRANSLATE_NOOP("Settings", "A PEM file. When it changes, new connections use it at once."),
     ""},
    {"remote.key", QT_TRANSLATE_NOOP("Settings", "Key of the certificate"),
     QT_TRANSLATE_NOOP("Settings", "A PEM file without a passphrase that nobody else can read."),
     ""},
    {"secrets.master_key", QT_TRANSLATE_NOOP("Settings", "Where the master key lies"),
     QT_TRANSLATE_NOOP("Settings", "Stored passwords and tokens are sealed under it."), ""},
    {"service.parallel_jobs", QT_TRANSLATE_NOOP("Settings", "At the same time"),
     QT_TRANSLATE_NOOP("Settings", "Backups, restores and checks that run side by side."),
     QT_TRANSLATE_NOOP("Settings", "jobs")},
    {"service.jobs_per_target", QT_TRANSLATE_NOOP("Settings", "At the same time into one target"),
     QT_TRANSLATE_NOOP("Settings", "Backups that write to the same place; the others wait."),
     QT_TRANSLATE_NOOP("Settings", "jobs")},
    {"service.jobs_per_disk", QT_TRANSLATE_NOOP("Settings", "At the same time from one disk"),
     QT_TRANSLATE_NOOP("Settings", "Backups of servers that lie on the same disk; the others "
                                   "wait."),
     QT_TRANSLATE_NOOP("Settings", "jobs")},
    {"backups.reserve_mib", QT_TRANSLATE_NOOP("Settings", "Space that stays free"),
     QT_TRANSLATE_NOOP("Settings", "No backup or restore begins that would leave less on a disk."),
     QT_TRANSLATE_NOOP("Settings", "MiB")},
    {"backups.undo_kept_hours", QT_TRANSLATE_NOOP("Settings", "A restore can be undone for"),
     QT_TRANSLATE_NOOP("Settings", "So long the folder from before it is kept."),
     QT_TRANSLATE_NOOP("Settings", "hours")},

    {"window.theme", QT_TRANSLATE_NOOP("Settings", "Colours"),
     QT_TRANSLATE_NOOP("Settings", "High contrast is dark, with bright lines."), ""},
    {"window.language", QT_TRANSLATE_NOOP("Settings", "Language"),
     QT_TRANSLATE_NOOP("Settings", "Of this window. What is open stays open."), ""},
    {"window.text_size", QT_TRANSLATE_NOOP("Settings", "Text size"),
     QT_TRANSLATE_NOOP("Settings", "Everything grows with it."), ""},
    {"window.reduce_motion", QT_TRANSLATE_NOOP("Settings", "Nothing moves by itself"),
     QT_TRANSLATE_NOOP("Settings", "Panels come at once and running marks stand still."), ""},
    {"window.start_with_session", QT_TRANSLATE_NOOP("Settings", "Start with the session"),
     QT_TRANSLATE_NOOP("Settings", "In the background, so that notifications reach you. The "
                                   "service needs no window."),
     ""},
    {"window.notifications", QT_TRANSLATE_NOOP("Settings", "Desktop notifications"),
     QT_TRANSLATE_NOOP("Settings", "While no window of Holdfast is in front."), ""},
    {"window.stay_in_tray", QT_TRANSLATE_NOOP("Settings", "Stay in the tray"),
     QT_TRANSLATE_NOOP("Settings", "Closing the last window leaves the icon, where the desktop has "
                                   "a tray."),
     ""},
    {"window.keep_service_running", QT_TRANSLATE_NOOP("Settings", "Keep the service running"),
     QT_TRANSLATE_NOOP("Settings", "When the window closes, schedules go on. Off: the service ends "
                                   "with the window."),
     ""},
};

const KnownWords *find(const QString &key)
{
    const auto found = std::ranges::find_if(
        kKnown, [&](const KnownWords &known) { return key == QLatin1StringView(known.key); });
    return found == std::end(kKnown) ? nullptr : found;
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Settings", text) : QString();
}

} // namespace

SettingWords settingWords(const QString &key, const QString &help)
{
    const KnownWords *known = find(key);
    if (!known)
        return {.title = key, .help = help};
    return {.title = translated(known->title),
            .help = translated(known->help),
            .unit = translated(known->unit)};
}

bool hasSettingWords(const QString &key)
{
    return find(key);
}

QString settingGroup(const QString &key)
{
    if (key.startsWith("window."_L1))
        return translated(QT_TRANSLATE_NOOP("Settings", "This window"));
    if (key.startsWith("service."_L1))
        return translated(QT_TRANSLATE_NOOP("Settings", "Service and work"));
    if (key.startsWith("remote."_L1) || key.startsWith("secrets."_L1))
        return translated(QT_TRANSLATE_NOOP("Settings", "Other computers and secrets"));
    if (key.startsWith("backups."_L1))
        return translated(QT_TRANSLATE_NOOP("Settings", "Backups"));
    if (key.startsWith("store."_L1))
        return translated(QT_TRANSLATE_NOOP("Settings", "Database connections"));
    return translated(QT_TRANSLATE_NOOP("Settings", "General"));
}

QString choiceText(const QString &key, const QString &choice)
{
    if (key == "language"_L1) {
        if (choice.isEmpty())
            return translated(QT_TRANSLATE_NOOP("Settings", "As the system"));
        return kit::Language::nativeName(choice);
    }
    if (key == "text_size"_L1)
        return QCoreApplication::translate("Settings", "%1 %").arg(choice);
    const std::pair<QLatin1StringView, const char *> words[] = {
        {"system"_L1, QT_TRANSLATE_NOOP("Settings", "As the system")},
        {"light"_L1, QT_TRANSLATE_NOOP("Settings", "Light")},
        {"dark"_L1, QT_TRANSLATE_NOOP("Settings", "Dark")},
        {"contrast"_L1, QT_TRANSLATE_NOOP("Settings", "High contrast")},
        {"all"_L1, QT_TRANSLATE_NOOP("Settings", "Everything that ends")},
        {"problems"_L1, QT_TRANSLATE_NOOP("Settings", "What needs me")},
        {"none"_L1, QT_TRANSLATE_NOOP("Settings", "None")},
    };
    for (const auto &[name, text] : words) {
        if (choice == name)
            return translated(text);
    }
    return choice;
}

} // namespace holdfast::ui
