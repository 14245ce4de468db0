// ui/kit/line_view.h: many monospaced lines, read-only: selecting, copying, searching.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QAbstractScrollArea>

#include <compare>

namespace holdfast::kit {

/// What a line is about; tints its ground and its words.
enum class LineTone { Plain, Quiet, Info, Attention, Danger, Added, Removed, Changed };

/// Base of code, log and difference. Every line has the same height, only what is seen is touched:
/// 100,000 lines cost as much as 50. Always left to right. Keys: arrows, Page, Home, End move;
/// with Shift they select; Ctrl+A, Ctrl+C; F3 and Shift+F3 go through what is found.
class LineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LineView(QWidget *parent = nullptr);

    virtual int lineCount() const = 0;
    virtual QString lineText(int line) const = 0;
    virtual LineTone lineTone(int line) const;

    /// Marks every place of the text, in any case, and goes to the first at or after the top of the
    /// view. Empty: no marks. Returns whether there is one.
    bool search(const QString &text);
    /// The next or the one before; goes round at the ends.
    bool searchNext(bool forwards = true);
    void scrollToLine(int line);
    int currentLine() const { return m_cursor.line; }

    void selectAll();
    QString selectedText() const;
    /// The selected text, or all when nothing is selected.
    void copy() const;
    /// What screen readers get: the lines in view.
    QString visibleText() const;

protected:
    /// To be called when lines have changed. `keepsPlace`: only lines at the end were added.
    void linesChanged(bool keepsPlace = false);
    /// Width of what stands before the lines, such as their numbers, in device-independent pixels.
    virtual int gutterWidth() const { return 0; }
    virtual void paintGutter(QPainter *painter, const QRect &rect, int line) const;
    int characterWidth() const { return m_characterWidth; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Place
    {
        int line = 0;
        int column = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void measure();
    void updateScrollBars();
    Place placeAt(const QPoint &position) const;
    void moveCursor(const Place &place, bool selects);
    void paintLine(QPainter *painter, const QRect &rect, int line) const;
    int xOf(const QString &text, int column) const;

    int m_lineHeight = 18;
    int m_characterWidth = 7;
    int m_widest = 0; ///< of the lines that were seen
    Place m_cursor;
    Place m_anchor;
    QString m_searched;

    Q_DISABLE_COPY_MOVE(LineView)
};

} // namespace holdfast::kit
