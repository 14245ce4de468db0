// Run by the build: every SQL statement against a freshly migrated, empty SQLite. A statement that
// does not fit fails the build with its place.
#include "all_statements.h"

#include "core/store/migrations.h"
#include "core/store/statement_check.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Result<int> countProblems(const QString &folder)
{
    HF_TRY(const auto store, store::Store::open({.url = store::DatabaseUrl::sqlite(
                                                     QString(folder + u"/empty.sqlite"_s))}));
    HF_CHECK(store::Migrator(*store).up());
    const auto problems = store::checkStatements(*store, allStatements());
    for (const store::StatementProblem &problem : problems)
        std::fprintf(stderr, "%s\n", problem.line().toUtf8().constData());
    return int(problems.size());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"holdfast.*.info=false"_s);
    const QTemporaryDir folder;
    const auto problems = countProblems(folder.path());
    if (!problems) {
        std::fprintf(stderr, "check_statements: error: %s [%s]\n",
                     qPrintable(problems.error().message()), qPrintable(problems.error().detail()));
        return 1;
    }
    return *problems == 0 ? 0 : 1;
}
