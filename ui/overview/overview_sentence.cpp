#include "ui/overview/overview_sentence.h"

#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>

namespace holdfast::ui {

using kit::Status;

namespace {

/// The service's own limit for "looked lately" (docs/health-score.md), for its answers too.
constexpr qint64 kKnownSeconds = 600;

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::OverviewText)
};

QString nextText(const Overview &overview, const QDateTime &now)
{
    const ScheduledRun &next = overview.nextRuns.constFirst();
    //: server, time, "in 48 min"
    return OverviewText::tr("Next backup: %1, %2, %3.")
        .arg(next.serverName, kit::sentenceTimeText(next.at, now), kit::relativeText(next.at, now));
}

QString evidence(const Overview &overview, const QDateTime &now)
{
    QStringList sentences;
    sentences.append(overview.lastVerifiedAt.isValid()
                         ? OverviewText::tr("Last verified %1.")
                               .arg(kit::relativeText(overview.lastVerifiedAt, now))
                         : OverviewText::tr("Nothing was verified yet."));
    sentences.append(overview.nextRuns.isEmpty()
                         ? OverviewText::tr("No schedule is due: backups are made by hand only.")
                         : nextText(overview, now));
    return sentences.join(u' ');
}

QString dangerHeadline(const Overview &overview)
{
    const int servers = overview.serverCount;
    if (overview.lateCount == 0)
        return OverviewText::tr("%n of %1 server(s) has no good backup.", nullptr,
                                overview.neverCount)
            .arg(servers);
    if (overview.neverCount == 0)
        return OverviewText::tr("%n of %1 server(s) is past its goal.", nullptr, overview.lateCount)
            .arg(servers);
    return OverviewText::tr("%n of %1 server(s) is past its goal or has no good backup.", nullptr,
                            overview.lateCount + overview.neverCount)
        .arg(servers);
}

QString untouched(const Overview &overview)
{
    const int others = overview.withinCount + overview.failedLastCount;
    QStringList sentences{
        OverviewText::tr("What was backed up well is kept; it can be restored as before.")};
    if (others > 0)
        sentences.append(
            OverviewText::tr("The other %n server(s) are within their goals.", nullptr, others));
    return sentences.join(u' ');
}

/// As it stands, or stood when the service gave it.
OverviewSentence judged(const Overview &overview, const QDateTime &now)
{
    const int inDanger = overview.lateCount + overview.neverCount;
    const int problems = int(overview.problems.size());
    const QString needed =
        problems > 0 ? OverviewText::tr("%n thing(s) need you.", nullptr, problems) : QString();
    if (inDanger > 0) {
        QStringList sentences{dangerHeadline(overview)};
        if (problems > 1)
            sentences.append(needed);
        return {Status::Danger, sentences.join(u' '), untouched(overview)};
    }
    if (problems > 0) {
        const QString within = OverviewText::tr("%n server(s), all within their goals.", nullptr,
                                                overview.serverCount);
        return {Status::Attention, QStringList{within, needed}.join(u' '), evidence(overview, now)};
    }
    return {Status::Safe,
            OverviewText::tr("%n server(s), all backed up within their goals.", nullptr,
                             overview.serverCount),
            evidence(overview, now)};
}

} // namespace

OverviewSentence sentenceOf(const Overview &overview, const OverviewSituation &situation)
{
    const QDateTime &now = situation.now;
    const OverviewSentence then = judged(overview, now);
    if (!situation.isOnline) {
        return {Status::Unknown,
                OverviewText::tr("Unknown since %1: the service is not reachable.")
                    .arg(kit::sentenceTimeText(situation.lostSince, now)),
                OverviewText::tr("As it was then: %1").arg(then.headline)};
    }
    if (situation.answeredAt.secsTo(now) > kKnownSeconds) {
        return {Status::Unknown,
                OverviewText::tr("Unknown since %1: the service does not answer.")
                    .arg(kit::sentenceTimeText(situation.answeredAt, now)),
                OverviewText::tr("As it was then: %1").arg(then.headline)};
    }
    if (!overview.isKnown) {
        const QString detail =
            OverviewText::tr("Backups that are due do not begin meanwhile; those that exist are "
                             "not touched. If this stays, restart the service.");
        if (!overview.lookedAt.isValid())
            return {Status::Unknown,
                    OverviewText::tr("Unknown: the service has not looked at its schedules yet."),
                    detail};
        return {Status::Unknown,
                OverviewText::tr("Unknown: the service has not looked at its schedules since %1.")
                    .arg(kit::sentenceTimeText(overview.lookedAt, now)),
                detail};
    }
    return then;
}

} // namespace holdfast::ui
