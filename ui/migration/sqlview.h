#pragma once
#include <QPlainTextEdit>

namespace Pilothouse {

/// SQL to read and copy, highlighted, with the numbers of its lines.
class SqlView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SqlView(QWidget* parent = nullptr);

    void setSql(const QString& sql);
    /// Goes to a line, 1-based, and marks it.
    void showLine(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void scale();
    void paintNumbers();
    [[nodiscard]] int numbersWidth() const;

    QWidget* m_numbers;
    int m_markedLine = 0;
};

} // namespace Pilothouse
