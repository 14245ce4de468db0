#include "core/api/methods.h"

#include "openrpc_document.h"

namespace holdfast::api {

using namespace Qt::StringLiterals;

void Methods::insert(RegisteredMethod method)
{
    Q_ASSERT_X(!method.name.isEmpty() && !method.permission.isEmpty() && !method.summary.isEmpty(),
               "Methods::add", qPrintable(method.name));
    Q_ASSERT_X(!m_index.contains(method.name), "Methods::add: twice", qPrintable(method.name));
    m_index.insert(method.name, m_methods.size());
    m_methods.push_back(std::move(method));
}

Error Methods::missing(const Caller &caller, QLatin1StringView permission)
{
    return Error("rpc.denied"_L1,
                 {{"name"_L1, caller.name}, {"permission"_L1, QString(permission)}});
}

const RegisteredMethod *Methods::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.cend() ? nullptr : &m_methods[*found];
}

QJsonObject Methods::openRpc(const QString &version) const
{
    return openRpcDocument(m_methods, version);
}

} // namespace holdfast::api
