// ui/kit/status.h: states as colour, outline and word, and the proof ladder.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QPainter;

namespace holdfast::kit {

/// How something stands. Each has a shape of its own, so that colour never carries it alone.
enum class Status {
    Safe,      ///< disc with a tick: was checked
    Attention, ///< triangle
    Danger,    ///< octagon with a cross
    Running,   ///< open ring, turns while visible
    Waiting,   ///< circle
    Unknown,   ///< dashed circle
    Paused,    ///< two bars
    Stopped,   ///< square
    Online,    ///< small dot: a server that runs
    Off,       ///< dash
};

/// The colour of the mark, of words about it, and of the ground behind a chip.
ColorRole markRole(Status status);
ColorRole textRole(Status status);
ColorRole tintRole(Status status);

/// Paints the mark into `rect` (drawn on a 14 grid). `turn` from 0 to 1 turns the running ring.
void paintStatus(QPainter *painter, const QRectF &rect, Status status, qreal turn = 0);

/// Rungs of the proof ladder: stored, read back, parsed, restored for a test.
struct Proof
{
    int rungs = 0; ///< 0 to 4
    bool isRunning = false;
    bool hasFailed = false;
};
/// Four rungs of 7 by 12, left aligned and centred in height in `rect`.
void paintProof(QPainter *painter, const QRectF &rect, const Proof &proof);
QSize proofSize();
/// "read back", for screen readers and tooltips.
QString proofText(const Proof &proof);

/// The mark as a widget; turns while it is running and visible.
class StatusGlyph : public QWidget
{
    Q_OBJECT
public:
    explicit StatusGlyph(Status status, QWidget *parent = nullptr);
    void setStatus(Status status);
    Status status() const { return m_status; }
    /// Side in logical pixels; 14 without.
    void setExtent(int logical);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    Status m_status;
    int m_extent = size::glyph;
    int m_timer = 0;
    qreal m_turn = 0;

    Q_DISABLE_COPY_MOVE(StatusGlyph)
};

/// A word with its mark on a tinted ground.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    StatusChip(Status status, const QString &text, QWidget *parent = nullptr);
    void set(Status status, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    QString m_text;

    Q_DISABLE_COPY_MOVE(StatusChip)
};
/// The same in a delegate: returns the width used.
int paintChip(QPainter *painter, const QRect &rect, Status status, const QString &text);
int chipWidth(const QString &text);

/// The proof ladder as a widget.
class ProofLadder : public QWidget
{
    Q_OBJECT
public:
    explicit ProofLadder(QWidget *parent = nullptr);
    void setProof(const Proof &proof);
    QSize sizeHint() const override { return proofSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Proof m_proof;

    Q_DISABLE_COPY_MOVE(ProofLadder)
};

} // namespace holdfast::kit
