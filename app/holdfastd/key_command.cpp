#include "key_command.h"

#include "command_error.h"
#include "service.h"

#include "core/store/migrations.h"

#include <cstdio>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

struct OpenVault
{
    std::unique_ptr<store::Store> store;
    std::unique_ptr<secrets::KeyStore> keys;
    std::unique_ptr<secrets::SecretVault> vault;
};

Result<void> checkMigrated(store::Store &store)
{
    HF_TRY(const auto migrations, store::Migrator(store).status());
    const auto pending = std::ranges::find(migrations, store::MigrationState::Pending,
                                           &store::MigrationStatus::state);
    if (pending != migrations.end())
        return Error("migration.pending"_L1, {{"name"_L1, pending->name}});
    return {};
}

Result<OpenVault> openVault(const Profile &profile)
{
    OpenVault open;
    HF_TRY(const Configuration configuration, Configuration::read(profile.configFile));
    HF_TRY(open.store, openConfiguredStore(profile, configuration));
    HF_CHECK(checkMigrated(*open.store));
    HF_TRY(open.keys, openKeyStore(profile, configuration, *open.store));
    open.vault = std::make_unique<secrets::SecretVault>(*open.store, *open.keys, systemClock());
    return open;
}

Result<void> show(const Profile &profile)
{
    HF_TRY(const OpenVault open, openVault(profile));
    HF_TRY(const secrets::VaultStatus status, open.vault->status());
    const auto print = [](const char *name, const QString &value) {
        std::printf("%-8s%s\n", name, value.toUtf8().constData());
    };
    print("place", open.keys->place());
    print("key", status.keyId.isEmpty() ? u"none yet; the first secret makes one"_s : status.keyId);
    if (status.state == secrets::VaultState::Locked)
        return *status.whyLocked;
    if (status.state == secrets::VaultState::Ready)
        print("state", u"ready"_s);
    return {};
}

Result<void> rotate(const Profile &profile)
{
    HF_TRY(const OpenVault open, openVault(profile));
    HF_TRY(const QUuid ownerId, open.store->read([](store::Connection &connection) {
        return localOwnerId(connection);
    }));
    HF_TRY(const qint64 secrets, open.vault->rotate(ownerId, u"holdfastd"_s));
    HF_TRY(const secrets::VaultStatus status, open.vault->status());
    std::printf("The key %s is in force; %lld secrets were sealed anew.\n",
                status.keyId.toUtf8().constData(), static_cast<long long>(secrets));
    return {};
}

} // namespace

void addKeyCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode)
{
    auto *key = commands.add_subcommand("key", "The master key under which secrets are sealed");
    key->require_subcommand(1);
    const auto add = [&](const char *name, const char *summary,
                         Result<void> (*run)(const Profile &)) {
        key->add_subcommand(name, summary)->callback([profile, run, &exitCode] {
            if (const Result<void> outcome = run(profile()); !outcome)
                exitCode = showError(outcome.error());
        });
    };
    add("show", "Say which key is in force and whether it can be had", show);
    add("rotate", "Make a new key and seal everything anew under it", rotate);
}

} // namespace holdfast
