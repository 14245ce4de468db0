// The service: the rooms wired together on one profile.
#pragma once

#include "core/base/configuration.h"
#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/identity/identity.h"
#include "core/secrets/secret_vault.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace holdfast {

/// Runs from start() until it is destroyed. Made and destroyed on the main thread.
class Service
{
public:
    /// Takes the profile's lock before anything else, brings the store up to date, cleans up what a
    /// dead service left, and answers when it returns. `requestStop` may be called from any thread.
    static Result<std::unique_ptr<Service>> start(const Profile &profile,
                                                  std::function<void()> requestStop);
    /// Cancels what runs, waits for it (about a second), and gives the profile free.
    ~Service();

private:
    struct Rooms;
    explicit Service(std::unique_ptr<Rooms> rooms);

    std::unique_ptr<Rooms> m_rooms;
};

/// The store as the configuration and the environment name it, opened but not migrated.
Result<std::unique_ptr<store::Store>> openConfiguredStore(const Profile &profile,
                                                          const Configuration &configuration);
/// The place of the master key that the configuration names. Errors: config.invalid; the store's.
Result<std::unique_ptr<secrets::KeyStore>>
openKeyStore(const Profile &profile, const Configuration &configuration, store::Store &store);
/// seed() as this profile, whose lock is held.
Result<WellKnownIds> seedStore(store::Store &store, const Profile &profile);

} // namespace holdfast
