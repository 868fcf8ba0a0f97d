#pragma once
#include "models/deployment/runstate.h"
#include "ui/shell/pagefactories.h"
#include <QCoreApplication>
#include <QObject>

namespace Pilothouse {

struct Confirmation;

/// Asks whether a run is to be taken back, with what that does and how long it takes, and does it: reads the run,
/// plans the way back, asks once, and opens the run that goes back. What cannot be is said as a notice. Deletes
/// itself. GUI thread.
class RollbackQuestion : public QObject {
    Q_OBJECT
public:
    /// `parent` is what the question is modal to.
    static void ask(const PageContext& context, const QString& run, QWidget* parent);
    /// Of the newest run of `environment` in the open project.
    static void askLast(const PageContext& context, const QString& environment, QWidget* parent);

private:
    RollbackQuestion(const PageContext& context, QWidget* parent);

    void read(const QString& run);
    void takeState(const RunState& state);
    void confirm(const Plan& way);
    void confirmRunning();
    void open(Confirmation question);
    void rollBack(const QString& typedRelease);
    void fail(const Error& error);

    PageContext m_context;
    QWidget* m_parent;
    RunState m_state;
};

} // namespace Pilothouse
