#include "services/report/reportformat.h"
#include "services/report/reporthtml.h"
#include "services/report/reportmarkdown.h"
#include "services/report/reportpdf.h"
#include "services/report/runreport.h"
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class ReportFormatWords {
    Q_DECLARE_TR_FUNCTIONS(ReportFormat)
};

} // namespace

QStringList reportFormats()
{
    return {QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("json")};
}

bool isDrawnFormat(const QString& format)
{
    return format == u"html" || format == u"pdf";
}

Result<QByteArray> renderReport(const RunReport& report, const QString& format)
{
    if (isDrawnFormat(format) && qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return failure(ErrorCode::Internal, ReportFormatWords::tr("A report with charts cannot be drawn here."), ReportFormatWords::tr("Use the format md or json."));
    }
    if (format == u"md") {
        return reportMarkdown(report.content()).toUtf8();
    }
    if (format == u"html") {
        return reportHtml(report.content()).toUtf8();
    }
    if (format == u"pdf") {
        return reportPdf(report.content(), report.endedAt()).bytes;
    }
    if (format == u"json") {
        return QJsonDocument(report.toJson()).toJson();
    }
    return failure(ErrorCode::InvalidInput, ReportFormatWords::tr("There is no report format “%1”.").arg(format), ReportFormatWords::tr("The formats are %1.").arg(reportFormats().join(QStringLiteral(", "))));
}

Result<> saveReport(const QByteArray& report, const QString& file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(report) != report.size() || !target.commit()) {
        return failure(ErrorCode::Io, ReportFormatWords::tr("%1 cannot be written: %2.").arg(file, target.errorString()), ReportFormatWords::tr("Choose another file or folder, or make room."));
    }
    return {};
}

} // namespace Pilothouse
