#include "session.h"

#include "core/base/file_sync.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>

#include <cerrno>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRefreshSeconds = 60; // before the access token ends
constexpr int kLockTimeout = 30'000;
constexpr qint64 kTokenFileLimitBytes = 64 * 1024;

} // namespace

Session::Session(Profile profile, client::Autostart autostart, Interrupts &interrupts)
    : m_profile(std::move(profile))
    , m_interrupts(interrupts)
    , m_client({.locator = {.profile = m_profile, .autostart = autostart},
                .clientName = QString("holdfastctl "_L1 + QLatin1StringView(HOLDFAST_VERSION))})
{}

Result<void> Session::connect()
{
    if (m_client.state() == client::Client::State::Open)
        return {};
    HF_TRY(const auto tokens, readTokens());
    if (!tokens)
        return open();
    if (QDateTime::currentDateTimeUtc().addSecs(kRefreshSeconds) < tokens->accessExpiresAt) {
        const SessionResumeParams params{.accessToken = tokens->accessToken};
        m_client.setEntrance(client::EntranceCall{u"session.resume"_s, json::toObject(params)});
        const auto resumed = open();
        // It may have been refreshed elsewhere, or end before its time.
        if (resumed || !resumed.error().is("identity.session_ended"_L1))
            return resumed;
    }
    return refreshTokens(tokens->accessToken);
}

/// One program after the other: a refresh token that is used twice ends the session.
Result<void> Session::refreshTokens(const QString &accessToken)
{
    QLockFile lock(tokenFile() + ".lock"_L1);
    if (!lock.tryLock(kLockTimeout))
        return Error("file.failed"_L1, {{"call"_L1, u"lock"_s},
                                        {"path"_L1, tokenFile()},
                                        {"reason"_L1, u"another program holds it"_s}});
    HF_TRY(const auto tokens, readTokens());
    if (!tokens)
        return Error("identity.session_ended"_L1);
    const bool isRefreshed = tokens->accessToken != accessToken;
    const SessionResumeParams resume{.accessToken = tokens->accessToken};
    const SessionRefreshParams refresh{.refreshToken = tokens->refreshToken};
    m_client.setEntrance(isRefreshed
                             ? client::EntranceCall{u"session.resume"_s, json::toObject(resume)}
                             : client::EntranceCall{u"session.refresh"_s, json::toObject(refresh)});
    HF_CHECK(open());
    if (isRefreshed)
        return {};
    HF_TRY(const auto fresh,
           json::fromObject<SignedIn>(m_client.entranceAnswer(), UnknownMembers::Ignore));
    return keepTokens(fresh);
}

Result<QJsonObject> Session::enter(const QString &method, const QJsonObject &params)
{
    m_client.close();
    m_client.setEntrance(client::EntranceCall{method, params});
    HF_CHECK(open());
    return m_client.entranceAnswer();
}

QString Session::tokenFile() const
{
    return QFileInfo(m_profile.configFile).path() + "/session.json"_L1;
}

bool Session::hasTokens() const
{
    return QFileInfo::exists(tokenFile());
}

Result<std::optional<SignedIn>> Session::readTokens() const
{
    const auto content = readWholeFile(tokenFile(), kTokenFileLimitBytes);
    if (!content && content.error().is("file.not_found"_L1))
        return std::optional<SignedIn>();
    if (!content)
        return content.error();
    HF_TRY(const auto tokens, json::fromObject<SignedIn>(QJsonDocument::fromJson(*content).object(),
                                                         UnknownMembers::Ignore));
    return std::optional(tokens);
}

Result<void> Session::keepTokens(const SignedIn &session) const
{
    HF_CHECK(m_profile.create());
    return writeFileAtomically(tokenFile(), QJsonDocument(json::toObject(session)).toJson(), 0600);
}

Result<void> Session::forgetTokens() const
{
    if (!QFile::remove(tokenFile()) && hasTokens())
        return Error::fromErrno(EACCES, "unlink"_L1, tokenFile());
    return {};
}

Result<void> Session::open()
{
    return await<void>([this](QObject *context, const std::function<void(Result<void>)> &done) {
        QObject::connect(&m_client, &client::Client::opened, context, [done] { done({}); });
        QObject::connect(&m_client, &client::Client::failed, context,
                         [done](const Error &error) { done(error); });
        m_client.open();
    });
}

Result<void> Session::fetch(const TransferTicket &ticket, ByteSink &sink,
                            const std::function<void(qint64)> &progressed)
{
    client::Download download(m_client.endpoint(), ticket, sink);
    if (progressed)
        QObject::connect(&download, &client::Download::progressed, &download, progressed);
    return await<void>([&](QObject *context, const std::function<void(Result<void>)> &done) {
        QObject::connect(&download, &client::Download::finished, context, done);
        download.start();
    });
}

} // namespace holdfast::ctl
