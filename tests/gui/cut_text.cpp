#include "cut_text.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget, const QString &text)
{
    QStringList way;
    for (const QWidget *step = &widget; step && way.size() < 4; step = step->parentWidget())
        way.prepend(QString::fromLatin1(step->metaObject()->className()).section(u':', -1));
    return u"%1: “%2” in %3 × %4"_s.arg(way.join(u'/'), text)
        .arg(widget.width())
        .arg(widget.height());
}

/// A pixel of rounding is no cut.
constexpr int kTolerance = 1;

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + kTolerance;
    }
    const QSize needed = label.fontMetrics().size(0, label.text());
    return needed.width() > room.width() + kTolerance ||
           needed.height() > room.height() + kTolerance;
}

/// Its text is for screen readers.
bool showsOnlyIcon(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
}

/// Whether an ancestor scrolls it or it lies outside of what is shown anyway.
bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (isSeen(*label) && isCut(*label))
            found.append(described(*label, label->text()));
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>())
        if (isSeen(*button) && !button->text().isEmpty() && !showsOnlyIcon(*button) &&
            button->minimumSizeHint().width() > button->width() + kTolerance)
            found.append(described(*button, button->text()));
    return found;
}

} // namespace holdfast::tests
