#include "core/targets/target.h"

#include "folder_target.h"

#include <QtCore/QDir>

namespace holdfast::targets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPartsAtMost = 8;
constexpr qsizetype kPartBytesAtMost = 200; // file systems end at 255; temporary names are longer

bool isValidCharacter(char32_t character)
{
    return character == U'-' || character == U'_' || character == U'.' || character == U' ' ||
           QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool isValidPart(QStringView part)
{
    const auto isEdge = [](QChar character) { return character == u'.' || character == u' '; };
    if (part.isEmpty() || isEdge(part.front()) || isEdge(part.back()))
        return false;
    if (part.toUtf8().size() > kPartBytesAtMost || !part.isValidUtf16())
        return false;
    const auto characters = part.toUcs4();
    return std::ranges::all_of(characters,
                               [](auto one) { return isValidCharacter(char32_t(one)); });
}

Result<std::unique_ptr<Target>> openFolderTarget(const QJsonObject &settings)
{
    const QString directory = settings.value("directory"_L1).toString();
    if (!QDir::isAbsolutePath(directory) || directory.contains(u'\0')) {
        return Error("target.settings_invalid"_L1,
                     {{"reason"_L1, u"directory must be an absolute path"_s}});
    }
    HF_TRY(auto folder, FolderTarget::openFolder(directory));
    return std::unique_ptr<Target>(std::move(folder));
}

} // namespace

bool isValidName(QStringView name)
{
    const auto parts = name.split(u'/');
    return parts.size() <= kPartsAtMost && std::ranges::all_of(parts, isValidPart);
}

Result<std::unique_ptr<Target>> openTarget(const QString &kind, const QJsonObject &settings)
{
    if (kind == "folder"_L1)
        return openFolderTarget(settings);
    return Error("target.kind_unknown"_L1, {{"kind"_L1, kind}});
}

} // namespace holdfast::targets
