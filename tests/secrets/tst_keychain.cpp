// The keychain of the system. check_keychain runs this in a session with a keyring in each state.
#include "keychain_key_store.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace holdfast::secrets;
using namespace Qt::StringLiterals;

class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsKeys();
};

void KeychainTest::keepsKeys()
{
    const QString state = qEnvironmentVariable("HOLDFAST_KEYRING");
    if (state.isEmpty())
        return; // the test `keychain` runs it
    KeychainKeyStore store(u"an installation"_s);
    SecretBytes key(kMasterKeyBytes);
    for (size_t index = 0; index < key.size(); ++index)
        key.data()[index] = std::byte(index * 9); // zeros and bytes over 127 among them
    const QString kept = u"kept"_s;
    if (state == "unlocked"_L1) {
        HF_VERIFY_ERROR(store.read(kept), "secrets.key_missing");
        HF_VERIFY(store.remove(kept)); // none there: no error
        HF_VERIFY(store.write(kept, key));
        HF_VERIFY(store.write(u"other"_s, SecretBytes::random(kMasterKeyBytes)));
        HF_VERIFY(store.remove(u"other"_s));
        HF_VERIFY_ERROR(store.read(u"other"_s), "secrets.key_missing");
        HF_VERIFY_ERROR(KeychainKeyStore(u"another installation"_s).read(kept),
                        "secrets.key_missing");
    } else if (state == "locked"_L1) {
        // Looks like one that is not there; it is, as the next session shows.
        HF_VERIFY_ERROR(store.read(kept), "secrets.key_missing");
        HF_VERIFY_ERROR(store.write(u"new"_s, key), "secrets.key_store_unavailable");
        return;
    } else if (state == "none"_L1) {
        HF_VERIFY_ERROR(store.read(kept), "secrets.key_store_unavailable");
        HF_VERIFY_ERROR(store.write(kept, key), "secrets.key_store_unavailable");
        return;
    }
    const auto stored = store.read(kept);
    HF_VERIFY(stored);
    QVERIFY(stored->equals(key));
}

HOLDFAST_TEST(KeychainTest)

#include "tst_keychain.moc"
