#pragma once
#include "models/environment/observed.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <limits>
#include <optional>

namespace Pilothouse {

/// Words of one kind within a line. What people and programs wrote is in it as they wrote it: the writers escape.
struct ReportSpan {
    enum Style {
        Plain,
        Strong,
        Code,
        Bad, ///< something failed: in the colour of it where there are colours
    };
    QString text;
    Style style = Plain;

    bool operator==(const ReportSpan&) const = default;
};

using ReportLine = QList<ReportSpan>;

/// A paragraph, a list, a table or a block of code.
struct ReportBlock {
    enum Kind { Paragraph, List, Table, Code };
    Kind kind = Paragraph;
    QList<ReportLine> lines; ///< Paragraph: one; List: its items
    QStringList header; ///< of a table
    QList<QList<ReportLine>> rows; ///< of a table
    QString code;

    [[nodiscard]] static ReportBlock paragraph(const ReportLine& line) { return {Paragraph, {line}, {}, {}, {}}; }
    [[nodiscard]] static ReportBlock paragraph(const QString& text) { return paragraph(ReportLine {{text, ReportSpan::Plain}}); }
    [[nodiscard]] static ReportBlock list(const QList<ReportLine>& items) { return {List, items, {}, {}, {}}; }
    [[nodiscard]] static ReportBlock table(const QStringList& header, const QList<QList<ReportLine>>& rows) { return {Table, {}, header, rows, {}}; }
    [[nodiscard]] static ReportBlock codeBlock(const QString& code) { return {Code, {}, {}, {}, code}; }
};

struct ReportSection {
    QString heading; ///< empty: what stands before the first heading
    QList<ReportBlock> blocks;
    bool isTimeline = false; ///< drawn as lines rather than as a table where there is room for a design
};

/// One of the few numbers that a reader looks for first.
struct ReportFigure {
    QString name; ///< "Failed"
    QString value; ///< "11"
    bool isBad = false;
};

/// A small chart over the time of the run: as many values as there are columns to draw.
struct ReportChart {
    struct Series {
        QString name; ///< "blue"
        std::optional<Slot> slot; ///< drawn in its colour and pattern
        QList<double> values; ///< one a bucket; NaN: nothing was measured
    };
    struct Marker {
        qint64 at = 0; ///< µs UTC
        QString text;
        bool isBad = false;
    };
    QString title; ///< "Requests /s"
    bool isArea = false; ///< stacked
    qint64 from = 0; ///< µs UTC
    qint64 to = 0;
    QTimeZone zone = QTimeZone::utc(); ///< of the times that it names
    QList<Series> series;
    QList<Marker> markers;
    double limit = std::numeric_limits<double>::quiet_NaN(); ///< a threshold, from here upwards
    double leastTop = 1; ///< the axis never ends below
};

/// What a report of a run says, without any form: every format is written from this.
struct ReportContent {
    QString name; ///< "run-7: r42 in production"
    QString place; ///< "members · production · run-7"
    QString headline; ///< "r42 rolled back after 11 failed requests"
    QList<ReportFigure> figures;
    QList<ReportChart> charts; ///< none without measurements
    QList<ReportSection> sections;
};

} // namespace Pilothouse
