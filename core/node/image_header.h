// image_header.h: whether bytes are an image that a window may decode, and how large it becomes.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace holdfast::node {

struct ImageHeader
{
    QString format = {}; ///< png, jpeg, gif, bmp or webp
    int width = 0;       ///< pixels; 0: the header does not say it
    int height = 0;
};

/// By the first bytes alone; nothing: none of these formats.
std::optional<ImageHeader> readImageHeader(const QByteArray &head);

} // namespace holdfast::node
