#include "job_drawer.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"
#include "ui/workspace/job_text.h"

#include <QtCore/QAbstractListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

/// The feed's entries as rows.
class JobListModel : public QAbstractListModel
{
public:
    JobListModel(Workspace &workspace, QObject *parent)
        : QAbstractListModel(parent)
        , m_workspace(workspace)
    {
        connect(&workspace.jobs(), &JobFeed::jobChanged, this, [this] { reload(); });
        connect(&workspace.servers(), &ServerDirectory::changed, this, [this] { reload(); });
        reload();
    }
    const JobFeed::Entry &entryAt(int row) const { return m_entries.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const JobFeed::Entry &entry = m_entries.at(index.row());
        if (role == Qt::DisplayRole)
            return jobTitle(entry.job, m_workspace.servers());
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return jobDetail(entry);
        return {};
    }

private:
    void reload()
    {
        const QList<JobFeed::Entry> entries = m_workspace.jobs().entries();
        const bool isSame = std::ranges::equal(
            entries, m_entries, {}, [](const JobFeed::Entry &entry) { return entry.job.id; },
            [](const JobFeed::Entry &entry) { return entry.job.id; });
        if (isSame) {
            m_entries = entries;
            if (!entries.isEmpty())
                emit dataChanged(index(0), index(int(entries.size()) - 1));
            return;
        }
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }

    Workspace &m_workspace;
    QList<JobFeed::Entry> m_entries;
};

namespace {

class JobDelegate : public QStyledItemDelegate
{
public:
    JobDelegate(const JobListModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool runs = m_model.entryAt(index.row()).job.state == JobState::Running;
        return QSize(px(200), px(runs ? 68 : 48));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const JobFeed::Entry &entry = m_model.entryAt(index.row());
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, kit::color(ColorRole::Selection));
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect.adjusted(px(20), px(6), -px(20), -px(6));
        kit::paintStatus(painter,
                         QRectF(place(QRect(row.left(), row.top() + px(2), px(14), px(14)))),
                         jobStatus(entry.job));
        const QRect words = row.adjusted(px(22), 0, 0, 0);
        const int line = px(18);
        const QString when =
            isFinished(entry.job.state)
                ? kit::shortTimeText(entry.job.finishedAt, QDateTime::currentDateTimeUtc())
                : QString();
        const int whenWidth = when.isEmpty() ? 0 : px(116);
        kit::paintText(painter,
                       place(QRect(words.left(), words.top(), words.width() - whenWidth, line)),
                       index.data().toString(), kit::TextStyle::Strong, ColorRole::Text);
        kit::paintText(painter,
                       place(QRect(words.right() - whenWidth, words.top(), whenWidth, line)), when,
                       kit::TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
        int y = words.top() + line;
        if (entry.job.state == JobState::Running) {
            kit::paintBar(painter,
                          QRectF(place(QRect(words.left(), y + px(6), words.width(), px(6)))),
                          std::max(0.0, entry.share), ColorRole::Running);
            y += px(18);
        }
        kit::paintText(painter, place(QRect(words.left(), y, words.width(), line)),
                       jobDetail(entry), kit::TextStyle::Small,
                       entry.job.state == JobState::Failed ? ColorRole::DangerText
                                                           : ColorRole::Muted);
        kit::paintHairline(painter, option.rect.bottomLeft(), option.rect.bottomRight(),
                           ColorRole::Border);
    }

private:
    const JobListModel &m_model;
};

} // namespace

JobDrawer::JobDrawer(Workspace &workspace, QWidget *window)
    : QWidget(window)
    , m_workspace(workspace)
    , m_model(new JobListModel(workspace, this))
    , m_list(new QListView)
    , m_facts(new QLabel)
{
    auto *title = new QLabel(tr("Jobs"));
    title->setFont(kit::font(kit::TextStyle::Title));
    auto *close = kit::makeIconButton(u"close"_s, tr("Close"));
    auto *cancel = kit::makeButton(tr("Cancel job"), u"stop"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(12), px(12), px(12));
    head->addWidget(title);
    head->addWidget(m_facts);
    head->addStretch(1);
    head->addWidget(cancel);
    head->addWidget(close);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JobDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, &JobDrawer::cancelCurrent);
    const auto updateCancel = [this, cancel] {
        const QModelIndex index = m_list->currentIndex();
        cancel->setEnabled(index.isValid() &&
                           !isFinished(m_model->entryAt(index.row()).job.state) &&
                           m_workspace.connection().isOnline());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, updateCancel);
    connect(m_model, &QAbstractItemModel::dataChanged, this, updateCancel);
    connect(m_model, &QAbstractItemModel::modelReset, this, updateCancel);
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, &JobDrawer::updateFacts);
    updateCancel();
    updateFacts();
    window->installEventFilter(this);
    hide();
}

void JobDrawer::toggle()
{
    setVisible(isHidden());
    if (isVisible()) {
        place();
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    }
}

void JobDrawer::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(px(kit::size::drawer), window->width());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : window->width() - width;
    setGeometry(x, 0, width, window->height() - px(kit::size::statusBar));
    raise();
}

void JobDrawer::updateFacts()
{
    int waiting = 0;
    int running = 0;
    for (const JobFeed::Entry &entry : m_workspace.jobs().entries()) {
        running += entry.job.state == JobState::Running ? 1 : 0;
        waiting += entry.job.state == JobState::Pending ? 1 : 0;
    }
    m_facts->setText(tr("%1 running, %2 waiting").arg(running).arg(waiting));
}

void JobDrawer::cancelCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Job job = m_model->entryAt(index.row()).job;
    const JobIdParams params{.jobId = job.id};
    m_workspace.connection().call<Job>(
        "jobs.cancel"_L1, params, this, [this, job](const Result<Job> &answer) {
            if (!answer)
                m_workspace.showError(
                    tr("“%1” was not cancelled").arg(jobTitle(job, m_workspace.servers())),
                    answer.error());
        });
}

void JobDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

bool JobDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void JobDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::BorderStrong);
}

} // namespace holdfast::ui
