// ui/settings/setting_words.h: what settings are called and do, in the person's language.
#pragma once

#include <QtCore/QString>

namespace holdfast::ui {

struct SettingWords
{
    QString title = {};
    QString help = {};
    QString unit = {}; ///< behind the field, may be empty
};

/// Of a key of config.toml, or "window." and a key of the preferences. One that this program does
/// not know has its key as title and `help` as it came.
SettingWords settingWords(const QString &key, const QString &help);
bool hasSettingWords(const QString &key);

/// The subject that a key belongs to.
QString settingGroup(const QString &key);

/// What a stored choice of the preferences is called.
QString choiceText(const QString &key, const QString &choice);

} // namespace holdfast::ui
