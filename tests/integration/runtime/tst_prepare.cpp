#include "services/environment/imagepreparer.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include "tests/support/tinystack.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray built = R"(
services:
  web:
    image: ${IMAGE}:${RELEASE:-v1}
    build: {context: ./src, args: {WORD: "${WORD}"}}
    env_file: .env
    ports: ["127.0.0.1:1:80"]
    depends_on: [db]
  worker: {image: "${IMAGE}:${RELEASE:-v1}"}
  db: {image: pilothouse-base:local}
)";
const QByteArray recipe = "FROM pilothouse-base:local\nARG WORD\nLABEL word=$WORD org.opencontainers.image.revision=4f722eb0\n";

} // namespace

class PrepareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_repository = u"tiny-image-%1"_s.arg(QCoreApplication::applicationPid());
        m_stack = std::make_unique<TinyStack>(QMap<QString, QByteArray> {{u"compose.yaml"_s, built}, {u"src/Dockerfile"_s, recipe},
            {u".env"_s, "WORD=hunter2\nIMAGE=" + m_repository.toUtf8() + '\n'}});
        m_project = m_stack->project();
        Environment& environment = m_project.environments.front();
        environment.application.web.image = m_repository + u":{release}"_s;
        environment.application.also.emplace_back().service = u"worker"_s;
        m_runtime = makeRuntime(m_project, environment, m_processes, m_clock);
    }
    void cleanup()
    {
        m_runtime.reset();
        m_stack.reset();
        for (const QString& tag : {u"v1"_s, u"v2"_s, u"v10"_s}) {
            TinyStack::docker({u"image"_s, u"rm"_s, m_repository + u':' + tag});
        }
    }

    void buildsWhatHasABuildSectionUnderTheReleasesTag()
    {
        ImagePreparer preparer(m_runtime.get(), m_project.environments.front());
        QStringList lines;
        const auto images = await(preparer.prepare(u"v10"_s, [&lines](const QString& line) { lines << line; }));
        QVERIFY_RESULT(images);
        QCOMPARE(images->size(), 1); // web and worker are one image
        QCOMPARE(images->first().name, m_repository + u":v10"_s);
        QCOMPARE(images->first().commit, u"4f722eb0"_s);
        QVERIFY(!images->first().wasThere);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(TinyStack::docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Config.Labels.word}}"_s, m_repository + u":v10"_s}), u"hunter2"_s);

        const auto again = await(preparer.prepare(u"v10"_s, {}));
        QVERIFY_RESULT(again);
        QVERIFY(again->first().wasThere);
        QCOMPARE(again->first().id, images->first().id);
    }

    void aFailedBuildShowsItsLastWords()
    {
        m_stack->write(u"src/Dockerfile"_s, "FROM pilothouse-base:local\nRUN echo broken-here && false\n");
        ImagePreparer preparer(m_runtime.get(), m_project.environments.front());
        const auto images = await(preparer.prepare(u"v1"_s, {}));
        QVERIFY(!images);
        QCOMPARE(images.error().code, ErrorCode::ProcessFailed);
        QVERIFY2(images.error().detail.contains(u"broken-here"_s), qPrintable(images.error().detail));
    }

    void anUnknownReleaseListsThoseThatAreHereTheNearestFirst()
    {
        m_stack->write(u"compose.yaml"_s, QByteArray(built).replace("    build: {context: ./src, args: {WORD: \"${WORD}\"}}\n", ""));
        for (const QString& tag : {u"v1"_s, u"v10"_s}) {
            TinyStack::docker({u"tag"_s, u"pilothouse-base:local"_s, m_repository + u':' + tag});
        }
        ImagePreparer preparer(m_runtime.get(), m_project.environments.front());
        const auto images = await(preparer.prepare(u"v100"_s, {}));
        QVERIFY(!images);
        QVERIFY(images.error().code == ErrorCode::NotFound || images.error().code == ErrorCode::Unavailable); // with and without a registry in reach
        QVERIFY2(images.error().remedy.startsWith(u"Did you mean “v10”?"_s), qPrintable(images.error().remedy));
        QVERIFY(images.error().remedy.contains(u"v1"_s));
    }

    void whatIsNoTagIsNotARelease_data()
    {
        QTest::addColumn<QString>("release");
        for (const QString& release : {QString(), u"--help"_s, u"a b"_s, u"v1;rm"_s, u"v1/../x"_s, QString(129, u'a')}) {
            QTest::newRow(qPrintable(u"“%1”"_s.arg(release.left(10)))) << release;
        }
    }
    void whatIsNoTagIsNotARelease()
    {
        QFETCH(QString, release);
        ImagePreparer preparer(m_runtime.get(), m_project.environments.front());
        const auto images = await(preparer.prepare(release, {}));
        QVERIFY(!images);
        QCOMPARE(images.error().code, ErrorCode::InvalidInput);
    }

private:
    QProcessRunner m_processes;
    SystemClock m_clock;
    QString m_repository;
    std::unique_ptr<TinyStack> m_stack;
    Project m_project;
    std::unique_ptr<Runtime> m_runtime;
};

QTEST_GUILESS_MAIN(PrepareTest)
#include "tst_prepare.moc"
