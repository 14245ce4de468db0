// core/base/uuid7.h: ids that sort by the time they were made (RFC 9562, version 7).
#pragma once

#include <QtCore/QString>
#include <QtCore/QUuid>

namespace holdfast {

/// A new UUIDv7: 48 bits of UTC milliseconds, then randomness of the system's generator. Ids made
/// in one process within a millisecond are still ascending. Any thread.
QUuid newId();

/// The form of the store and the wire: 36 characters, lower case, without braces.
inline QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace holdfast
