#include "ui/workspace/address.h"

#include "core/base/uuid7.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLink = 2048;

} // namespace

Address Address::of(const QString &page, const QUuid &id, const QString &tab)
{
    Address address{.page = page, .path = {idText(id)}};
    if (!tab.isEmpty())
        address.path.append(tab);
    return address;
}

std::optional<Address> Address::parse(const QString &link)
{
    if (link.size() > kLongestLink)
        return std::nullopt;
    const QUrl url(link, QUrl::StrictMode);
    static const QRegularExpression pageName(u"^[a-z][a-z-]{0,31}$"_s);
    if (!url.isValid() || url.scheme() != "holdfast"_L1 || !pageName.match(url.host()).hasMatch())
        return std::nullopt;
    return Address{.page = url.host(),
                   .path = url.path().split(u'/', Qt::SkipEmptyParts),
                   .query = QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded)};
}

QString Address::link() const
{
    QUrl url;
    url.setScheme(u"holdfast"_s);
    url.setHost(page);
    if (!path.isEmpty())
        url.setPath(u'/' + path.join(u'/'));
    if (!query.isEmpty()) {
        QUrlQuery parameters;
        parameters.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(query)));
        url.setQuery(parameters);
    }
    return url.toString(QUrl::FullyEncoded);
}

QUuid Address::id() const
{
    return QUuid::fromString(path.value(0));
}

} // namespace holdfast::ui
