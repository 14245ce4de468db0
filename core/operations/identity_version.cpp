#include "core/operations/identity_version.h"

#include "identity_version_statements.h"

namespace holdfast {

namespace {

constexpr store::Statement kNote{
    "operations.noteIdentityChange",
    "UPDATE identity_version SET version = version + 1, updated_at = ? WHERE id = 1",
    store::parameters<QDateTime>};
constexpr store::Statement kRead{"operations.identityVersion",
                                 "SELECT version FROM identity_version WHERE id = 1",
                                 store::parameters<>, store::columns<qint64>};

constexpr store::Statement kAll[] = {kNote, kRead};

} // namespace

std::span<const store::Statement> statementsOfIdentityVersion()
{
    return kAll;
}

Result<void> noteIdentityChange(store::Connection &connection, const QDateTime &now)
{
    HF_CHECK(connection.run(kNote, {now}));
    return {};
}

Result<qint64> readIdentityVersion(store::Connection &connection)
{
    HF_TRY(store::Rows rows, connection.run(kRead));
    HF_TRY(const auto version, store::readValue<qint64>(std::move(rows)));
    return version.value_or(0);
}

} // namespace holdfast
