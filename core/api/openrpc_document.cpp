#include "openrpc_document.h"

#include <algorithm>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

/// Moves every titled object schema inside `schema` to `schemas` and leaves a reference.
QJsonValue hoistRecords(const QJsonValue &schema, QJsonObject &schemas)
{
    if (schema.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : schema.toArray())
            array.append(hoistRecords(element, schemas));
        return array;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject object;
    const QJsonObject source = schema.toObject();
    for (auto member = source.constBegin(); member != source.constEnd(); ++member)
        object.insert(member.key(), hoistRecords(member.value(), schemas));
    const QString title = source.value("title"_L1).toString();
    if (title.isEmpty() || source.value("type"_L1) != "object"_L1)
        return object;
    // The description says what the record means at this place, not what it is: it stays outside.
    const QJsonValue description = object.take("description"_L1);
    schemas.insert(title, object);
    const QJsonObject reference{{u"$ref"_s, QString("#/components/schemas/"_L1 + title)}};
    if (description.isUndefined())
        return reference;
    return QJsonObject{{u"description"_s, description}, {u"allOf"_s, QJsonArray{reference}}};
}

QJsonArray parameterDescriptors(const RegisteredMethod &method, QJsonObject &schemas)
{
    const QJsonObject properties = method.parameterSchema.value("properties"_L1).toObject();
    const QJsonArray required = method.parameterSchema.value("required"_L1).toArray();
    QJsonArray descriptors;
    // By the specification required parameters come first.
    for (const bool isRequired : {true, false}) {
        for (auto member = properties.constBegin(); member != properties.constEnd(); ++member) {
            if (required.contains(member.key()) != isRequired)
                continue;
            QJsonObject schema = member.value().toObject();
            const QJsonValue summary = schema.take("description"_L1);
            descriptors.append(QJsonObject{{u"name"_s, member.key()},
                                           {u"summary"_s, summary},
                                           {u"required"_s, isRequired},
                                           {u"schema"_s, hoistRecords(schema, schemas)}});
        }
    }
    return descriptors;
}

QJsonArray errorDescriptors()
{
    QJsonArray errors;
    for (const ErrorKind kind :
         {ErrorKind::InvalidArgument, ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Denied,
          ErrorKind::Unavailable, ErrorKind::Cancelled, ErrorKind::Corrupt, ErrorKind::NoSpace,
          ErrorKind::Internal}) {
        const ErrorCodes &codes = errorCodes(kind);
        errors.append(QJsonObject{{u"code"_s, codes.jsonRpcCode},
                                  {u"message"_s, QString::fromLatin1(codes.name)}});
    }
    return errors;
}

} // namespace

QJsonObject openRpcDocument(std::span<const RegisteredMethod> methods, const QString &version)
{
    std::vector<const RegisteredMethod *> sorted;
    for (const RegisteredMethod &method : methods)
        sorted.push_back(&method);
    std::ranges::sort(sorted, {}, &RegisteredMethod::name);

    QJsonObject schemas;
    QJsonArray descriptions;
    for (const RegisteredMethod *method : sorted) {
        descriptions.append(QJsonObject{
            {u"name"_s, method->name},
            {u"summary"_s, method->summary},
            {u"paramStructure"_s, u"by-name"_s},
            {u"params"_s, parameterDescriptors(*method, schemas)},
            {u"result"_s, QJsonObject{{u"name"_s, method->resultName},
                                      {u"schema"_s, hoistRecords(method->resultSchema, schemas)}}},
            {u"errors"_s, errorDescriptors()},
            {u"x-permission"_s, method->permission},
            {u"x-about-server"_s, method->isAboutServer}});
    }
    return {
        {u"openrpc"_s, u"1.3.2"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Holdfast"_s},
                                {u"version"_s, version},
                                {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}}}}},
        {u"methods"_s, descriptions},
        {u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
}

} // namespace holdfast::api
