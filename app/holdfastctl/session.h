// session.h: the commands' line to the service: calls that wait, unless Ctrl-C ends them.
#pragma once

#include "interrupts.h"

#include "core/client/client.h"
#include "core/client/download.h"
#include "core/model/sign_in.h"

#include <QtCore/QEventLoop>

#include <optional>

namespace holdfast::ctl {

/// Connects at the first call: as whoever has signed in with `login` on this profile, else as the
/// local owner. One thread, the program's only one: waiting turns its event loop.
class Session
{
public:
    Session(Profile profile, client::Autostart autostart, Interrupts &interrupts);

    const Profile &profile() const { return m_profile; }
    client::Client &client() { return m_client; }
    Interrupts &interrupts() { return m_interrupts; }

    /// Errors: `service.…` when there is none, `identity.…` when it lets nobody in so, `cancelled`
    /// after Ctrl-C.
    Result<void> connect();
    /// Signs in by one of the methods of strangers, instead; its answer.
    Result<QJsonObject> enter(const QString &method, const QJsonObject &params);

    /// Whether somebody has signed in on this profile.
    bool hasTokens() const;
    /// Keeps the tokens for later programs, in a file with mode 0600; removes them.
    Result<void> keepTokens(const SignedIn &session) const;
    Result<void> forgetTokens() const;
    /// Errors: those of connect() and the service's.
    template<typename R, IsRecord Params>
    Result<R> call(QLatin1StringView method, const Params &params)
    {
        HF_CHECK(connect());
        return await<R>([&](QObject *context, std::function<void(Result<R>)> done) {
            m_client.call<R>(method, params, context, std::move(done));
        });
    }
    /// Fetches what the ticket stands for. `progressed` may be empty.
    Result<void> fetch(const TransferTicket &ticket, ByteSink &sink,
                       const std::function<void(qint64)> &progressed);

    /// Turns the loop until `done` was called or Ctrl-C was pressed (`cancelled`).
    template<typename R, typename Start>
    Result<R> await(Start start)
    {
        QEventLoop loop;
        std::optional<Result<R>> outcome;
        QObject::connect(&m_interrupts, &Interrupts::raised, &loop, &QEventLoop::quit);
        start(&loop, [&](Result<R> result) {
            outcome = std::move(result);
            loop.quit();
        });
        if (!outcome && m_interrupts.count() == 0)
            loop.exec();
        return outcome ? std::move(*outcome) : Result<R>(Error(QLatin1StringView("cancelled")));
    }

private:
    QString tokenFile() const;
    Result<std::optional<SignedIn>> readTokens() const;
    Result<void> open();
    Result<void> refreshTokens(const QString &accessToken);

    const Profile m_profile;
    Interrupts &m_interrupts;
    client::Client m_client;
};

} // namespace holdfast::ctl
