#include "restore_preview.h"

#include "ui/compare/tree_change_model.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_error.h"
#include "ui/kit/paint.h"
#include "ui/kit/segments.h"
#include "ui/kit/status.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kSideWidth = 300;
constexpr int kPageRows = 500;
constexpr std::array<std::optional<ChangeKind>, 4> kKinds{std::nullopt, ChangeKind::Changed,
                                                          ChangeKind::Removed, ChangeKind::Added};

kit::TextLabel *prose(kit::TextStyle style, ColorRole role = ColorRole::Text)
{
    auto *label = new kit::TextLabel({}, style, role);
    label->setWordWrap(true);
    return label;
}

QString subjectText(const SubjectChanges &changes)
{
    const int files = int(changes.added + changes.removed + changes.changed);
    switch (changes.subject) {
    case ChangeSubject::Regions: {
        const int chunks = int(changes.chunksAdded + changes.chunksRemoved + changes.chunksChanged);
        const QString regions = RestorePreview::tr("%Ln region file(s)", nullptr, files);
        return chunks > 0 ? RestorePreview::tr("%1 with %Ln chunk(s)", nullptr, chunks).arg(regions)
                          : regions;
    }
    case ChangeSubject::Players:
        return RestorePreview::tr("%Ln player file(s)", nullptr, files);
    case ChangeSubject::Level:
        return RestorePreview::tr("level.dat");
    case ChangeSubject::Settings:
        return RestorePreview::tr("%n settings file(s)", nullptr, files);
    case ChangeSubject::Others:
        break;
    }
    return RestorePreview::tr("%Ln other file(s)", nullptr, files);
}

} // namespace

/// A disk: in use, what the restore takes, free.
class SpaceBar : public QWidget
{
public:
    SpaceBar() { setFixedHeight(px(16)); }
    /// Bytes. What is in use besides is not known and not drawn.
    void set(qint64 needed, qint64 free)
    {
        m_needed = needed;
        m_free = std::max<qint64>(free, 1);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        kit::paintBar(&painter, QRectF(rect()), std::min(1.0, double(m_needed) / double(m_free)),
                      m_needed > m_free ? ColorRole::Danger : ColorRole::Accent);
    }

private:
    qint64 m_needed = 0;
    qint64 m_free = 1;
};

