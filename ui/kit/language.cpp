#include "ui/kit/language.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

/// The system's wishes in their order, the first that is shipped.
QString systemChoice()
{
    for (const QString &wish : QLocale::system().uiLanguages()) {
        const QString name = QString(wish).replace(u'-', u'_');
        for (const QString &shipped : Language::available())
            if (name == shipped || name.startsWith(shipped + u'_') ||
                (shipped == "zh_CN"_L1 && name.startsWith("zh_Hans"_L1)))
                return shipped;
    }
    return Language::available().constFirst();
}

} // namespace

Language &Language::instance()
{
    static Language language;
    return language;
}

const QStringList &Language::available()
{
    static const QStringList names{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s};
    return names;
}

QString Language::nativeName(const QString &name)
{
    if (name == "zh_CN"_L1)
        return u"简体中文"_s;
    const QString native = QLocale(name).nativeLanguageName();
    return native.left(1).toUpper() + native.mid(1);
}

void Language::choose(const QString &name)
{
    const bool isSystem = !available().contains(name);
    const QString wanted = isSystem ? systemChoice() : name;
    // The person's own region stays where the language is the system's.
    const QLocale system = QLocale::system();
    const QLocale locale(wanted);
    QLocale::setDefault(locale.language() == system.language() ? system : locale);
    if (wanted == m_current)
        return;
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_libraries);
    if (m_libraries.load(locale, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_libraries);
    // English has one too: for its plurals.
    if (m_ours.load(u":/holdfast/translations/holdfast_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    emit changed();
}

} // namespace holdfast::kit
