#pragma once
#include <QString>
#include <QWidget>

namespace Pilothouse {

/// The pages of the rail.
enum class PageId { Overview, Deployments, Migrations, Reports, Journal, Settings };

/// One page of the window, from a rail entry or opened on top of one (a run, the wizard). Made when
/// it is first shown. GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the window's title and a screen reader call it.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the user guide says about it in two or three sentences, for the help in the page menu.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// It is shown now. Work that only matters while it is seen begins here.
    virtual void enter() { }
    /// It is not seen any more.
    virtual void leave() { }
    /// Another environment was chosen in the header.
    virtual void environmentSelected(const QString& environment) { Q_UNUSED(environment) }
    /// Goes to the part called `part`: a check of doctor, a run of a list. Unknown parts change nothing.
    virtual void reveal(const QString& part) { Q_UNUSED(part) }
    /// What gets the keyboard when the page is shown.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }
    /// Whether it may go: a page with unsaved words asks first, and answers false meanwhile.
    [[nodiscard]] virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void titleChanged();
};

} // namespace Pilothouse
