#pragma once
#include "models/report/reportcontent.h"

namespace Pilothouse {

/// One file that needs nothing else: styles and charts are inside, nothing is loaded and no script runs. What people
/// and programs wrote is escaped. Needs a QGuiApplication for the charts' text.
[[nodiscard]] QString reportHtml(const ReportContent& content);

} // namespace Pilothouse
