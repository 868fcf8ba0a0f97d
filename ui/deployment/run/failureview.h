#pragma once
#include "ui/deployment/run/runpresentation.h"
#include <QFrame>

class QPlainTextEdit;

namespace Pilothouse {

class Button;
class Text;

/// What opens below a step that did not go well: what happened, the evidence (to be copied), what
/// to do now.
class FailureView : public QFrame {
    Q_OBJECT
public:
    explicit FailureView(QWidget* parent = nullptr);

    void setRow(const RunRow& row);
    /// px that the whole needs at this width.
    [[nodiscard]] int heightAt(int width) const;
    /// Puts its controls behind `widget` for the keyboard.
    void setTabAfter(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();
    void layOutEvidence();

    RunRow m_row;
    Text* m_title;
    Text* m_trailing;
    Text* m_message;
    Text* m_evidenceTitle;
    Button* m_copy;
    QPlainTextEdit* m_evidence;
    Text* m_remedy;
};

} // namespace Pilothouse
