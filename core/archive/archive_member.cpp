#include "archive_member.h"

namespace holdfast::archive {

bool Member::takeTurn(int sequence, const Waiting &waiting)
{
    const std::lock_guard lock(m_mutex);
    if (sequence == m_next && !m_isBusy) {
        m_isBusy = true;
        return true;
    }
    m_waiting.emplace(sequence, waiting);
    return false;
}

std::optional<Member::Waiting> Member::passTurn()
{
    const std::lock_guard lock(m_mutex);
    ++m_next;
    const auto found = m_waiting.find(m_next);
    if (found == m_waiting.end()) {
        m_isBusy = false;
        return std::nullopt;
    }
    const Waiting waiting = found->second;
    m_waiting.erase(found);
    return waiting;
}

qint64 storedBytes(const ManifestEntry &entry)
{
    if (entry.type != EntryType::File || isHardLink(entry))
        return 0;
    if (!entry.isSparse)
        return entry.sizeBytes;
    qint64 bytes = 0;
    for (const auto &[offset, length] : entry.extents)
        bytes += length;
    return bytes;
}

} // namespace holdfast::archive
