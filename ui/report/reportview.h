#pragma once
#include "models/report/reportcontent.h"
#include <QTextDocument>
#include <QTextEdit>
#include <memory>

namespace Pilothouse {

/// A report as a sheet of paper on a desk, in the colours of the theme: read, selected, copied. What is written into
/// files is the same words, figures and charts, in ink on white.
class ReportView : public QTextEdit {
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);
    ~ReportView() override;

    void setContent(const ReportContent& content);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void layOut();

    ReportContent m_content;
    std::unique_ptr<QTextDocument> m_report;
    int m_paper = 0; ///< px wide
};

} // namespace Pilothouse
