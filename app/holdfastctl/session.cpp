#include "session.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

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
