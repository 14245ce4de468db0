#include "core/api/transfers.h"

#include "core/base/token_proof.h"

#include <QtCore/QCryptographicHash>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

// The table is searched by the hash, so that how long a look-up takes says nothing about a ticket.
QByteArray ticketKey(const QByteArray &ticket)
{
    return QCryptographicHash::hash(ticket, QCryptographicHash::Sha256);
}

} // namespace

Result<TransferTicket> Transfers::issueDownload(const QString &fileName, qint64 sizeBytes,
                                                Produce produce)
{
    Q_ASSERT(produce);
    return issue({.fileName = fileName, .sizeBytes = sizeBytes, .produce = std::move(produce)},
                 u"/transfers/download"_s);
}

Result<TransferTicket> Transfers::issueUpload(const QString &fileName, qint64 limitBytes,
                                              Consume consume)
{
    Q_ASSERT(consume && limitBytes >= 0);
    return issue({.fileName = fileName, .sizeBytes = limitBytes, .consume = std::move(consume)},
                 u"/transfers/upload"_s);
}

Result<TransferTicket> Transfers::issue(Transfer transfer, const QString &urlPath)
{
    const QByteArray ticket = randomBytes(32).toHex();
    const auto now = m_clock.steadyNow();
    transfer.expiresAt = now + kLifetime;
    const TransferTicket record{.ticket = QString::fromLatin1(ticket),
                                .urlPath = urlPath,
                                .fileName = transfer.fileName,
                                .sizeBytes = transfer.sizeBytes};
    const std::lock_guard lock(m_mutex);
    if (m_open.size() >= kOpenTicketsLimit)
        dropExpired(now);
    if (m_open.size() >= kOpenTicketsLimit)
        return Error("transfer.too_many"_L1, {{"limit"_L1, kOpenTicketsLimit}});
    m_open.insert(ticketKey(ticket), std::move(transfer));
    return record;
}

Result<Transfers::Transfer> Transfers::redeem(const QByteArray &ticket)
{
    const std::lock_guard lock(m_mutex);
    // Expired ones hold what their producers captured: they go at each visit.
    dropExpired(m_clock.steadyNow());
    const auto found = m_open.find(ticketKey(ticket));
    if (found == m_open.end())
        return Error("transfer.ticket_invalid"_L1);
    Transfer transfer = std::move(*found);
    m_open.erase(found);
    return transfer;
}

void Transfers::dropExpired(std::chrono::steady_clock::time_point now)
{
    for (auto entry = m_open.begin(); entry != m_open.end();)
        entry = entry->expiresAt <= now ? m_open.erase(entry) : std::next(entry);
}

} // namespace holdfast::api
