#include "core/identity/identity.h"

#include <QtCore/QJsonDocument>

namespace holdfast {

using namespace Qt::StringLiterals;

QList<std::pair<QByteArray, QByteArray>> embeddedTemplateFiles(); // made from resources/templates/

Result<QList<ServerTemplate>> shippedTemplates()
{
    QList<ServerTemplate> templates;
    for (const auto &[path, content] : embeddedTemplateFiles()) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
        if (!document.isObject())
            return Error("template.invalid"_L1, {{"file"_L1, QString::fromUtf8(path)},
                                                 {"reason"_L1, problem.errorString()}});
        // More keys may stand there for later versions.
        auto shipped = json::fromObject<ServerTemplate>(document.object(), UnknownMembers::Ignore);
        if (!shipped)
            return Error("template.invalid"_L1, {{"file"_L1, QString::fromUtf8(path)},
                                                 {"reason"_L1, shipped.error().message()}});
        shipped->source = u"shipped"_s;
        templates.append(std::move(*shipped));
    }
    return templates;
}

} // namespace holdfast
