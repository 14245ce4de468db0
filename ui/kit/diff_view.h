// ui/kit/diff_view.h: what differs inside a file, as unified lines.
#pragma once

#include "ui/kit/line_view.h"

#include "core/model/backup_content.h"

namespace holdfast::kit {

/// Shows what `backups.diffFile` returns: texts as lines with both their numbers, NBT as values,
/// for the rest one sentence. Sign and colour say the same: added +, removed −, changed ≠.
class DiffView : public LineView
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDifference(const FileDifference &difference);
    void clear();

    int lineCount() const override { return int(m_lines.size()); }
    QString lineText(int line) const override { return m_lines.at(line).text; }
    LineTone lineTone(int line) const override { return m_lines.at(line).tone; }

protected:
    int gutterWidth() const override;
    void paintGutter(QPainter *painter, const QRect &rect, int line) const override;

private:
    struct Line
    {
        QString text = {};
        LineTone tone = LineTone::Plain;
        qint64 oldNumber = 0; ///< 0: none
        qint64 newNumber = 0;
    };

    void addHunks(const QList<DiffHunk> &hunks);
    void addNbt(const QList<NbtChange> &changes);
    void addSentence(const QString &sentence);

    QList<Line> m_lines;
    int m_digits = 0;

    Q_DISABLE_COPY_MOVE(DiffView)
};

} // namespace holdfast::kit
