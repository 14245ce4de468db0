#include "server_settings.h"

#include "server_data.h"

#include "core/model/display_name.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/holdfast_style.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kLongestDescription = 256;
constexpr int kLongestTag = 64;
constexpr int kMostTags = 32;
constexpr int kMostGoalHours = 24 * 366;

} // namespace

ServerSettings::ServerSettings(Workspace &workspace, ServerData &serverData, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_data(serverData)
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_ownGoal(new QCheckBox)
    , m_goal(new QSpinBox)
    , m_tags(new QLineEdit)
    , m_folder(new kit::TextLabel({}, kit::TextStyle::Mono))
    , m_result(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::DangerText))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    column->setSpacing(px(kit::space::l));
    column->addWidget(makeForm());
    column->addWidget(makeRemoval());
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Settings"));

    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &ServerSettings::check);
    const auto typed = [this] {
        if (m_isFilling)
            return;
        m_result->setText({});
        m_rest.start();
        updateButtons();
    };
    connect(m_name, &QLineEdit::textChanged, this, typed);
    connect(m_description, &QPlainTextEdit::textChanged, this, typed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, typed] {
        if (!m_ownGoal->isChecked())
            m_goal->setValue(templateGoal());
        typed();
    });
    connect(m_ownGoal, &QCheckBox::toggled, this, [this, typed](bool on) {
        m_goal->setEnabled(on);
        if (!on)
            m_goal->setValue(templateGoal());
        typed();
    });
    connect(m_goal, &QSpinBox::valueChanged, this, typed);
    connect(m_tags, &QLineEdit::textChanged, this, typed);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_revert, &QPushButton::clicked, this, &ServerSettings::revert);
    connect(m_remove, &QPushButton::clicked, this, &ServerSettings::askToRemove);
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        if (m_templates.isEmpty())
            readTemplates();
        updateButtons();
    });
    readTemplates();
    updateButtons();
}

QWidget *ServerSettings::makeForm()
{
    m_name->setMaxLength(64);
    m_description->setFixedHeight(px(64));
    m_description->setTabChangesFocus(true);
    m_goal->setRange(1, kMostGoalHours);
    m_goal->setSuffix(tr(" h"));
    m_goal->setMinimumWidth(px(96));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setWordWrap(true);
    m_folder->setContentsMargins(kit::kFocusMargin, 0, 0, 0);
    m_ownGoal->setText(tr("Its own goal"));
    auto *goal = new QWidget;
    auto *goalRow = new QHBoxLayout(goal);
    goalRow->setContentsMargins(0, 0, 0, 0);
    goalRow->addWidget(m_ownGoal);
    goalRow->addWidget(m_goal);
    goalRow->addStretch(1);
    auto *folder = new QWidget;
    auto *folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    auto *copy = kit::makeIconButton(u"copy"_s, tr("Copy the folder"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_folder->text()); });
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(copy);

    auto *card = new kit::Card(tr("Server"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, px(4), 0, 0);
    form->setHorizontalSpacing(px(kit::space::xl));
    form->setVerticalSpacing(px(kit::space::m));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_nameField =
        addField(form, tr("Name"), m_name, tr("What it is called everywhere; its backups follow."));
    m_descriptionField = addField(form, tr("Description"), m_description, {});
    m_kindField = addField(form, tr("Kind"), m_kind,
                           tr("Decides what backups leave out, such as logs and caches."));
    m_goalField = addField(form, tr("Goal"), goal, {});
    m_tagsField = addField(form, tr("Tags"), m_tags, tr("Separated by commas."));
    addField(form, tr("Folder"), folder,
             tr("Stays: a server that moved is added again with its new folder."));
    m_goal->setAccessibleName(tr("Goal in hours"));
    m_ownGoal->setAccessibleName(tr("Its own goal"));
    card->body()->addLayout(form);
    card->body()->addSpacing(px(kit::space::m));
    card->body()->addWidget(makeFoot());
    card->setMaximumWidth(px(760));
    return card;
}

