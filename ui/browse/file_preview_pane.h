// ui/browse/file_preview_pane.h: a bounded look at one entry of a backup.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast::kit {
class RegionMap;
class TreeView;
} // namespace holdfast::kit

namespace holdfast::ui {

/// Text, image, NBT as a tree, region file as a map with the current chunk's data, bytes of
/// anything else. What is not a whole file says so and reads on by a button.
class FilePreviewPane : public QWidget
{
    Q_OBJECT
public:
    FilePreviewPane(Workspace &workspace, const QUuid &backupId, QWidget *parent = nullptr);

    void show(const ArchiveEntry &entry);
    /// A sentence instead of a preview.
    void showMessage(const QString &title, const QString &text);

private:
    void clear();
    void read(qint64 offset);
    void showPreview(const FilePreview &preview);
    void showText(const QString &text, const FilePreview &preview);
    void showImage(const FilePreview &preview);
    void showNbt(const FilePreviewParams &file, const FilePreview &preview);
    void showRegion(const FilePreview &preview);
    void showChunk(const RegionShown &region, int chunk);
    void addFact(const QString &name, const QString &value);

    Workspace &m_workspace;
    const QUuid m_backupId;
    ArchiveEntry m_entry;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_problem;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_more = nullptr;
    QFormLayout *m_facts = nullptr;
    QLabel *m_chunkTitle = nullptr;
    kit::TreeView *m_chunkTree = nullptr;
    int m_generation = 0; ///< answers about an earlier entry are dropped

    Q_DISABLE_COPY_MOVE(FilePreviewPane)
};

} // namespace holdfast::ui
