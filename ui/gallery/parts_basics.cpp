// Colours, type, states, icons, space.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/status.h"
#include "ui/kit/text_label.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::Status;
using kit::TextLabel;
using kit::TextStyle;

QWidget *column(QBoxLayout *&layout, int spacing)
{
    auto *widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(spacing));
    return widget;
}

QWidget *row(QBoxLayout *&layout, int spacing)
{
    auto *widget = new QWidget;
    layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(spacing));
    return widget;
}

QWidget *named(const QString &name, QWidget *content, int nameWidth)
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout);
    auto *label = new TextLabel(name, TextStyle::Body, ColorRole::Muted);
    label->setFixedWidth(px(nameWidth));
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return widget;
}

namespace {

/// A colour with its name and value below.
class Swatch : public QWidget
{
public:
    Swatch(QString name, std::function<QColor()> colorOf)
        : m_name(std::move(name))
        , m_colorOf(std::move(colorOf))
    {
        setMinimumSize(px(76), px(54));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(0.5, 0.5, width() - 1, px(22) - 1);
        painter.setPen(kit::color(ColorRole::BorderStrong));
        painter.setBrush(m_colorOf());
        painter.drawRoundedRect(box, kit::radius::chip, kit::radius::chip);
        kit::paintText(&painter, QRect(0, px(24), width(), px(14)), m_name, TextStyle::Caption,
                       ColorRole::Text);
        QFont mono = kit::font(TextStyle::Mono);
        mono.setPixelSize(px(10));
        painter.setFont(mono);
        painter.setPen(kit::color(ColorRole::Muted));
        painter.drawText(QRect(0, px(37), width(), px(14)), int(Qt::AlignVCenter),
                         m_colorOf().name(QColor::HexRgb).toUpper());
    }

private:
    const QString m_name;
    const std::function<QColor()> m_colorOf;
};

class Ladder : public QWidget
{
public:
    explicit Ladder(const kit::Proof &proof)
        : m_proof(proof)
    {
        setFixedSize(kit::proofSize());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintProof(&painter, QRectF(rect()), m_proof);
    }

private:
    const kit::Proof m_proof;
};

/// Squares of the grid and corners of the radii.
class Measures : public QWidget
{
public:
    Measures() { setMinimumSize(px(420), px(52)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(kit::color(ColorRole::Accent));
        painter.setBrush(kit::color(ColorRole::AccentTint));
        int x = 0;
        for (const int space : {4, 8, 12, 16, 24, 32}) {
            painter.setPen(kit::color(ColorRole::Accent));
            painter.drawRect(QRectF(x + 0.5, px(32) - px(space) + 0.5, px(space), px(space)));
            kit::paintText(&painter, QRect(x, px(36), px(36), px(16)), QString::number(space),
                           TextStyle::Caption, ColorRole::Muted);
            x += px(44);
        }
        painter.setBrush(Qt::NoBrush);
        for (const int corner : {kit::radius::cell, kit::radius::chip, kit::radius::control,
                                 kit::radius::card, kit::radius::dialog}) {
            painter.setPen(kit::color(ColorRole::Muted));
            painter.drawRoundedRect(QRectF(x + 0.5, px(8) + 0.5, px(24), px(24)), corner, corner);
            kit::paintText(&painter, QRect(x, px(36), px(24), px(16)), QString::number(corner),
                           TextStyle::Caption, ColorRole::Muted, Qt::AlignHCenter);
            x += px(36);
        }
    }
};

} // namespace

QWidget *makeColors()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(8));
    constexpr int kColumns = 9;
    int at = 0;
    for (int role = 0; role < kit::kColorRoleCount; ++role, ++at)
        grid->addWidget(new Swatch(QString::fromLatin1(kit::kColorRoleNames[size_t(role)]),
                                   [role] { return kit::color(ColorRole(role)); }),
                        at / kColumns, at % kColumns);
    for (int series = 0; series < 6; ++series, ++at)
        grid->addWidget(new Swatch(u"series %1"_s.arg(series + 1),
                                   [series] { return kit::Theme::instance().series(series); }),
                        at / kColumns, at % kColumns);
    return widget;
}

QWidget *makeType()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 6);
    const std::tuple<TextStyle, QString, QString> styles[] = {
        {TextStyle::Display, u"All backed up"_s, u"display 22/28, 600"_s},
        {TextStyle::Title, u"Backups"_s, u"title 17/24, 600"_s},
        {TextStyle::Heading, u"What changes"_s, u"heading 13/20, 600"_s},
        {TextStyle::Strong, u"Survival"_s, u"strong 13/20, 500"_s},
        {TextStyle::Body, u"Last test restore 4 h ago"_s, u"body 13/20, 400"_s},
        {TextStyle::Small, u"41,204 files equal"_s, u"small 12/16"_s},
        {TextStyle::Caption, u"Last good backup"_s, u"caption 11/16, 500"_s},
        {TextStyle::Mono, u"save-all flush"_s, u"mono 12/18"_s}};
    for (const auto &[style, text, facts] : styles) {
        QBoxLayout *line = nullptr;
        QWidget *both = row(line);
        line->addWidget(new TextLabel(text, style));
        line->addStretch(1);
        line->addWidget(new TextLabel(facts, TextStyle::Body, ColorRole::Muted));
        layout->addWidget(both);
    }
    layout->addWidget(new Measures);
    return widget;
}

