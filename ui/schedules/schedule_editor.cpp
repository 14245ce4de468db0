#include "schedule_editor.h"

#include "next_runs_view.h"
#include "retention_picture.h"
#include "rhythm_form.h"
#include "schedule_deeds.h"
#include "server_choice.h"

#include "ui/schedules/schedule_text.h"

#include "core/model/storage_target.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;
using kit::TextStyle;

namespace {

constexpr int kVerifyEveryDays = 30;
constexpr int kDaysAtMost = 36'500;
constexpr int kRunsShown = 5;

/// The sentence on a tinted ground with its icon.
class SentenceBox : public QWidget
{
public:
    explicit SentenceBox(QWidget *words)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(12) + px(kit::size::icon) + px(8), px(9), px(12), px(9));
        row->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), ColorRole::AccentTint, ColorRole::AccentTint,
                      kit::radius::control);
        const QRect place(px(12), (height() - px(kit::size::icon)) / 2, px(kit::size::icon),
                          px(kit::size::icon));
        kit::icon(u"schedules"_s, ColorRole::AccentText)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
    }
};

kit::TextLabel *heading(const QString &text)
{
    return new kit::TextLabel(text, TextStyle::Heading);
}

kit::TextLabel *rowName(const QString &text)
{
    return new kit::TextLabel(text, TextStyle::Body, ColorRole::Muted);
}

Retention retentionOf(const Schedule &schedule)
{
    return {schedule.retentionCount, schedule.retentionDays, schedule.retention};
}

} // namespace

Schedule ScheduleEditor::defaults()
{
    return {.enabled = true,
            .cron = u"0 4 * * *"_s,
            .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
            .retentionCount = 3,
            .retention = {.daily = 7, .weekly = 4},
            .verifyEveryDays = kVerifyEveryDays};
}

ScheduleEditor *ScheduleEditor::makeNew(Workspace &workspace, const QList<QUuid> &servers,
                                        const Schedule &likeThis, QWidget *parent)
{
    Schedule fresh = likeThis;
    fresh.id = {};
    fresh.serverId = {};
    fresh.enabled = true;
    fresh.lastBackupAt = {};
    auto *editor = new ScheduleEditor(workspace, fresh, parent);
    editor->m_servers->setChosen(servers);
    editor->updateFoot();
    return editor;
}

ScheduleEditor *ScheduleEditor::makeFor(Workspace &workspace, const Schedule &schedule,
                                        QWidget *parent)
{
    return new ScheduleEditor(workspace, schedule, parent);
}

ScheduleEditor::ScheduleEditor(Workspace &workspace, const Schedule &schedule, QWidget *parent)
    : Dialog(schedule.id.isNull()
                 ? tr("New schedule")
                 : tr("Change schedule of %1").arg(workspace.servers().name(schedule.serverId)),
             kit::size::dialogL, parent)
    , m_workspace(workspace)
    , m_before(schedule)
    , m_rhythm(new RhythmForm)
    , m_retention(new RetentionForm)
    , m_target(new QComboBox)
    , m_verifies(new QCheckBox(tr("Read every archive back, every")))
    , m_verifyDays(new QSpinBox)
    , m_runs(new NextRunsView)
    , m_picture(new RetentionPicture)
    , m_sentence(new kit::TextLabel({}, TextStyle::Strong))
    , m_kept(new kit::TextLabel)
    , m_keptMore(new kit::TextLabel({}, TextStyle::Small, ColorRole::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setScrollingContent(makeContent());
    addButtons();

    m_rhythm->setRhythm(rhythmOf(m_before));
    m_rhythm->setTimeZone(m_before.timeZone);
    m_retention->setRetention(retentionOf(m_before));
    m_verifies->setChecked(m_before.verifyEveryDays.has_value());
    m_verifyDays->setValue(m_before.verifyEveryDays.value_or(kVerifyEveryDays));
    m_verifyDays->setEnabled(m_verifies->isChecked());
    m_target->addItem(tr("Default place"), QUuid());
    m_shown = settingsFor(m_before.serverId);

    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &ScheduleEditor::preview);
    connect(m_rhythm, &RhythmForm::changed, this, &ScheduleEditor::edited);
    connect(m_retention, &RetentionForm::changed, this, &ScheduleEditor::edited);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ScheduleEditor::updateFoot);
    connect(m_verifies, &QCheckBox::toggled, m_verifyDays, &QWidget::setEnabled);
    connect(m_verifies, &QCheckBox::toggled, this, &ScheduleEditor::updateFoot);
    connect(m_verifyDays, &QSpinBox::valueChanged, this, &ScheduleEditor::updateFoot);
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        updateFoot();
        if (m_workspace.connection().isOnline())
            preview();
    });
    readTargets();
    updateFoot();
    preview();
}

