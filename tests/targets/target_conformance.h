// target_conformance.h: what every storage target must do; each one's tests derive from this class.
#pragma once

#include "core/targets/target.h"
#include "tests/support/test_main.h"

#include <QtCore/QObject>

namespace holdfast::tests {

/// Derive, implement makeTarget() and hold HOLDFAST_TEST; Qt Test runs these slots in the derived
/// class. HOLDFAST_SLOW_TESTS=1 makes the large object larger than 4 GiB.
class TargetConformance : public QObject
{
    Q_OBJECT

protected:
    /// A new, empty target; the place behind it lives until the test object goes.
    virtual Result<std::unique_ptr<targets::Target>> makeTarget() = 0;
    /// Whether another handle on the same place can be had: what a second process would see.
    virtual Result<std::unique_ptr<targets::Target>> openAgain() = 0;

    /// Stores `content` under `name` and commits.
    static Result<void> store(targets::Target &target, const QString &name,
                              const QByteArray &content);
    /// The whole object.
    static Result<QByteArray> load(targets::Target &target, const QString &name);
    static QStringList names(const Result<QList<targets::StoredObject>> &listing);

private slots:
    void givesBackWhatWasStored();
    void storesAnEmptyObject();
    void showsAnObjectOnlyAfterCommit();
    void leavesNothingOfAnAbortedUpload();
    void refusesToReplace();
    void refusesToReplaceWhatAppearedMeanwhile();
    void cannotCommitTwice();
    void readsRanges();
    void saysWhatIsNotThere();
    void listsByPrefixInOrder();
    void removes();
    void acceptsNames_data();
    void acceptsNames();
    void refusesNames_data();
    void refusesNames();
    void servesReadersAtTheSameTime();
    void takesUploadsAtTheSameTime();
    void streamsALargeObject();
    void knowsItsSpace();
    void dropsFromTheCache();
    void removesTemporariesOnlyOfDeadUploads();
};

} // namespace holdfast::tests
