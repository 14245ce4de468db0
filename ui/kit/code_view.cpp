#include "ui/kit/code_view.h"

#include "ui/kit/paint.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

CodeView::CodeView(QWidget *parent)
    : LineView(parent)
{}

void CodeView::setText(const QString &text)
{
    m_text = text;
    m_starts.clear();
    if (!m_text.isEmpty())
        indexFrom(0);
    linesChanged();
}

void CodeView::appendText(const QString &text)
{
    const qsizetype before = m_text.size();
    const bool beginsLine = before == 0 || m_text.at(before - 1) == u'\n';
    m_text.append(text);
    if (beginsLine && !text.isEmpty()) {
        // A line feed at the end has begun an empty line already.
        if (!m_starts.isEmpty() && m_starts.constLast() == before)
            m_starts.removeLast();
        indexFrom(before);
    } else {
        const qsizetype next = m_text.indexOf(u'\n', before);
        if (next >= 0 && next + 1 < m_text.size())
            indexFrom(next + 1);
    }
    linesChanged(true);
}

void CodeView::indexFrom(qsizetype start)
{
    while (start < m_text.size()) {
        m_starts.append(start);
        const qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0)
            return;
        start = end + 1;
    }
}

void CodeView::setNumbersShown(bool shown)
{
    m_numbersShown = shown;
    linesChanged(true);
}

void CodeView::setTone(std::function<LineTone(QStringView)> toneOf)
{
    m_toneOf = std::move(toneOf);
    viewport()->update();
}

QString CodeView::lineText(int line) const
{
    const qsizetype start = m_starts.at(line);
    qsizetype end = line + 1 < m_starts.size() ? m_starts.at(line + 1) : m_text.size();
    while (end > start && (m_text.at(end - 1) == u'\n' || m_text.at(end - 1) == u'\r'))
        --end;
    QString text = m_text.mid(start, end - start);
    text.replace(u'\t', u"    "_s);
    return text;
}

LineTone CodeView::lineTone(int line) const
{
    return m_toneOf ? m_toneOf(lineText(line)) : LineTone::Plain;
}

int CodeView::gutterWidth() const
{
    if (!m_numbersShown)
        return 0;
    const int digits = int(QString::number(std::max<qsizetype>(1, m_starts.size())).size());
    return (digits + 1) * characterWidth() + px(space::s);
}

void CodeView::paintGutter(QPainter *painter, const QRect &rect, int line) const
{
    painter->setPen(color(ColorRole::Faint));
    painter->drawText(rect.adjusted(0, 0, -px(space::xs), 0), Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(line + 1));
}

LineTone logTone(QStringView line)
{
    // "[22:00:02] [Server thread/WARN]: …" or "2026-10-23T22:00:02Z warning …"
    const QStringView head = line.left(80);
    const auto has = [head](QLatin1StringView word) {
        return head.contains(word, Qt::CaseInsensitive);
    };
    if (has("/ERROR"_L1) || has("/FATAL"_L1) || has(" error "_L1) || has(" critical "_L1))
        return LineTone::Danger;
    if (has("/WARN"_L1) || has(" warn "_L1) || has(" warning "_L1))
        return LineTone::Attention;
    if (has("/DEBUG"_L1) || has("/TRACE"_L1) || has(" debug "_L1))
        return LineTone::Quiet;
    return LineTone::Plain;
}

} // namespace holdfast::kit
