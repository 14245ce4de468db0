#include "ui/kit/diff_view.h"

#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

QString signOf(LineTone tone)
{
    switch (tone) {
    case LineTone::Added:
        return u"+"_s;
    case LineTone::Removed:
        return u"\u2212"_s;
    case LineTone::Changed:
        return u"\u2260"_s;
    default:
        return {};
    }
}

ColorRole wordsOf(LineTone tone)
{
    return tone == LineTone::Added     ? ColorRole::Added
           : tone == LineTone::Removed ? ColorRole::Removed
           : tone == LineTone::Changed ? ColorRole::Changed
                                       : ColorRole::Faint;
}

ColorRole groundOf(LineTone tone)
{
    return tone == LineTone::Added     ? ColorRole::AddedTint
           : tone == LineTone::Removed ? ColorRole::RemovedTint
           : tone == LineTone::Changed ? ColorRole::ChangedTint
                                       : ColorRole::Sunken;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : LineView(parent)
{
    setAccessibleName(tr("Difference"));
}

void DiffView::clear()
{
    m_lines.clear();
    m_digits = 0;
    linesChanged();
}

void DiffView::setDifference(const FileDifference &difference)
{
    m_lines.clear();
    m_digits = 0;
    switch (difference.kind) {
    case FileDifferenceKind::Equal:
        addSentence(tr("The content is equal."));
        break;
    case FileDifferenceKind::Text:
        addHunks(difference.hunks);
        break;
    case FileDifferenceKind::Nbt:
        addNbt(difference.nbtChanges);
        break;
    case FileDifferenceKind::Region:
        if (difference.region)
            addSentence(tr("%n chunk(s) differ.", nullptr,
                           int(difference.region->added.size() + difference.region->removed.size() +
                               difference.region->changed.size())));
        break;
    case FileDifferenceKind::Binary:
        addSentence(difference.firstDifference < 0
                        ? tr("The bytes differ.")
                        : tr("The bytes differ from byte %1 on.")
                              .arg(countText(difference.firstDifference)));
        break;
    }
    if (difference.isTruncated)
        addSentence(tr("There are more differences than are shown."));
    linesChanged();
}

void DiffView::addHunks(const QList<DiffHunk> &hunks)
{
    qint64 highest = 1;
    for (const DiffHunk &hunk : hunks) {
        qint64 before = hunk.oldLine;
        qint64 after = hunk.newLine;
        if (!m_lines.isEmpty())
            m_lines.append({.text = u"\u22ef"_s, .tone = LineTone::Quiet});
        for (const DiffLine &line : hunk.lines) {
            Line shown{.text = line.text};
            if (line.sign != "+"_L1)
                shown.oldNumber = before++;
            if (line.sign != "-"_L1)
                shown.newNumber = after++;
            shown.tone = line.sign == "+"_L1   ? LineTone::Added
                         : line.sign == "-"_L1 ? LineTone::Removed
                                               : LineTone::Plain;
            m_lines.append(shown);
        }
        highest = std::max({highest, before, after});
    }
    m_digits = int(QString::number(highest).size());
}

void DiffView::addNbt(const QList<NbtChange> &changes)
{
    for (const NbtChange &change : changes) {
        const QString path = change.path.join(u" \u203a "_s);
        switch (change.kind) {
        case ChangeKind::Added:
            m_lines.append(
                {.text = u"%1: %2"_s.arg(path, change.newValue), .tone = LineTone::Added});
            break;
        case ChangeKind::Removed:
            m_lines.append(
                {.text = u"%1: %2"_s.arg(path, change.oldValue), .tone = LineTone::Removed});
            break;
        case ChangeKind::Changed:
            m_lines.append(
                {.text = u"%1: %2 \u2192 %3"_s.arg(path, change.oldValue, change.newValue),
                 .tone = LineTone::Changed});
            break;
        }
    }
}

void DiffView::addSentence(const QString &sentence)
{
    m_lines.append({.text = sentence, .tone = LineTone::Quiet});
}

int DiffView::gutterWidth() const
{
    const int numbers = m_digits == 0 ? 0 : 2 * (m_digits + 1);
    return (numbers + 2) * characterWidth() + px(space::s);
}

void DiffView::paintGutter(QPainter *painter, const QRect &rect, int line) const
{
    const Line &shown = m_lines.at(line);
    painter->fillRect(rect, color(groundOf(shown.tone)));
    painter->setPen(color(ColorRole::Faint));
    const int column = (m_digits + 1) * characterWidth();
    const auto paintNumber = [&](qint64 number, int left) {
        if (number > 0)
            painter->drawText(QRect(left, rect.top(), column, rect.height()),
                              Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    };
    if (m_digits > 0) {
        paintNumber(shown.oldNumber, 0);
        paintNumber(shown.newNumber, column);
    }
    painter->setPen(color(wordsOf(shown.tone)));
    painter->drawText(
        QRect(rect.right() - 2 * characterWidth(), rect.top(), 2 * characterWidth(), rect.height()),
        Qt::AlignCenter, signOf(shown.tone));
}

} // namespace holdfast::kit
