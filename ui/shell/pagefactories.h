#pragma once
#include "ui/shell/page.h"
#include <functional>

namespace Pilothouse {

class ActionRegistry;
class Navigator;
class WindowMemory;
enum class ExpansionEnd;
struct Workspace;

/// What a page is made with; all of it outlives the page.
struct PageContext {
    Workspace* workspace = nullptr;
    Navigator* navigator = nullptr;
    ActionRegistry* actions = nullptr;
    WindowMemory* memory = nullptr;
};

/// How the pages are made, each when it is first shown. One that is missing is not offered anywhere.
struct PageFactories {
    using Make = std::function<Page*(const PageContext& context, QWidget* parent)>;
    using MakeFor = std::function<Page*(const PageContext& context, const QString& subject, QWidget* parent)>;

    Make overview;
    Make deployments;
    Make migrations;
    Make reports;
    Make journal;
    Make settings;
    Make recording; ///< the recorded run that ships with the program
    MakeFor run; ///< a run, live or as it ended
    MakeFor replay; ///< a run from its journal
    MakeFor wizard; ///< the deployment wizard of an environment
    /// The wizard of what ends an environment's expansion.
    std::function<Page*(const PageContext& context, const QString& environment, ExpansionEnd end, QWidget* parent)> schemaWizard;
    MakeFor doctor; ///< doctor of an environment
    MakeFor report; ///< the report of a run
    /// Asks whether the newest run of an environment is taken back; modal to `parent`.
    std::function<void(const PageContext& context, const QString& environment, QWidget* parent)> rollBackLast;

    [[nodiscard]] const Make& of(PageId page) const
    {
        switch (page) {
        case PageId::Overview: return overview;
        case PageId::Deployments: return deployments;
        case PageId::Migrations: return migrations;
        case PageId::Reports: return reports;
        case PageId::Journal: return journal;
        case PageId::Settings: break;
        }
        return settings;
    }
};

} // namespace Pilothouse
