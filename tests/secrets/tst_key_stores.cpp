// Keys in files and from systemd: what is written, who may read it, what is not a key.
#include "file_key_store.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::secrets;
using namespace Qt::StringLiterals;

class KeyStoresTest : public QObject
{
    Q_OBJECT

private slots:
    void filesComeBack();
    void onlyTheOwnerMayRead();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void aFolderThatCannotBeMade();
    void systemdHandsKeysOver();
};

namespace {

void writeFile(const QString &path, const QByteArray &content, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

QByteArray hexOf(const SecretBytes &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex();
}

int modeOf(const QString &path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

} // namespace

void KeyStoresTest::filesComeBack()
{
    const QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_s);
    FileKeyStore store(keys);
    HF_VERIFY_ERROR(store.read(u"a"_s), "secrets.key_missing");
    HF_VERIFY(store.remove(u"a"_s));
    const SecretBytes key = SecretBytes::random(kMasterKeyBytes);
    HF_VERIFY(store.write(u"a"_s, key));
    QCOMPARE(modeOf(keys), 0700);
    QCOMPARE(modeOf(keys + u"/a.key"_s), 0600);
    const auto stored = store.read(u"a"_s);
    HF_VERIFY(stored);
    QVERIFY(stored->equals(key));
    HF_VERIFY(store.remove(u"a"_s));
    QCOMPARE(QDir(keys).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void KeyStoresTest::onlyTheOwnerMayRead()
{
    const QTemporaryDir folder;
    FileKeyStore store(folder.path());
    HF_VERIFY(store.write(u"a"_s, SecretBytes::random(kMasterKeyBytes)));
    const QByteArray file = QFile::encodeName(folder.filePath(u"a.key"_s));
    for (const mode_t mode : {0640, 0604, 0660}) {
        QCOMPARE(::chmod(file.constData(), mode), 0);
        HF_VERIFY_ERROR(store.read(u"a"_s), "secrets.key_exposed");
    }
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    HF_VERIFY(store.read(u"a"_s));
}

void KeyStoresTest::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(62, 'a');
    QTest::newRow("long") << QByteArray(66, 'a');
    QTest::newRow("odd") << QByteArray(63, 'a');
    QTest::newRow("not hexadecimal") << QByteArray(64, 'g');
    QTest::newRow("with more behind it") << QByteArray(64, 'a') + " and more";
}

void KeyStoresTest::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.key"_s), content);
    HF_VERIFY_ERROR(FileKeyStore(folder.path()).read(u"a"_s), "secrets.key_invalid");
    writeFile(folder.filePath(u"a.key"_s), QByteArray(1 << 20, 'a'));
    HF_VERIFY_ERROR(FileKeyStore(folder.path()).read(u"a"_s), "file.too_large");
}

void KeyStoresTest::aFolderThatCannotBeMade()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"file"_s), "x"_ba);
    FileKeyStore store(folder.filePath(u"file/keys"_s));
    HF_VERIFY_ERROR(store.write(u"a"_s, SecretBytes::random(kMasterKeyBytes)), "file.denied");
}

void KeyStoresTest::systemdHandsKeysOver()
{
    const QTemporaryDir folder;
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(folder.path()));
    const SecretBytes first = SecretBytes::random(kMasterKeyBytes);
    const SecretBytes second = SecretBytes::random(kMasterKeyBytes);
    CredentialKeyStore store;
    HF_VERIFY_ERROR(store.handedOver(), "secrets.key_missing");
    writeFile(folder.filePath(u"holdfast-master-key"_s), hexOf(first) + '\n', 0440);
    const auto handedOver = store.handedOver();
    HF_VERIFY(handedOver);
    QVERIFY((*handedOver)->equals(first));
    HF_VERIFY(store.write(keyIdOf(first), first)); // it is there
    HF_VERIFY_ERROR(store.write(keyIdOf(second), second), "secrets.key_missing");
    HF_VERIFY_ERROR(store.read(keyIdOf(second)), "secrets.key_missing"); // never the wrong one
    // The next one is handed over, the first one beside it.
    writeFile(folder.filePath(u"holdfast-master-key"_s), hexOf(second));
    HF_VERIFY_ERROR(store.read(keyIdOf(first)), "secrets.key_missing");
    writeFile(folder.filePath(u"holdfast-master-key-"_s + keyIdOf(first)), hexOf(first));
    const auto old = store.read(keyIdOf(first));
    HF_VERIFY(old);
    QVERIFY(old->equals(first));
    qunsetenv("CREDENTIALS_DIRECTORY");
    HF_VERIFY_ERROR(store.handedOver(), "secrets.key_missing");
}

HOLDFAST_TEST(KeyStoresTest)

#include "tst_key_stores.moc"
