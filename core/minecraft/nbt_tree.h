// core/minecraft/nbt_tree.h: one level of an NBT document at a time, for people who look into it.
//
// Hostile input as everywhere in this module: memory is bounded by the page that is asked for, time
// by the document's size.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace holdfast::minecraft {

/// A tag of a document. Texts are cut to 256 characters and hold no control characters.
struct NbtNode
{
    QString name = {};     ///< of a member; the index of an element
    QString type = {};     ///< byte, short, int, long, float, double, string, compound, list, …
    QString value = {};    ///< of a number or text; the first elements of an array; else empty
    qint64 childCount = 0; ///< members, elements
    bool isContainer = false;
};

struct NbtPage
{
    NbtNode node = {}; ///< what the path leads to; its childCount is complete
    QList<NbtNode> children = {};
    qint64 nextOffset = -1; ///< of the next page; -1: no more
};

/// The tag that `path` leads to (names of members, indices of elements; empty: the root) and
/// `limit` (1 to 1000) of its children from `offset` on. Only what stands before the end of that
/// tag is looked at. Errors: minecraft.nbt_invalid, NotFound minecraft.nbt_path.
Result<NbtPage> readNbtPage(const QByteArray &contents, const QStringList &path, qint64 offset,
                            int limit);

/// Called for each number, text and array of a document, in order, with its path (as in
/// readNbtPage), its value as NbtNode shows it, and a hash of the whole value; false stops the
/// walk without an error.
using NbtLeafVisitor =
    std::function<bool(const QStringList &path, const QString &value, const QByteArray &hash)>;

/// All leaves of a document, for comparing two. Error: minecraft.nbt_invalid.
Result<void> walkNbtLeaves(const QByteArray &contents, const NbtLeafVisitor &visit);

} // namespace holdfast::minecraft
