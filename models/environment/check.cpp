#include "models/environment/check.h"

namespace Pilothouse {

CheckResult CheckResult::ok(QString what) const
{
    CheckResult result = *this;
    result.status = Ok;
    result.message = std::move(what);
    return result;
}

CheckResult CheckResult::warning(QString what, QString toDo) const
{
    CheckResult result = *this;
    result.status = Warning;
    result.message = std::move(what);
    result.remedy = std::move(toDo);
    return result;
}

CheckResult CheckResult::failed(ErrorCode why, QString what, QString toDo) const
{
    CheckResult result = *this;
    result.status = Failed;
    result.code = why;
    result.message = std::move(what);
    result.remedy = std::move(toDo);
    return result;
}

CheckResult CheckResult::failed(const Error& error) const
{
    CheckResult result = failed(error.code, error.message, error.remedy);
    result.detail = error.detail;
    return result;
}

Error CheckResult::toError() const
{
    return {code, title + QStringLiteral(": ") + message, remedy, detail};
}

QJsonObject CheckResult::toJson() const
{
    QJsonObject json {{QStringLiteral("id"), id}, {QStringLiteral("title"), title},
        {QStringLiteral("status"), statusName(status)}, {QStringLiteral("message"), message},
        {QStringLiteral("remedy"), remedy}, {QStringLiteral("canFix"), canFix}};
    if (!detail.isEmpty()) {
        json.insert(QStringLiteral("detail"), detail);
    }
    return json;
}

QString statusName(CheckResult::Status status)
{
    switch (status) {
    case CheckResult::Ok: return QStringLiteral("ok");
    case CheckResult::Warning: return QStringLiteral("warning");
    case CheckResult::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

const CheckResult* firstFailure(const QList<CheckResult>& results)
{
    const CheckResult* first = nullptr;
    for (const CheckResult& result : results) {
        if (result.status != CheckResult::Failed) {
            continue;
        }
        if (result.code != ErrorCode::Refused && result.code != ErrorCode::Conflict) {
            return &result;
        }
        first = first == nullptr ? &result : first;
    }
    return first;
}

} // namespace Pilothouse
