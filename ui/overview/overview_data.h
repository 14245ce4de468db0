// overview_data.h: how everything stands, read from the service and kept fresh while somebody
// looks.
#pragma once

#include "core/model/overview.h"
#include "ui/workspace/connection.h"

#include <QtCore/QTimer>

namespace holdfast::ui {

/// Overview, heat map and growth. Many changes at once make one reading; nothing is read while
/// nobody looks. What was read stays when the service goes away. GUI thread.
class OverviewData : public QObject
{
    Q_OBJECT
public:
    explicit OverviewData(Connection &connection, QObject *parent = nullptr);

    /// Null until the first answer.
    const Overview *overview() const { return m_overview ? &*m_overview : nullptr; }
    const HeatMap &heatMap() const { return m_heatMap; }
    const StorageGrowth &storage() const { return m_storage; }
    const QDateTime &answeredAt() const { return m_answeredAt; }
    /// Why the last reading failed.
    const std::optional<Error> &failure() const { return m_failure; }
    /// While nobody looks, changes are only remembered.
    void setWatched(bool watched);
    void reload();

    static constexpr int kDays = 28;

signals:
    /// Something was read, or could not be.
    void changed();

private:
    void readStorage();
    void readHeatMap(const QString &after, HeatMap collected);
    void finishOne();

    Connection &m_connection;
    std::optional<Overview> m_overview;
    HeatMap m_heatMap;
    StorageGrowth m_storage;
    QDateTime m_answeredAt;
    std::optional<Error> m_failure;
    QTimer m_rest;  ///< gathers changes
    QTimer m_clock; ///< the service looks by itself, and times go on
    int m_readsUnderWay = 0;
    bool m_isWatched = false;
    bool m_isStale = true;

    Q_DISABLE_COPY_MOVE(OverviewData)
};

} // namespace holdfast::ui