QWidget *makeStates()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(4));
    const std::tuple<Status, QString, QString> states[] = {
        {Status::Safe, u"Verified"_s, u"safe: disc with tick"_s},
        {Status::Attention, u"With warnings"_s, u"attention: triangle"_s},
        {Status::Danger, u"Failed"_s, u"danger: octagon"_s},
        {Status::Running, u"Running"_s, u"running: open ring, turns"_s},
        {Status::Waiting, u"Waiting"_s, u"waiting: circle"_s},
        {Status::Unknown, u"No reading"_s, u"unknown: dashed circle"_s},
        {Status::Paused, u"Paused"_s, u"paused: bars"_s},
        {Status::Stopped, u"Stopped"_s, u"stopped: square"_s},
        {Status::Online, u"Online"_s, u"online: small dot"_s},
        {Status::Off, u"Off"_s, u"off: dash"_s}};
    int line = 0;
    for (const auto &[status, word, meaning] : states) {
        grid->addWidget(new kit::StatusGlyph(status), line, 0);
        grid->addWidget(new kit::StatusChip(status, word), line, 1);
        grid->addWidget(new TextLabel(meaning, TextStyle::Body, ColorRole::Muted), line++, 2);
    }
    const std::tuple<kit::Proof, QString, QString> proofs[] = {
        {{.rungs = 1}, u"Stored"_s, u"hash known"_s},
        {{.rungs = 2}, u"Read back"_s, u"every byte equal"_s},
        {{.rungs = 3}, u"Parsed"_s, u"regions, NBT, dumps"_s},
        {{.rungs = 4}, u"Known to be good"_s, u"restored for a test"_s},
        {{.rungs = 2, .isRunning = true}, u"Being parsed"_s, u"third rung fills"_s},
        {{.rungs = 0, .hasFailed = true}, u"Stopped"_s, u"leaning rung"_s}};
    line = 0;
    for (const auto &[proof, word, meaning] : proofs) {
        grid->addWidget(new Ladder(proof), line, 4);
        grid->addWidget(new TextLabel(word, TextStyle::Strong,
                                      proof.hasFailed    ? ColorRole::DangerText
                                      : proof.rungs == 4 ? ColorRole::SafeText
                                                         : ColorRole::Text),
                        line, 5);
        grid->addWidget(new TextLabel(meaning, TextStyle::Body, ColorRole::Muted), line++, 6);
    }
    grid->setColumnMinimumWidth(3, px(48));
    grid->setColumnStretch(7, 1);
    return widget;
}

QWidget *makeIcons()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(12));
    constexpr int kColumns = 22;
    int at = 0;
    const QStringList names =
        QDir(u":/holdfast/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : names) {
        auto *label = new kit::IconLabel(QFileInfo(file).completeBaseName(), ColorRole::Text);
        label->setToolTip(QFileInfo(file).completeBaseName());
        grid->addWidget(label, at / kColumns, at % kColumns);
        ++at;
    }
    return widget;
}

QList<Section> sections()
{
    return {
        {u"colors"_s, u"Colours by role"_s, makeColors},
        {u"type"_s, u"Type, space and radius"_s, makeType},
        {u"states"_s, u"States differ by shape as well; the proof ladder"_s, makeStates},
        {u"icons"_s, u"Icons: 16 grid, 1.5 stroke, round"_s, makeIcons},
        {u"buttons"_s, u"Buttons"_s, makeButtons},
        {u"fields"_s, u"Fields"_s, makeFields},
        {u"choices"_s, u"Checks, radios, switches, sliders, tabs"_s, makeChoices},
        {u"menus"_s, u"Menu, list of a combo box, tool tip"_s, makeMenus},
        {u"forms"_s, u"Form rows with help and live checks"_s, makeForms},
        {u"filter"_s, u"Search field with filter tokens"_s, makeFilter},
        {u"table"_s, u"Table: compact 28, normal 34, roomy 44"_s, makeTable},
        {u"tree"_s, u"Tree"_s, makeTree},
        {u"cards"_s, u"Cards"_s, makeCards},
        {u"charts"_s, u"Charts: one look"_s, makeCharts},
        {u"growth"_s, u"Area with forecast, ring, sparkline"_s, makeLineCharts},
        {u"heat-map"_s, u"Heat map: each day has a mark of its own"_s, makeHeatMap},
        {u"week"_s, u"Week with load and collisions"_s, makeWeek},
        {u"region-map"_s, u"Chunks of a region file"_s, makeRegionMap},
        {u"timeline"_s, u"Steps as a timeline"_s, makeTimeline},
        {u"progress"_s, u"Progress"_s, makeProgress},
        {u"texts"_s, u"Times, sizes, ids, keys"_s, makeTexts},
        {u"code"_s, u"Code and log"_s, makeCode},
        {u"difference"_s, u"Difference"_s, makeDifference},
        {u"banners"_s, u"Banners"_s, makeBanners},
        {u"notices"_s, u"Notices"_s, makeNotices},
        {u"action-bar"_s, u"Deeds for a selection"_s, makeActionBar},
        {u"messages"_s, u"Undo bar, inline error"_s, makeMessages},
        {u"empty"_s, u"Empty states: say why, offer the one next step"_s, makeEmptyStates},
        {u"confirmation"_s, u"Cannot be undone: typed name"_s, makeConfirmation},
        {u"error"_s, u"Error with details: what, what is safe, what to do"_s, makeErrorDialog},
        {u"loading"_s, u"Loading"_s, makeLoading},
        {u"steps"_s, u"Wizard"_s, makeSteps},
    };
}

} // namespace holdfast::gallery
