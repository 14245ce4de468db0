// tests/lists/list_premises.h: servers with backups as rows, without files.
#pragma once

#include "core/model/backup.h"
#include "tests/simulator/simulated_backups.h"
#include "tests/support/test_store.h"

namespace holdfast::tests {

/// The time that tests count from.
QDateTime someTime();

/// A complete, verified backup by hand of 1,000 bytes, begun at `time`; not stored yet.
Backup backupOf(const Premises &premises, int server, const QString &name, const QDateTime &time);

/// 100,000 backups of 20 servers (two thirds of them of the first ten), an hour apart: every tenth
/// failed, every hundredth locked, every thousandth tagged "before-update", named
/// "backup 000001" …, of 0 to 9,999,990,000 bytes.
void fillManyBackups(const store::DatabaseUrl &url, const Premises &premises);
constexpr int kManyBackups = 100'000;

} // namespace holdfast::tests
