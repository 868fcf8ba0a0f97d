#include "tests/integration/deployment/deploymentsupport.h"
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// A stack of another shape: other names, ports and paths, no Redis, no `name:`, static files in a volume that the
// router serves, a router that sends no Host of its own, two services without health check.
class GuildDeploymentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theNewReleaseIsDeployedUnderLoad();
    void workersChangeInTheOrderThatTheProjectWants();
    void theStaticFilesOfBothReleasesAreServed();
    void theOldReleaseComesBackUnderLoad();
    void cleanupTestCase();

private:
    QStringList staticFiles();
    QString release() { return m_stack->get(u"/status/version"_s).second; }

    std::unique_ptr<StackDriver> m_stack;
    QStringList m_outside;
    QStringList m_oldFiles;
};

void GuildDeploymentTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(u"guild"_s);
    QVERIFY(shortenWatch(*m_stack));
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"{ service: mailer }"_s, u"{ service: mailer, start: before }"_s));
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"{ service: closer }"_s, u"{ service: closer, start: together }"_s));
    m_outside = containerIds(*m_stack, {u"postgres"_s, u"proxy"_s});
    m_oldFiles = staticFiles();
    QVERIFY(!m_oldFiles.isEmpty());
    QCOMPARE(release(), u"1.0"_s);
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void GuildDeploymentTest::cleanupTestCase()
{
    m_stack.reset();
}

// The hashed files that the front page names now.
QStringList GuildDeploymentTest::staticFiles()
{
    static const QRegularExpression name(u"/assets/[^\"']+"_s);
    QStringList files;
    QRegularExpressionMatchIterator matches = name.globalMatch(m_stack->get(u"/"_s).second);
    while (matches.hasNext()) {
        files << matches.next().captured();
    }
    return files;
}

void GuildDeploymentTest::theNewReleaseIsDeployedUnderLoad()
{
    m_stack->startLoad(8);
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, u"1.1"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(release(), u"1.1"_s);
    QCOMPARE(containerIds(*m_stack, {u"postgres"_s, u"proxy"_s}), m_outside);
    const CtlResult status = m_stack->ctl({u"status"_s});
    QVERIFY2(status.exitCode == 0 && status.out.contains(u"No drift."_s), qPrintable(said(status)));
}

void GuildDeploymentTest::workersChangeInTheOrderThatTheProjectWants()
{
    for (const QString& service : {u"mailer"_s, u"closer"_s}) {
        const QDateTime started = momentOf(*m_stack, service, Slot::Blue, u"StartedAt"_s);
        const QDateTime ended = momentOf(*m_stack, service, Slot::Plain, u"FinishedAt"_s);
        QVERIFY(started.isValid() && ended.isValid());
        QVERIFY2(service == u"closer" || started < ended, qPrintable(service)); // either may come first of the two together
        QVERIFY2(qAbs(started.msecsTo(ended)) < 60000, qPrintable(service));
    }
}

void GuildDeploymentTest::theStaticFilesOfBothReleasesAreServed()
{
    const QStringList newFiles = staticFiles();
    QVERIFY(newFiles != m_oldFiles);
    for (const QString& file : m_oldFiles + newFiles) {
        QVERIFY2(m_stack->get(file).first == 200, qPrintable(file));
    }
}

void GuildDeploymentTest::theOldReleaseComesBackUnderLoad()
{
    m_stack->startLoad(8);
    const CtlResult rolledBack = m_stack->ctl({u"rollback"_s, u"last"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(rolledBack.exitCode == 0, qPrintable(said(rolledBack)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(release(), u"1.0"_s);
    QCOMPARE(containerIds(*m_stack, {u"postgres"_s, u"proxy"_s}), m_outside);
}

QTEST_GUILESS_MAIN(GuildDeploymentTest)
#include "tst_guilddeployment.moc"
