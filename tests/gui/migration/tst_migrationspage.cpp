#include "tests/gui/shell/openwindow.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/keyboard.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/samplereview.h"
#include "ui/migration/lockspanel.h"
#include "ui/migration/migrationspage.h"
#include "ui/migration/sqlview.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tabstrip.h"
#include "ui/shell/widgets/text.h"
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeView>

using namespace Pilothouse;

namespace {

const auto staging = QStringLiteral("staging");
const auto release = QStringLiteral("r43");

/// The real page in the window, on an environment whose answers the test gives.
struct Stage : OpenWindow {
    explicit Stage(const Result<SchemaReview>& review = sampleReview(), const QString& environment = staging)
    {
        world.setReview(review);
        world.setLocks(samplePicture());
        world.setProof(sampleProof());
        window->selectEnvironment(environment);
        window->show(PageId::Migrations);
        page = qobject_cast<MigrationsPage*>(window->host()->page());
        feed = world.workspace.review(environment);
    }

    void read()
    {
        feed->pick(release);
        QTRY_VERIFY(feed->work() == ReviewFeed::Work::None);
        tabs("Views of the release and the database")->choose(0);
    }
    [[nodiscard]] TabStrip* tabs(const char* name) const
    {
        const QList<TabStrip*> all = page->findChildren<TabStrip*>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [name](const TabStrip* strip) { return strip->accessibleName() == QLatin1String(name); });
        return found == all.cend() ? nullptr : *found;
    }
    /// Everything that can be read on the page.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            const auto* text = qobject_cast<const QLabel*>(widget);
            const auto* line = qobject_cast<const ElidedLabel*>(widget);
            const auto* status = qobject_cast<const StatusLabel*>(widget);
            const auto* sql = qobject_cast<const QPlainTextEdit*>(widget);
            words << (text != nullptr ? text->text() : line != nullptr ? line->text() : status != nullptr ? status->word() : sql != nullptr ? sql->toPlainText() : QString());
        }
        return words.join(u'\n');
    }
    [[nodiscard]] Button* button(const QString& text) const
    {
        const QList<Button*> all = page->findChildren<Button*>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](const Button* each) { return each->text() == text && each->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    }
    void look(const QString& name)
    {
        screenshots(*window, QStringLiteral("migrations-") + name);
        window->resize(1280, 800);
        QCOMPARE(accessibilityFaults(*page), QStringList());
        QCOMPARE(clippedTexts(*page), QStringList());
    }

    MigrationsPage* page = nullptr;
    ReviewFeed* feed = nullptr;
};

} // namespace

/// The Migrations page on reviews and lock pictures that are given; the real ones are looked at in tst_wizard.
class MigrationsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAReleaseItSaysWhatChoosingDoes();
    void readingIsSaidWithItsTimeAndCanBeCancelled();
    void theWorstPendingMigrationIsShownWithItsVerdict();
    void theRulesPageIsTheRecipe();
    void bothHalvesAreShownBeforeAndAfter();
    void theProofNamesTheFailingStatement();
    void nothingPendingIsSaid();
    void aMissingImageIsSaidWithWhatToDo();
    void whoWaitsForWhomIsShownLive();
    void nobodyWaitsForAnybody();
    void terminatingWantsTheTypedWordAndSaysWhatItUndoes();
    void cancellingInProductionWantsTheEnvironmentsName();
    void aDatabaseThatIsDownIsSaid();
    void anEnvironmentWithoutMigrationsHasNoSuchPage();
    void theKeyboardReachesEverything();
    void largerTextIsNotClipped();
};

void MigrationsPageTest::withoutAReleaseItSaysWhatChoosingDoes()
{
    Stage stage;
    stage.world.setLocks(LockPicture());
    QVERIFY(stage.page != nullptr);
    QTRY_VERIFY(stage.words().contains(QStringLiteral("Choose a release at the top")));
    QVERIFY(stage.tabs("Views of the release and the database")->chosen() == 2);
    stage.look(QStringLiteral("no-release"));
}

void MigrationsPageTest::readingIsSaidWithItsTimeAndCanBeCancelled()
{
    Stage stage;
    stage.world.holdLooks();
    stage.feed->pick(release);
    stage.world.clock.advance(Milliseconds(3000));
    QTRY_VERIFY(stage.words().contains(QStringLiteral("for 3 s now")) || stage.words().contains(QStringLiteral("for 3.0 s now")));
    stage.look(QStringLiteral("reading"));
    QVERIFY(stage.button(QStringLiteral("Cancel")) != nullptr);
    stage.button(QStringLiteral("Cancel"))->click();
    QCOMPARE(stage.feed->work(), ReviewFeed::Work::None);
    QTRY_VERIFY(stage.words().contains(QStringLiteral("Choose a release at the top")));
}

