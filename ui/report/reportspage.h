#pragma once
#include "services/report/reportreader.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/widgets/numbers.h"
#include <memory>

class QStackedWidget;

namespace Pilothouse {

class Button;
class EmptyState;
class ExportCard;
class PageHeader;
class ReportList;
class ReportView;
class RoleBox;
class StatusLabel;
class Text;

/// The reports of all runs: chosen, read as they will be printed, exported. GUI thread.
class ReportsPage : public Page {
    Q_OBJECT
public:
    /// `run` is shown first; empty: the newest.
    ReportsPage(const PageContext& context, const QString& run, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString help() const override;
    void enter() override;
    void leave() override;
    void reveal(const QString& run) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] const std::shared_ptr<const ReadReport>& shown() const { return m_report; } ///< null while it is read

Q_SIGNALS:
    void reportShown();

private:
    void makeParts();
    QWidget* makeSide();
    QWidget* makeBody();
    void connectSignals();
    void onProject();
    void takeRuns();
    void read(const QString& run);
    void take(const std::shared_ptr<const ReadReport>& report);
    void fail(const Error& error);
    void sayChain();
    void sayFormat();
    void chooseFile();
    void exportTo(const QString& file);
    [[nodiscard]] qint64 now() const;

    PageContext m_context;
    QString m_wanted;
    TimeFormat m_time;
    std::shared_ptr<const ReadReport> m_report;
    PageHeader* m_header = nullptr;
    Button* m_open = nullptr;
    Button* m_export = nullptr;
    QStackedWidget* m_body = nullptr;
    EmptyState* m_nothing = nullptr;
    ReportList* m_list = nullptr;
    ReportView* m_view = nullptr;
    RoleBox* m_problem = nullptr;
    ExportCard* m_formats = nullptr;
    StatusLabel* m_chain = nullptr;
    Text* m_chainWords = nullptr;
    bool m_isSeen = false;
    int m_job = 0; ///< an answer for an older choice is dropped
};

} // namespace Pilothouse
