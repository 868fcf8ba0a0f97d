#pragma once
#include "services/project/projectloader.h"
#include <QFile>

namespace Pilothouse {

/// A project file with every key that is acted on; line numbers matter to the tests.
inline QByteArray fullProject()
{
    QFile file(QStringLiteral(PILOTHOUSE_TEST_DATA "/full.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "line:column: message", one a line, as people read it after the file's name.
inline QString told(const QList<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& each : diagnostics) {
        lines << each.toString().mid(each.file.size() + 1);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Pilothouse
