#include "models/core/error.h"
#include <array>
#include <utility>

namespace Pilothouse {
namespace {

constexpr std::array<std::pair<ErrorCode, QLatin1String>, 13> names {{
    {ErrorCode::InvalidInput, QLatin1String("invalid-input")},
    {ErrorCode::NotFound, QLatin1String("not-found")},
    {ErrorCode::ProcessFailedToStart, QLatin1String("process-failed-to-start")},
    {ErrorCode::ProcessFailed, QLatin1String("process-failed")},
    {ErrorCode::TimedOut, QLatin1String("timed-out")},
    {ErrorCode::Cancelled, QLatin1String("cancelled")},
    {ErrorCode::Refused, QLatin1String("refused")},
    {ErrorCode::Unavailable, QLatin1String("unavailable")},
    {ErrorCode::PermissionDenied, QLatin1String("permission-denied")},
    {ErrorCode::Conflict, QLatin1String("conflict")},
    {ErrorCode::Corrupt, QLatin1String("corrupt")},
    {ErrorCode::Io, QLatin1String("io")},
    {ErrorCode::Internal, QLatin1String("internal")},
}};

ErrorCode codeFromJson(const QJsonValue& value)
{
    const QString name = value.toString();
    for (const auto& [code, known] : names) {
        if (name == known || (value.isDouble() && value.toInt() == int(code))) {
            return code;
        }
    }
    return ErrorCode::Internal;
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const auto& [known, name] : names) {
        if (known == code) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

QJsonObject errorToJson(const Error& error)
{
    return {
        {QStringLiteral("code"), errorCodeName(error.code)},
        {QStringLiteral("message"), error.message},
        {QStringLiteral("remedy"), error.remedy},
        {QStringLiteral("detail"), error.detail},
    };
}

Error errorFromJson(const QJsonObject& json)
{
    return {codeFromJson(json.value(QStringLiteral("code"))), json.value(QStringLiteral("message")).toString(),
        json.value(QStringLiteral("remedy")).toString(), json.value(QStringLiteral("detail")).toString()};
}

} // namespace Pilothouse
