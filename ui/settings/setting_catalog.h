// ui/settings/setting_catalog.h: the settings of the service and of the window as one list.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/setting.h"

#include <QtCore/QObject>

namespace holdfast::ui {

enum class SettingKind { Switch, Number, Choice, Text, List };
enum class SettingOriginKind { Default, File, Environment, Window };

/// One setting with everything that its row says.
struct SettingEntry
{
    QString key = {}; ///< as in config.toml; those of the window begin with "window."
    QString group = {};
    QString title = {};
    QString help = {};
    QString unit = {};
    SettingKind kind = SettingKind::Text;
    QJsonValue value = {}; ///< that counts now or after a restart; null: a secret that is set
    QJsonValue runningValue = {};
    QJsonValue defaultValue = {};
    QStringList choices = {};
    qint64 minimum = 0;
    qint64 maximum = 0;
    SettingOriginKind origin = SettingOriginKind::Default;
    int line = 0;
    QString environment = {};
    bool isEditable = true;
    bool isSecret = false;
    bool isPending = false;

    bool isWindow() const { return key.startsWith(QLatin1StringView("window.")); }
    bool isChanged() const { return origin != SettingOriginKind::Default; }
    bool canReset() const
    {
        return isEditable &&
               (origin == SettingOriginKind::File || origin == SettingOriginKind::Window);
    }
    /// A value as people read it.
    QString text(const QJsonValue &value) const;
    /// Why this may not be its value, a sentence; empty: it may.
    QString problem(const QString &typed) const;
};

/// One for each window, made when it is first asked for. GUI thread.
class SettingCatalog : public QObject
{
    Q_OBJECT
public:
    static SettingCatalog &of(Workspace &workspace);

    const QList<SettingEntry> &entries() const { return m_entries; }
    const SettingEntry *find(const QString &key) const;
    /// The file of the service's settings; empty until it told.
    const QString &path() const { return m_path; }
    /// Whether the service told its settings; those of the window are always there.
    bool isLoaded() const { return m_isLoaded; }

    void reload();
    /// Null: back to the default. `done` once, later, unless `context` is gone by then.
    void set(const QString &key, const QJsonValue &value, QObject *context,
             std::function<void(Result<void>)> done);

signals:
    /// All of them may have changed.
    void changed();

private:
    explicit SettingCatalog(Workspace &workspace);
    void rebuild();

    Workspace &m_workspace;
    QList<Setting> m_settings;
    QString m_path;
    QList<SettingEntry> m_entries;
    bool m_isLoaded = false;

    Q_DISABLE_COPY_MOVE(SettingCatalog)
};

} // namespace holdfast::ui
