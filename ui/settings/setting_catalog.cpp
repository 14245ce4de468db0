#include "setting_catalog.h"

#include "setting_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QPointer>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWindow = "window."_L1;

SettingKind kindOf(const Setting &setting)
{
    if (setting.type == "flag"_L1)
        return SettingKind::Switch;
    if (setting.type == "number"_L1)
        return SettingKind::Number;
    return setting.type == "text_list"_L1 ? SettingKind::List : SettingKind::Text;
}

SettingOriginKind originOf(const Setting &setting)
{
    if (setting.source == "file"_L1)
        return SettingOriginKind::File;
    return setting.source == "environment"_L1 ? SettingOriginKind::Environment
                                              : SettingOriginKind::Default;
}

SettingEntry entryOf(const Setting &setting)
{
    const SettingWords words = settingWords(setting.key, setting.help);
    const SettingOriginKind origin = originOf(setting);
    return {.key = setting.key,
            .group = settingGroup(setting.key),
            .title = words.title,
            .help = words.help,
            .unit = words.unit,
            .kind = kindOf(setting),
            .value = setting.storedValue,
            .runningValue = setting.value,
            .defaultValue = setting.defaultValue,
            .minimum = setting.minimum,
            .maximum = setting.maximum,
            .origin = origin,
            .line = setting.line,
            .environment = setting.environment,
            .isEditable = setting.isEditable && origin != SettingOriginKind::Environment,
            .isSecret = setting.isSecret,
            .isPending = setting.isPending};
}

SettingEntry entryOf(const PreferenceKey &known, const Preferences &preferences)
{
    const QString key = kWindow + known.key;
    const SettingWords words = settingWords(key, {});
    const QJsonValue value = QJsonValue::fromVariant(preferences.value(known.key));
    return {.key = key,
            .group = settingGroup(key),
            .title = words.title,
            .help = words.help,
            .unit = words.unit,
            .kind = known.choices.isEmpty() ? SettingKind::Switch : SettingKind::Choice,
            .value = value,
            .runningValue = value,
            .defaultValue = QJsonValue::fromVariant(known.defaultValue),
            .choices = known.choices,
            .origin = preferences.isSet(known.key) ? SettingOriginKind::Window
                                                   : SettingOriginKind::Default};
}

} // namespace

QString SettingEntry::text(const QJsonValue &shown) const
{
    if (shown.isNull())
        return SettingCatalog::tr("set, not shown");
    switch (kind) {
    case SettingKind::Switch:
        return shown.toBool() ? SettingCatalog::tr("on") : SettingCatalog::tr("off");
    case SettingKind::Number: {
        const QString number = QLocale().toString(shown.toInteger());
        return unit.isEmpty() ? number : SettingCatalog::tr("%1 %2").arg(number, unit);
    }
    case SettingKind::Choice:
        return choiceText(key.mid(kWindow.size()), shown.toString());
    case SettingKind::List: {
        QStringList parts;
        for (const QJsonValue &part : shown.toArray())
            parts.append(part.toString());
        return parts.isEmpty() ? SettingCatalog::tr("none") : parts.join(u", "_s);
    }
    case SettingKind::Text:
        break;
    }
    return shown.toString().isEmpty() ? SettingCatalog::tr("empty") : shown.toString();
}

QString SettingEntry::problem(const QString &typed) const
{
    if (kind != SettingKind::Number)
        return {};
    bool isNumber = false;
    const qint64 number = typed.trimmed().toLongLong(&isNumber);
    if (isNumber && number >= minimum && number <= maximum)
        return {};
    return SettingCatalog::tr("A whole number from %1 to %2.")
        .arg(QLocale().toString(minimum), QLocale().toString(maximum));
}

SettingCatalog &SettingCatalog::of(Workspace &workspace)
{
    auto *known = workspace.findChild<SettingCatalog *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new SettingCatalog(workspace);
}

SettingCatalog::SettingCatalog(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        if (m_workspace.connection().isOnline())
            reload();
    });
    connect(&workspace.preferences(), &Preferences::changed, this, &SettingCatalog::rebuild);
    rebuild();
    if (workspace.connection().isOnline())
        reload();
}

const SettingEntry *SettingCatalog::find(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &SettingEntry::key);
    return found == m_entries.cend() ? nullptr : &*found;
}

void SettingCatalog::reload()
{
    m_workspace.connection().call<SettingList>(
        "settings.list"_L1, Nothing{}, this, [this](const Result<SettingList> &list) {
            if (!list)
                return; // what is known stays; the banner tells why nothing newer is
            m_settings = list->settings;
            m_path = list->path;
            m_isLoaded = true;
            rebuild();
        });
}

void SettingCatalog::rebuild()
{
    m_entries.clear();
    // What people look for most comes first.
    for (const PreferenceKey &known : Preferences::keys())
        m_entries.append(entryOf(known, m_workspace.preferences()));
    for (const Setting &setting : std::as_const(m_settings))
        m_entries.append(entryOf(setting));
    emit changed();
}

void SettingCatalog::set(const QString &key, const QJsonValue &value, QObject *context,
                         std::function<void(Result<void>)> done)
{
    if (key.startsWith(kWindow)) {
        const QVariant choice = value.isNull() ? QVariant() : value.toVariant();
        // Later, as the service's answer would be: the control that asks is still at work.
        QMetaObject::invokeMethod(
            context,
            [this, key, choice, done = std::move(done), guard = QPointer(this)] {
                if (!guard)
                    return;
                const bool isTaken = m_workspace.preferences().set(key.mid(kWindow.size()), choice);
                done(isTaken ? Result<void>()
                             : Result<void>(Error("setting.not_found"_L1, {{"key"_L1, key}})));
            },
            Qt::QueuedConnection);
        return;
    }
    const SettingSetParams params{.key = key, .value = value};
    m_workspace.connection().call<Setting>(
        "settings.set"_L1, params, this,
        [this, done = std::move(done), guard = QPointer(context)](const Result<Setting> &answer) {
            if (answer) {
                const auto place = std::ranges::find(m_settings, answer->key, &Setting::key);
                if (place != m_settings.end())
                    *place = *answer;
                rebuild();
            }
            if (guard)
                done(answer ? Result<void>() : Result<void>(answer.error()));
        });
}

} // namespace holdfast::ui