ServerSettings::Field ServerSettings::addField(QFormLayout *form, const QString &name,
                                               QWidget *editor, const QString &help)
{
    Field field{.editor = editor,
                .help = new kit::TextLabel(help, kit::TextStyle::Small, ColorRole::Muted),
                .helpText = help};
    editor->setAccessibleName(name);
    field.help->setWordWrap(true);
    // In line with the field's border.
    field.help->setContentsMargins(kit::kFocusMargin, 0, 0, 0);
    auto *box = new QWidget;
    // Whatever the field is: help that is narrower than the form would need more lines.
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(3));
    column->addWidget(editor);
    column->addWidget(field.help);
    field.help->setVisible(!help.isEmpty()); // only now: without a parent it would be a window
    auto *label = new kit::TextLabel(name, kit::TextStyle::Strong);
    label->setBuddy(editor);
    label->setFixedHeight(px(kit::size::control) + 2 * kit::kFocusMargin);
    label->setMinimumWidth(px(96));
    form->addRow(label, box);
    return field;
}

QWidget *ServerSettings::makeFoot()
{
    m_save = kit::makeButton(tr("Save"), {}, kit::ButtonKind::Primary);
    m_revert = kit::makeButton(tr("Revert"), u"undo"_s);
    m_result->setWordWrap(true);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(kit::space::s));
    row->addWidget(m_result, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return foot;
}

QWidget *ServerSettings::makeRemoval()
{
    auto *card = new kit::Card(tr("Remove from Holdfast"));
    auto *words = new kit::TextLabel(
        tr("Its schedules go and it is no longer backed up. Its folder, its backups and their "
           "archives stay."),
        kit::TextStyle::Body, ColorRole::Muted);
    words->setWordWrap(true);
    m_remove = kit::makeButton(tr("Remove server…"), u"trash"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(kit::space::l));
    row->addWidget(words, 1);
    row->addWidget(m_remove);
    card->body()->addLayout(row);
    card->setMaximumWidth(px(760));
    return card;
}

void ServerSettings::readTemplates()
{
    if (!m_workspace.connection().isOnline())
        return;
    m_workspace.connection().call<TemplateList>(
        "templates.list"_L1, Nothing{}, this, [this](const Result<TemplateList> &list) {
            if (!list)
                return;
            m_templates = list->templates;
            m_isFilling = true;
            m_kind->clear();
            for (const ServerTemplate &kind : std::as_const(m_templates)) {
                m_kind->addItem(kind.name, kind.id);
                m_kind->setItemData(m_kind->count() - 1, kind.description, Qt::ToolTipRole);
            }
            if (m_base)
                m_kind->setCurrentIndex(m_kind->findData(m_base->templateId));
            if (!m_ownGoal->isChecked())
                m_goal->setValue(templateGoal());
            m_isFilling = false;
            applyDraft();
            check();
        });
}

void ServerSettings::update()
{
    const ServerOverview *server = m_data.server();
    if (!server) {
        m_base.reset();
        updateButtons();
        return;
    }
    const bool isAnother = !m_base || m_base->id != server->id;
    if (isAnother || (!isDirty() && m_base->updatedAt != server->updatedAt))
        fill(*server);
    updateButtons();
}

void ServerSettings::fill(const Server &server)
{
    m_isFilling = true;
    m_base = server;
    m_name->setText(server.name);
    m_description->setPlainText(server.description);
    m_kind->setCurrentIndex(m_kind->findData(server.templateId));
    m_ownGoal->setChecked(server.backupGoalHours.has_value());
    m_goal->setEnabled(server.backupGoalHours.has_value());
    m_goal->setValue(server.backupGoalHours.value_or(templateGoal()));
    m_tags->setText(server.tags.join(u", "_s));
    m_folder->setText(server.directory);
    m_result->setText({});
    m_isFilling = false;
    applyDraft();
    check();
}

QVariantMap ServerSettings::draft() const
{
    if (!m_draft.isEmpty() || !isDirty())
        return m_draft;
    return {{u"server"_s, m_base->id},
            {u"name"_s, m_name->text()},
            {u"description"_s, m_description->toPlainText()},
            {u"kind"_s, m_kind->currentData()},
            {u"own_goal"_s, m_ownGoal->isChecked()},
            {u"goal"_s, m_goal->value()},
            {u"tags"_s, m_tags->text()}};
}

