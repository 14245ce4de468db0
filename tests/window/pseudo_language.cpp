#include "tests/window/pseudo_language.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinosuyzACEINOSUYZ"_s;
    static const QString marked = u"áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

/// Words of a few letters, so that what may wrap still can.
QString lengthening(qsizetype letters)
{
    QString more;
    for (qsizetype i = 0; i < letters; ++i)
        more.append(i % 6 == 0 ? u' ' : u'x');
    return more;
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *sourceText, const char *, int) const
{
    return spoken(QString::fromUtf8(sourceText));
}

QString PseudoLanguage::spoken(const QString &text)
{
    static const QRegularExpression dateFormat(u"^(?=.*(MM|yy|HH|hh|mm))[dMyHhmsAaPtz' ,.:/-]+$"_s);
    static const QRegularExpression kept(u"%L?[0-9n]+|\\{[a-z_]+\\}|<[^>]*>|&[a-z]+;|&."_s);
    if (text.trimmed().isEmpty() || dateFormat.match(text).hasMatch())
        return text;
    QString spoken;
    qsizetype end = 0;
    qsizetype letters = 0;
    const auto speak = [&](const QString &part) {
        for (const QChar letter : part)
            spoken.append(accented(letter));
        letters += part.size();
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch place = match.next();
        speak(text.mid(end, place.capturedStart() - end));
        spoken.append(place.captured());
        end = place.capturedEnd();
    }
    speak(text.mid(end));
    return u'[' + spoken + lengthening((letters * 2 + 4) / 5) + u']';
}

} // namespace holdfast::tests
