// core/model/setting.h: settings as people see and change them.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

struct Setting
{
    QString key = {};
    QJsonValue value = {};
    QJsonValue storedValue = {};
    QJsonValue defaultValue = {};
    QString source = {};
    int line = 0;
    QString environment = {};
    QString type = {};
    qint64 minimum = 0;
    qint64 maximum = 0;
    bool isEditable = false;
    bool isSecret = false;
    bool needsRestart = true;
    bool isPending = false;
    QString help = {};

    static constexpr const char *recordName = "Setting";
    static constexpr auto fields()
    {
        return FieldList{
            field("key", &Setting::key, "name, as in config.toml"),
            field("value", &Setting::value,
                  "what the running service uses; null of a secret that is set"),
            field("stored_value", &Setting::storedValue, "what it will use after a restart"),
            field("default_value", &Setting::defaultValue, "without any setting"),
            field("source", &Setting::source, "default, file or environment: of stored_value"),
            field("line", &Setting::line, "line of the file, 0 when it is not there"),
            field("environment", &Setting::environment, "variable that overrides it; empty: none"),
            field("type", &Setting::type, "text, flag, number or text_list"),
            field("minimum", &Setting::minimum, "of a number"),
            field("maximum", &Setting::maximum, "of a number"),
            field("is_editable", &Setting::isEditable, "settings.set takes it"),
            field("is_secret", &Setting::isSecret, "values are not shown"),
            field("needs_restart", &Setting::needsRestart, "a change counts after a restart"),
            field("is_pending", &Setting::isPending, "changed, and not in use yet"),
            field("help", &Setting::help, "English sentence"),
        };
    }
};

struct SettingList
{
    QList<Setting> settings = {};
    QString path = {};

    static constexpr const char *recordName = "SettingList";
    static constexpr auto fields()
    {
        return FieldList{
            field("settings", &SettingList::settings, "all settings, by subject"),
            field("path", &SettingList::path, "the file that keeps them"),
        };
    }
};

struct SettingSetParams
{
    QString key = {};
    QJsonValue value = {};

    static constexpr const char *recordName = "SettingSetParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("key", &SettingSetParams::key, "the setting"),
            field("value", &SettingSetParams::value, "new value; null: back to the default"),
        };
    }
};

} // namespace holdfast