QWidget *ScheduleEditor::makeContent()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(28));
    row->addWidget(makeLeftSide(), 10);
    row->addWidget(makeRightSide(), 9);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addStretch(1);
    return content;
}

QWidget *ScheduleEditor::makeLeftSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    if (m_before.id.isNull()) {
        m_servers = new ServerChoice(m_workspace.servers().servers());
        column->addWidget(heading(tr("Servers")));
        column->addWidget(m_servers);
        column->addSpacing(px(kit::space::s));
        connect(m_servers, &ServerChoice::changed, this, &ScheduleEditor::updateFoot);
    }
    column->addWidget(heading(tr("When")));
    column->addWidget(m_rhythm);
    m_sentence->setWordWrap(true);
    column->addWidget(new SentenceBox(m_sentence));
    column->addSpacing(px(kit::space::s));
    column->addWidget(heading(tr("What")));

    m_target->setAccessibleName(tr("Where its archives lie"));
    m_target->setMinimumWidth(px(200));
    m_verifyDays->setRange(1, kDaysAtMost);
    m_verifyDays->setAccessibleName(tr("Days within which every archive is read back"));
    auto *verify = new QHBoxLayout;
    verify->addWidget(m_verifies);
    verify->addWidget(m_verifyDays);
    verify->addWidget(new kit::TextLabel(tr("days")));
    verify->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(kit::space::m));
    grid->setVerticalSpacing(px(kit::space::xs));
    grid->setColumnMinimumWidth(0, px(76));
    grid->setColumnStretch(1, 1);
    grid->addWidget(rowName(tr("Keep it at")), 0, 0);
    grid->addWidget(m_target, 0, 1, Qt::AlignLeading);
    grid->addWidget(rowName(tr("Then")), 1, 0);
    grid->addLayout(verify, 1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return side;
}

QWidget *ScheduleEditor::makeRightSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    column->addWidget(heading(tr("Next five runs")));
    column->addWidget(m_runs);
    column->addSpacing(px(kit::space::s));
    column->addWidget(heading(tr("Keep")));
    column->addWidget(m_retention);
    m_picture->setVisible(false);
    column->addWidget(m_picture);
    for (kit::TextLabel *label : {m_kept, m_keptMore})
        label->setWordWrap(true);
    column->addWidget(m_kept);
    column->addWidget(m_keptMore);
    column->addStretch(1);
    return side;
}

void ScheduleEditor::addButtons()
{
    auto *cancel = kit::makeButton(tr("Cancel"), {}, kit::ButtonKind::Ghost);
    addButton(cancel);
    connect(cancel, &QPushButton::clicked, this, &ScheduleEditor::reject);
    if (!m_before.id.isNull()) {
        auto *run = kit::makeButton(tr("Run once now"));
        addButton(run);
        connect(run, &QPushButton::clicked, this, [this] { emit runWanted(m_before); });
    }
    m_save = kit::makeButton(tr("Save"), {}, kit::ButtonKind::Primary);
    m_save->setToolTip(tr("Ctrl+Enter"));
    addButton(m_save);
    setDeed(m_save);
    connect(m_save, &QPushButton::clicked, this, &ScheduleEditor::save);
}

void ScheduleEditor::readTargets()
{
    m_workspace.connection().read<StorageList>(
        "storage.list"_L1, Nothing{}, this, [this](const Result<StorageList> &list) {
            if (!list)
                return;
            const QVariant chosen = m_before.targetId;
            for (const StorageTarget &target : list->targets) {
                //: a place for archives: its name, then how much is free there
                m_target->addItem(
                    tr("%1, %2 free").arg(target.name, kit::sizeText(target.freeBytes)), target.id);
            }
            m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
        });
}

QList<QUuid> ScheduleEditor::chosenServers() const
{
    return m_servers ? m_servers->chosen() : QList<QUuid>{m_before.serverId};
}

