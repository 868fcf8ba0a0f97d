#include "services/runtime/compose/imagemaker.h"

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// A cold build of a large application, or an image of gigabytes over a slow line.
constexpr Milliseconds longest {std::chrono::hours(2)};

std::function<void(QByteArray, bool)> forwardLines(std::function<void(QString)> onLine)
{
    if (!onLine) {
        return {};
    }
    return [onLine = std::move(onLine)](const QByteArray& line, bool) { onLine(QString::fromUtf8(line).trimmed()); };
}

QString lastLine(const ProcessOutput& output)
{
    const QString said = QString::fromUtf8(output.err).trimmed();
    return (said.isEmpty() ? QString::fromUtf8(output.out).trimmed() : said).section(u'\n', -1);
}

bool isUnreachable(const QByteArray& standardError)
{
    const QByteArray text = standardError.toLower();
    return text.contains("no such host") || text.contains("connection refused") || text.contains("timeout") || text.contains("dial tcp")
        || text.contains("tls handshake") || text.contains("server misbehaving");
}

} // namespace

ImageMaker::ImageMaker(const DockerCli& docker, ComposeProject& compose, OverlayFolder folder)
    : m_docker(docker)
    , m_compose(compose)
    , m_folder(std::move(folder))
{
}

QCoro::Task<Result<>> ImageMaker::make(OverlayInput input, QString role, QString image, std::function<void(QString)> onLine, std::stop_token stop) const
{
    const bool isBuilt = input.model.resolved["services"_L1][role]["build"_L1].isObject();
    if (isBuilt) {
        const Result<> built = co_await build(std::move(input), std::move(role), std::move(image), std::move(onLine), stop);
        co_return built;
    }
    const Result<> pulled = co_await pull(std::move(image), std::move(onLine), stop);
    co_return pulled;
}

QCoro::Task<Result<>> ImageMaker::build(OverlayInput input, QString role, QString image, std::function<void(QString)> onLine, std::stop_token stop) const
{
    const Result<OverlayText> text = buildOverlay(input, role, image);
    if (!text) {
        co_return forward(text);
    }
    const Result<QStringList> files = m_folder.write(*text, u"build-%1."_s.arg(role));
    if (!files) {
        co_return forward(files);
    }
    const QStringList paths = *files;
    QStringList words {u"build"_s, role};
    Command call = m_compose.command(text->project, paths, std::move(words), u"plain"_s);
    call.timeLimit = longest;
    call.onLine = forwardLines(std::move(onLine));
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call), stop);
    OverlayFolder::removeFiles(paths);
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, tr("The image %1 could not be built: %2").arg(image, lastLine(*done)),
            tr("Correct the build of service “%1” and try again.").arg(role), QString::fromUtf8((done->out + done->err).right(4000)));
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ImageMaker::pull(QString image, std::function<void(QString)> onLine, std::stop_token stop) const
{
    Command call = m_docker.command({u"pull"_s, image});
    call.timeLimit = longest;
    call.onLine = forwardLines(std::move(onLine));
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call), stop);
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        const QString evidence = QString::fromUtf8(done->err.right(2000));
        if (isUnreachable(done->err)) {
            co_return failure(ErrorCode::Unavailable, tr("The image %1 is not here, and its registry does not answer.").arg(image),
                tr("Build or load the image on the Docker host, or see to the registry."), evidence);
        }
        co_return failure(ErrorCode::NotFound, tr("The image %1 is neither here nor in its registry: %2").arg(image, lastLine(*done)),
            tr("Build and push it, or correct the release."), evidence);
    }
    co_return Result<>();
}

} // namespace Pilothouse
