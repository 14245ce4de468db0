// tests/benchmark/seeded_random.h: random numbers that are the same everywhere for the same seed.
#pragma once

#include <QtCore/QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace holdfast::tests {

/// xoshiro256** seeded by splitmix64 over a text: fast enough to fill files, no cryptography.
class SeededRandom
{
public:
    explicit SeededRandom(const QByteArray &seed)
    {
        quint64 state = 0xcbf29ce484222325ULL; // FNV-1a
        for (const char character : seed)
            state = (state ^ quint8(character)) * 0x100000001b3ULL;
        for (quint64 &word : m_words) {
            state += 0x9e3779b97f4a7c15ULL;
            quint64 mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
            word = mixed ^ (mixed >> 31);
        }
    }

    quint64 next()
    {
        const quint64 result = rotated(m_words[1] * 5, 7) * 9;
        const quint64 shifted = m_words[1] << 17;
        m_words[2] ^= m_words[0];
        m_words[3] ^= m_words[1];
        m_words[1] ^= m_words[2];
        m_words[0] ^= m_words[3];
        m_words[2] ^= shifted;
        m_words[3] = rotated(m_words[3], 45);
        return result;
    }
    /// 0 <= value < limit.
    qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    qint64 between(qint64 least, qint64 greatest) { return least + below(greatest - least + 1); }
    /// 0 <= value < 1.
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }
    double normal(double mean, double deviation)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - fraction()));
        return mean + deviation * radius * std::cos(2.0 * std::numbers::pi * fraction());
    }
    void fill(char *to, qint64 size)
    {
        for (; size > 0; size -= qint64(sizeof(quint64)), to += sizeof(quint64)) {
            const quint64 word = next();
            std::memcpy(to, &word, size_t(std::min<qint64>(size, sizeof word)));
        }
    }

private:
    static quint64 rotated(quint64 word, int bits) { return word << bits | word >> (64 - bits); }
    quint64 m_words[4] = {};
};

} // namespace holdfast::tests
