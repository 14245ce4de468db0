#include "mount_table.h"

#include "tests/support/test_main.h"

using namespace holdfast::node;

class MountTableTest : public QObject
{
    Q_OBJECT
private slots:
    void findsTheDevice_data();
    void findsTheDevice();
    void readsTheKernelsOwn();
};

void MountTableTest::findsTheDevice_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("device");
    QTest::newRow("the root") << QByteArray("/") << QByteArray("8:1");
    QTest::newRow("nothing mounted above") << QByteArray("/home/a") << QByteArray("8:1");
    QTest::newRow("a mount point") << QByteArray("/srv/games") << QByteArray("8:17");
    QTest::newRow("below one") << QByteArray("/srv/games/a/b") << QByteArray("8:17");
    QTest::newRow("a name that only begins so") << QByteArray("/srv/games2") << QByteArray("8:1");
    QTest::newRow("the nearest of several") << QByteArray("/srv/games/big/x") << QByteArray("9:0");
    QTest::newRow("a name with a space") << QByteArray("/mnt/my disk/x") << QByteArray("8:33");
    QTest::newRow("a bind mount is its source's disk")
        << QByteArray("/bound/x") << QByteArray("8:17");
    QTest::newRow("what was mounted over it") << QByteArray("/over/x") << QByteArray("0:50");
}

void MountTableTest::findsTheDevice()
{
    const QByteArray table = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                             "30 22 8:17 / /srv/games rw - ext4 /dev/sdb1 rw\n"
                             "31 30 9:0 / /srv/games/big rw - xfs /dev/md0 rw\n"
                             "32 22 8:33 / /mnt/my\\040disk rw - ext4 /dev/sdc1 rw\n"
                             "33 22 8:17 /sub /bound rw - ext4 /dev/sdb1 rw\n"
                             "34 22 8:49 / /over rw - ext4 /dev/sdd1 rw\n"
                             "35 34 0:50 / /over rw - tmpfs tmpfs rw\n"
                             "half a line\n";
    QFETCH(QByteArray, path);
    QTEST(deviceOf(parseMountTable(table), path), "device");
}

void MountTableTest::readsTheKernelsOwn()
{
    const auto mounts = readMountTable();
    HF_VERIFY(mounts);
    QVERIFY(!deviceOf(*mounts, "/").isEmpty());
    QVERIFY(deviceOf(*mounts, "/proc/self") != deviceOf(*mounts, "/"));
}

HOLDFAST_TEST(MountTableTest)
#include "tst_mount_table.moc"
