// core/base/log.h: the logging categories, one a subject; secrets never go into a message.
#pragma once

#include <QtCore/QLoggingCategory>

namespace holdfast {

Q_DECLARE_LOGGING_CATEGORY(lcService) // holdfast.service: start, stop, listener
Q_DECLARE_LOGGING_CATEGORY(lcStore)   // holdfast.store
Q_DECLARE_LOGGING_CATEGORY(lcNode)    // holdfast.node
Q_DECLARE_LOGGING_CATEGORY(lcJobs)    // holdfast.jobs

/// One line a message on stderr: UTC time, level, category, text. Installed by each program's main.
void installLogFormat();

} // namespace holdfast
