// core/base/configuration_key.h: the one list of what config.toml can say; reading, checking,
// documentation and the settings of clients come from it.
#pragma once

#include "core/base/configuration.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>

#include <span>

namespace holdfast {

enum class SettingType { Text, Flag, Number, TextList };

/// Whether clients may change a key. What guards the machine, or holds a secret, is changed by
/// whoever may write the file.
enum class SettingAccess { Editable, FileOnly, Secret };

struct ConfigurationKey
{
    const char *key; ///< "service.port"; without a dot: at the top of the file
    SettingType type;
    qint64 minimum; ///< of a number
    qint64 maximum;
    const char *environment; ///< variable that overrides it; empty: none
    SettingAccess access;
    const char *help; ///< English sentence
    QJsonValue (*get)(const Configuration &);
    void (*set)(Configuration &, const QJsonValue &); ///< of the right type and in range
};

std::span<const ConfigurationKey> configurationKeys();
/// Null: there is no such key.
const ConfigurationKey *findConfigurationKey(const QString &key);

/// Whether a value may stand under a key; nothing: yes, else "must be …".
QString whyNotAllowed(const ConfigurationKey &key, const QJsonValue &value);

/// The file's content with one key changed (null: taken out, so that the default holds) and all
/// else, comments included, as it was. Errors: config.invalid, record.invalid (the value),
/// config.not_editable: the file is written in a way that cannot be changed safely.
Result<QByteArray> withConfigurationKey(const QByteArray &content, const ConfigurationKey &key,
                                        const QJsonValue &value);

} // namespace holdfast
