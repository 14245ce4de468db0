#include "core/api/notifications.h"

namespace holdfast::api {

void Notifications::publish(QLatin1StringView name, const QJsonObject &params,
                            const Audience &audience)
{
    const std::lock_guard lock(m_mutex);
    if (m_deliver)
        m_deliver(QString(name), params, audience);
}

void Notifications::setDelivery(Deliver deliver)
{
    const std::lock_guard lock(m_mutex);
    m_deliver = std::move(deliver);
}

} // namespace holdfast::api
