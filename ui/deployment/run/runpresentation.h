#pragma once
#include "models/deployment/runstate.h"
#include "models/environment/status.h"
#include "services/deployment/runfeed.h"
#include "ui/shell/theme/style.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/status.h"
#include <limits>

namespace Pilothouse {

/// What the words of a run view depend on besides the run's state.
struct RunContext {
    qint64 now = 0; ///< µs UTC; of a replay the moment that it shows
    TimeFormat time;
    RunnerLife life = RunnerLife::Alive;
    EnvironmentKind kind = EnvironmentKind::Development;
    bool isReplay = false; ///< nothing can be asked of it
    std::optional<ExpansionEnd> expansion; ///< what ends what this run expanded, and can be begun now
    double p95 = std::numeric_limits<double>::quiet_NaN(); ///< ms, of the newest sample
};

/// What opens below a step that did not go well.
struct RunFailure {
    Status status = Status::Critical;
    QString message; ///< what happened and why
    QString evidenceTitle;
    QString evidence; ///< several lines, or empty
    QString remedy; ///< what to do now, or empty

    bool operator==(const RunFailure&) const = default;
};

/// A line of the step list: a step, or some that belong together.
struct RunRow {
    QString key; ///< stable while the run lasts
    Status status = Status::Pending;
    QString title;
    QString detail; ///< muted, after the title
    QString strong; ///< trailing, before `trailing`: "3:12"
    QString trailing; ///< muted: "4 s", "left of 5:00"
    double progress = -1; ///< 0–1; below 0: no bar
    bool isCurrent = false;
    std::optional<RunFailure> failure;
    QString toolTip; ///< each step of the row

    bool operator==(const RunRow&) const = default;
};

struct GuardCell {
    QString label;
    QString value;
    QString limit; ///< "of 5 %", or empty
    double used = -1; ///< share of the limit, 0–1; below 0: no meter
    Status status = Status::Ok;

    bool operator==(const GuardCell&) const = default;
};

/// One side of the traffic bar.
struct SlotShare {
    Slot slot = Slot::Plain;
    QString release;
    int percent = 0;

    bool operator==(const SlotShare&) const = default;
};

/// A statement in a tinted box.
struct RunBox {
    Status status = Status::Ok;
    QString icon;
    QString title;
    QString text;
    QString note;

    bool operator==(const RunBox&) const = default;
};

enum class RunVerb { Note, Pause, Resume, Abort, RollBack, Finish, Recover, Report, Doctor, Contract, TakeBack };

struct RunButton {
    RunVerb verb = RunVerb::Note;
    QString text; ///< a disabled one says in it what it waits for
    QString icon;
    ButtonKind kind = ButtonKind::Normal;
    bool isEnabled = true;
    std::optional<Confirmation> confirmation; ///< asked before

    [[nodiscard]] bool looksLike(const RunButton& other) const
    {
        return verb == other.verb && text == other.text && kind == other.kind
            && isEnabled == other.isEnabled;
    }
};

/// Everything that the run view shows of a run, in words and numbers.
struct RunPresentation {
    QString title; ///< "r42 → production"
    Status status = Status::Unknown;
    QString statusWord;
    QString subtitle;
    QList<RunRow> rows;
    QStringList did; ///< what Pilothouse did about a failure; replaces the guard's cells
    QString guard; ///< "armed"
    Status guardStatus = Status::Ok;
    QList<GuardCell> cells;
    SlotShare from;
    SlotShare to;
    QString traffic; ///< "switched 02:01:13 in 3 ms"
    QString failed; ///< the one big figure
    QString asked; ///< "of 9 912"
    QString failedDetail; ///< users' and the probe's share, longest gap; two lines
    bool hasFailures = false;
    QStringList next; ///< what a person can do about a failure, in order
    RunBox box;
    QString sentence;
    QList<RunButton> buttons;
    bool isOver = false;
};

/// Pure.
[[nodiscard]] RunPresentation presentRun(const RunState& state, const RunContext& context);

} // namespace Pilothouse
