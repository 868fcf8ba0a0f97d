#pragma once
#include "ui/deployment/run/runrowsmodel.h"
#include <QListView>

namespace Pilothouse {

class FailureView;

/// The steps of a run; what did not go well is opened by itself, with text that can be copied.
class StepList : public QListView {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void setRows(const QList<RunRow>& rows);
    /// px that all lines need.
    [[nodiscard]] int contentHeight() const { return m_contentHeight; }
    /// Whether the current line has its focus ring: a person uses the keyboard here.
    [[nodiscard]] bool showsRing() const { return m_showsRing; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void contentHeightChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openFailures();
    void measureFailures();
    void pointAtWhatMatters();

    RunRowsModel m_rows;
    QHash<QString, FailureView*> m_failures; ///< by the row's key; owned by the view
    QString m_pointedAt; ///< key of the line that mattered last
    int m_contentHeight = 0;
    bool m_showsRing = false;
};

} // namespace Pilothouse
