#pragma once
#include "models/report/reportcontent.h"
#include "services/report/reportlook.h"
#include <QTextDocument>
#include <memory>

namespace Pilothouse {

/// The report as a text document, for the PDF and for the preview: the same words, figures and charts in the same
/// order. Belongs to the thread that made it; needs a QGuiApplication.
/// `width` is that of the text, px. The object's parent is null.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const ReportContent& content, const ReportLook& look, int width);

} // namespace Pilothouse
