#pragma once
#include "ui/shell/widgets/card.h"
#include <QTableView>

class QButtonGroup;
class QCheckBox;

namespace Pilothouse {

class FilterField;
class RunLogModel;

/// The log of a run by source, with a filter; follows the newest line until a person scrolls up.
class RunLogView : public Card {
    Q_OBJECT
public:
    /// `model` outlives the view.
    explicit RunLogView(RunLogModel* model, QWidget* parent = nullptr);

    [[nodiscard]] bool isFollowing() const;
    /// Shows what was said around a moment, µs UTC.
    void showMoment(qint64 at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void filter();
    void follow();
    void onScrolled(int value);
    void onRowsInserted();
    void scale();
    void copy();

    RunLogModel* m_model;
    QButtonGroup* m_sources;
    FilterField* m_filter;
    QCheckBox* m_follow;
    QTableView* m_table;
    bool m_isScrolling = false; ///< by us
    bool m_mustFollow = false; ///< at the end of this frame
};

} // namespace Pilothouse
