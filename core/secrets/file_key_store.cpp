#include "file_key_store.h"

#include "core/base/file_sync.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sodium.h>

#include <sys/stat.h>

namespace holdfast::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1024;
constexpr int kFileMode = 0600;
constexpr int kFolderMode = 0700;

Error invalid(const QString &path)
{
    return Error("secrets.key_invalid"_L1, {{"path"_L1, path}});
}

/// Denied unless only the owner may read it: a key that others can read guards nothing.
Result<void> checkMode(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & 0077) == 0)
        return {};
    return Error("secrets.key_exposed"_L1, {{"path"_L1, path}});
}

Result<SecretBytes> readKeyFile(const QString &path, const QString &id, const QString &place)
{
    auto content = readWholeFile(path, kFileLimitBytes);
    if (!content) {
        if (content.error().is("file.not_found"_L1))
            return Error("secrets.key_missing"_L1, {{"id"_L1, id}, {"place"_L1, place}});
        return content.error();
    }
    const SecretBytes text = SecretBytes::takeFrom(*content);
    SecretBytes key(kMasterKeyBytes);
    size_t length = 0;
    const char *end = nullptr;
    const auto *letters = reinterpret_cast<const char *>(text.data());
    const int failed = sodium_hex2bin(reinterpret_cast<unsigned char *>(key.data()), key.size(),
                                      letters, text.size(), "\n\r ", &length, &end);
    if (failed != 0 || length != kMasterKeyBytes || end != letters + text.size())
        return invalid(path);
    return key;
}

} // namespace

QString FileKeyStore::place() const
{
    return m_folder;
}

Result<SecretBytes> FileKeyStore::read(const QString &id)
{
    const QString path = fileOf(id);
    HF_CHECK(checkMode(path));
    return readKeyFile(path, id, place());
}

Result<void> FileKeyStore::write(const QString &id, const SecretBytes &key)
{
    if (!QFileInfo::exists(m_folder)) {
        const QByteArray folder = QFile::encodeName(m_folder);
        if (::mkdir(folder.constData(), kFolderMode) != 0 && errno != EEXIST)
            return Error("file.denied"_L1,
                         {{"path"_L1, m_folder}, {"reason"_L1, qt_error_string()}});
        HF_CHECK(syncFolder(QFileInfo(m_folder).path()));
    }
    SecretBytes text(kMasterKeyBytes * 2 + 1); // with the zero that sodium_bin2hex writes
    sodium_bin2hex(reinterpret_cast<char *>(text.data()), text.size(),
                   reinterpret_cast<const unsigned char *>(key.data()), key.size());
    // Refers to the guarded memory, without a copy of its own.
    const auto content = QByteArray::fromRawData(reinterpret_cast<const char *>(text.data()),
                                                 qsizetype(text.size() - 1));
    HF_CHECK(writeFileAtomically(fileOf(id), content, kFileMode));
    HF_TRY(const SecretBytes stored, read(id));
    if (!stored.equals(key))
        return invalid(fileOf(id));
    return {};
}

Result<void> FileKeyStore::remove(const QString &id)
{
    if (!QFile::exists(fileOf(id)))
        return {};
    QFile file(fileOf(id));
    if (!file.remove())
        return Error("file.denied"_L1,
                     {{"path"_L1, fileOf(id)}, {"reason"_L1, file.errorString()}});
    return syncFolder(m_folder);
}

QString CredentialKeyStore::place() const
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return folder.isEmpty() ? u"$CREDENTIALS_DIRECTORY"_s : folder;
}

Result<SecretBytes> CredentialKeyStore::read(const QString &id)
{
    const QString folder = place();
    auto named = readKeyFile(folder + u"/holdfast-master-key-"_s + id, id, folder);
    if (named || !named.error().is("secrets.key_missing"_L1))
        return named;
    HF_TRY(auto present, handedOver());
    if (!present || keyIdOf(*present) != id)
        return Error("secrets.key_missing"_L1, {{"id"_L1, id}, {"place"_L1, folder}});
    return std::move(*present);
}

Result<std::optional<SecretBytes>> CredentialKeyStore::handedOver()
{
    const QString path = place() + u"/holdfast-master-key"_s;
    HF_TRY(auto key, readKeyFile(path, u"holdfast-master-key"_s, place()));
    return std::optional(std::move(key));
}

Result<void> CredentialKeyStore::write(const QString &id, const SecretBytes &key)
{
    HF_TRY(const auto present, read(id));
    if (!present.equals(key))
        return Error("secrets.key_store_read_only"_L1, {{"place"_L1, place()}});
    return {};
}

Result<void> CredentialKeyStore::remove(const QString &)
{
    return {}; // whoever handed it over takes it away
}

} // namespace holdfast::secrets
