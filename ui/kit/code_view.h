// ui/kit/code_view.h: text of a file or a log, line by line.
#pragma once

#include "ui/kit/line_view.h"

#include <functional>

namespace holdfast::kit {

/// Holds the text once, with an index of its lines.
class CodeView : public LineView
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// For a log that goes on: stays at the end when the view was there.
    void appendText(const QString &text);
    void clear() { setText({}); }
    const QString &text() const { return m_text; }
    void setNumbersShown(bool shown);
    /// Tints lines by what they say; asked only for lines in view. See logTone().
    void setTone(std::function<LineTone(QStringView line)> toneOf);

    int lineCount() const override { return int(m_starts.size()); }
    QString lineText(int line) const override;
    LineTone lineTone(int line) const override;

protected:
    int gutterWidth() const override;
    void paintGutter(QPainter *painter, const QRect &rect, int line) const override;

private:
    void indexFrom(qsizetype start);

    QString m_text;
    QList<qsizetype> m_starts; ///< where each line begins
    bool m_numbersShown = false;
    std::function<LineTone(QStringView)> m_toneOf;

    Q_DISABLE_COPY_MOVE(CodeView)
};

/// The level that a line of a game server's or our own log begins with.
LineTone logTone(QStringView line);

} // namespace holdfast::kit
