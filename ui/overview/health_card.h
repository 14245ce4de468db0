// health_card.h: the health score and what it is made of, each reason with the deed that mends it.
#pragma once

#include "core/model/overview.h"
#include "ui/kit/card.h"
#include "ui/workspace/workspace.h"

namespace holdfast::kit {
class RingChart;
}

namespace holdfast::ui {

/// A reason in the person's language; `deed` empty: nothing can be done from here.
struct HealthReasonText
{
    kit::Status status = kit::Status::Safe;
    int points = 0;
    QString name = {};
    QString finding = {};
    QString deed = {};
    Address address = {}; ///< where the deed leads

    friend bool operator==(const HealthReasonText &, const HealthReasonText &) = default;
};
HealthReasonText healthReasonText(const HealthReason &reason, const Overview &overview,
                                  const StorageGrowth &storage);

class HealthCard : public kit::Card
{
    Q_OBJECT
public:
    explicit HealthCard(Workspace &workspace, QWidget *parent = nullptr);

    void set(const Overview &overview, const StorageGrowth &storage);

private:
    void fillRows(const QList<HealthReason> &reasons, const QList<HealthReasonText> &texts);
    QWidget *makeRow(const HealthReason &reason, const HealthReasonText &text);

    Workspace &m_workspace;
    kit::RingChart *m_ring;
    kit::TextLabel *m_words;
    QWidget *m_rows = nullptr;
    QList<HealthReasonText> m_texts;

    Q_DISABLE_COPY_MOVE(HealthCard)
};

} // namespace holdfast::ui