void MigrationsPageTest::theWorstPendingMigrationIsShownWithItsVerdict()
{
    Stage stage;
    stage.read();
    QTRY_VERIFY(stage.words().contains(QStringLiteral("dangerous: the running release breaks from line 5 on")));
    const QString words = stage.words();
    for (const QString& said : {QStringLiteral("people.0008_rename_member_no"), QStringLiteral("RENAME COLUMN"), QStringLiteral("ACCESS EXCLUSIVE"), QStringLiteral("rename-column"),
             QStringLiteral("84\u202f210 rows, 33 MB"), QStringLiteral("No order works while both serve"), QStringLiteral("more than 8 workers can hold"), QStringLiteral("Cached payloads")}) {
        QVERIFY2(words.contains(said), qPrintable(said + QStringLiteral(" in ") + words));
    }
    stage.look(QStringLiteral("dangerous"));
    stage.tabs("Views of the migration")->choose(1);
    stage.look(QStringLiteral("statements"));
    stage.page->reveal(QStringLiteral("people.0009_index_last_name"));
    QTRY_VERIFY(stage.words().contains(QStringLiteral("safe: the running release goes on working")));
    stage.page->reveal(QStringLiteral("auth.0001_initial"));
    QTRY_VERIFY(stage.words().contains(QStringLiteral("It is applied.")));
}

void MigrationsPageTest::theRulesPageIsTheRecipe()
{
    Stage stage;
    stage.read();
    stage.tabs("Views of the migration")->choose(2);
    const auto* recipe = stage.page->findChild<QTextBrowser*>();
    QTRY_VERIFY(recipe->isVisible());
    QVERIFY(recipe->toPlainText().contains(QStringLiteral("Instead")));
    QVERIFY(recipe->toPlainText().contains(QStringLiteral("keeps in step")));
    stage.look(QStringLiteral("recipe"));
}

void MigrationsPageTest::bothHalvesAreShownBeforeAndAfter()
{
    Stage stage;
    stage.read();
    stage.tabs("Views of the migration")->choose(3);
    QTRY_VERIFY(stage.words().contains(QStringLiteral("It can be made in two halves")));
    QVERIFY(stage.words().contains(QStringLiteral("people_person.membership_number character varying(20)")));
    stage.look(QStringLiteral("halves"));
    SchemaReview refused = sampleReview();
    refused.migrations[3].expansion->refusal = QStringLiteral("Its type has no way back.");
    stage.world.setReview(refused);
    stage.feed->readAgain();
    QTRY_VERIFY(stage.words().contains(QStringLiteral("It cannot be made in two halves")));
    QVERIFY(stage.words().contains(QStringLiteral("Its type has no way back.")));
}

void MigrationsPageTest::theProofNamesTheFailingStatement()
{
    Stage stage;
    stage.read();
    stage.tabs("Views of the release and the database")->choose(1);
    QTRY_VERIFY(stage.words().contains(QStringLiteral("has not been tried yet")));
    stage.look(QStringLiteral("not-proven"));
    stage.button(QStringLiteral("Validate in a scratch copy"))->click();
    QTRY_VERIFY(stage.feed->review()->proof.has_value());
    QTRY_VERIFY(stage.words().contains(QStringLiteral("column p.member_no does not exist")));
    QVERIFY(stage.words().contains(QStringLiteral("SELECT p.id, p.member_no FROM people_person")));
    QVERIFY(stage.words().contains(QStringLiteral("Taken back, the schema was as before.")));
    stage.look(QStringLiteral("proof"));
}

void MigrationsPageTest::nothingPendingIsSaid()
{
    SchemaReview review = sampleReview();
    review.migrations = review.migrations.mid(0, 3);
    review.whole = {};
    review.order = ReleaseOrder::Either;
    review.queue = {};
    review.notes.clear();
    for (StrategyVerdict& strategy : review.strategies) {
        strategy.word = StrategyWord::Allowed;
        strategy.reason.clear();
    }
    Stage stage(review);
    stage.read();
    QTRY_VERIFY(stage.words().contains(QStringLiteral("Nothing is pending: r43 needs the schema of staging as it is.")));
    stage.look(QStringLiteral("nothing-pending"));
}

void MigrationsPageTest::aMissingImageIsSaidWithWhatToDo()
{
    Stage stage(failure(ErrorCode::NotFound, QStringLiteral("The image members-web:r43 of release “r43” is not here."),
        QStringLiteral("`pilothousectl prepare --env staging --release r43` builds or pulls it.")));
    stage.read();
    QTRY_VERIFY(stage.words().contains(QStringLiteral("The image members-web:r43 of release “r43” is not here.")));
    QVERIFY(stage.words().contains(QStringLiteral("pilothousectl prepare")));
    QVERIFY(stage.button(QStringLiteral("Read again")) != nullptr);
    stage.look(QStringLiteral("image-missing"));
}