void ServerSettings::takeDraft(const QVariantMap &draft)
{
    m_draft = draft;
    applyDraft();
}

void ServerSettings::applyDraft()
{
    const bool fits = m_base && m_draft.value(u"server"_s).toUuid() == m_base->id;
    if (!fits || m_templates.isEmpty())
        return;
    const QVariantMap draft = std::exchange(m_draft, {});
    m_name->setText(draft.value(u"name"_s).toString());
    m_description->setPlainText(draft.value(u"description"_s).toString());
    m_kind->setCurrentIndex(m_kind->findData(draft.value(u"kind"_s)));
    m_ownGoal->setChecked(draft.value(u"own_goal"_s).toBool());
    m_goal->setValue(draft.value(u"goal"_s).toInt());
    m_tags->setText(draft.value(u"tags"_s).toString());
}

void ServerSettings::revert()
{
    if (const ServerOverview *server = m_data.server())
        fill(*server);
    updateButtons();
}

int ServerSettings::templateGoal() const
{
    const QUuid id = m_kind->currentData().toUuid();
    const auto found = std::ranges::find(m_templates, id, &ServerTemplate::id);
    return found == m_templates.cend() ? 24 : found->backupGoalHours;
}

QStringList ServerSettings::typedTags() const
{
    QStringList tags;
    for (const QString &tag : m_tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    tags.removeDuplicates();
    return tags;
}

/// Only what differs from what the form was filled with.
ServerUpdateParams ServerSettings::changes() const
{
    ServerUpdateParams params;
    if (!m_base)
        return params;
    params.serverId = m_base->id;
    params.seenUpdatedAt = m_base->updatedAt;
    if (m_name->text() != m_base->name)
        params.name = m_name->text();
    if (m_description->toPlainText() != m_base->description)
        params.description = m_description->toPlainText();
    const QUuid kind = m_kind->currentData().toUuid();
    const auto found = std::ranges::find(m_templates, kind, &ServerTemplate::id);
    if (found != m_templates.cend() && kind != m_base->templateId)
        params.templateKey = found->key;
    const int goal = m_ownGoal->isChecked() ? m_goal->value() : 0;
    if (goal != m_base->backupGoalHours.value_or(0))
        params.backupGoalHours = goal;
    if (typedTags() != m_base->tags)
        params.tags = typedTags();
    return params;
}

bool ServerSettings::isDirty() const
{
    const ServerUpdateParams typed = changes();
    return typed.name || typed.description || typed.templateKey || typed.backupGoalHours ||
           typed.tags;
}

void ServerSettings::setProblem(Field &field, const QString &problem)
{
    kit::setInvalid(field.editor, !problem.isEmpty());
    field.editor->setAccessibleDescription(problem);
    field.help->setText(problem.isEmpty() ? field.helpText : problem);
    field.help->setRole(problem.isEmpty() ? ColorRole::Muted : ColorRole::DangerText);
    field.help->setVisible(!field.help->text().isEmpty());
    m_hasProblem = m_hasProblem || !problem.isEmpty();
}

/// What the window can tell by itself; the rest is said by the service when it is saved.
void ServerSettings::check()
{
    m_rest.stop();
    if (!m_base)
        return;
    m_hasProblem = false;
    const QString name = m_name->text();
    QString problem;
    if (!checkDisplayName(name)) {
        problem = tr("1 to 64 characters, without spaces around them.");
    } else {
        for (const Server &other : m_workspace.servers().servers()) {
            if (other.id != m_base->id && other.name == name)
                problem = tr("There is a server of this name already.");
        }
    }
    setProblem(m_nameField, problem);
    const int over = int(m_description->toPlainText().size()) - kLongestDescription;
    setProblem(m_descriptionField,
               over > 0 ? tr("%n character(s) too long.", nullptr, over) : QString());
    const QStringList tags = typedTags();
    const bool isTagTooLong =
        std::ranges::any_of(tags, [](const QString &tag) { return tag.size() > kLongestTag; });
    setProblem(m_tagsField, tags.size() > kMostTags ? tr("At most %n tag(s).", nullptr, kMostTags)
                            : isTagTooLong          ? tr("A tag has at most 64 characters.")
                                                    : QString());
    setProblem(m_kindField, {});
    m_goalField.helpText =
        m_ownGoal->isChecked()
            ? tr("The age that its last good backup may reach; its kind's goal is %n h.", nullptr,
                 templateGoal())
            : tr("The age that its last good backup may reach, as its kind has it.");
    setProblem(m_goalField, {});
    updateButtons();
}

void ServerSettings::updateButtons()
{
    const bool online = m_workspace.connection().isOnline();
    const bool dirty = isDirty();
    m_save->setEnabled(online && dirty && !m_hasProblem && !m_isSaving);
    m_save->setToolTip(online ? QString() : tr("The service is not reachable now."));
    m_revert->setEnabled(dirty && !m_isSaving);
    m_remove->setEnabled(online && m_base);
}

void ServerSettings::save(std::function<void(bool)> done)
{
    check();
    if (m_hasProblem || m_isSaving || !isDirty()) {
        if (done)
            done(!m_hasProblem && !m_isSaving);
        return;
    }
    m_isSaving = true;
    updateButtons();
    m_workspace.connection().call<Server>(
        "servers.update"_L1, changes(), this,
        [this, done = std::move(done)](const Result<Server> &stored) {
            m_isSaving = false;
            if (stored) {
                fill(*stored);
                m_data.reload();
                const Notice notice{.text = tr("The settings of %1 are saved").arg(stored->name)};
                m_workspace.notify(notice);
            } else {
                showRefusal(stored.error());
            }
            updateButtons();
            if (done)
                done(stored.has_value());
        });
}

void ServerSettings::showRefusal(const Error &error)
{
    const QString at = error.parameters().value(u"field"_s).toString();
    if (error.is("server.name_taken"_L1) || at == "name"_L1)
        setProblem(m_nameField, error.message());
    else if (at == "description"_L1)
        setProblem(m_descriptionField, error.message());
    else if (at == "tags"_L1)
        setProblem(m_tagsField, error.message());
    else if (at == "backup_goal_hours"_L1)
        setProblem(m_goalField, error.message());
    else if (error.is("template.not_found"_L1))
        setProblem(m_kindField, error.message());
    else
        m_result->setText(error.message());
    if (error.is("server.changed_meanwhile"_L1)) {
        // What was typed stays; Revert shows what the other one stored.
        m_data.reload();
    }
}

void ServerSettings::askToRemove()
{
    if (!m_base)
        return;
    const ServerRemoveParams params{.serverId = m_base->id, .dryRun = true};
    m_workspace.connection().call<ServerRemoveReport>(
        "servers.remove"_L1, params, this, [this](const Result<ServerRemoveReport> &report) {
            if (report)
                openRemoval(*report);
            else
                m_workspace.showError(tr("It cannot be removed now"), report.error());
        });
}

void ServerSettings::openRemoval(const ServerRemoveReport &report)
{
    const Server &server = report.server;
    const QStringList sentences{
        tr("%n schedule(s) go and it is no longer backed up.", nullptr, report.schedulesRemoved),
        tr("Its folder and its %Ln backup(s) with their archives stay.", nullptr,
           report.backupsKept)};
    const kit::Confirmation question{.title = tr("Remove %1 from Holdfast?").arg(server.name),
                                     .text = sentences.join(u' '),
                                     .deed = tr("Remove server"),
                                     .nameToType = server.name};
    auto *dialog = new kit::ConfirmDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = server.id, name = server.name] {
        const ServerRemoveParams params{.serverId = id};
        m_workspace.connection().call<ServerRemoveReport>(
            "servers.remove"_L1, params, this,
            [this, name](const Result<ServerRemoveReport> &answer) {
                if (answer)
                    emit removed();
                else
                    m_workspace.showError(tr("%1 was not removed").arg(name), answer.error());
            });
    });
    dialog->open();
}

} // namespace holdfast::ui
