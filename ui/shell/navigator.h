#pragma once
#include "ui/shell/notice.h"
#include "ui/shell/page.h"
#include <QString>

namespace Pilothouse {

enum class ExpansionEnd;

/// What pages ask of the window. Outlives them. GUI thread.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void show(PageId page) = 0;
    /// The environment that header, status bar and pages speak of.
    virtual void selectEnvironment(const QString& environment) = 0;
    /// The one that is selected; empty without a project. Pages hear of another one by Page::environmentSelected.
    [[nodiscard]] virtual QString environment() const = 0;
    /// `asReplay`: from its journal with the time slider; else live, or as it ended.
    virtual void openRun(const QString& run, bool asReplay = false) = 0;
    /// The deployment wizard for `environment`.
    virtual void openWizard(const QString& environment) = 0;
    /// The same for what ends an expansion of its schema: Contract or TakeBack.
    virtual void openSchemaWizard(const QString& environment, ExpansionEnd end) = 0;
    /// doctor of the environment, at the line of a check ("docker.daemon"); an empty `check` is the
    /// top.
    virtual void openDoctor(const QString& environment, const QString& check = {}) = 0;
    /// The report of a run, for reading and export.
    virtual void openReport(const QString& run) = 0;
    /// The recorded run that ships with the program.
    virtual void openRecording() = 0;
    /// A number beside the page's name in the rail, 0 for none; `what` says it to a screen reader ("2 wait for you").
    virtual void setBadge(PageId page, int count, const QString& what) = 0;
    /// To where the window was before.
    virtual void goBack() = 0;
    /// Says something that happened: in the window, to a screen reader, and to the desktop when the
    /// window is not seen.
    virtual void notify(const Notice& notice) = 0;
};

} // namespace Pilothouse
