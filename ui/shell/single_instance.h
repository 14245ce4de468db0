// ui/shell/single_instance.h: one program a profile: a second start hands its link to the first.
#pragma once

#include "core/base/profile.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QTimer>

class QLocalServer;
class QLocalSocket;

namespace holdfast::ui {

/// Lives in a thread with an event loop and never waits. The lock in the profile's runtime folder
/// decides who is first; the link goes over a socket beside it that only this user reaches.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const Profile &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Ends with becameFirst() or handedOver(), never at once. `link` may be empty: only raise it.
    void start(const QString &link);

signals:
    /// Nobody else runs, or whoever does has not answered for two seconds.
    void becameFirst();
    /// The first one has the link and raises its window: this program can end.
    void handedOver();
    /// To the first: somebody started the program again. What comes is not checked yet.
    void linkReceived(const QString &link);

private:
    void decide();
    void listen();
    void handOver();
    void accept();
    void receive(QLocalSocket *socket);

    const Profile m_profile;
    const QString m_socketPath;
    QLockFile m_lock;
    QString m_link;
    QLocalServer *m_server = nullptr;
    QDeadlineTimer m_deadline;
    QTimer m_again;

    Q_DISABLE_COPY_MOVE(SingleInstance)
};

} // namespace holdfast::ui
