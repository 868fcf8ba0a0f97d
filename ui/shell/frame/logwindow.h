#pragma once
#include "services/logging/logtail.h"
#include <QWidget>

class QPlainTextEdit;

namespace Pilothouse {

class FilterField;

/// What Pilothouse on this computer wrote into its log, followed while it is written. The last 5,000 lines.
class LogWindow : public QWidget {
    Q_OBJECT
public:
    explicit LogWindow(const QString& file, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void append(const QStringList& lines);
    void filter(const QString& text);

    LogTail m_tail;
    QStringList m_lines; ///< all that are kept, also those that the filter hides
    QString m_filter;
    FilterField* m_field;
    QPlainTextEdit* m_text;
};

} // namespace Pilothouse
