// core/operations/settings.h: what people can set, as texts by key.
#pragma once

#include "core/store/connection.h"

namespace holdfast::operations {

/// `scope` is empty for the installation, else the id of what it is about.
Result<std::optional<QString>> setting(store::Connection &connection, const QString &key,
                                       const QString &scope = {});
/// In a Store::write closure.
Result<void> setSetting(store::Connection &connection, const QString &key, const QString &value,
                        const QDateTime &now, const QString &scope = {});
/// Only when there is none yet; for defaults.
Result<void> addSetting(store::Connection &connection, const QString &key, const QString &value,
                        const QDateTime &now);

std::span<const store::Statement> settingStatements();

} // namespace holdfast::operations
