// How many jobs write to a target, and to or from a disk, at the same time.
#pragma once

#include "core/operations/job_runner.h"

#include <QtCore/QHash>

namespace holdfast {

/// Counts the places that jobs take. A plain value: made anew for each look at the queue.
class JobPlaces
{
public:
    JobPlaces(int perTarget, int perDisk)
        : m_perTarget(perTarget)
        , m_perDisk(perDisk)
    {}

    bool hasRoomFor(const JobNeeds &needs) const
    {
        return isFree(needs.targetId.isNull(), m_onTarget.value(needs.targetId), m_perTarget) &&
               isFree(needs.disk.isEmpty(), m_onDisk.value(needs.disk), m_perDisk);
    }
    void take(const JobNeeds &needs)
    {
        ++m_onTarget[needs.targetId];
        ++m_onDisk[needs.disk];
    }

private:
    static bool isFree(bool isUnlimited, int taken, int most)
    {
        return isUnlimited || taken < most;
    }

    int m_perTarget;
    int m_perDisk;
    QHash<QUuid, int> m_onTarget;
    QHash<QString, int> m_onDisk;
};

} // namespace holdfast
