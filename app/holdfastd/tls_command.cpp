#include "tls_command.h"

#include "command_error.h"

#include "core/api/tls_identity.h"
#include "core/base/clock.h"
#include "core/base/configuration.h"
#include "core/base/file_sync.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Whoever pins it has to look at it again when it changes: rarely.
constexpr std::chrono::days kValidity{3650};

struct Options
{
    std::function<Profile()> profile;
    std::vector<std::string> names;
    bool force = false;
};

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

/// What a service of this host is called in the network.
QStringList ownNames()
{
    QStringList names{QSysInfo::machineHostName(), u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Result<void> create(const Options &options)
{
    const Profile profile = options.profile();
    HF_CHECK(profile.create());
    const QString folder = profile.dataFolder + u"/tls"_s;
    const QString certificate = folder + u"/certificate.pem"_s;
    const QString key = folder + u"/key.pem"_s;
    if (!options.force && (QFileInfo::exists(certificate) || QFileInfo::exists(key)))
        return Error("tls.exists"_L1, {{"path"_L1, folder}});
    QStringList names;
    for (const std::string &name : options.names)
        names.append(QString::fromStdString(name));
    HF_TRY(const api::SelfSigned made, api::makeSelfSigned(names.isEmpty() ? ownNames() : names,
                                                           systemClock().now(), kValidity));
    if (!QDir().mkpath(folder))
        return Error("file.denied"_L1, {{"path"_L1, folder}, {"reason"_L1, qt_error_string()}});
    // A service that runs looks at both; the key first, so that it never has a certificate alone.
    HF_CHECK(writeFileAtomically(key, made.key, 0600));
    HF_CHECK(writeFileAtomically(certificate, made.certificate, 0644));
    print(u"Made a certificate for %1, valid for ten years."_s.arg(
        (names.isEmpty() ? ownNames() : names).join(u", "_s)));
    print(u"Its fingerprint, which clients ask about the first time they connect:"_s);
    print(u"  "_s + made.fingerprint);
    print(u"Let the service use it with these lines in %1:"_s.arg(profile.configFile));
    print(u"\n  [remote]\n  address = \"0.0.0.0\"\n  certificate = \"%1\"\n  key = \"%2\""_s.arg(
        certificate, key));
    return {};
}

Result<void> show(const Options &options)
{
    const Profile profile = options.profile();
    HF_TRY(const Configuration configuration, Configuration::read(profile.configFile));
    const api::TlsFiles files{.certificate = configuration.remoteCertificate,
                              .key = configuration.remoteKey};
    if (!files.isSet()) {
        print(u"TLS is not set up: the service answers on this machine only."_s);
        return {};
    }
    HF_TRY(const auto identity, api::TlsIdentity::load(files));
    print(u"certificate  "_s + files.certificate);
    print(u"fingerprint  "_s + identity->fingerprint());
    print(u"valid until  "_s + identity->expiresAt().toString(Qt::ISODate));
    return {};
}

} // namespace

void addTlsCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode)
{
    auto *tls =
        commands.add_subcommand("tls", "The certificate with which the service answers others");
    tls->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    options->profile = profile;
    const auto add = [&](const char *name, const char *summary,
                         Result<void> (*run)(const Options &)) {
        auto *command = tls->add_subcommand(name, summary);
        command->callback([options, run, &exitCode] {
            if (const Result<void> outcome = run(*options); !outcome)
                exitCode = showError(outcome.error());
        });
        return command;
    };
    auto *createCommand = add("create", "Make a key and a certificate signed with it", create);
    createCommand->add_option("--name", options->names,
                              "A name or address that clients use; several are possible");
    createCommand->add_flag("--force", options->force, "Replace what is there");
    add("show", "Show the certificate in use, its fingerprint and its end", show);
}

} // namespace holdfast
