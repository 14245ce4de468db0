// ui/kit/language.h: the language of the window, changed while it runs.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace holdfast::kit {

/// One for the program. Sets translators, the default locale (numbers, dates, sizes) and the layout
/// direction. GUI thread.
class Language : public QObject
{
    Q_OBJECT
public:
    static Language &instance();

    /// Names of the languages that are shipped, such as "de" and "zh_CN"; English first.
    static const QStringList &available();
    /// Its own name for itself: "Deutsch".
    static QString nativeName(const QString &name);

    /// Empty: the system's, English where that is not shipped. Whoever has built words into widgets
    /// builds them anew on changed().
    void choose(const QString &name);
    /// The one that is shown, of available().
    const QString &current() const { return m_current; }

signals:
    void changed();

private:
    Language() = default;

    QString m_current;
    QTranslator m_ours;
    QTranslator m_libraries; ///< standard buttons and file dialogs of Qt

    Q_DISABLE_COPY_MOVE(Language)
};

} // namespace holdfast::kit
