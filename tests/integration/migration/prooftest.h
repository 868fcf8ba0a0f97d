#pragma once
#include "services/migration/proof/compatibilityprover.h"
#include "services/process/qprocessrunner.h"
#include "tests/integration/migration/migrationimage.h"
#include "tests/support/await.h"
#include "tests/support/demostack.h"
#include "tests/support/postgrescontainer.h"
#include "tests/support/tinystack.h"
#include <QObject>

namespace Pilothouse {

/// Writes down what children are given where others could read it.
class RecordingProcesses final : public ProcessRunner {
public:
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop) override
    {
        seen << command.program << command.arguments << command.environment.values();
        const Result<ProcessOutput> output = co_await m_processes.run(std::move(command), stop);
        co_return output;
    }
    QStringList seen;

private:
    QProcessRunner m_processes;
};

/// The prover against the real members stack, with real images.
class ProofTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void aRenameFailsForTheOldCodeWithItsStatement();
    void anAdditiveReleaseWorksForTheOldCode();
    void severalMigrationsAreRehearsedOneByOne();
    void aMigrationThatFailsHalfWayIsNamed();
    void anExpandedRenameWorksForBoth();
    void aDroppedDefaultIsFoundByAnInsert();
    void whatHasNoWayBackIsNamed();
    void anIndexOutsideOfATransactionShowsItsLock();
    void triedCodeReachesNothingOfProduction();
    void theTargetIsOnlyRead();
    void aNotNullOverNullRowsIsRefutedWithRows();
    void rowsThatMayNotBeReadAreANote();
    void aUniqueOverDuplicatesIsRefutedWithoutTheirValues();
    void whatASampleMayLackRefutesNothing();
    void whatDoesNotComeBackIsTold();
    void anImageWithoutDjangoIsAnError();
    void aRoleWithoutRightsIsDenied();
    void aDeadDatabaseIsUnavailable();
    void withoutAnImageItSaysWhatToConfigure();
    void anImageThatIsNoServerIsAnError();
    void stoppingTakesEverythingAway();
    void whatAKilledProcessLeftIsTakenAway();
    void theCommandEndsAsItsPageSays();

private:
    Result<CompatibilityProof> prove(const QString& newImage, const QList<ReplacedMigration>& replaced = {}, const QString& oldImage = QStringLiteral("members-web:v1"), std::stop_token stop = {});
    /// The words and the JSON of a proof: all that anybody is told of it.
    static QByteArray text(const CompatibilityProof& proof);
    QStringList leftovers() const;
    void putPeople(const QString& more);
    QString inScratch(const QString& question) const;
    QByteArray dumpOfTheTarget() const;

    std::function<void(QString)> m_onProgress;
    std::unique_ptr<DemoStack> m_stack;
    Project m_project;
    Environment m_environment;
    RecordingProcesses m_processes;
    SystemClock m_clock;
    FixedSecrets m_secrets;
    std::unique_ptr<Runtime> m_runtime;
};

} // namespace Pilothouse
