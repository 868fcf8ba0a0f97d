#pragma once
#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedLayout;

namespace Pilothouse {

class Button;
class Card;
class EmptyState;
class FilterField;
class ObstacleBox;
struct ReleaseRow;
class RoleBox;
class TableView;
class WizardSession;

/// The first step: the local images of the environment's web service, what runs where, and a field to type a release
/// into. What cannot be chosen says why below the table.
class ReleaseView : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit ReleaseView(WizardSession* session, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const;
    /// The release of the selected row, or none.
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void selectionChanged();
    void releaseActivated(); ///< the selected one, by Enter or a double click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTable();
    void onSession();
    void filter(const QString& text);
    void select(const QString& release);
    void selectFirst();
    void say();
    void showNothing();
    void sayOf(const ReleaseRow& row);

    WizardSession* m_session;
    QSortFilterProxyModel m_shown;
    ObstacleBox* m_obstacle;
    Card* m_card;
    FilterField* m_filter;
    Button* m_again;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    RoleBox* m_verdict;
    bool m_isPlaced = false; ///< the draft's release was selected once
};

} // namespace Pilothouse
