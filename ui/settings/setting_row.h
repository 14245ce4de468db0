// ui/settings/setting_row.h: one setting: what it is, its value, where that comes from, the way
// back.
#pragma once

#include "setting_catalog.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::kit {
class StatusChip;
}

namespace holdfast::ui {

/// Checks while one types and tells what is wrong in the row; what is typed is never thrown away by
/// news of the service.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    explicit SettingRow(const SettingEntry &entry, QWidget *parent = nullptr);

    const SettingEntry &entry() const { return m_entry; }
    void setEntry(const SettingEntry &entry);
    /// Of the service, which took no change. Empty: all is well.
    void setProblem(const QString &sentence);
    /// Empty: it can be changed.
    void setBlocked(const QString &reason);
    /// What stands in the field and is not stored; nothing when that is the value.
    std::optional<QString> typed() const;
    void type(const QString &text);
    /// Puts the cursor in.
    void edit();

signals:
    void changeWanted(const QJsonValue &value);
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *editor() const;
    QString fieldText() const;
    void showValue();
    void showOrigin();
    void checkTyped();
    void commitTyped();

    SettingEntry m_entry;
    QString m_blocked;
    QLabel *m_problem;
    QLabel *m_origin;
    QLabel *m_lock;
    kit::StatusChip *m_pending;
    QPushButton *m_reset;
    QCheckBox *m_switch = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_value = nullptr; ///< of what cannot be changed here
    QTimer m_rest;

    Q_DISABLE_COPY_MOVE(SettingRow)
};

} // namespace holdfast::ui
