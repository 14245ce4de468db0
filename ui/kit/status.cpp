#include "ui/kit/status.h"

#include <QtCore/QTimerEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

namespace holdfast::kit {

namespace {

constexpr int kTurnMilliseconds = 1400;
constexpr int kFrameMilliseconds = 40;

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintDisc(QPainter *painter, const QColor &mark, const QColor &ground)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawEllipse(QPointF(7, 7), 6, 6);
    painter->setPen(roundPen(ground, 1.6));
    painter->drawPolyline(QPolygonF{{4.2, 7.2}, {6.2, 9.2}, {9.8, 5.2}});
}

void paintTriangle(QPainter *painter, const QColor &mark, const QColor &ground)
{
    painter->setPen(roundPen(mark, 1.2));
    painter->setBrush(mark);
    painter->drawPolygon(QPolygonF{{7, 1.2}, {13.2, 12.4}, {0.8, 12.4}});
    painter->setPen(roundPen(ground, 1.6));
    painter->drawLine(QPointF(7, 5.2), QPointF(7, 8.4));
    painter->drawLine(QPointF(7, 10.4), QPointF(7, 10.41));
}

void paintOctagon(QPainter *painter, const QColor &mark, const QColor &ground)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawPolygon(QPolygonF{
        {4.5, 1}, {9.5, 1}, {13, 4.5}, {13, 9.5}, {9.5, 13}, {4.5, 13}, {1, 9.5}, {1, 4.5}});
    painter->setPen(roundPen(ground, 1.6));
    painter->drawLine(QPointF(5, 5), QPointF(9, 9));
    painter->drawLine(QPointF(9, 5), QPointF(5, 9));
}

void paintRing(QPainter *painter, QColor mark, qreal turn)
{
    const QRectF ring(2, 2, 10, 10);
    QColor pale = mark;
    pale.setAlphaF(0.28f);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(pale, 2));
    painter->drawEllipse(ring);
    painter->setPen(roundPen(mark, 2));
    painter->drawArc(ring, int(16 * (90 - turn * 360)), -16 * 245);
}

} // namespace

ColorRole markRole(Status status)
{
    switch (status) {
    case Status::Safe:
    case Status::Online:
        return ColorRole::Safe;
    case Status::Attention:
        return ColorRole::Attention;
    case Status::Danger:
        return ColorRole::Danger;
    case Status::Running:
        return ColorRole::Running;
    default:
        return ColorRole::Faint;
    }
}

ColorRole textRole(Status status)
{
    switch (status) {
    case Status::Safe:
    case Status::Online:
        return ColorRole::SafeText;
    case Status::Attention:
        return ColorRole::AttentionText;
    case Status::Danger:
        return ColorRole::DangerText;
    case Status::Running:
        return ColorRole::RunningText;
    default:
        return ColorRole::Muted;
    }
}

ColorRole tintRole(Status status)
{
    switch (status) {
    case Status::Safe:
    case Status::Online:
        return ColorRole::SafeTint;
    case Status::Attention:
        return ColorRole::AttentionTint;
    case Status::Danger:
        return ColorRole::DangerTint;
    case Status::Running:
        return ColorRole::RunningTint;
    default:
        return ColorRole::Pressed;
    }
}

void paintStatus(QPainter *painter, const QRectF &rect, Status status, qreal turn)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 14, rect.height() / 14);
    const QColor mark = color(markRole(status));
    const QColor ground = color(ColorRole::Raised);
    painter->setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Safe:
        paintDisc(painter, mark, ground);
        break;
    case Status::Attention:
        paintTriangle(painter, mark, ground);
        break;
    case Status::Danger:
        paintOctagon(painter, mark, ground);
        break;
    case Status::Running:
        paintRing(painter, mark, turn);
        break;
    case Status::Waiting:
        painter->setPen(roundPen(mark, 1.5));
        painter->drawEllipse(QPointF(7, 7), 5, 5);
        break;
    case Status::Unknown: {
        QPen pen = roundPen(mark, 1.5);
        pen.setDashPattern({1.5, 1.6});
        painter->setPen(pen);
        painter->drawEllipse(QPointF(7, 7), 5, 5);
        break;
    }
    case Status::Paused:
        painter->setPen(roundPen(mark, 2));
        painter->drawLine(QPointF(4.5, 3), QPointF(4.5, 11));
        painter->drawLine(QPointF(9.5, 3), QPointF(9.5, 11));
        break;
    case Status::Stopped:
        painter->setPen(roundPen(mark, 1.5));
        painter->drawRoundedRect(QRectF(3, 3, 8, 8), 1.5, 1.5);
        break;
    case Status::Online:
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QPointF(7, 7), 4, 4);
        break;
    case Status::Off:
        painter->setPen(roundPen(mark, 2));
        painter->drawLine(QPointF(3.5, 7), QPointF(10.5, 7));
        break;
    }
    painter->restore();
}

