#pragma once
#include "models/deployment/runcomparisonmodel.h"
#include "ui/shell/widgets/numbers.h"
#include <QWidget>

namespace Pilothouse {

class Button;
class Card;
class Clock;
class Journal;
class RoleBox;
class TableView;

/// Two runs side by side, read from the journal.
class RunComparisonView : public QWidget {
    Q_OBJECT
public:
    /// `journal` and `clock` outlive it.
    RunComparisonView(Journal* journal, Clock* clock, QWidget* parent = nullptr);

    void setTime(const TimeFormat& time);
    /// The older one first.
    void compare(const QString& first, const QString& second);
    [[nodiscard]] RunComparisonModel* model() { return &m_model; }

Q_SIGNALS:
    void closed(); ///< a person wants the list back
    void compared();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeParts();
    void take(const RunState& first, const RunState& second);
    void fail(const Error& error);
    [[nodiscard]] static QString heading(const RunState& state);

    Journal* m_journal;
    Clock* m_clock;
    TimeFormat m_time;
    RunComparisonModel m_model;
    Card* m_card = nullptr;
    TableView* m_table = nullptr;
    RoleBox* m_problem = nullptr;
    Button* m_back = nullptr;
    int m_job = 0; ///< an answer for an older choice is dropped
};

} // namespace Pilothouse
