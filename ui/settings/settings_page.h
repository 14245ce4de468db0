// ui/settings/settings_page.h: every setting with its default, where its value comes from, and the
// way back.
#pragma once

#include "ui/workspace/page.h"

#include <QtCore/QHash>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
} // namespace holdfast::kit

namespace holdfast::ui {

class SettingCatalog;
class SettingRow;

/// The settings of the service and of this window.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Workspace &workspace);

    /// holdfast://settings/KEY, holdfast://settings?q=WORDS.
    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;
    QVariantMap draft() override;
    void takeDraft(const QVariantMap &draft) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Change
    {
        QString key = {};
        QJsonValue before = {}; ///< null: it was the default
    };
    QWidget *makeTools();
    QWidget *makeRestartBar();
    QWidget *makeBody();
    void reload();
    void rebuildRows();
    void applyDraft();
    void updateRows();
    void updateGroups();
    void updateRestartBar();
    void filter();
    void change(const QString &key, const QJsonValue &value);
    void told(const Change &change, const Result<void> &answer);
    void undo();
    void openFile();
    SettingRow *rowOf(const QString &key) const { return m_rows.value(key); }

    SettingCatalog &m_catalog;
    kit::PageHeader *m_header;
    QPushButton *m_changedOnly;
    QPushButton *m_openFile;
    QLineEdit *m_search;
    QWidget *m_restartBar = nullptr;
    QLabel *m_restartWords = nullptr;
    QListWidget *m_groups = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    kit::EmptyState *m_empty = nullptr;
    QHash<QString, SettingRow *> m_rows;
    QStringList m_order;
    QHash<QString, QWidget *> m_headings;
    QList<Change> m_undo;
    QVariantMap m_typed; ///< a draft, by key: waits for its rows
    QString m_wanted;    ///< the setting of a link that was opened before it was known

    Q_DISABLE_COPY_MOVE(SettingsPage)
};

/// Each setting as a place, for the palette.
QList<Command> settingCommands(Workspace &workspace);

} // namespace holdfast::ui
