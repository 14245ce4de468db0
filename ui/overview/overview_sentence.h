// ui/overview/overview_sentence.h: the one sentence that says whether everything is safe.
#pragma once

#include "core/model/overview.h"
#include "ui/kit/status.h"

namespace holdfast::ui {

/// What the window knows, and how fresh it is.
struct OverviewSituation
{
    bool isOnline = false;
    QDateTime lostSince = {};  ///< since when the service is not reachable, while it is not
    QDateTime answeredAt = {}; ///< when the service gave this overview
    QDateTime now = {};
};

struct OverviewSentence
{
    kit::Status status = kit::Status::Unknown;
    QString headline = {};
    QString detail = {};
};

/// Safe only while the service is reachable, has answered and has itself looked at its schedules
/// within the last ten minutes; otherwise unknown, with what held then.
OverviewSentence sentenceOf(const Overview &overview, const OverviewSituation &situation);

} // namespace holdfast::ui