RestorePreview::RestorePreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_headline(prose(kit::TextStyle::Display))
    , m_promise(prose(kit::TextStyle::Body, ColorRole::Muted))
    , m_error(new kit::InlineError)
    , m_subjects(prose(kit::TextStyle::Body, ColorRole::Muted))
    , m_kinds(new kit::Segments(tr("Kind of change")))
    , m_table(new kit::TableView)
    , m_model(new TreeChangeModel(this))
    , m_changes(new kit::Card(tr("What changes")))
    , m_proof(new kit::Card(tr("The backup")))
    , m_proofText(prose(kit::TextStyle::Small, ColorRole::Muted))
    , m_space(new kit::Card(tr("Space")))
    , m_spaceBar(new SpaceBar)
    , m_spaceText(prose(kit::TextStyle::Small, ColorRole::Muted))
    , m_safety(new QCheckBox(tr("Back the present state up first")))
    , m_safetyText(prose(kit::TextStyle::Small, ColorRole::Muted))
    , m_time(prose(kit::TextStyle::Small, ColorRole::Muted))
    , m_notices(new kit::Card(tr("To know")))
    , m_noticeText(prose(kit::TextStyle::Small))
{
    for (const QString &text : {tr("All"), tr("Goes back"), tr("Goes away"), tr("Comes back")})
        m_kinds->add(text);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files that change"));
    m_table->setDensity(kit::Density::Compact);
    m_table->setGround(ColorRole::Raised);
    m_model->setSides(TreeChangeModel::Sides::BeforeAndAfter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showChangeMarks(m_table);
    m_table->setFirstColumnPadding(kit::space::xxs);
    m_table->horizontalHeader()->setMinimumSectionSize(px(28));
    m_table->setColumnWidth(TreeChangeModel::KindColumn, px(32));
    m_table->setColumnWidth(TreeChangeModel::OlderColumn, px(96));
    m_table->setColumnWidth(TreeChangeModel::NewerColumn, px(96));
    m_table->setColumnHidden(TreeChangeModel::WhatColumn, true);
    m_table->setFlexibleColumn(TreeChangeModel::FileColumn);
    m_changes->body()->addWidget(m_subjects);
    m_changes->body()->addSpacing(px(kit::space::s));
    m_changes->body()->addWidget(m_kinds, 0, Qt::AlignLeading);
    m_changes->body()->addSpacing(px(kit::space::xs));
    m_changes->body()->addWidget(m_table, 1);
    m_proof->body()->addWidget(m_proofText);
    m_space->body()->addWidget(m_spaceBar);
    m_space->body()->addSpacing(px(6));
    m_space->body()->addWidget(m_spaceText);
    m_space->body()->addWidget(m_time);
    auto *safety = new kit::Card(tr("Safety"));
    safety->body()->addWidget(m_safety);
    safety->body()->addWidget(m_safetyText);
    m_safety->setChecked(true);
    m_notices->body()->addWidget(m_noticeText);

    auto *side = new QVBoxLayout;
    side->setSpacing(px(kit::space::l));
    // The words of a check box do not wrap.
    const int sideWidth = std::max(px(kSideWidth), safety->minimumSizeHint().width());
    for (QWidget *card : std::initializer_list<QWidget *>{m_proof, m_space, safety, m_notices}) {
        card->setFixedWidth(sideWidth);
        side->addWidget(card);
    }
    side->addStretch(1);
    auto *main = new QVBoxLayout;
    main->setSpacing(px(kit::space::s));
    main->addWidget(m_headline);
    main->addWidget(m_promise);
    main->addWidget(m_error);
    main->addSpacing(px(kit::space::s));
    main->addWidget(m_changes, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    row->setSpacing(px(kit::space::xl));
    row->addLayout(main, 1);
    row->addLayout(side);

    connect(m_kinds, &kit::Segments::chosen, m_model,
            [this](int index) { m_model->setKind(kKinds.at(std::size_t(index))); });
    connect(m_model, &TreeChangeModel::loaded, this, &RestorePreview::showChanges);
    connect(m_model, &TreeChangeModel::failed, this,
            [this](const Error &error) { showFailure(tr("It cannot be compared"), error); });
    connect(m_safety, &QCheckBox::toggled, this, &RestorePreview::check);
}

RestoreParams RestorePreview::params() const
{
    return {.backupId = m_backup.id,
            .directory = m_directory,
            .safetyBackup = m_safety->isChecked() && m_directory.isEmpty()};
}

void RestorePreview::look(const Backup &backup, const QString &directory)
{
    m_backup = backup;
    m_directory = directory;
    m_error->clear();
    m_headline->setText(tr("Comparing…"));
    m_promise->setText(tr("What would change is being looked at. Nothing is touched."));
    m_subjects->clear();
    m_changes->setFacts({});
    m_spaceBar->set(0, 0);
    m_spaceText->clear();
    m_time->hide();
    m_notices->hide();
    m_proof->setTitle(m_backup.proofLevel >= 4   ? tr("The backup is known to be good")
                      : m_backup.proofLevel >= 2 ? tr("The backup is good")
                                                 : tr("The backup was not read back yet"));
    const kit::Proof proof{.rungs = m_backup.proofLevel};
    m_proofText->setText(
        m_backup.verifiedAt.isValid()
            ? tr("%1, %2", "how far the backup was proven, then when")
                  .arg(kit::proofText(proof),
                       kit::relativeText(m_backup.verifiedAt, QDateTime::currentDateTimeUtc()))
            : tr("It is checked while it is unpacked; nothing is replaced before it is whole."));
    m_safety->setVisible(directory.isEmpty());
    m_model->setSource([this](std::optional<ChangeKind> kind, const QString &after, auto done) {
        const RestorePreviewParams params{.backupId = m_backup.id,
                                          .directory = m_directory,
                                          .kind = kind,
                                          .after = after,
                                          .limit = kPageRows};
        m_workspace.connection().read<TreeDifference>("backups.previewRestore"_L1, params, this,
                                                      done);
    });
    check();
}

void RestorePreview::check()
{
    m_canRestore = false;
    emit changed();
    m_workspace.connection().read<RestoreCheck>(
        "backups.checkRestore"_L1, params(), this,
        [this, generation = ++m_generation](const Result<RestoreCheck> &check) {
            if (generation != m_generation)
                return;
            if (check)
                showCheck(*check);
            else
                showFailure(tr("It cannot be restored there"), check.error());
        });
}

void RestorePreview::showCheck(const RestoreCheck &check)
{
    m_canRestore = check.canRestore;
    m_spaceBar->set(check.neededBytes, check.freeBytes);
    m_spaceText->setText(
        tr("Needs %1 with the reserve for unpacking beside the folder; %2 are free.")
            .arg(kit::sizeText(check.neededBytes), kit::sizeText(check.freeBytes)));
    m_time->setVisible(check.estimatedSeconds.has_value());
    if (check.estimatedSeconds)
        m_time->setText(tr("Takes about %1.")
                            .arg(kit::durationText(std::chrono::seconds(*check.estimatedSeconds))));
    const bool isOwn = check.folder == RestoreFolder::OwnServer;
    m_promise->setText(
        isOwn ? tr("Nothing is lost: the present folder is kept beside it and can be put back "
                   "with one click until %1.")
                    .arg(kit::sentenceTimeText(check.undoUntil, QDateTime::currentDateTimeUtc()))
              : tr("The live server is not touched."));
    m_safetyText->setText(
        !m_directory.isEmpty() ? tr("The folder is new: there is nothing to keep.")
        : m_safety->isChecked()
            ? tr("Needs about %1 at the storage target; verified before anything starts.")
                  .arg(kit::sizeText(check.safetyBytes))
            : tr("Without it only the kept folder brings the present state back."));
    QStringList notices;
    for (const Check &found : check.checks)
        notices.append(found.text());
    m_noticeText->setText(notices.join(u"\n\n"_s));
    m_notices->setVisible(!notices.isEmpty());
    emit changed();
}

void RestorePreview::showChanges()
{
    const TreeDifference &totals = *m_model->totals();
    const int sum = int(totals.added + totals.removed + totals.changed);
    m_kinds->setVisible(sum > 0);
    m_table->setVisible(sum > 0);
    m_changes->setFacts(tr("%Ln equal and not touched", nullptr, int(totals.unchanged)));
    if (m_kinds->currentIndex() != 0)
        return;
    const auto since =
        std::chrono::seconds(m_backup.startedAt.secsTo(QDateTime::currentDateTimeUtc()));
    if (sum == 0)
        m_headline->setText(tr("Nothing would change: the folder is equal to the backup."));
    else if (m_directory.isEmpty())
        m_headline->setText(
            tr("%Ln file(s) will change. The last %1 of play will be undone.", nullptr, sum)
                .arg(kit::durationText(since)));
    else
        m_headline->setText(tr("%Ln file(s) will be written.", nullptr, sum));
    QStringList subjects;
    for (const SubjectChanges &subject : totals.subjects)
        if (subject.added + subject.removed + subject.changed > 0)
            subjects.append(subjectText(subject));
    m_subjects->setText(subjects.join(u", "_s));
    m_subjects->setVisible(!subjects.isEmpty());
}

void RestorePreview::showFailure(const QString &title, const Error &error)
{
    m_headline->setText(title);
    m_promise->setText(tr("Nothing was touched."));
    m_error->show(title, error);
}

} // namespace holdfast::ui
