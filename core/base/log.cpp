#include "core/base/log.h"

namespace holdfast {

Q_LOGGING_CATEGORY(lcService, "holdfast.service")
Q_LOGGING_CATEGORY(lcStore, "holdfast.store")
Q_LOGGING_CATEGORY(lcNode, "holdfast.node")
Q_LOGGING_CATEGORY(lcJobs, "holdfast.jobs")

void installLogFormat()
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{if-category}%{category}: %{endif}%{message}"));
}

} // namespace holdfast
