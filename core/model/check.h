// core/model/check.h: what was found when something was looked at before it is done.
#pragma once

#include "core/model/record.h"
#include "core/model/sentence.h"

#include <array>

namespace holdfast {

enum class CheckSeverity { Note, Warning, Blocking };
constexpr auto enumNames(CheckSeverity)
{
    return std::array{"note", "warning", "blocking"};
}

/// One finding. Id, parameters and message are those of an error.
struct Check
{
    CheckSeverity severity = CheckSeverity::Note;
    QString id = {};
    QJsonObject parameters = {};
    QString message = {};

    static constexpr const char *recordName = "Check";
    static constexpr auto fields()
    {
        return FieldList{
            field("severity", &Check::severity, "note, warning, or blocking: it cannot be done so"),
            field("id", &Check::id, "stable name, as of an error"),
            field("parameters", &Check::parameters, "values of its sentence"),
            field("message", &Check::message, "English sentence"),
        };
    }

    /// In the language of this program's texts.
    QString text() const { return sentenceOf(id, parameters, message); }

    static Check of(CheckSeverity severity, const Error &error)
    {
        return {severity, error.id(), QJsonObject::fromVariantMap(error.parameters()),
                error.message()};
    }
};

} // namespace holdfast
