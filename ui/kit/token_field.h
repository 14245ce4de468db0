// ui/kit/token_field.h: a search field whose key:value words become tokens.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace holdfast::kit {

class SuggestionList;

/// A key that the page understands, such as `server:`.
struct TokenKey
{
    QString key = {};
    QString meaning = {};                                   ///< "name of the server"
    std::function<QStringList()> values = {};               ///< offered while one types
    std::function<bool(const QString &value)> accepts = {}; ///< without: only `values`, in any case
};

/// The words of a filter as text: divided by blanks, a value with blanks in double quotes, which
/// are taken off.
QStringList filterWords(const QString &text);
/// `key:value`, or `key:"My World"`.
QString filterWord(const QString &key, const QString &value);

/// Typing `key:` offers its values; Enter, a blank or a click makes the token. Backspace takes the
/// last one, the left arrow goes into them: there Delete removes and Enter edits. What is copied is
/// plain text, and plain text that is pasted becomes tokens again. Ctrl+A takes tokens and words.
class TokenField : public QWidget
{
    Q_OBJECT
public:
    explicit TokenField(QWidget *parent = nullptr);
    ~TokenField() override;

    void setKeys(const QList<TokenKey> &keys);
    /// What screen readers call it.
    void setName(const QString &name);
    void setPlaceholderText(const QString &text);
    /// The key that leads here, drawn while the field is empty.
    void setKeyHint(const QString &keys);

    /// Tokens first, then the other words. A token that is still being typed belongs to it once its
    /// value is one.
    QString text() const;
    void setText(const QString &text);
    void clear() { setText({}); }
    /// Each token as text; then the words that are none, in one.
    QStringList parts() const;
    /// Takes one of parts() away: for "Remove larger:500GB" of an empty result.
    void remove(const QString &part);
    /// Parts that the page did not understand: shown in red.
    void setRejected(const QStringList &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Token;
    struct Draft
    {
        qsizetype start = 0;
        QString key = {};   ///< empty: a word that may become a key
        QString value = {}; ///< without quotes
    };

    const TokenKey *findKey(const QString &key) const;
    bool isAccepted(const TokenKey &key, const QString &value) const;
    Draft draft() const;
    void takeTokens(bool withLast);
    void addToken(const QString &key, const QString &value);
    void removeToken(int index);
    void editToken(int index);
    void focusToken(int index);
    void setAllSelected(bool selected);
    bool handleEditKey(QKeyEvent *event);
    bool handleTokenKey(int index, QKeyEvent *event);
    void edited(const QString &words);
    void suggest(bool wanted);
    void choose(int row);
    void refresh();
    void place();

    QList<TokenKey> m_keys;
    QList<Token *> m_tokens;
    QStringList m_rejected;
    QWidget *m_strip;
    QLineEdit *m_edit;
    QPushButton *m_clear;
    QPointer<SuggestionList> m_suggestions; ///< made when it is first needed
    QString m_placeholder;
    QString m_keyHint;
    int m_hidden = 0; ///< tokens before those that are in view
    QString m_said;   ///< text of the last signal
    qsizetype m_typedBefore = 0;
    int m_focused = -1; ///< kept in view
    bool m_isAllSelected = false;

    Q_DISABLE_COPY_MOVE(TokenField)
};

} // namespace holdfast::kit
