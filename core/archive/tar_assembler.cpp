#include "tar_assembler.h"

#include <algorithm>
#include <cstring>

namespace holdfast::archive {

TarAssembler::~TarAssembler()
{
    for (Block *block : m_held)
        m_pipeline.release(block);
}

Result<Block *> TarAssembler::block()
{
    if (m_held.empty() || m_held.back()->plainSize == kBlockBytes) {
        HF_TRY(Block * fresh, m_pipeline.acquire());
        m_held.push_back(fresh);
    }
    return m_held.back();
}

Result<void> TarAssembler::startFrame()
{
    if (m_held.empty() || m_held.back()->plainSize == 0)
        return {};
    HF_TRY(Block * fresh, m_pipeline.acquire());
    m_held.push_back(fresh);
    return {};
}

Result<void> TarAssembler::appendBytes(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        HF_TRY(Block * target, block());
        const size_t length = std::min(bytes.size(), kBlockBytes - target->plainSize);
        std::memcpy(target->plain() + target->plainSize, bytes.data(), length);
        target->plainSize += length;
        m_position += qint64(length);
        bytes = bytes.subspan(length);
    }
    return {};
}

Result<void> TarAssembler::appendHeader(const std::shared_ptr<Member> &member)
{
    m_sequence = 0;
    HF_CHECK(appendBytes(asBytes(member->header)));
    member->header.clear(); // it has served: many members may be on their way
    return {};
}

Result<std::span<std::byte>> TarAssembler::contentRoom(size_t wanted)
{
    HF_TRY(Block * target, block());
    const size_t length = std::min(wanted, kBlockBytes - target->plainSize);
    return std::span(target->plain() + target->plainSize, length);
}

Part &TarAssembler::contentPart(const std::shared_ptr<Member> &member)
{
    // Reads that follow each other in a block are one part, unless a hole lies between them.
    Block &target = *m_held.back();
    if (!target.parts.empty()) {
        Part &last = target.parts.back();
        if (last.member == member && last.zerosAfter == 0 &&
            last.begin + last.length == target.plainSize)
            return last;
    }
    Part part;
    part.kind = Part::Kind::Content;
    part.member = member;
    part.begin = target.plainSize;
    part.sequence = m_sequence++;
    target.parts.push_back(std::move(part));
    return target.parts.back();
}

void TarAssembler::contentRead(const std::shared_ptr<Member> &member, size_t bytes)
{
    Part &part = contentPart(member);
    part.length += bytes;
    m_held.back()->plainSize += bytes;
    m_position += qint64(bytes);
}

Result<void> TarAssembler::addHole(const std::shared_ptr<Member> &member, qint64 bytes)
{
    HF_TRY(Block * target, block());
    Q_UNUSED(target)
    contentPart(member).zerosAfter += bytes;
    return {};
}

Result<void> TarAssembler::endMember(const std::shared_ptr<Member> &member)
{
    Q_ASSERT(!m_held.empty());
    // Content ends in the block that is being filled: nothing is committed before its end is told.
    std::vector<Part> &parts = m_held.back()->parts;
    if (!parts.empty() && parts.back().member == member)
        parts.back().isLast = true;
    HF_CHECK(appendZeros(paddedTo512(m_position) - m_position));
    m_held.back()->completed.push_back(member);
    return {};
}

Result<void> TarAssembler::appendZeros(qint64 bytes)
{
    static constexpr std::byte kZeros[1024] = {};
    Q_ASSERT(bytes <= qint64(sizeof kZeros));
    return appendBytes(std::span(kZeros).first(size_t(bytes)));
}

Result<void> TarAssembler::commit()
{
    while (!m_held.empty() && (m_held.size() > 1 || m_held.front()->plainSize == kBlockBytes)) {
        Block *full = m_held.front();
        m_held.erase(m_held.begin());
        HF_CHECK(m_pipeline.submit(full));
    }
    m_mark = {};
    if (!m_held.empty())
        m_mark = {m_held.front()->plainSize, m_held.front()->parts.size(),
                  m_held.front()->completed.size(), 0};
    m_mark.position = m_position;
    return {};
}

void TarAssembler::rollBack()
{
    while (m_held.size() > 1) {
        m_pipeline.release(m_held.back());
        m_held.pop_back();
    }
    if (!m_held.empty()) {
        Block &first = *m_held.front();
        first.plainSize = m_mark.plainSize;
        first.parts.resize(m_mark.parts);
        first.completed.resize(m_mark.completed);
    }
    m_position = m_mark.position;
}

Result<void> TarAssembler::flush()
{
    HF_CHECK(commit());
    if (m_held.empty())
        return {};
    Block *last = m_held.front();
    m_held.clear();
    if (last->plainSize > 0 || !last->completed.empty())
        return m_pipeline.submit(last);
    m_pipeline.release(last);
    return {};
}

} // namespace holdfast::archive
