#pragma once
#include "models/deployment/runstate.h"
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include "tests/support/demostack.h"
#include "tests/support/terminal.h"
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace Pilothouse {

/// What a command of pilothousectl left.
struct CtlResult {
    int exitCode = -1;
    QString out;
    QString err;
};

/// pilothousectl at work on a real copy of a demonstration stack, with private XDG folders.
class StackDriver {
public:
    explicit StackDriver(const QString& kind, const QStringList& settings = {}); ///< "members" or "guild"
    ~StackDriver();
    StackDriver(const StackDriver&) = delete;
    StackDriver& operator=(const StackDriver&) = delete;

    /// The first deployment's preparation: `doctor --fix`.
    [[nodiscard]] QString adopt();

    /// Runs a command to its end; kills it after `seconds` (exit code -1).
    CtlResult ctl(const QStringList& arguments, int seconds = 120);
    /// Runs a command at a terminal, as a person who types `typed`.
    TerminalOutput ctlAtTerminal(const QStringList& arguments, const QString& typed, int seconds = 120);
    /// Starts a command and returns at once.
    std::unique_ptr<QProcess> start(const QStringList& arguments);
    /// Ends the runners and supervisors of this stack's runs, as `./run --clean` does.
    CtlResult endRuns();
    CtlResult docker(const QStringList& arguments, int seconds = 60);
    /// Retry-free load on the stack's router until stopLoad() or `seconds`; its report. `writeBody`: of its POSTs.
    void startLoad(int rate = 60, int seconds = 300, const QString& writeBody = {});
    QJsonObject stopLoad();
    /// The fold of a run as the journal has it now.
    [[nodiscard]] RunState run(const QString& run = QStringLiteral("run-1"));
    /// The run's events as the journal has them now.
    [[nodiscard]] QList<Event> events(const QString& run);
    /// The run that was created last, or empty.
    [[nodiscard]] QString lastRun();
    /// Waits until `step` of the run was intended (or applied), or `seconds` passed.
    bool waitForStep(const QString& step, StepStatus atLeast, int seconds = 60, const QString& run = QStringLiteral("run-1"));
    bool waitForEnd(int seconds = 90, const QString& run = QStringLiteral("run-1"));
    /// One GET through the router: status, and the body.
    QPair<int, QString> get(const QString& path);
    /// The release that /version/ answers with.
    QString servingRelease();

    [[nodiscard]] const DemoStack& stack() const { return m_stack; }
    [[nodiscard]] QString folder() const { return m_stack.folder(); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_stack.httpPort()); }
    [[nodiscard]] QString projectFile() const { return folder() + QStringLiteral("/pilothouse.yaml"); }
    /// Rewrites text in a file of the stack; false when `before` is not there.
    bool edit(const QString& file, const QString& before, const QString& after) { return m_stack.edit(file, before, after); }
    /// Added to the environment of the commands.
    QMap<QString, QString> environment;
    /// pilothousectl, or the one that dies at a boundary.
    QString program;

private:
    [[nodiscard]] QProcessEnvironment processEnvironment() const;
    CtlResult finish(QProcess& process, int seconds) const;
    bool waitForRun(const QString& run, int seconds, const std::function<bool(const RunState&)>& isThere);

    QString m_kind;
    DemoStack m_stack;
    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_load;
};

} // namespace Pilothouse
