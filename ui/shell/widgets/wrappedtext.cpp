#include "ui/shell/widgets/wrappedtext.h"
#include <QFontMetrics>
#include <QTextLayout>

namespace Pilothouse {

QStringList wrapLines(const QString& text, const QFont& font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (most <= 1 || metrics.horizontalAdvance(text) <= width) {
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace Pilothouse
