#pragma once
#include "services/journal/journalpages.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/widgets/numbers.h"
#include <memory>

class QCheckBox;
class QStackedWidget;

namespace Pilothouse {

class Button;
class EmptyState;
class EventView;
class FilterField;
class JournalFeed;
class PageHeader;
class RoleBox;
class TableView;
class Text;

/// The journal itself: whether it is as it was written, every event, search, export. GUI thread.
class JournalPage : public Page {
    Q_OBJECT
public:
    explicit JournalPage(const PageContext& context, QWidget* parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] QString title() const override { return tr("Journal"); }
    [[nodiscard]] QString help() const override;
    void enter() override;
    void reveal(const QString& event) override; ///< its number
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void makeParts();
    QWidget* makeSearch();
    QWidget* makeTable();
    void open();
    void connectSignals();
    void onProject();
    void search();
    void say();
    void sayState();
    void sayChain();
    void sayFound();
    void onRow(const QModelIndex& index);
    void chooseFile();
    void exportTo(const QString& file);
    void showProblem(const QString& title, const QString& text, const QString& note);
    [[nodiscard]] JournalFeed* feed() const;

    PageContext m_context;
    TimeFormat m_time;
    std::unique_ptr<JournalPages> m_pages; ///< from when the page is first seen
    PageHeader* m_header = nullptr;
    Button* m_verify = nullptr;
    Button* m_export = nullptr;
    RoleBox* m_problem = nullptr;
    Button* m_showEvent = nullptr;
    FilterField* m_text = nullptr;
    QCheckBox* m_samples = nullptr;
    Text* m_found = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    EventView* m_event = nullptr;
    qint64 m_wanted = 0; ///< event to go to as soon as it was read
};

} // namespace Pilothouse
