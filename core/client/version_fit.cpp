#include "core/client/version_fit.h"

#include <QtCore/QVersionNumber>

namespace holdfast::client {

namespace {

/// What must be equal: 1 of 1.4.2, 0.4 of 0.4.2.
QVersionNumber protocolOf(const QVersionNumber &version)
{
    const int parts = version.majorVersion() > 0 ? 1 : 2;
    return QVersionNumber(version.segments().mid(0, parts));
}

} // namespace

VersionFit versionFit(const QString &service, const QString &client)
{
    const QVersionNumber theirs = QVersionNumber::fromString(service);
    const QVersionNumber ours = QVersionNumber::fromString(client);
    if (theirs.isNull() || ours.isNull() || theirs == ours)
        return VersionFit::Same;
    const bool isNewer = theirs > ours;
    if (protocolOf(theirs) == protocolOf(ours))
        return isNewer ? VersionFit::ServiceNewer : VersionFit::ServiceOlder;
    return isNewer ? VersionFit::TooNew : VersionFit::TooOld;
}

} // namespace holdfast::client
