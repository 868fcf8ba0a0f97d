#include "app/cockpit/cockpit.h"
#include "app/cockpit/desktopsession.h"
#include "app/cockpit/pages.h"
#include "app/cockpit/settingsfile.h"
#include "app/composition/catalogues.h"
#include "app/composition/installation.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/theme/theme.h"
#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>
#include <algorithm>
#include <csignal>
#include <optional>

using namespace Pilothouse;

namespace {

constexpr auto usage = "pilothouse [FILE]      a pilothouse.yaml, or a compose file; without one the last project is opened\n"
                       "pilothouse --version\n"
                       "pilothouse --help\n";

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What needs no display, and what cannot be done without one. Nothing: open the window.
std::optional<int> answerWithoutWindow(const QStringList& arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.contains(QStringLiteral("--version"))) {
        out << "pilothouse " << PILOTHOUSE_VERSION << '\n';
        return 0;
    }
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        out << usage;
        return 0;
    }
    const bool hasOption = std::any_of(arguments.cbegin(), arguments.cend(), [](const QString& argument) { return argument.startsWith(u'-'); });
    if (hasOption || arguments.size() > 1) {
        err << usage;
        return 2;
    }
    if (!hasDisplay()) {
        err << "pilothouse: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Use pilothousectl here.\n";
        return 2;
    }
    return std::nullopt;
}

void translate(Catalogues& own, QTranslator& qt)
{
    own.install();
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qt);
    }
}

int show(QApplication& application, const QStringList& arguments)
{
    Theme theme(application);
    DesktopSession desktop(theme);
    SettingsFile memory;
    const auto installation = std::make_shared<Installation>(QApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    Workbench workbench(installation);
    Workspace workspace = workspaceOf(&workbench);
    WindowTools tools = windowTools(installation, QApplication::applicationVersion());
    tools.tellDesktop = [&desktop](const Notice& notice) { desktop.tell(notice); };
    MainWindow window(&workspace, &memory, tools, cockpitPages());
    window.show();
    if (arguments.isEmpty()) {
        window.openLast();
    } else {
        window.openFile(QFileInfo(arguments.first()).absoluteFilePath());
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // A pipe to a child that ended is an error of that write, not the end of the window.
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    if (const std::optional<int> code = answerWithoutWindow(arguments)) {
        return *code;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pilothouse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pilothouse"));
    QApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("pilothouse"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/application/pilothouse.svg")));
    Catalogues own;
    QTranslator qt;
    translate(own, qt);
    return show(application, application.arguments().mid(1));
}