QSize proofSize()
{
    // As it is painted: each part is rounded.
    return QSize(4 * px(7) + 3 * px(2), px(12));
}

void paintProof(QPainter *painter, const QRectF &rect, const Proof &proof)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = px(7);
    const qreal height = px(12);
    qreal x = rect.left();
    const qreal y = rect.top() + (rect.height() - height) / 2;
    for (int rung = 0; rung < 4; ++rung) {
        const QRectF cell(x + 0.5, y + 0.5, width - 1, height - 1);
        if (rung < proof.rungs) {
            painter->setPen(color(ColorRole::Safe));
            painter->setBrush(color(ColorRole::Safe));
            painter->drawRoundedRect(cell, 2, 2);
        } else if (rung == proof.rungs && proof.hasFailed) {
            // A rung that leans: it did not hold.
            painter->save();
            painter->translate(cell.center());
            painter->shear(-0.25, 0);
            painter->setPen(color(ColorRole::Danger));
            painter->setBrush(color(ColorRole::Danger));
            painter->drawRoundedRect(
                QRectF(-cell.width() / 2, -cell.height() / 2, cell.width(), cell.height()), 2, 2);
            painter->restore();
        } else if (rung == proof.rungs && proof.isRunning) {
            painter->setPen(color(ColorRole::Running));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell, 2, 2);
            painter->fillRect(
                QRectF(cell.left(), cell.center().y(), cell.width(), cell.height() / 2),
                color(ColorRole::Running));
        } else {
            painter->setPen(color(ColorRole::BorderControl));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell, 2, 2);
        }
        x += width + px(2);
    }
    painter->restore();
}

QString proofText(const Proof &proof)
{
    if (proof.hasFailed)
        return QWidget::tr("proof failed");
    switch (proof.rungs) {
    case 0:
        return proof.isRunning ? QWidget::tr("being stored") : QWidget::tr("no proof yet");
    case 1:
        return proof.isRunning ? QWidget::tr("stored, being read back") : QWidget::tr("stored");
    case 2:
        return QWidget::tr("read back");
    case 3:
        return QWidget::tr("read back and parsed");
    default:
        return QWidget::tr("restored for a test");
    }
}

StatusGlyph::StatusGlyph(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateTimer(); // motion may have been turned off
        update();
    });
}

void StatusGlyph::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    updateTimer();
    update();
}

void StatusGlyph::setExtent(int logical)
{
    m_extent = logical;
    updateGeometry();
}

QSize StatusGlyph::sizeHint() const
{
    return QSize(px(m_extent), px(m_extent));
}

void StatusGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(&painter, QRectF(rect()), m_status, m_turn);
}

void StatusGlyph::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    m_turn += qreal(kFrameMilliseconds) / kTurnMilliseconds;
    m_turn -= int(m_turn);
    update();
}

void StatusGlyph::showEvent(QShowEvent *)
{
    updateTimer();
}

void StatusGlyph::hideEvent(QHideEvent *)
{
    updateTimer();
}

void StatusGlyph::updateTimer()
{
    const bool turns =
        m_status == Status::Running && isVisible() && !Theme::instance().isMotionReduced();
    if (turns && m_timer == 0) {
        m_timer = startTimer(kFrameMilliseconds);
    } else if (!turns && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

int chipWidth(const QString &text)
{
    return px(5 + 12 + 5 + 7) + QFontMetrics(font(TextStyle::Small)).horizontalAdvance(text) + 2;
}

int paintChip(QPainter *painter, const QRect &rect, Status status, const QString &text)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int width = std::min(chipWidth(text), rect.width());
    const int height = px(20);
    const QRect chip = QStyle::alignedRect(
        painter->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), rect);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(tintRole(status)));
    painter->drawRoundedRect(chip, radius::chip, radius::chip);
    const QRect mark = QStyle::visualRect(
        painter->layoutDirection(), chip,
        QRect(chip.left() + px(5), chip.top() + (height - px(12)) / 2, px(12), px(12)));
    paintStatus(painter, QRectF(mark), status);
    QFont words = font(TextStyle::Small);
    words.setWeight(QFont::Medium);
    painter->setFont(words);
    painter->setPen(color(textRole(status)));
    const QRect place =
        QStyle::visualRect(painter->layoutDirection(), chip, chip.adjusted(px(22), 0, -px(5), 0));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(words).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
    return width;
}

StatusChip::StatusChip(Status status, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(status, text);
}

void StatusChip::set(Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return QSize(chipWidth(m_text) + px(4), px(20));
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_status, m_text);
}

ProofLadder::ProofLadder(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProof({});
}

void ProofLadder::setProof(const Proof &proof)
{
    m_proof = proof;
    setAccessibleName(proofText(proof));
    setToolTip(proofText(proof));
    update();
}

void ProofLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProof(&painter, QRectF(rect()), m_proof);
}

} // namespace holdfast::kit
