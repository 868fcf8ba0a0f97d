#include "services/runtime/compose/leasecontainer.h"
#include "services/runtime/compose/inspectparser.h"
#include <QRegularExpression>
#include <QUuid>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr int attempts = 5; // a holder may leave between the refusal and the look

LeaseHolder holderFrom(const QJsonObject& inspected)
{
    const QJsonObject labels = inspected["Config"_L1]["Labels"_L1].toObject();
    const auto label = [&labels](QLatin1StringView name) { return labels[Label::lease + name].toString(); };
    LeaseHolder holder;
    holder.container = inspected["Id"_L1].toString();
    holder.who = label(".who"_L1);
    holder.why = label(".why"_L1);
    holder.run = label(".run"_L1);
    holder.host = label(".host"_L1);
    holder.identity = label(".identity"_L1);
    holder.fence = label(".fence"_L1);
    holder.since = QDateTime::fromString(label(".since"_L1), Qt::ISODateWithMs);
    return holder;
}

} // namespace

LeaseContainer::LeaseContainer(const DockerCli& docker, const Clock& clock, QString environment)
    : m_docker(docker)
    , m_reader(docker)
    , m_clock(clock)
    , m_environment(std::move(environment))
{
}

QCoro::Task<Result<LeaseHolder>> LeaseContainer::acquire(QString stack, QString image, LeaseRequest request) const
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QStringList arguments = createArguments(stack, image, request);
        const Result<ProcessOutput> created = co_await m_docker.run(std::move(arguments));
        if (!created) {
            co_return forward(created);
        }
        if (!created->succeeded() && !created->err.contains("is already in use")) {
            const QString reason = QString::fromUtf8(created->err).trimmed();
            co_return failure(ErrorCode::ProcessFailed, tr("The deployment lease cannot be created: %1").arg(reason.section(u'\n', -1)), {}, reason);
        }
        const Result<std::optional<LeaseHolder>> holding = co_await holder(stack);
        if (!holding) {
            co_return forward(holding);
        }
        if (holding->has_value() && !request.identity.isEmpty() && (*holding)->identity == request.identity) {
            co_return **holding;
        }
        if (holding->has_value()) {
            co_return tl::unexpected<Error>(heldBy(**holding));
        }
    }
    co_return failure(ErrorCode::Conflict, tr("The deployment lease changes hands faster than it can be taken."), tr("Try again."));
}

QCoro::Task<Result<>> LeaseContainer::release(QString stack, QString identity) const
{
    const Result<std::optional<LeaseHolder>> holding = co_await holder(stack);
    if (!holding) {
        co_return forward(holding);
    }
    if (!holding->has_value()) {
        co_return Result<>();
    }
    if ((*holding)->identity != identity) {
        co_return tl::unexpected<Error>(heldBy(**holding));
    }
    QStringList arguments {u"rm"_s, (*holding)->container}; // by ID: never the lease of who came after
    const Result<ProcessOutput> removed = co_await m_docker.run(std::move(arguments));
    if (!removed) {
        co_return forward(removed);
    }
    if (!removed->succeeded() && !saysNotFound(removed->err)) {
        const QString reason = QString::fromUtf8(removed->err).trimmed();
        co_return failure(ErrorCode::ProcessFailed, tr("The deployment lease cannot be given back: %1").arg(reason), {}, reason);
    }
    co_return Result<>();
}

QCoro::Task<Result<std::optional<LeaseHolder>>> LeaseContainer::holder(QString stack, Milliseconds timeLimit) const
{
    const QString name = containerName(stack);
    const Result<QJsonObject> inspected = co_await m_reader.container(name, timeLimit);
    if (!inspected && inspected.error().code == ErrorCode::NotFound) {
        co_return std::optional<LeaseHolder>();
    }
    if (!inspected) {
        co_return forward(inspected);
    }
    co_return std::optional<LeaseHolder>(holderFrom(*inspected));
}

QString LeaseContainer::containerName(const QString& stack) const
{
    static const QRegularExpression unfit(u"[^a-zA-Z0-9_.-]"_s);
    return u"pilothouse-lease-%1-%2"_s.arg(stack, m_environment).replace(unfit, u"_"_s);
}

QStringList LeaseContainer::createArguments(const QString& stack, const QString& image, const LeaseRequest& request) const
{
    QStringList arguments {u"create"_s, u"--pull"_s, u"never"_s, u"--name"_s, containerName(stack), u"--network"_s, u"none"_s};
    const QMap<QString, QString> labels {{u".who"_s, request.who}, {u".why"_s, request.why}, {u".run"_s, request.run}, {u".host"_s, request.host}, {u".identity"_s, request.identity},
        {u".since"_s, m_clock.now().toUTC().toString(Qt::ISODateWithMs)}, {u".fence"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        arguments << u"--label"_s << Label::lease + it.key() + u'=' + it.value();
    }
    return arguments << image << u"true"_s;
}

Error LeaseContainer::heldBy(const LeaseHolder& holder)
{
    return {ErrorCode::Conflict,
        tr("%1 holds this environment since %2 UTC: %3 (%4).").arg(holder.who, holder.since.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s), holder.why, holder.run),
        tr("Wait for it to end, or look: `pilothousectl show %1`. When its runner is gone: `pilothousectl recover %1`.").arg(holder.run), {}};
}

} // namespace Pilothouse
