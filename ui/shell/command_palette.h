// ui/shell/command_palette.h: Ctrl+K: pages, servers, backups, actions and settings by a few
// letters.
#pragma once

#include "palette_model.h"

#include "core/model/backup.h"
#include "ui/workspace/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QListView;

namespace holdfast::ui {

class KeyHint;

/// Covers the window with the scrim, its panel on top. The keyboard stays in the field: arrows
/// choose, Enter does it, Ctrl+Enter in a new window, Tab changes what is looked for, Esc closes.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    CommandPalette(Workspace &workspace, QWidget *window);

    /// Shows it with these offers; gives the focus back when it closes.
    void open(QList<PaletteOffer> offers);
    void close();

signals:
    void chosen(const holdfast::ui::Command &command, bool inNewWindow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Panel;
    QWidget *makeField();
    QWidget *makeFoot();
    bool handleKey(QKeyEvent *event);
    void typed(QString text);
    void setScope(PaletteScope scope);
    void askForBackups();
    void receiveBackups(const QString &text, const Result<BackupPage> &page);
    void move(int step);
    void select(int row);
    void choose(bool inNewWindow);
    void remember(const QString &id);
    void fit();

    Workspace &m_workspace;
    PaletteModel *m_model;
    Panel *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    KeyHint *m_scopeHint;
    PaletteScope m_scope = PaletteScope::Everywhere;
    QTimer m_rest;
    QList<PaletteOffer> m_found; ///< so far, of the text that is asked for
    QPointer<QWidget> m_focusBefore;

    Q_DISABLE_COPY_MOVE(CommandPalette)
};

} // namespace holdfast::ui
