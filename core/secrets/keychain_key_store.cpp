#include "keychain_key_store.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace holdfast::secrets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kService = u"Holdfast"_s;

/// A person may have to unlock the keyring first; who does not answer must not hold a thread for
/// ever.
constexpr auto kPatience = 60s;

/// Runs a job of QtKeychain in an event loop of its own. False: it did not end in time; the job
/// deletes itself when it does.
bool finish(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    QEventLoop loop;
    QTimer patience;
    bool isDone = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.setSingleShot(true);
    patience.start(kPatience);
    job->start();
    loop.exec();
    if (!isDone)
        QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    return isDone;
}

Error unavailable(const QString &reason)
{
    return Error("secrets.key_store_unavailable"_L1, {{"reason"_L1, reason}});
}

} // namespace

QString KeychainKeyStore::place() const
{
    return u"keychain"_s;
}

QString KeychainKeyStore::entryOf(const QString &id) const
{
    // All in the key: back ends exist that ignore the service.
    return u"Holdfast master key %1 %2"_s.arg(m_installation, id);
}

Result<SecretBytes> KeychainKeyStore::read(const QString &id)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(entryOf(id));
    if (!finish(job))
        return unavailable(u"it did not answer"_s);
    const QKeychain::Error error = job->error();
    const QString reason = job->errorString();
    QByteArray content = job->binaryData();
    delete job;
    if (error == QKeychain::EntryNotFound) // or locked: the answers do not differ
        return Error("secrets.key_missing"_L1, {{"id"_L1, id}, {"place"_L1, place()}});
    if (error != QKeychain::NoError)
        return unavailable(reason);
    SecretBytes key = SecretBytes::takeFrom(content);
    if (key.size() != kMasterKeyBytes)
        return Error("secrets.key_invalid"_L1, {{"path"_L1, entryOf(id)}});
    return key;
}

Result<void> KeychainKeyStore::write(const QString &id, const SecretBytes &key)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(entryOf(id));
    QByteArray content(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    job->setBinaryData(content);
    const bool isDone = finish(job);
    wipe(content);
    if (!isDone)
        return unavailable(u"it did not answer"_s);
    const QKeychain::Error error = job->error();
    const QString reason = job->errorString();
    delete job;
    if (error != QKeychain::NoError)
        return unavailable(reason);
    const auto stored = read(id);
    if (!stored)
        return stored.error().is("secrets.key_missing"_L1)
                   ? unavailable(u"what was written could not be read back"_s)
                   : stored.error();
    if (!stored->equals(key))
        return unavailable(u"what was read back is something else"_s);
    return {};
}

Result<void> KeychainKeyStore::remove(const QString &id)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(entryOf(id));
    if (!finish(job))
        return unavailable(u"it did not answer"_s);
    const QKeychain::Error error = job->error();
    const QString reason = job->errorString();
    delete job;
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return unavailable(reason);
    return {};
}

} // namespace holdfast::secrets
