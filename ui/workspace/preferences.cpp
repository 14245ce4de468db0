#include "ui/workspace/preferences.h"

#include "ui/kit/language.h"

#include "core/base/profile.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

QString choiceName(const QString &key)
{
    return "choices/"_L1 + key;
}

bool isPossible(const PreferenceKey &known, const QVariant &value)
{
    if (known.choices.isEmpty())
        return value.canConvert<bool>();
    return known.choices.contains(value.toString());
}

} // namespace

Preferences::Preferences(const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<QSettings>(
          QString(profile.configFile.left(profile.configFile.lastIndexOf(u'/')) + "/window.ini"_L1),
          QSettings::IniFormat))
{
    // The window is no reason to keep a lock file where the settings lie.
    m_file->setAtomicSyncRequired(false);
}

Preferences::~Preferences() = default;

const QList<PreferenceKey> &Preferences::keys()
{
    static const QList<PreferenceKey> keys{
        {preference::theme, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}},
        {preference::language, QString(), QStringList(QString()) + kit::Language::available()},
        {preference::textSize, u"100"_s, {u"90"_s, u"100"_s, u"110"_s, u"125"_s, u"150"_s}},
        {preference::reduceMotion, false, {}},
        {preference::startWithSession, false, {}},
        {preference::notifications, u"problems"_s, {u"all"_s, u"problems"_s, u"none"_s}},
        {preference::stayInTray, false, {}},
        {preference::keepServiceRunning, true, {}},
    };
    return keys;
}

const PreferenceKey *Preferences::find(const QString &key)
{
    const auto found =
        std::ranges::find_if(keys(), [&](const PreferenceKey &known) { return known.key == key; });
    return found == keys().cend() ? nullptr : &*found;
}

QVariant Preferences::value(QLatin1StringView key) const
{
    const PreferenceKey *known = find(key);
    Q_ASSERT(known);
    const QVariant stored = m_file->value(choiceName(key));
    if (!stored.isValid() || !isPossible(*known, stored))
        return known->defaultValue;
    return known->choices.isEmpty() ? QVariant(stored.toBool()) : QVariant(stored.toString());
}

bool Preferences::isSet(const QString &key) const
{
    return m_file->contains(choiceName(key));
}

bool Preferences::set(const QString &key, const QVariant &value)
{
    const PreferenceKey *known = find(key);
    if (!known || (value.isValid() && !isPossible(*known, value)))
        return false;
    if (value.isValid())
        m_file->setValue(choiceName(key), value);
    else
        m_file->remove(choiceName(key));
    emit changed(key);
    return true;
}

QString Preferences::path() const
{
    return m_file->fileName();
}

QVariant Preferences::layout(const QString &name) const
{
    return m_file->value("layout/"_L1 + name);
}

void Preferences::setLayout(const QString &name, const QVariant &value)
{
    m_file->setValue("layout/"_L1 + name, value);
}

void Preferences::save()
{
    m_file->sync();
}

} // namespace holdfast::ui
