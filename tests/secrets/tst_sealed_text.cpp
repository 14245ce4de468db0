// What is sealed opens in its place, under its key, unchanged; otherwise not at all.
#include "sealed_text.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace holdfast::secrets;
using namespace Qt::StringLiterals;

class SealedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void opensOnlyInItsPlace();
    void opensOnlyUnderItsKey();
    void everyChangeIsFound();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void theSameSecretLooksDifferentEachTime();
    void keysHaveStableIds();

private:
    const SecretPlace m_place{"storage_targets"_L1, "secret"_L1,
                              QUuid(u"01a23225-be13-7000-a64f-3e3904e65d19"_s)};
    const SecretBytes m_key = SecretBytes::random(kMasterKeyBytes);

    QString seal(const QByteArray &secret) const
    {
        return sealText(SecretBytes::copyOf(std::as_bytes(std::span(secret))), m_place, m_key,
                        keyIdOf(m_key));
    }
};

namespace {

QByteArray textOf(const SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

void SealedTextTest::comesBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << "hunter2"_ba;
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("not UTF-8") << "\xff\xfe\x80"_ba;
    QTest::newRow("64 KiB") << QByteArray(64 << 10, 'x');
}

void SealedTextTest::comesBack()
{
    QFETCH(QByteArray, secret);
    const QString sealed = seal(secret);
    QVERIFY(secret.isEmpty() || !sealed.contains(QString::fromLatin1(secret)));
    QCOMPARE(keyIdOfSealed(sealed).value(), keyIdOf(m_key));
    const auto opened = openSealed(sealed, m_place, m_key);
    HF_VERIFY(opened);
    QCOMPARE(textOf(*opened), secret);
}

void SealedTextTest::opensOnlyInItsPlace()
{
    const QString sealed = seal("hunter2"_ba);
    SecretPlace other = m_place;
    other.row = QUuid::createUuid();
    HF_VERIFY_ERROR(openSealed(sealed, other, m_key), "secrets.damaged");
    other = m_place;
    other.table = "users"_L1;
    HF_VERIFY_ERROR(openSealed(sealed, other, m_key), "secrets.damaged");
    other = m_place;
    other.column = "name"_L1;
    HF_VERIFY_ERROR(openSealed(sealed, other, m_key), "secrets.damaged");
}

void SealedTextTest::opensOnlyUnderItsKey()
{
    HF_VERIFY_ERROR(openSealed(seal("hunter2"_ba), m_place, SecretBytes::random(kMasterKeyBytes)),
                    "secrets.damaged");
}

void SealedTextTest::everyChangeIsFound()
{
    const QString sealed = seal("hunter2"_ba);
    for (qsizetype position = 0; position < sealed.size(); ++position) {
        // The last letter of base64 has bits that mean nothing; all others count.
        const bool isLast = position == sealed.size() - 1;
        QString changed = sealed;
        changed[position] =
            sealed.at(position) == u'A' || (isLast && sealed.at(position) < u'Q') ? u'z' : u'A';
        const auto id = keyIdOfSealed(changed);
        if (id && *id != keyIdOf(m_key))
            continue; // names another key, which nobody has
        const QByteArray message = "letter " + QByteArray::number(position);
        QVERIFY2(!openSealed(changed, m_place, m_key), message.constData());
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!openSealed(sealed.first(length), m_place, m_key));
}

void SealedTextTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("sealed");
    QTest::newRow("empty") << QString();
    QTest::newRow("a plain text") << u"hunter2"_s;
    QTest::newRow("another version") << u"2.0123456789abcdef.AAAA"_s;
    QTest::newRow("no cipher text") << u"1.0123456789abcdef."_s;
    QTest::newRow("short") << u"1.0123456789abcdef.AAAA"_s;
    QTest::newRow("no base64") << u"1.0123456789abcdef."_s + QString(80, u'%');
    QTest::newRow("not ASCII") << u"1.0123456789abcdef."_s + QString(80, u'ü');
    QTest::newRow("huge") << u"1.0123456789abcdef."_s + QString(1 << 20, u'A');
}

void SealedTextTest::nonsenseIsRefused()
{
    QFETCH(QString, sealed);
    HF_VERIFY_ERROR(openSealed(sealed, m_place, m_key), "secrets.damaged");
}

void SealedTextTest::theSameSecretLooksDifferentEachTime()
{
    QVERIFY(seal("hunter2"_ba) != seal("hunter2"_ba));
}

void SealedTextTest::keysHaveStableIds()
{
    // What is in people's stores names keys in this way.
    QCOMPARE(keyIdOf(SecretBytes(kMasterKeyBytes)), u"da74dd3f790c7d1d"_s);
    QVERIFY(keyIdOf(SecretBytes::random(kMasterKeyBytes)) !=
            keyIdOf(SecretBytes::random(kMasterKeyBytes)));
}

HOLDFAST_TEST(SealedTextTest)

#include "tst_sealed_text.moc"
