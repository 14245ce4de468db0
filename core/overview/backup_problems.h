// backup_problems.h: failed, late and missing backups, and copies that are not whole.
#pragma once

#include "core/overview/overview.h"

namespace holdfast::overview {

class BackupProblems : public ProblemSource
{
public:
    Result<QList<Problem>> problems(store::Connection &connection, const QDateTime &now,
                                    const VisibleServers &visible) const override;
};

} // namespace holdfast::overview
