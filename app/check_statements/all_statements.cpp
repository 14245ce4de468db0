#include "all_statements.h"

#include "core/backups/backups.h"
#include "core/diagnosis/diagnosis.h"
#include "core/identity/identity.h"
#include "core/operations/operations.h"
#include "core/overview/overview.h"
#include "core/schedules/schedules.h"
#include "core/secrets/secret_vault.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"
#include "core/store/migrations.h"

namespace holdfast {

std::vector<store::Statement> allStatements()
{
    return store::statements(store::migrationStatements(), operationsStatements(),
                             identityStatements(), secrets::secretStatements(), storageStatements(),
                             serversStatements(), backupsStatements(), schedulesStatements(),
                             overviewStatements(), diagnosisStatements());
}

} // namespace holdfast
