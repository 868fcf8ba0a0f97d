#pragma once
#include "models/report/reportcontent.h"
#include <QByteArray>

namespace Pilothouse {

struct ReportPdf {
    QByteArray bytes;
    int pages = 0;
};

/// A4, with charts as drawings; the same bytes for the same content and `at` (µs UTC), which it gives as its date.
/// Needs a QGuiApplication.
[[nodiscard]] ReportPdf reportPdf(const ReportContent& content, qint64 at);

/// How many pages it has.
[[nodiscard]] int reportPages(const ReportContent& content);

} // namespace Pilothouse
