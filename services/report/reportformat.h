#pragma once
#include "models/core/result.h"
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Pilothouse {

class RunReport;

/// "md", "html", "pdf", "json".
[[nodiscard]] QStringList reportFormats();
/// Whether it takes a QGuiApplication to write it: charts and pages are drawn.
[[nodiscard]] bool isDrawnFormat(const QString& format);
/// The report as a file has it; what the window exports and the command line writes. InvalidInput: no such format.
[[nodiscard]] Result<QByteArray> renderReport(const RunReport& report, const QString& format);
/// A file that is there whole or not at all. Io: it cannot be written.
[[nodiscard]] Result<> saveReport(const QByteArray& report, const QString& file);

} // namespace Pilothouse
