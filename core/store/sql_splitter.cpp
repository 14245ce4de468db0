#include "sql_splitter.h"

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

class Splitter
{
public:
    Splitter(Dialect dialect, const QString &text)
        : m_dialect(dialect)
        , m_text(text)
    {}

    QStringList split()
    {
        while (m_position < m_text.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    QChar at(qsizetype position) const
    {
        return position < m_text.size() ? m_text.at(position) : QChar();
    }
    bool looksAt(QLatin1StringView what) const
    {
        return QStringView(m_text).mid(m_position).startsWith(what);
    }

    void take(qsizetype count)
    {
        m_statement += QStringView(m_text).mid(m_position, count);
        m_position += count;
    }

    void step()
    {
        const QChar letter = at(m_position);
        if (looksAt("--"_L1))
            skipLineComment();
        else if (looksAt("/*"_L1))
            skipBlockComment();
        else if (letter == u'\'' || letter == u'"' || letter == u'`')
            takeQuoted(letter, isEscapeString());
        else if (letter == u'[' && m_dialect == Dialect::Sqlite)
            takeQuoted(u']', false);
        else if (letter == u'$' && m_dialect == Dialect::Postgresql && !dollarTag().isEmpty())
            takeDollarQuoted();
        else if (letter.isLetter() || letter == u'_')
            takeWord();
        else if (letter == u';' && m_depth == 0)
            finishStatement();
        else
            take(1);
    }

    void skipLineComment()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_position);
        m_position = end < 0 ? m_text.size() : end;
    }

    void skipBlockComment()
    {
        int depth = 0; // PostgreSQL nests them
        do {
            if (looksAt("/*"_L1) && (depth == 0 || m_dialect == Dialect::Postgresql)) {
                ++depth;
                m_position += 2;
            } else if (looksAt("*/"_L1)) {
                --depth;
                m_position += 2;
            } else {
                ++m_position;
            }
        } while (depth > 0 && m_position < m_text.size());
        m_statement += u' ';
    }

    bool isEscapeString() const
    {
        return m_dialect == Dialect::Postgresql && at(m_position) == u'\'' &&
               m_statement.endsWith(u'E', Qt::CaseInsensitive) &&
               (m_statement.size() < 2 ||
                !m_statement.at(m_statement.size() - 2).isLetterOrNumber());
    }

    void takeQuoted(QChar closing, bool hasEscapes)
    {
        take(1);
        while (m_position < m_text.size()) {
            if (hasEscapes && at(m_position) == u'\\') {
                take(2);
            } else if (at(m_position) != closing) {
                take(1);
            } else if (at(m_position + 1) == closing) { // doubled: part of the text
                take(2);
            } else {
                take(1);
                return;
            }
        }
    }

    /// "$$" or "$tag$" at this place, empty when it is none ($1 is a parameter).
    QString dollarTag() const
    {
        qsizetype end = m_position + 1;
        while (at(end).isLetterOrNumber() || at(end) == u'_')
            ++end;
        if (at(end) != u'$' || at(m_position + 1).isDigit())
            return {};
        return m_text.mid(m_position, end + 1 - m_position);
    }

    void takeDollarQuoted()
    {
        const QString tag = dollarTag();
        const qsizetype end = m_text.indexOf(tag, m_position + tag.size());
        take(end < 0 ? m_text.size() - m_position : end + tag.size() - m_position);
    }

    void takeWord()
    {
        qsizetype end = m_position;
        while (at(end).isLetterOrNumber() || at(end) == u'_' || at(end) == u'$')
            ++end;
        const QString word = m_text.mid(m_position, end - m_position).toUpper();
        if (m_statement.trimmed().isEmpty())
            m_isCreate = word == "CREATE"_L1;
        // The body of a trigger or function; CASE … END stands inside such bodies too.
        if (m_isCreate && (word == "BEGIN"_L1 || (word == "CASE"_L1 && m_depth > 0)))
            ++m_depth;
        else if (word == "END"_L1 && m_depth > 0)
            --m_depth;
        take(end - m_position);
    }

    void finishStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_depth = 0;
        m_isCreate = false;
        ++m_position;
    }

    const Dialect m_dialect;
    const QString &m_text;
    qsizetype m_position = 0;
    QString m_statement;
    int m_depth = 0;
    bool m_isCreate = false;
    QStringList m_statements;
};

} // namespace

QStringList splitStatements(Dialect dialect, const QString &text)
{
    return Splitter(dialect, text).split();
}

bool isTransactionControl(const QString &statement)
{
    static const QStringList kWords = {u"BEGIN"_s, u"COMMIT"_s,    u"ROLLBACK"_s, u"END"_s,
                                       u"START"_s, u"SAVEPOINT"_s, u"RELEASE"_s,  u"ABORT"_s};
    return kWords.contains(statement.section(u' ', 0, 0).trimmed().toUpper());
}

} // namespace holdfast::store
