#include "storage_growth.h"

#include <QtCore/QMap>

#include <utility>
#include <vector>

namespace holdfast::overview {

namespace {

constexpr int kTrendDays = 30;
constexpr int kTrendSamples = 7;
constexpr double kForecastDays = 5 * 365;

/// Least squares over (day, bytes); 0 with fewer than two days.
double slopeOf(const std::vector<std::pair<double, double>> &points)
{
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto &[x, y] : points) {
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const double count = double(points.size());
    const double spread = count * sumXX - sumX * sumX;
    return spread > 0 ? (count * sumXY - sumX * sumY) / spread : 0;
}

double growthPerDay(const QList<StorageDay> &days)
{
    std::vector<std::pair<double, double>> used;
    std::vector<std::pair<double, double>> ours;
    for (qsizetype i = std::max<qsizetype>(0, days.size() - kTrendDays); i < days.size(); ++i) {
        if (days.at(i).usedBytes)
            used.emplace_back(double(i), double(*days.at(i).usedBytes));
        ours.emplace_back(double(i), double(days.at(i).oursBytes));
    }
    return slopeOf(used.size() >= kTrendSamples ? used : ours);
}

} // namespace

TargetGrowth growthOf(const StorageTarget &target, const QList<StorageSample> &samples,
                      const QList<StoredDay> &stored, int days, const QDateTime &now)
{
    TargetGrowth growth{.targetId = target.id,
                        .name = target.name,
                        .freeBytes = target.freeBytes,
                        .totalBytes = target.totalBytes};
    QMap<QDate, StorageSample> measured;
    for (const StorageSample &sample : samples)
        measured.insert(sample.at.toUTC().date(), sample);
    if (!measured.isEmpty()) {
        growth.freeBytes = measured.last().freeBytes;
        growth.totalBytes = measured.last().freeBytes + measured.last().usedBytes;
    }
    const QDate today = now.toUTC().date();
    qint64 ours = 0;
    qsizetype next = 0;
    for (int back = days - 1; back >= 0; --back) {
        const QDate date = today.addDays(-back);
        for (; next < stored.size() && stored.at(next).day <= date; ++next)
            ours += stored.at(next).bytes;
        StorageDay day{.day = date.toString(Qt::ISODate), .oursBytes = ours};
        if (const auto sample = measured.constFind(date); sample != measured.constEnd()) {
            day.isMeasured = true;
            day.oursBytes = sample->oursBytes;
            day.usedBytes = sample->usedBytes;
            day.freeBytes = sample->freeBytes;
        }
        growth.days.append(day);
    }
    const double perDay = growthPerDay(growth.days);
    growth.growthBytesPerDay = qint64(perDay);
    const double left = perDay >= 1 ? double(growth.freeBytes) / perDay : kForecastDays;
    if (growth.totalBytes > 0 && left < kForecastDays)
        growth.fullAt = now.addSecs(qint64(left * 86'400));
    return growth;
}

} // namespace holdfast::overview
