#pragma once
#include "models/report/reportcontent.h"

namespace Pilothouse {

/// GitHub-flavoured Markdown; what people and programs wrote is escaped. Without figures and charts.
[[nodiscard]] QString reportMarkdown(const ReportContent& content);

} // namespace Pilothouse
