#include "core/base/uuid7.h"

#include <QtCore/QDateTime>
#include <QtCore/QMutex>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace holdfast {

QUuid newId()
{
    static QMutex mutex;
    static quint64 lastStamp = 0; // milliseconds << 12 | counter; guarded by mutex

    quint64 stamp = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    {
        // The 12 bits after the version count within a millisecond (RFC 9562, 6.2, method 1), so
        // that ids also ascend when the clock stands still or is set back.
        const QMutexLocker lock(&mutex);
        stamp = std::max(stamp, lastStamp + 1);
        lastStamp = stamp;
    }
    const quint64 milliseconds = stamp >> 12;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int i) { return uchar(random >> (8 * i)); };
    return QUuid(uint(milliseconds >> 16), ushort(milliseconds), ushort(0x7000U | (stamp & 0xfffU)),
                 uchar(0x80U | (byte(0) & 0x3fU)), byte(1), byte(2), byte(3), byte(4), byte(5),
                 byte(6), byte(7));
}

} // namespace holdfast
