#pragma once
#include "models/environment/checktablemodel.h"
#include "models/environment/project.h"
#include "services/router/router.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include <stop_token>

namespace Pilothouse {

class Button;
class PageHeader;
class RoleBox;
class TableView;
class Text;

/// Is everything there, and is it right? Each check as it ends, its words and its remedy; what doctor can put right
/// itself is offered.
class DoctorPage : public Page {
    Q_OBJECT
public:
    /// Without `environment`: what every project needs.
    DoctorPage(const PageContext& context, const QString& environment, QWidget* parent = nullptr);
    ~DoctorPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    void reveal(const QString& check) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

private:
    void makeParts();
    void look();
    void add(const CheckResult& result);
    void say();
    void showCheck(const QModelIndex& index);
    void askToFix();
    void confirmFix(const AdoptionPlan& plan);
    void fix(const AdoptionPlan& plan);
    void askToUndo();
    void undo();
    [[nodiscard]] EnvironmentKind kind() const;

    PageContext m_context;
    QString m_environment;
    CheckTableModel m_checks;
    PageHeader* m_header = nullptr;
    Button* m_again = nullptr;
    Button* m_fix = nullptr;
    Button* m_undo = nullptr;
    TableView* m_table = nullptr;
    RoleBox* m_box = nullptr;
    Text* m_evidence = nullptr;
    QString m_wanted; ///< check to reveal when it is there
    std::stop_source m_stop;
    bool m_isLooking = false;
};

} // namespace Pilothouse
