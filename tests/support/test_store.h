// tests/support/test_store.h: an empty store of the test's own on each engine.
#pragma once

#include "core/store/migrations.h"
#include "core/store/store.h"
#include "tests/support/postgresql.h"
#include "tests/support/test_main.h"

namespace holdfast::tests {

/// Data rows "sqlite" and, where it is installed, "postgresql", in a column `engine`. That it is
/// missing is said once, by a test that skips (tests/store, PostgresqlInstalled).
void addEngineRows();

/// A store in a folder or database of its own. Members may be changed before open().
struct TestStore
{
    explicit TestStore(const QString &engine);

    /// Opens and migrates.
    Result<void> open();
    store::Store &operator*() const { return *store; }
    store::Store *operator->() const { return store.get(); }

    QTemporaryDir folder;
    store::StoreOptions options;
    std::unique_ptr<store::Store> store;
};

} // namespace holdfast::tests

/// In a test function with addEngineRows(): opens a migrated store `name` on the row's engine.
#define HF_OPEN_STORE(name)                                                                        \
    QFETCH(QString, engine);                                                                       \
    holdfast::tests::TestStore name(engine);                                                       \
    HF_VERIFY(name.open())
