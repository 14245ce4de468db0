// template_recognition.h: which kind of server a folder holds.
#pragma once

#include "core/model/server.h"

namespace holdfast::node {

/// The key of the template of whose recognising paths (relative, `*` and `?` within a part) the
/// folder has most; "plain-folder" when it has none, or two templates are equally likely.
QString recognisedTemplate(const QString &folder, const QList<ServerTemplate> &templates);

} // namespace holdfast::node
