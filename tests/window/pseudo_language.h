// tests/window/pseudo_language.h: a language that no one speaks, for finding texts that have no
// room and texts that nobody can translate.
#pragma once

#include <QtCore/QTranslator>

namespace holdfast::tests {

/// Every text in brackets, with accents and two fifths longer: "[Bàçkùps xx]". Places for values
/// (%1, %n, {name}), tags of rich text, keys after & and formats of dates stay as they are.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    /// Of a text as it is written in the sources.
    static QString spoken(const QString &text);
};

} // namespace holdfast::tests