void MigrationsPageTest::whoWaitsForWhomIsShownLive()
{
    Stage stage;
    stage.read();
    stage.tabs("Views of the release and the database")->choose(2);
    const auto* panel = stage.page->findChild<LocksPanel*>();
    QTRY_COMPARE(panel->table()->model()->rowCount(), 7);
    QVERIFY(stage.words().contains(QStringLiteral("17 of 100 connections")));
    QVERIFY(stage.words().contains(QStringLiteral("45 %")));
    stage.look(QStringLiteral("locks"));
    LockPicture later = samplePicture();
    later.sessions.removeFirst();
    later.sessions[0].blockedBy.clear();
    stage.world.setLocks(later);
    stage.world.clock.advance(Milliseconds(1000));
    QTRY_COMPARE(panel->table()->model()->rowCount(), 6);
}

void MigrationsPageTest::nobodyWaitsForAnybody()
{
    Stage stage;
    stage.world.setLocks(LockPicture());
    stage.world.clock.advance(Milliseconds(1000));
    QTRY_VERIFY(stage.words().contains(QStringLiteral("Nobody waits for anybody.")));
}

void MigrationsPageTest::terminatingWantsTheTypedWordAndSaysWhatItUndoes()
{
    Stage stage;
    const auto* panel = stage.page->findChild<LocksPanel*>();
    QTRY_COMPARE(panel->table()->model()->rowCount(), 7);
    // An idle session runs nothing that could be cancelled.
    QVERIFY(!stage.button(QStringLiteral("Cancel the statement…"))->isEnabled());
    stage.button(QStringLiteral("Terminate the session…"))->click();
    auto* dialog = stage.window->findChild<ConfirmDialog*>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(!dialog->confirmButton()->isEnabled());
    screenshots(*stage.window, QStringLiteral("migrations-terminate"));
    dialog->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    type(QStringLiteral("4127"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_COMPARE(stage.world.endedSessions(), QStringList {QStringLiteral("terminate 4127")});
}

void MigrationsPageTest::cancellingInProductionWantsTheEnvironmentsName()
{
    Stage stage(sampleReview(), QStringLiteral("production"));
    auto* panel = stage.page->findChild<LocksPanel*>();
    QTRY_COMPARE(panel->table()->model()->rowCount(), 7);
    panel->table()->selectRow(1);
    QTRY_VERIFY(stage.button(QStringLiteral("Cancel the statement…"))->isEnabled());
    stage.button(QStringLiteral("Cancel the statement…"))->click();
    auto* dialog = stage.window->findChild<ConfirmDialog*>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    dialog->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    type(QStringLiteral("production"));
    dialog->confirmButton()->click();
    QTRY_COMPARE(stage.world.endedSessions(), QStringList {QStringLiteral("cancel 4188")});
}

void MigrationsPageTest::aDatabaseThatIsDownIsSaid()
{
    Stage stage(failure(ErrorCode::Unavailable, QStringLiteral("PostgreSQL does not answer at 127.0.0.1:5433."), QStringLiteral("Start it, or correct `database:`.")));
    stage.world.setLocks(failure(ErrorCode::Unavailable, QStringLiteral("PostgreSQL does not answer at 127.0.0.1:5433."), QStringLiteral("Start it, or correct `database:`.")));
    stage.world.clock.advance(Milliseconds(1000));
    stage.read();
    stage.tabs("Views of the release and the database")->choose(2);
    stage.world.clock.advance(Milliseconds(1000));
    QTRY_VERIFY(stage.words().contains(QStringLiteral("not known")));
    QVERIFY(stage.words().contains(QStringLiteral("PostgreSQL does not answer")));
    stage.look(QStringLiteral("database-down"));
}

void MigrationsPageTest::anEnvironmentWithoutMigrationsHasNoSuchPage()
{
    Stage stage;
    const auto pages = [&stage] {
        QStringList names;
        const auto* rail = stage.window->findChild<Rail*>();
        for (int row = 0; row < rail->model()->rowCount(); ++row) {
            names << rail->model()->index(row, 0).data().toString();
        }
        return names;
    };
    QVERIFY(pages().contains(QStringLiteral("Migrations")));
    QFile file(stage.world.projectFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    static const QRegularExpression migrations(QStringLiteral("\\n    migrations:[^\\n]*(\\n      [^\\n]*)*"));
    const QByteArray without = QString::fromUtf8(text).remove(migrations).toUtf8();
    QVERIFY(without != text);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(without);
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(!pages().contains(QStringLiteral("Migrations")), 10000);
    QCOMPARE(stage.window->host()->place().key, QStringLiteral("overview"));
}

void MigrationsPageTest::theKeyboardReachesEverything()
{
    Stage stage;
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.read();
    QCOMPARE(treeFaults(*stage.window).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(*stage.window).join(u'\n'), QString());
}

void MigrationsPageTest::largerTextIsNotClipped()
{
    Stage stage;
    stage.read();
    Theme::of()->setTextScale(1.25);
    QTest::qWait(50);
    screenshot(*stage.window, QStringLiteral("migrations-larger"), QSize(1920, 1080));
    const QStringList clipped = clippedTexts(*stage.page);
    Theme::of()->setTextScale(1);
    QCOMPARE(clipped, QStringList());
}

PILOTHOUSE_GUI_TEST_MAIN(MigrationsPageTest)
#include "tst_migrationspage.moc"
