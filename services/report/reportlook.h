#pragma once
#include <QColor>
#include <QString>

namespace Pilothouse {

/// Colours and type of a drawn report: ink on paper, as the light theme has them; the window gives its own for the
/// preview. Lengths are px of the page.
struct ReportLook {
    QColor paper {0xFF, 0xFF, 0xFF};
    QColor sunken {0xEC, 0xEE, 0xF2};
    QColor text {0x17, 0x1C, 0x26};
    QColor muted {0x56, 0x60, 0x70};
    QColor line {0xD9, 0xDD, 0xE4};
    QColor lineStrong {0x7D, 0x85, 0x94};
    QColor accent {0x1E, 0x2B, 0x45};
    QColor blue {0x1F, 0x66, 0xD1};
    QColor green {0x37, 0x70, 0x0F};
    QColor warning {0x8A, 0x53, 0x00};
    QColor warningTint {0xF4, 0xF0, 0xE8};
    QColor critical {0xB9, 0x1F, 0x2E};
    QString family = QStringLiteral("Inter"); ///< another sans-serif where there is none
    QString monoFamily = QStringLiteral("monospace");
    double scale = 1; ///< of type and lengths

    [[nodiscard]] int px(double length) const { return int(length * scale + 0.5); }
};

} // namespace Pilothouse
