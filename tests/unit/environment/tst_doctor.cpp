#include "services/environment/doctor.h"
#include "tests/support/await.h"
#include "tests/unit/environment/fakeworld.h"
#include <QTemporaryDir>

using namespace Pilothouse;

class DoctorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake = std::make_unique<FakeWorld>();
        m_fake->world.dataFolder = m_folder->path();
    }
    void aHealthyEnvironmentHasNoProblem()
    {
        for (const CheckResult& result : examine()) {
            QVERIFY2(result.status == CheckResult::Ok, qPrintable(result.id + QLatin1Char(' ') + result.message));
        }
        QVERIFY(ids().contains(QStringLiteral("router.adopted")));
    }
    void withoutAProjectTheToolsAreChecked()
    {
        CheckWorld tools;
        tools.dataFolder = m_folder->path();
        tools.stateFolder = m_folder->path();
        tools.clock = &m_fake->clock;
        tools.processes = &m_fake->processes;
        m_fake->world = tools;
        QCOMPARE(ids(), (QStringList {QStringLiteral("docker.program"), QStringLiteral("docker.daemon"), QStringLiteral("docker.compose"),
            QStringLiteral("journal"), QStringLiteral("folder.state"), QStringLiteral("database.tools")}));
    }
    void aDaemonThatIsDownIsOneProblemNotTen()
    {
        m_fake->processes.answer(QStringLiteral("docker version"), {}, 1, "Cannot connect to the Docker daemon at unix:///x.sock.");
        QStringList failed;
        for (const CheckResult& result : examine()) {
            failed += result.status == CheckResult::Failed ? QStringList {result.id} : QStringList();
        }
        QCOMPARE(failed, QStringList {QStringLiteral("docker.daemon")});
        QVERIFY(!ids().contains(QStringLiteral("router.adopted")));
    }
    void aRouterThatLacksOurPartCanBeFixed()
    {
        m_fake->router.adoption->isAdopted = false;
        const CheckResult result = of(QStringLiteral("router.adopted"));
        QCOMPARE(result.status, CheckResult::Failed);
        QVERIFY(result.canFix);
        QVERIFY(result.remedy.contains(u"doctor --fix"));
    }
    void aRouterThatIsNotUnderstoodIsToBeEditedByHand()
    {
        m_fake->router.adoption->manualEdit = QStringLiteral("proxy_pass http://$slot:8000;");
        const CheckResult result = of(QStringLiteral("router.adopted"));
        QVERIFY(!result.canFix);
        QVERIFY(result.remedy.contains(u"proxy_pass http://$slot:8000;"));
    }
    void aServiceThatTheComposeFilesLackIsNamed()
    {
        m_fake->world.environment.application.web.service = QStringLiteral("site");
        const CheckResult result = of(QStringLiteral("stack"));
        QCOMPARE(result.status, CheckResult::Failed);
        QVERIFY(result.message.contains(u"site"));
        QVERIFY(result.remedy.contains(u"web"));
    }
    void aMissingSecretIsNamedWithItsPlaces()
    {
        m_fake->secrets.answer = failure(ErrorCode::NotFound, QStringLiteral("in none of its three places"), QStringLiteral("Set the variable."));
        QCOMPARE(of(QStringLiteral("secret")).message, QStringLiteral("in none of its three places"));
    }
    void aJournalThatIsNoneIsAProblem()
    {
        QFile file(m_folder->filePath(QStringLiteral("journal.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database, certainly not one of ours, and long enough to be looked at");
        file.close();
        QCOMPARE(of(QStringLiteral("journal")).status, CheckResult::Failed);
    }

private:
    QList<CheckResult> examine()
    {
        Doctor doctor(m_fake->world);
        return await(doctor.examine());
    }
    QStringList ids()
    {
        QStringList found;
        for (const CheckResult& result : examine()) {
            found << result.id;
        }
        return found;
    }
    CheckResult of(const QString& id)
    {
        const QList<CheckResult> results = examine();
        const auto found = std::find_if(results.cbegin(), results.cend(), [&id](const CheckResult& result) { return result.id == id; });
        return found == results.cend() ? CheckResult() : *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_fake;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
