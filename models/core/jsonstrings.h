#pragma once
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace Pilothouse {

/// The texts of an array, for what comes from outside and is taken as it is: empty for anything else, an empty text for
/// a member that is none. JsonReader is the strict way.
[[nodiscard]] inline QStringList stringsIn(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& one : value.toArray()) {
        strings << one.toString();
    }
    return strings;
}

} // namespace Pilothouse
