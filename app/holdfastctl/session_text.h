// session_text.h: sessions as a table for people.
#pragma once

#include "core/model/sign_in.h"

#include <QtCore/QString>

namespace holdfast::ctl {

QString sessionTable(const SessionList &list);

} // namespace holdfast::ctl
