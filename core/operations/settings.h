// core/operations/settings.h: the installation's settings, listed and changed for clients.
#pragma once

#include "core/api/methods.h"
#include "core/base/clock.h"
#include "core/base/configuration.h"
#include "core/model/setting.h"
#include "core/store/store.h"

#include <mutex>

namespace holdfast {

/// Settings stand in config.toml, so that an installation is described by one file that people read
/// and copy; what is changed here is written there, comments stay, and counts after a restart. Any
/// pool thread: calls wait for disk and database.
class SettingsService
{
public:
    /// `running`: what the service was started with.
    SettingsService(store::Store &store, const Clock &clock, QString configFile,
                    Configuration running)
        : m_store(store)
        , m_clock(clock)
        , m_configFile(std::move(configFile))
        , m_running(std::move(running))
    {}

    /// Errors: config.invalid when the file was spoiled meanwhile, file.denied.
    Result<SettingList> list() const;
    /// Returns the setting as it is now. Errors: NotFound setting.not_found, Denied
    /// setting.file_only, Conflict setting.overridden (by the environment), config.not_editable,
    /// record.invalid; after an error the file is as it was.
    Result<Setting> set(const api::Caller &caller, const SettingSetParams &params);

    void addMethods(api::Methods &methods);

private:
    store::Store &m_store;
    const Clock &m_clock;
    const QString m_configFile;
    const Configuration m_running;
    std::mutex m_writing; // one change of the file after the other
};

} // namespace holdfast
