#include "services/logging/redactor.h"
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace Pilothouse {
namespace {

QString mask()
{
    return QStringLiteral("•••");
}

const QRegularExpression& assignment()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(((?:password|passwd|passphrase|pwd|secret(?:[_-]?key)?|token|api[_-]?key)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&"'{}]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& authorization()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((authorization["']?\s*[=:]\s*["']?(?:basic|bearer|token)?\s*)[^\s,;"']+)re"), QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& credentials()
{
    static const QRegularExpression pattern(QStringLiteral(R"re((://[^\s/:@]*:)[^\s/@]+(@))re"));
    return pattern;
}

} // namespace

void Redactor::add(const QByteArray& value)
{
    const QString plain = QString::fromUtf8(value);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(plain));
    const std::lock_guard lock(m_mutex);
    for (const QString& form : {plain, encoded}) {
        if (!form.isEmpty() && !m_values.contains(form)) {
            m_values << form;
        }
    }
    std::sort(m_values.begin(), m_values.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString Redactor::redacted(const QString& text) const
{
    QString result = text;
    {
        const std::lock_guard lock(m_mutex);
        for (const QString& value : m_values) {
            result.replace(value, mask());
        }
    }
    result.replace(authorization(), QStringLiteral("\\1") + mask());
    result.replace(assignment(), QStringLiteral("\\1") + mask());
    result.replace(credentials(), QStringLiteral("\\1") + mask() + QStringLiteral("\\2"));
    return result;
}

} // namespace Pilothouse
