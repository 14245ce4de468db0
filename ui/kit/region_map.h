// ui/kit/region_map.h: the 32 × 32 chunks of a region file as a small map, north up as in the game.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

#include <array>
#include <functional>

namespace holdfast::kit {

/// What is said of one chunk. Each has a sign of its own beside its colour.
enum class ChunkMark : quint8 {
    None, ///< never made
    Older,
    Recent,
    Torn,
    Added,
    Removed,
    Changed,
};

inline constexpr int kRegionSide = 32;
using RegionMarks = std::array<ChunkMark, std::size_t(kRegionSide) * kRegionSide>;

/// A square of cells; one of them is current, by click or arrow keys. Chunks go by their index in
/// the file, x + 32 * z. East stays right in every language.
class RegionMap : public QWidget
{
    Q_OBJECT
public:
    explicit RegionMap(QWidget *parent = nullptr);

    void setMarks(const RegionMarks &marks);
    /// What is said of a chunk on hover and to screen readers.
    void setDescription(std::function<QString(int chunk)> description);
    /// -1: none.
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

signals:
    void currentChanged(int chunk);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF cellRect(int chunk) const;
    int chunkAt(const QPoint &position) const;
    void setCurrent(int chunk);

    RegionMarks m_marks{};
    std::function<QString(int)> m_description;
    int m_current = -1;

    Q_DISABLE_COPY_MOVE(RegionMap)
};

/// One mark of the map with its word, for the line below it.
class RegionMapKey : public QWidget
{
    Q_OBJECT
public:
    RegionMapKey(ChunkMark mark, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ChunkMark m_mark;
    QString m_text;

    Q_DISABLE_COPY_MOVE(RegionMapKey)
};

} // namespace holdfast::kit