ScheduleSetParams ScheduleEditor::settingsFor(const QUuid &serverId) const
{
    Schedule schedule = m_before;
    const Rhythm &rhythm = m_rhythm->rhythm();
    const Retention retention = m_retention->retention();
    schedule.serverId = serverId;
    schedule.cron = m_rhythm->cron();
    schedule.intervalHours = rhythm.kind == Rhythm::Interval ? rhythm.hours : 0;
    schedule.timeZone = m_rhythm->timeZone();
    schedule.retentionCount = retention.count;
    schedule.retentionDays = retention.days;
    schedule.retention = retention.periods;
    schedule.verifyEveryDays.reset();
    if (m_verifies->isChecked())
        schedule.verifyEveryDays = m_verifyDays->value();
    schedule.targetId =
        m_target->count() > 1 ? m_target->currentData().toUuid() : m_before.targetId;
    ScheduleSetParams settings = settingsOf(schedule);
    if (m_before.id.isNull()) {
        settings.scheduleId.reset();
        settings.addAnother = true;
    }
    return settings;
}

void ScheduleEditor::setPreviewTime(const QDateTime &from)
{
    m_previewFrom = from;
    preview();
}

QDateTime ScheduleEditor::previewTime() const
{
    return m_previewFrom.isValid() ? m_previewFrom : QDateTime::currentDateTimeUtc();
}

void ScheduleEditor::edited()
{
    m_rest.start();
    updateFoot();
}

void ScheduleEditor::preview()
{
    m_rest.stop();
    ++m_asked;
    previewRuns();
    previewRetention();
}

void ScheduleEditor::previewRuns()
{
    if (!m_rhythm->isValid())
        return;
    const Rhythm &rhythm = m_rhythm->rhythm();
    SchedulePreviewParams params{.cron = m_rhythm->cron(),
                                 .timeZone = m_rhythm->timeZone(),
                                 .from = previewTime(),
                                 .count = kRunsShown};
    if (rhythm.kind == Rhythm::Interval) {
        params.intervalHours = rhythm.hours;
        // They go on from the last run.
        if (m_before.lastBackupAt.addSecs(rhythm.hours * 3600) > params.from)
            params.from = m_before.lastBackupAt;
    }
    m_workspace.connection().call<SchedulePreview>(
        "schedules.preview"_L1, params, this,
        [this, asked = m_asked](const Result<SchedulePreview> &preview) {
            if (asked != m_asked)
                return;
            if (preview)
                showRuns(*preview);
            else if (preview.error().kind() == ErrorKind::InvalidArgument)
                m_rhythm->showProblem(preview.error());
            updateFoot();
            emit previewed();
        });
}

void ScheduleEditor::showRuns(const SchedulePreview &preview)
{
    m_runs->setRuns(preview.planned, m_rhythm->timeZone(), previewTime());
}

void ScheduleEditor::previewRetention()
{
    const Retention retention = m_retention->retention();
    if (m_before.id.isNull()) {
        // Nothing was made by it yet, and what others made is not its to judge.
        const RetentionPeriods &periods = retention.periods;
        const int most = retention.count + periods.hourly + periods.daily + periods.weekly +
                         periods.monthly + periods.yearly;
        const bool isBounded = most > 0 && !retention.days;
        m_kept->setText(isBounded  ? tr("It will keep at most %n backup(s).", nullptr, most)
                        : most > 0 ? tr("It will keep at most %n backup(s) and all that are "
                                        "younger than the days.",
                                        nullptr, most)
                        : retention.days
                            ? tr("It will keep all of %n day(s).", nullptr, *retention.days)
                            : tr("It will keep everything. Nothing is removed by itself."));
        m_keptMore->setText(tr("Backups that are made by hand, locked ones and the last good one "
                               "stay whatever the rule says."));
        return;
    }
    const RetentionPreviewParams params{.serverId = m_before.serverId,
                                        .scheduleId = m_before.id,
                                        .retentionCount = retention.count,
                                        .retentionDays = retention.days,
                                        .retention = retention.periods,
                                        .enabled = m_before.enabled};
    m_workspace.connection().call<PruneReport>(
        "retention.preview"_L1, params, this,
        [this, asked = m_asked](const Result<PruneReport> &report) {
            if (asked == m_asked)
                showRetention(report);
        });
}

void ScheduleEditor::showRetention(const Result<PruneReport> &report)
{
    if (!report) {
        m_kept->setText(report.error().message());
        return;
    }
    m_picture->setVisible(!report->decisions.isEmpty());
    m_picture->setReport(*report, QDateTime::currentDateTimeUtc());
    m_kept->setText(retentionSentence(*report));
    const int locked = int(std::ranges::count_if(report->decisions, [](const PruneDecision &one) {
        return one.rule == RetentionRule::Locked;
    }));
    m_keptMore->setText(locked > 0 ? tr("%n locked backup(s) stay whatever the rule says, and the "
                                        "last good one is never removed.",
                                        nullptr, locked)
                                   : tr("The last good one is never removed."));
}

