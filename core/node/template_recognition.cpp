#include "template_recognition.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

bool hasPath(const QString &folder, const QString &pattern)
{
    const QString clean = QDir::cleanPath(pattern);
    if (clean.isEmpty() || clean.startsWith(u'/') || clean == ".."_L1 || clean.startsWith("../"_L1))
        return false; // templates that people import must not ask about anything outside
    const qsizetype slash = clean.lastIndexOf(u'/');
    const QString parent = slash < 0 ? folder : QString(folder + u'/' + clean.left(slash));
    const QString name = clean.mid(slash + 1);
    if (!name.contains(u'*') && !name.contains(u'?'))
        return QFileInfo::exists(parent + u'/' + name);
    return !QDir(parent)
                .entryList({name}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty();
}

} // namespace

QString recognisedTemplate(const QString &folder, const QList<ServerTemplate> &templates)
{
    QString best = u"plain-folder"_s;
    qsizetype most = 0;
    bool isTied = false;
    for (const ServerTemplate &candidate : templates) {
        const qsizetype found = std::ranges::count_if(
            candidate.recognisedBy, [&](const QString &path) { return hasPath(folder, path); });
        isTied = found == most ? isTied || most > 0 : (found > most ? false : isTied);
        if (found > most) {
            most = found;
            best = candidate.key;
        }
    }
    return isTied ? u"plain-folder"_s : best;
}

} // namespace holdfast::node
