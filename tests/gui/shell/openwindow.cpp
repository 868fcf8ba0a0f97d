#include "tests/gui/shell/openwindow.h"
#include "app/cockpit/pages.h"
#include "tests/support/samplerun.h"
#include "ui/shell/widgets/text.h"
#include <QTest>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {


/// A page as plain as can be: what these tests look at is the frame around it.
class PlainPage : public Page {
public:
    PlainPage(QString title, QWidget* parent)
        : Page(parent)
        , m_title(std::move(title))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 16, 24, 16);
        layout->addWidget(new Text(m_title, TextStyle::Title, Role::Text, this));
        layout->addStretch(1);
    }
    [[nodiscard]] QString title() const override { return m_title; }

private:
    QString m_title;
};

} // namespace

PageFactories plainPages()
{
    PageFactories pages = cockpitPages();
    const auto plain = [](const char* title) {
        return [title](const PageContext&, QWidget* parent) -> Page* { return new PlainPage(QLatin1String(title), parent); };
    };
    const auto about = [](const char* title) {
        return [title](const PageContext&, const QString& subject, QWidget* parent) -> Page* {
            return new PlainPage(QStringLiteral("%1 %2").arg(QLatin1String(title), subject), parent);
        };
    };
    pages.overview = plain("Overview");
    pages.deployments = plain("Deployments");
    pages.reports = plain("Reports");
    pages.journal = plain("Journal");
    pages.recording = plain("Recording");
    pages.run = about("Run");
    pages.wizard = about("Deploy to");
    return pages;
}

WindowTools sampleTools()
{
    WindowTools tools;
    tools.person = QStringLiteral("ben");
    tools.versions = {{QStringLiteral("Pilothouse"), QStringLiteral("0.1.0")}, {QStringLiteral("Qt"), QStringLiteral("6.4.2")}};
    tools.runningStacks = []() -> QCoro::Task<Result<QList<RunningStack>>> {
        QList<RunningStack> stacks {
            {QStringLiteral("members"), QStringLiteral("/srv/members"), QStringLiteral("/srv/members/compose.yaml"),
                {QStringLiteral("database"), QStringLiteral("redis"), QStringLiteral("router"), QStringLiteral("web"), QStringLiteral("worker")}},
            {QStringLiteral("polls"), QStringLiteral("/srv/polls"), QStringLiteral("/srv/polls/compose.yaml"), {QStringLiteral("database"), QStringLiteral("router"), QStringLiteral("web")}}};
        co_return stacks;
    };
    return tools;
}

QList<Event> runAt(const QList<Event>& events, qint64 shift)
{
    QList<Event> moved = events;
    for (Event& event : moved) {
        event.at += shift;
    }
    return moved;
}

OpenWindow::OpenWindow(bool hasProject)
{
    const qint64 now = world.clock.nowMicroseconds();
    world.setStatus(QStringLiteral("production"), ScriptedWorkspace::healthy(QStringLiteral("production"), QStringLiteral("r41"), Slot::Blue));
    world.setStatus(QStringLiteral("staging"), ScriptedWorkspace::healthy(QStringLiteral("staging"), QStringLiteral("r42"), Slot::Green));
    const QList<Event> done = SampleRun::succeeded();
    world.addRun(QStringLiteral("run-1"), runAt(done, now - done.first().at - 8LL * 86'400'000'000));
    const QList<Event> back = SampleRun::rolledBack();
    world.addRun(QStringLiteral("run-2"), runAt(back, now - back.first().at - 3LL * 86'400'000'000));
    window = std::make_unique<MainWindow>(&world.workspace, &world.memory, sampleTools(), plainPages());
    window->resize(1280, 800);
    window->show();
    if (hasProject) {
        world.openProject();
    }
    QTest::qWait(20);
}

} // namespace Pilothouse
