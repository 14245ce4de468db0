#include "overview_data.h"

#include <QtCore/QTimeZone>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kGrowthDays = 30;
constexpr qsizetype kMostRows = 1000;

bool isShownWith(const RowChanged &change)
{
    return change.table == "servers"_L1 || change.table == "backups"_L1 ||
           change.table == "backup_schedules"_L1 || change.table == "storage_targets"_L1;
}

} // namespace

OverviewData::OverviewData(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    m_clock.setInterval(30s);
    connect(&m_rest, &QTimer::timeout, this, &OverviewData::reload);
    connect(&m_clock, &QTimer::timeout, this, &OverviewData::reload);
    connect(&connection, &Connection::stateChanged, this, [this] {
        m_isStale = true;
        if (m_isWatched && m_connection.isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, [this](const RowChanged &change) {
        if (!isShownWith(change))
            return;
        m_isStale = true;
        if (m_isWatched && !m_rest.isActive())
            m_rest.start();
    });
}

void OverviewData::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched) {
        m_rest.stop();
        m_clock.stop();
        return;
    }
    m_clock.start();
    // Times have gone on meanwhile, even where no row changed.
    reload();
}

void OverviewData::reload()
{
    if (!m_connection.isOnline())
        return;
    if (m_readsUnderWay > 0) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_readsUnderWay = 3;
    m_connection.read<Overview>("overview.get"_L1, Nothing{}, this,
                                [this](const Result<Overview> &overview) {
                                    m_failure.reset();
                                    if (overview) {
                                        m_overview = *overview;
                                        m_answeredAt = QDateTime::currentDateTimeUtc();
                                    } else {
                                        m_failure = overview.error();
                                    }
                                    finishOne();
                                });
    readHeatMap({}, {});
    readStorage();
}

void OverviewData::readHeatMap(const QString &after, HeatMap collected)
{
    const HeatMapParams params{.days = kDays,
                               .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                               .after = after,
                               .limit = 200};
    m_connection.read<HeatMap>(
        "overview.heatMap"_L1, params, this,
        [this, collected = std::move(collected)](const Result<HeatMap> &page) mutable {
            if (page) {
                collected.firstDay = page->firstDay;
                collected.rows.append(page->rows);
                if (!page->after.isEmpty() && collected.rows.size() < kMostRows) {
                    readHeatMap(page->after, std::move(collected));
                    return;
                }
                m_heatMap = std::move(collected);
            }
            finishOne();
        });
}

void OverviewData::readStorage()
{
    const StorageGrowthParams params{.days = kGrowthDays};
    m_connection.read<StorageGrowth>("overview.storage"_L1, params, this,
                                     [this](const Result<StorageGrowth> &storage) {
                                         if (storage)
                                             m_storage = *storage;
                                         finishOne();
                                     });
}

void OverviewData::finishOne()
{
    --m_readsUnderWay;
    if (m_readsUnderWay > 0)
        return;
    emit changed();
    if (m_isStale && m_isWatched && !m_rest.isActive())
        m_rest.start();
}

} // namespace holdfast::ui
