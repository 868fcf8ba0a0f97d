#pragma once
#include "ui/shell/widgets/status.h"
#include <QWidget>

class QHBoxLayout;

namespace Pilothouse {

class ElidedLabel;

/// The head of a page: title, status beside it, one line that says what the page tells now, buttons
/// at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString& subtitle);
    void setStatus(Status status, const QString& word);
    void clearStatus();
    void addButton(QWidget* button); ///< from left to right; the primary one comes last

private:
    void scale();

    ElidedLabel* m_title;
    StatusLabel* m_status;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_head;
    QHBoxLayout* m_buttons;
};

} // namespace Pilothouse
