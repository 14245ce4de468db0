// core/base/process_identity.h: a name for this process that no other has had or will have, and
// whether such a process still lives.
#pragma once

#include <QtCore/QString>

namespace holdfast {

/// "<boot>/<pid namespace>/<pid>/<start>": with the start time a reused pid is another process.
QString processIdentity();

/// True only when the process ran on this machine in this boot and namespace and is gone for sure.
bool isKnownDead(const QString &identity);

} // namespace holdfast
