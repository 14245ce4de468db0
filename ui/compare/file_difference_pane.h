// ui/compare/file_difference_pane.h: what differs inside one file.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace holdfast::kit {
class ElidedLabel;
class TextLabel;
} // namespace holdfast::kit

namespace holdfast::ui {

/// Lines of a text, tags of Minecraft data, chunks of a region file on the map, or where the bytes
/// of anything else begin to differ.
class FileDifferencePane : public QWidget
{
    Q_OBJECT
public:
    explicit FileDifferencePane(Workspace &workspace, QWidget *parent = nullptr);

    /// `newer` null: the live folder.
    void show(const QUuid &older, const std::optional<QUuid> &newer, const TreeChange &change);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startBody();
    void showDifference(const FileDifference &difference);
    void showRegion(const RegionDifference &region);

    Workspace &m_workspace;
    kit::ElidedLabel *m_title;
    kit::TextLabel *m_facts;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_content = nullptr;
    int m_generation = 0; ///< answers about an earlier file are dropped

    Q_DISABLE_COPY_MOVE(FileDifferencePane)
};

} // namespace holdfast::ui
