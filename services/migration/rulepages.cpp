#include "services/migration/rulepages.h"
#include <QFile>

namespace Pilothouse {

QString rulePage(const QString& rule)
{
    QFile page(QStringLiteral(":/rules/%1.md").arg(rule));
    return !rule.isEmpty() && page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace Pilothouse
