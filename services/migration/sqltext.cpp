#include "services/migration/sqltext.h"
#include <QCryptographicHash>

namespace Pilothouse::SqlText {

QString identifier(const QString& name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString qualified(const QString& schema, const QString& name)
{
    return identifier(schema) + QLatin1Char('.') + identifier(name);
}

QString literal(const QString& text)
{
    QString quoted = QString(text).replace(QLatin1Char('\''), QStringLiteral("''"));
    const bool isEscaped = quoted.contains(QLatin1Char('\\'));
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return (isEscaped ? QStringLiteral("E'") : QStringLiteral("'")) + quoted + QLatin1Char('\'');
}

QString identifiers(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names) {
        quoted << identifier(name);
    }
    return quoted.join(QStringLiteral(", "));
}

QString derivedName(const QString& what, const QStringList& parts)
{
    const QByteArray hash = QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("pilothouse_") + what + QLatin1Char('_') + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace Pilothouse::SqlText
