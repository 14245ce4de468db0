#include "core/api/service_endpoint.h"
#include "tests/support/test_main.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::api;
using namespace Qt::StringLiterals;

class ServiceEndpointTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneServiceAProfile();
    void publishesAndWithdraws();
    void leavesAnotherServicesFile();
    void removesTheFileOfADeadService();
    void tokenIsNewAndPrivate();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    Profile m_profile;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

} // namespace

void ServiceEndpointTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_profile = Profile::locate(m_home->path());
    HF_VERIFY(m_profile.create());
}

void ServiceEndpointTest::oneServiceAProfile()
{
    auto first = ServiceEndpoint::claim(m_profile);
    HF_VERIFY(first);
    HF_VERIFY_ERROR(ServiceEndpoint::claim(m_profile), "profile.locked");
    first->reset();
    HF_VERIFY(ServiceEndpoint::claim(m_profile));
}

void ServiceEndpointTest::publishesAndWithdraws()
{
    auto endpoint = ServiceEndpoint::claim(m_profile);
    HF_VERIFY(endpoint);
    HF_VERIFY((*endpoint)->publish(u"127.0.0.1"_s, 4711, u"9.9"_s));
    const QJsonObject object =
        QJsonDocument::fromJson(contentOf(m_profile.endpointFile())).object();
    QCOMPARE(object.value("host"_L1), u"127.0.0.1"_s);
    QCOMPARE(object.value("port"_L1), 4711);
    QCOMPARE(object.value("pid"_L1), qint64(QCoreApplication::applicationPid()));
    QCOMPARE(object.value("instance_id"_L1), (*endpoint)->instanceId());
    QCOMPARE(object.value("version"_L1), u"9.9"_s);
    QCOMPARE(modeOf(m_profile.endpointFile()), 0600);
    endpoint->reset();
    QVERIFY(!QFileInfo::exists(m_profile.endpointFile()));
}

void ServiceEndpointTest::leavesAnotherServicesFile()
{
    auto endpoint = ServiceEndpoint::claim(m_profile);
    HF_VERIFY(endpoint);
    QFile foreign(m_profile.endpointFile());
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("{\"instance_id\":\"another\"}");
    foreign.close();
    endpoint->reset();
    QVERIFY(QFileInfo::exists(m_profile.endpointFile()));
}

void ServiceEndpointTest::removesTheFileOfADeadService()
{
    QFile stale(m_profile.endpointFile());
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    const auto endpoint = ServiceEndpoint::claim(m_profile);
    HF_VERIFY(endpoint);
    QVERIFY(!QFileInfo::exists(m_profile.endpointFile()));
}

void ServiceEndpointTest::tokenIsNewAndPrivate()
{
    QByteArray before;
    for (int run = 0; run < 2; ++run) {
        const auto endpoint = ServiceEndpoint::claim(m_profile);
        HF_VERIFY(endpoint);
        QCOMPARE((*endpoint)->token().size(), 32);
        QCOMPARE(contentOf(m_profile.tokenFile()).trimmed(), (*endpoint)->token().toHex());
        QCOMPARE(modeOf(m_profile.tokenFile()), 0600);
        QVERIFY((*endpoint)->token() != before);
        before = (*endpoint)->token();
    }
}

HOLDFAST_TEST(ServiceEndpointTest)
#include "tst_service_endpoint.moc"