QStringList ScheduleEditor::changedParts() const
{
    const ScheduleSetParams now = settingsFor(m_before.serverId);
    QStringList parts;
    if (now.cron != m_shown.cron || now.intervalHours != m_shown.intervalHours)
        parts.append(tr("when (was: %1)").arg(scheduleSentence(m_before)));
    if (now.timeZone != m_shown.timeZone)
        parts.append(tr("time zone"));
    const auto kept = [](const ScheduleSetParams &params) {
        return std::tuple(params.retentionCount, params.retentionDays, params.retention.hourly,
                          params.retention.daily, params.retention.weekly, params.retention.monthly,
                          params.retention.yearly);
    };
    if (kept(now) != kept(m_shown))
        parts.append(tr("what is kept"));
    if (now.targetId != m_shown.targetId)
        parts.append(tr("where"));
    if (now.verifyEveryDays != m_shown.verifyEveryDays)
        parts.append(tr("reading back"));
    return parts;
}

bool ScheduleEditor::hasUnsavedChanges() const
{
    return !changedParts().isEmpty();
}

void ScheduleEditor::updateFoot()
{
    const Rhythm &rhythm = m_rhythm->rhythm();
    if (m_rhythm->isValid()) {
        m_sentence->setText(
            rhythm.kind == Rhythm::Interval
                ? tr("%1.").arg(rhythmSentence(rhythm))
                //: when a schedule runs, then a city: the zone its times are in
                : tr("%1, %2 time.").arg(rhythmSentence(rhythm), zoneText(m_rhythm->timeZone())));
    }
    if (!m_save)
        return;
    const bool isNew = m_before.id.isNull();
    const QStringList parts = changedParts();
    const bool online = m_workspace.connection().isOnline();
    const qsizetype servers = chosenServers().size();
    QString facts;
    if (!online)
        facts = tr("The service is not reachable now. What you entered is kept.");
    else if (isNew && servers == 0)
        facts = tr("Choose the server.");
    else if (isNew && servers > 1)
        facts = tr("%n schedule(s), one for each server", nullptr, int(servers));
    else if (!isNew && !parts.isEmpty())
        facts = tr("Changed: %1").arg(QLocale().createSeparatedList(parts));
    setFacts(facts);
    m_save->setEnabled(online && !m_isSaving && m_rhythm->isValid() && servers > 0 &&
                       (isNew || !parts.isEmpty()));
}

void ScheduleEditor::save()
{
    if (!m_save->isEnabled())
        return;
    m_isSaving = true;
    updateFoot();
    storeNext(chosenServers(), {});
}

void ScheduleEditor::storeNext(QList<QUuid> servers, QList<Schedule> stored)
{
    if (servers.isEmpty()) {
        if (m_before.id.isNull())
            emit made(stored);
        else
            emit changed(m_before, stored.constFirst());
        accept();
        return;
    }
    const QUuid server = servers.takeFirst();
    m_workspace.connection().call<Schedule>(
        "schedules.set"_L1, settingsFor(server), this,
        [this, server, servers = std::move(servers),
         stored = std::move(stored)](const Result<Schedule> &schedule) mutable {
            if (!schedule) {
                m_isSaving = false;
                updateFoot();
                showError(schedule.error());
                if (!stored.isEmpty()) {
                    // What was stored before can be undone, and is not stored again.
                    emit made(stored);
                    m_servers->setChosen(QList<QUuid>{server} + servers);
                }
                return;
            }
            stored.append(*schedule);
            storeNext(std::move(servers), std::move(stored));
        });
}

void ScheduleEditor::showError(const Error &error)
{
    if (error.is("schedule.cron_invalid"_L1) || error.is("schedule.time_zone_unknown"_L1)) {
        m_rhythm->showProblem(error);
        return;
    }
    auto *dialog = new kit::ErrorDialog(tr("The schedule was not saved"), error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScheduleEditor::reject()
{
    if (!hasUnsavedChanges() || m_isSaving) {
        QDialog::reject();
        return;
    }
    const kit::Confirmation question{
        .title = tr("Leave without saving?"),
        .text = m_before.id.isNull()
                    ? tr("The new schedule is not made.")
                    : tr("The schedule stays as it was: %1.").arg(scheduleSentence(m_before)),
        .deed = tr("Discard changes"),
    };
    auto *dialog = new kit::ConfirmDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

} // namespace holdfast::ui
