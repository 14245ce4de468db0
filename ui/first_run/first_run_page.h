// ui/first_run/first_run_page.h: from nothing to the first verified backup, on one page.
#pragma once

#include "ui/workspace/page.h"

#include "core/model/discovery.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast::ui {

class FirstBackupRow;
class FirstRunPlan;
class FirstRunSide;
class FoundServerCard;
class TargetChooser;

/// Fills the window while there is no server. What was chosen stays while one looks around.
class FirstRunPage : public Page
{
    Q_OBJECT
public:
    explicit FirstRunPage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeFolderRow();
    QWidget *makeThen();
    QWidget *makeProgress();
    QWidget *makeFoot();
    void discover();
    void showFound(const Result<ServerDiscovery> &answer);
    /// False when that folder is listed already.
    bool addCard(const FoundServer &server);
    void askForFolder();
    void chooseFolder();
    void addFolder(const QString &folder);
    void importWorld();
    QList<FoundServer> chosen() const;
    void updateChoice();
    void start();
    void carryOut(const QList<FoundServer> &servers);
    void showEnd();
    void leave();

    FirstRunSide *m_side;
    QStackedWidget *m_body;
    FirstRunPlan *m_plan;
    // The choice
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    QWidget *m_folderRow = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_folderFinding = nullptr;
    QPushButton *m_addFolder = nullptr;
    TargetChooser *m_target = nullptr;
    QComboBox *m_every = nullptr;
    // The backups
    QLabel *m_progressTitle = nullptr;
    QLabel *m_progressText = nullptr;
    QVBoxLayout *m_rowColumn = nullptr;
    // Below both
    QLabel *m_facts = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_deed = nullptr;

    QList<FoundServerCard *> m_cards;
    int m_addedCount = 0;                    ///< of the cards: those that the person brought
    QHash<QString, FirstBackupRow *> m_rows; ///< by the server's folder
    bool m_isLooking = false;
    bool m_hasLooked = false; ///< the service answered what it found

    Q_DISABLE_COPY_MOVE(FirstRunPage)
};

} // namespace holdfast::ui
