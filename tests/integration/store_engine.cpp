#include "store_engine.h"

#include "tests/support/postgresql.h"

namespace holdfast::tests {

using namespace Qt::StringLiterals;

QByteArray chooseEngine(ServiceProfile &profile)
{
    if (qEnvironmentVariable("HOLDFAST_TEST_ENGINE") != "postgresql"_L1)
        return {};
    Postgresql *server = Postgresql::shared();
    if (!server)
        return "no-postgresql: " + Postgresql::missingReason().toUtf8();
    profile.setEnvironment(u"DATABASE_URL"_s, server->createDatabase());
    return {};
}

} // namespace holdfast::tests
