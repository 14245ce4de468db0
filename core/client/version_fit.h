// core/client/version_fit.h: whether programs of two versions can work with each other.
#pragma once

#include <QtCore/QString>

namespace holdfast::client {

/// What a client makes of the version that a service says it is.
enum class VersionFit {
    Same,
    ServiceNewer, ///< speaks the client's protocol too
    ServiceOlder, ///< the same
    TooNew,       ///< its protocol is another one
    TooOld,
};

constexpr bool canWorkTogether(VersionFit fit)
{
    return fit != VersionFit::TooNew && fit != VersionFit::TooOld;
}

/// By semantic versioning: the protocol may break where the first number that is not zero differs.
/// What is no version, as of a build of one's own, counts as the same. Any thread.
VersionFit versionFit(const QString &service, const QString &client);

} // namespace holdfast::client
