#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "ui/shell/widgets/cardarea.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QStackedWidget>

using namespace Pilothouse;

namespace {

/// A refusal above what there is to say without one, as the wizard has it.
class Refusals : public CardArea {
public:
    explicit Refusals(QWidget* parent)
        : CardArea(parent)
        , m_waiting(new EmptyState(QStringLiteral("database"), QStringLiteral("Choose a release first."), {}, sheet()))
        , m_refusal(new RoleBox(Role::Critical, sheet()))
        , m_statements(new Text(TextStyle::Mono, m_refusal))
    {
        m_refusal->setTight();
        m_statements->setWordWrap(true);
        m_refusal->content()->addWidget(m_statements);
        cards()->addWidget(m_waiting, 1);
        cards()->addWidget(m_refusal);
        cards()->addStretch(1);
        refuse({});
    }
    void refuse(const QString& statements)
    {
        m_waiting->setVisible(statements.isEmpty());
        m_refusal->setVisible(!statements.isEmpty());
        m_refusal->setTitle(QStringLiteral("The gate refuses a migration"), QStringLiteral("critical"));
        m_statements->setText(statements);
        settle();
    }

private:
    EmptyState* m_waiting;
    RoleBox* m_refusal;
    Text* m_statements;
};

QString manyLines()
{
    QStringList lines;
    for (int line = 1; line <= 3; ++line) {
        lines << QStringLiteral("people.0002_rename_name:%1: ALTER TABLE \"people_person\" RENAME COLUMN \"name\" TO \"full_name\": the running release reads and writes the column by its old name, and fails from here on").arg(line);
    }
    return lines.join(u'\n');
}

} // namespace

/// Cards whose words wrap are as high as their words before they are painted, also when they were filled in while nobody
/// looked.
class CardAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pages = std::make_unique<QStackedWidget>();
        m_other = new QWidget(m_pages.get());
        m_area = new Refusals(m_pages.get());
        m_pages->addWidget(m_other);
        m_pages->addWidget(m_area);
        m_pages->resize(1280, 800);
        m_pages->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pages.get()));
    }
    void wordsThatComeWhileItIsSeenAreWhole()
    {
        m_pages->setCurrentWidget(m_area);
        QTest::qWait(50);
        m_area->refuse(manyLines());
        QCOMPARE(clippedTexts(*m_area), QStringList());
        screenshot(*m_pages, QStringLiteral("cardarea"));
    }
    void wordsThatCameBeforeItWasSeenAreWhole()
    {
        m_area->refuse(manyLines());
        QTest::qWait(50);
        m_pages->setCurrentWidget(m_area);
        QCOMPARE(clippedTexts(*m_area), QStringList());
    }
    void wordsThatChangedWhileItWasNotSeenAreWhole()
    {
        m_area->refuse(QStringLiteral("one line"));
        m_pages->setCurrentWidget(m_area);
        QTest::qWait(50);
        m_pages->setCurrentWidget(m_other);
        m_area->refuse(manyLines());
        QTest::qWait(50);
        m_pages->setCurrentWidget(m_area);
        QCOMPARE(clippedTexts(*m_area), QStringList());
    }
    void wordsThatNeedLessGiveTheRoomBack()
    {
        m_pages->resize(400, 200);
        m_area->refuse(manyLines());
        m_pages->setCurrentWidget(m_area);
        QTest::qWait(50);
        QVERIFY(m_area->widget()->height() > m_area->viewport()->height());
        m_area->refuse(QStringLiteral("one line"));
        QTRY_COMPARE(m_area->widget()->height(), m_area->viewport()->height());
        QCOMPARE(clippedTexts(*m_area), QStringList());
    }

private:
    std::unique_ptr<QStackedWidget> m_pages;
    QWidget* m_other = nullptr;
    Refusals* m_area = nullptr;
};

PILOTHOUSE_GUI_TEST_MAIN(CardAreaTest)
#include "tst_cardarea.moc"
