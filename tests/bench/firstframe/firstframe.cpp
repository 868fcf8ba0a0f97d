// How long a window takes from the start of its process to its first painted frame.
//   firstframe empty             an empty Qt main window
//   firstframe cockpit [FILE]    the cockpit as its executable makes it, on a project or on the start page
// Prints milliseconds; with a project, also those until the environment's state is known.
#include "app/cockpit/cockpit.h"
#include "app/cockpit/pages.h"
#include "app/cockpit/settingsfile.h"
#include "app/composition/installation.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/theme/theme.h"
#include <QApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <ctime>
#include <unistd.h>

using namespace Pilothouse;

namespace {

/// Since the process began, by the system's clock of processes.
double sinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray line = file.readAll();
    // The 22nd field, counted behind the name in brackets; in ticks.
    const double begun = line.mid(line.lastIndexOf(')') + 2).split(' ').at(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - begun) * 1000;
}

/// Tells of the first paint of a window, once it is over.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* window, std::function<void()> onPainted)
        : QObject(window)
        , m_onPainted(std::move(onPainted))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true)) {
            QMetaObject::invokeMethod(this, [this] { m_onPainted(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_onPainted;
    bool m_isPainted = false;
};

void print(const char* what)
{
    QTextStream(stdout) << what << ' ' << QString::number(sinceStart(), 'f', 0) << Qt::endl;
}

int showEmpty(QApplication& application)
{
    QMainWindow window;
    window.resize(1280, 800);
    new FirstPaint(&window, [&] {
        print("frame");
        application.quit();
    });
    window.show();
    return QApplication::exec();
}

int showCockpit(QApplication& application, const QString& file)
{
    Theme theme(application);
    SettingsFile memory;
    const auto installation = std::make_shared<Installation>(QApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    Workbench workbench(installation);
    Workspace workspace = workspaceOf(&workbench);
    MainWindow window(&workspace, &memory, windowTools(installation, QStringLiteral("bench")), cockpitPages());
    new FirstPaint(&window, [&] {
        print("frame");
        if (file.isEmpty()) {
            application.quit();
        }
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        const QList<EnvironmentFeed*> feeds = workbench.environments();
        if (!feeds.isEmpty() && feeds.first()->status()) {
            print("data");
            application.quit();
        }
    });
    look.start(5);
    window.show();
    if (!file.isEmpty()) {
        window.openFile(file);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"empty") {
        return showEmpty(application);
    }
    return showCockpit(application, arguments.value(2));
}
