#pragma once
#include "ui/shell/widgets/card.h"

class QButtonGroup;

namespace Pilothouse {

/// In which form a report is exported.
class ExportCard : public Card {
    Q_OBJECT
public:
    explicit ExportCard(QWidget* parent = nullptr);

    void setPages(int pages); ///< of the PDF; 0: not known
    [[nodiscard]] QString format() const; ///< one of reportFormats()
    void setFormat(const QString& format);
    [[nodiscard]] static QString nameOf(const QString& format); ///< "PDF"

Q_SIGNALS:
    void formatChanged();

private:
    QButtonGroup* m_formats;
};

} // namespace Pilothouse
