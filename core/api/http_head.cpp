#include "http_head.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeaderCountLimit = 100;

Error badRequest(QLatin1StringView reason)
{
    return Error("http.bad_request"_L1, {{"reason"_L1, QString(reason)}});
}

// "tchar" of RFC 9110, 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isPrintable(QByteArrayView text, bool blanksToo)
{
    return std::ranges::all_of(text, [blanksToo](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20 && byte != 0x7f) || (blanksToo && (c == ' ' || c == '\t'));
    });
}

Result<void> readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return badRequest("its first line is not METHOD PATH HTTP/1.1"_L1);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return badRequest("only HTTP/1.1 and 1.0 are spoken here"_L1);
    if (!parts[1].startsWith('/') || !isPrintable(parts[1], false))
        return badRequest("its path does not start with a slash"_L1);
    head.method = parts[0];
    const qsizetype mark = parts[1].indexOf('?');
    head.path = mark < 0 ? parts[1] : parts[1].left(mark);
    head.query = mark < 0 ? QByteArray() : parts[1].mid(mark + 1);
    return {};
}

Result<void> readHeaderLine(const QByteArray &line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return badRequest("a header line is malformed"_L1);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isPrintable(value, true))
        return badRequest("a header has a control character"_L1);
    if (head.headers.size() >= kHeaderCountLimit)
        return badRequest("it has too many headers"_L1);
    head.headers.append({line.left(colon).toLower(), value});
    return {};
}

Result<void> readLengths(HttpHead &head)
{
    if (head.count("host") != 1)
        return badRequest("it needs exactly one Host"_L1);
    if (head.count("transfer-encoding") > 0)
        return badRequest("the length of its body must be announced (Content-Length)"_L1);
    if (head.count("content-length") > 1)
        return badRequest("its Content-Length is repeated"_L1);
    if (head.count("content-length") == 1) {
        const QByteArray text = head.value("content-length");
        bool isNumber = !text.isEmpty() &&
                        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        head.contentLength = isNumber ? text.toLongLong(&isNumber) : 0;
        if (!isNumber)
            return badRequest("its Content-Length is not a number"_L1);
    }
    return {};
}

} // namespace

int HttpHead::count(QByteArrayView name) const
{
    return int(std::ranges::count_if(headers,
                                     [name](const Header &header) { return header.name == name; }));
}

QByteArray HttpHead::value(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(headers, [name](const Header &header) { return header.name == name; });
    return found == headers.end() ? QByteArray() : found->value;
}

bool HttpHead::hasWord(QByteArrayView name, const QByteArray &word) const
{
    for (const Header &header : headers) {
        if (header.name != name)
            continue;
        for (const QByteArray &part : header.value.split(',')) {
            if (part.trimmed().compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

Result<std::optional<HttpHead>> parseHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    // What cannot become a head is refused at once, not after the time-out.
    if (!bytes.isEmpty() && !isToken(bytes.first(1)))
        return badRequest("it does not begin with a method"_L1);
    if (end < 0)
        return std::optional<HttpHead>();
    HttpHead head;
    head.sizeBytes = end + 4;
    qsizetype position = 0;
    bool isFirst = true;
    while (position < end) {
        qsizetype lineEnd = bytes.indexOf("\r\n", position);
        const QByteArray line = bytes.mid(position, lineEnd - position);
        if (line.contains('\n') || line.contains('\r'))
            return badRequest("a line ends without carriage return"_L1);
        HF_CHECK(isFirst ? readRequestLine(line, head) : readHeaderLine(line, head));
        isFirst = false;
        position = lineEnd + 2;
    }
    HF_CHECK(readLengths(head));
    return std::optional<HttpHead>(std::move(head));
}

bool isAcceptedHost(const QByteArray &host, const QStringList &names)
{
    QByteArray name = host;
    const qsizetype bracket = host.indexOf(']');
    const qsizetype colon = host.indexOf(':', bracket < 0 ? 0 : bracket);
    if (colon >= 0) {
        const QByteArray port = host.mid(colon + 1);
        if (port.isEmpty() || port.size() > 5 ||
            !std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        name = host.left(colon);
    }
    const QString text = QString::fromLatin1(name);
    // No name server is asked for this one (RFC 6761, 6.3), so nobody else can make it mean us.
    if (text.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    for (const QString &accepted : names) {
        if (text.compare(accepted, Qt::CaseInsensitive) == 0)
            return true;
    }
    if (name.startsWith('[') && name.endsWith(']'))
        return QHostAddress(text.mid(1, text.size() - 2)) ==
               QHostAddress(QHostAddress::LocalHostIPv6);
    // Only the dotted form: QHostAddress also reads "127.1" and plain numbers.
    return name.count('.') == 3 && QHostAddress(text).isInSubnet(QHostAddress(u"127.0.0.0"_s), 8);
}

} // namespace holdfast::api
