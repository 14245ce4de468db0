// ui/workspace/connection.h: the window's connection to one service: state, calls, notifications.
#pragma once

#include "core/client/client.h"
#include "core/client/version_fit.h"
#include "core/model/job.h"
#include "core/model/service.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <qcorofuture.h>

namespace holdfast::ui {

/// One service that the window is connected to, with reconnecting. GUI thread; nothing waits.
/// Several may exist at a time, one for each service.
class Connection : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Connecting,
        Online,
        Offline, ///< was lost, never found, or of a version that is not understood; it goes on
                 ///< trying
    };

    explicit Connection(client::ClientSettings settings, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isOnline() const { return m_state == State::Online; }
    /// Why it is offline.
    const Error &error() const { return m_error; }
    /// Since when it is in this state.
    const QDateTime &since() const { return m_since; }
    /// Of the machine, as people know it.
    const QString &name() const { return m_name; }
    /// How the version of the service that was reached last suits this program's.
    client::VersionFit versionFit() const { return m_versionFit; }
    const QString &serviceVersion() const { return m_client.serviceVersion(); }
    static QString programVersion();
    /// What the service last said of itself; valid while online.
    const ServiceStatus &status() const { return m_status; }
    /// How long the last status call took; negative: not known.
    std::chrono::milliseconds answerTime() const { return m_answerTime; }
    client::Client &client() { return m_client; }

    /// Finds or starts the service and stays with it.
    void open();
    /// Tries now instead of after the pause.
    void retry();

    /// Calls a method; `done` once, later, from the GUI thread, and not at all once `context` is
    /// gone. Errors: the service's, service.unreachable, service.connection_lost.
    template<typename R, IsRecord Params>
    void call(QLatin1StringView method, const Params &params, QObject *context,
              std::function<void(Result<R>)> done)
    {
        m_client.call<R>(method, params, context, std::move(done));
    }
    /// For questions that change nothing: one whose answer the connection lost, or that was asked
    /// while there was none, is asked again once the service is back. `done` as with call(), but
    /// possibly much later, and never with an error of the connection.
    template<typename R, IsRecord Params>
    void read(QLatin1StringView method, const Params &params, QObject *context,
              std::function<void(Result<R>)> done)
    {
        const auto again = [this, method, params, guard = QPointer(context), done] {
            if (guard)
                read<R>(method, params, guard, done);
        };
        call<R>(method, params, context, [this, again, done](const Result<R> &answer) {
            if (!answer && isAway(answer.error()))
                whenOnline(again);
            else
                done(answer);
        });
    }
    /// The same as call() for `co_await`. Guard `this` with a QPointer afterwards.
    template<typename R, IsRecord Params>
    QFuture<Result<R>> call(QLatin1StringView method, const Params &params)
    {
        return m_client.call<R>(method, params);
    }

signals:
    void stateChanged();
    void statusChanged();
    /// A row of the store changed: whoever shows it reads it again. After a reconnect everything
    /// may have: stateChanged() to Online says so.
    void rowChanged(const holdfast::RowChanged &change);
    void jobChanged(const holdfast::Job &job);

private:
    /// Whether the service was not there to answer.
    static bool isAway(const Error &error);
    void whenOnline(const std::function<void()> &deed);
    void welcome();
    void enter(State state);
    void receive(const QString &name, const QJsonObject &params);
    void askStatus();

    client::Client m_client;
    State m_state = State::Connecting;
    Error m_error;
    QDateTime m_since;
    QString m_name;
    ServiceStatus m_status;
    std::chrono::milliseconds m_answerTime{-1};
    client::VersionFit m_versionFit = client::VersionFit::Same;
    QTimer m_statusTimer;
    QTimer m_versionTimer;                     ///< until a service of another version is looked for
    QList<std::function<void()>> m_whenOnline; ///< questions without an answer

    Q_DISABLE_COPY_MOVE(Connection)
};

} // namespace holdfast::ui
