#include "core/operations/settings.h"

#include "core/base/configuration_key.h"
#include "core/base/file_sync.h"
#include "core/operations/operations.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <sys/stat.h>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1 << 20;
constexpr int kUsualMode = 0600; // a database's password may stand in it

QString typeName(SettingType type)
{
    switch (type) {
    case SettingType::Text:
        return u"text"_s;
    case SettingType::Flag:
        return u"flag"_s;
    case SettingType::Number:
        return u"number"_s;
    case SettingType::TextList:
        break;
    }
    return u"text_list"_s;
}

QString sourceName(SettingSource source)
{
    switch (source) {
    case SettingSource::File:
        return u"file"_s;
    case SettingSource::Environment:
        return u"environment"_s;
    case SettingSource::Default:
        break;
    }
    return u"default"_s;
}

Setting settingOf(const ConfigurationKey &key, const Configuration &running,
                  const Configuration &stored)
{
    Setting setting;
    setting.key = QString::fromLatin1(key.key);
    const SettingOrigin origin = stored.origins.value(setting.key);
    setting.value = key.get(running);
    setting.storedValue = key.get(stored);
    setting.defaultValue = key.get(Configuration());
    setting.source = sourceName(origin.source);
    setting.line = origin.line;
    setting.environment = QString::fromLatin1(key.environment);
    setting.type = typeName(key.type);
    setting.minimum = key.minimum;
    setting.maximum = key.maximum;
    setting.isEditable = key.access == SettingAccess::Editable;
    setting.isSecret = key.access == SettingAccess::Secret;
    setting.isPending = setting.value != setting.storedValue;
    setting.help = QString::fromUtf8(key.help);
    if (setting.isSecret) {
        for (QJsonValue *value : {&setting.value, &setting.storedValue}) {
            if (*value != setting.defaultValue)
                *value = QJsonValue::Null;
        }
    }
    return setting;
}

/// As it is, so that a file that others may read stays readable and a secret one secret.
int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : kUsualMode;
}

} // namespace

Result<SettingList> SettingsService::list() const
{
    HF_TRY(const Configuration stored, Configuration::read(m_configFile));
    SettingList list;
    list.path = m_configFile;
    for (const ConfigurationKey &key : configurationKeys())
        list.settings.append(settingOf(key, m_running, stored));
    return list;
}

Result<Setting> SettingsService::set(const api::Caller &caller, const SettingSetParams &params)
{
    const ConfigurationKey *key = findConfigurationKey(params.key);
    if (!key)
        return Error("setting.not_found"_L1, {{"key"_L1, params.key}});
    if (key->access != SettingAccess::Editable)
        return Error("setting.file_only"_L1, {{"key"_L1, params.key}, {"path"_L1, m_configFile}});
    const std::scoped_lock lock(m_writing);
    HF_TRY(const Configuration before, Configuration::read(m_configFile));
    if (before.origins.value(params.key).source == SettingSource::Environment)
        return Error(
            "setting.overridden"_L1,
            {{"key"_L1, params.key}, {"variable"_L1, QString::fromLatin1(key->environment)}});
    auto content = readWholeFile(m_configFile, kFileLimitBytes);
    if (!content && !content.error().is("file.not_found"_L1))
        return content.error();
    HF_TRY(const QByteArray changed,
           withConfigurationKey(content ? *content : QByteArray(), *key, params.value));
    AuditEntry entry = auditEntryOf(caller, "settings.set"_L1, "settings"_L1, {});
    entry.recordId = params.key;
    entry.oldValues = {{params.key, key->get(before)}};
    entry.newValues = {{params.key, params.value}};
    // The audit first: a change that nobody can trace is worse than a trace of one that failed.
    HF_CHECK(m_store.write([&](store::Connection &connection) {
        return writeAudit(connection, entry, m_clock.now());
    }));
    // A link to the real file, as people who keep their settings elsewhere have, stays a link.
    const QString real = QFileInfo(m_configFile).canonicalFilePath();
    const QString file = real.isEmpty() ? m_configFile : real;
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Error("file.denied"_L1,
                     {{"path"_L1, file}, {"reason"_L1, u"its folder cannot be made"_s}});
    HF_CHECK(writeFileAtomically(file, changed, modeOf(file)));
    HF_TRY(const Configuration after, Configuration::read(m_configFile));
    return settingOf(*key, m_running, after);
}

void SettingsService::addMethods(api::Methods &methods)
{
    methods.add<Nothing, SettingList>({
        .name = "settings.list"_L1,
        .summary = "Every setting with its default and where its value comes from."_L1,
        .permission = "system.manage"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return list(); },
    });
    methods.add<SettingSetParams, Setting>({
        .name = "settings.set"_L1,
        .summary = "Changes a setting in config.toml; counts after a restart."_L1,
        .permission = "system.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const SettingSetParams &params) { return set(caller, params); },
    });
}

} // namespace holdfast
