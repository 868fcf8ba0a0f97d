#pragma once
#include <QLineEdit>
#include <QTimer>

namespace Pilothouse {

/// A small field with a funnel; Escape empties it.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    /// `what` is filtered, for a screen reader: "Runs".
    explicit FilterField(const QString& what, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// 150 ms after the last change, or at once by Enter.
    void filterChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_rest;
};

} // namespace Pilothouse
