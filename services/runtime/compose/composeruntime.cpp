#include "services/runtime/compose/composeruntime.h"
#include "services/runtime/compose/hostmentions.h"
#include "services/runtime/compose/inspectparser.h"
#include <QUuid>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// Creating and starting one container takes under a second; a busy disk or a slow remote host more.
constexpr Milliseconds startLimit {120000};

} // namespace

std::unique_ptr<Runtime> makeRuntime(const Project& project, const Environment& environment, ProcessRunner& processes, Clock& clock)
{
    return std::make_unique<ComposeRuntime>(project, environment, processes, clock);
}

ComposeRuntime::ComposeRuntime(const Project& project, Environment environment, ProcessRunner& processes, Clock& clock)
    : m_projectName(project.name)
    , m_environment(std::move(environment))
    , m_docker(m_environment.docker, processes)
    , m_inspector(m_docker)
    , m_control(m_docker)
    , m_compose(m_environment.compose, m_docker)
    , m_folder(project.folder, m_environment.name)
    , m_lease(m_docker, clock, m_environment.name)
    , m_oneOffs(m_docker, m_compose, m_folder, clock)
    , m_imageMaker(m_docker, m_compose, m_folder)
    , m_memory(m_docker)
{
}

QCoro::Task<Result<QString>> ComposeRuntime::stackName()
{
    const Result<QString> name = co_await m_compose.stackName();
    co_return name;
}

QCoro::Task<Result<QJsonObject>> ComposeRuntime::resolvedStack()
{
    const Result<ComposeModel> model = co_await m_compose.model();
    if (!model) {
        co_return forward(model);
    }
    co_return withoutValues(model->resolved);
}

QCoro::Task<Result<QList<HostMention>>> ComposeRuntime::servicesMentioning(QString host)
{
    const Result<ComposeModel> model = co_await m_compose.model();
    if (!model) {
        co_return forward(model);
    }
    co_return hostMentions(model->resolved, host);
}

QCoro::Task<Result<RuntimeFacts>> ComposeRuntime::facts()
{
    const Result<RuntimeFacts> facts = co_await m_inspector.facts();
    co_return facts;
}

QCoro::Task<Result<QList<ObservedContainer>>> ComposeRuntime::containers()
{
    const Result<QString> stack = co_await stackName();
    if (!stack) {
        co_return forward(stack);
    }
    QStringList projects {*stack, overlayProjectName(*stack)};
    const Result<QList<ObservedContainer>> containers = co_await m_inspector.containers(std::move(projects));
    co_return containers;
}

QCoro::Task<Result<ObservedContainer>> ComposeRuntime::inspect(QString container)
{
    const Result<ObservedContainer> found = co_await m_inspector.container(std::move(container));
    co_return found;
}

QCoro::Task<Result<QList<ObservedImage>>> ComposeRuntime::images(QString repository)
{
    const Result<QList<ObservedImage>> images = co_await m_inspector.images(std::move(repository));
    co_return images;
}

QCoro::Task<Result<ObservedImage>> ComposeRuntime::image(QString nameOrId)
{
    const Result<ObservedImage> found = co_await m_inspector.image(std::move(nameOrId));
    co_return found;
}

QCoro::Task<Result<ObservedImage>> ComposeRuntime::makeImage(QString role, QString name, std::function<void(QString)> onLine, std::stop_token stop)
{
    const Result<OverlayInput> input = co_await overlayInput();
    if (!input) {
        co_return forward(input);
    }
    const Result<> made = co_await m_imageMaker.make(*input, std::move(role), name, std::move(onLine), stop);
    if (!made) {
        co_return forward(made);
    }
    const Result<ObservedImage> found = co_await image(std::move(name));
    co_return found;
}

QCoro::Task<Result<ObservedContainer>> ComposeRuntime::startSlot(SlotSpec spec)
{
    const Result<OverlayInput> input = co_await overlayInput();
    if (!input) {
        co_return forward(input);
    }
    const QString project = overlayProjectName(input->model.stack);
    const Result<QStringList> files = co_await writeSlots(*input, spec);
    if (!files) {
        co_return forward(files);
    }
    const QString role = spec.role;
    const Slot slot = spec.slot;
    const Result<> raised = co_await raise(project, *files, std::move(spec));
    if (!raised) {
        co_return forward(raised);
    }
    const Result<ObservedContainer> container = co_await slotContainer(role, slot);
    co_return container;
}

QCoro::Task<Result<OverlayInput>> ComposeRuntime::overlayInput()
{
    const Result<ComposeModel> model = co_await m_compose.model();
    if (!model) {
        co_return forward(model);
    }
    OverlayInput input;
    input.model = *model;
    input.files = m_compose.files();
    input.project = m_projectName;
    input.environment = m_environment.name;
    co_return input;
}

QCoro::Task<Result<QStringList>> ComposeRuntime::writeSlots(OverlayInput input, SlotSpec wanted)
{
    if (m_environment.application.find(wanted.role) == nullptr) {
        co_return failure(ErrorCode::InvalidInput, tr("“%1” is not a service of the release.").arg(wanted.role),
            tr("Name it under `application:` in pilothouse.yaml."));
    }
    const Result<QList<ObservedContainer>> present = co_await containers();
    if (!present) {
        co_return forward(present);
    }
    const Result<OverlayText> text = slotOverlay(input, overlaySlots(*present, wanted));
    if (!text) {
        co_return forward(text);
    }
    const Result<> cleared = co_await removeHalfMade(*present, wanted);
    if (!cleared) {
        co_return forward(cleared);
    }
    co_return m_folder.write(*text);
}

// A `compose up` that was killed while it recreated the slot leaves the new container under a name of its
// own, never started, and every later `up` fails on that name.
QCoro::Task<Result<>> ComposeRuntime::removeHalfMade(QList<ObservedContainer> present, SlotSpec wanted)
{
    for (const ObservedContainer& container : std::as_const(present)) {
        if (container.role != wanted.role || container.slot != wanted.slot || container.status != u"created") {
            continue;
        }
        const QString id = container.id;
        const Result<> removed = co_await remove(id);
        if (!removed) {
            co_return forward(removed);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ComposeRuntime::raise(QString project, QStringList files, SlotSpec spec)
{
    QStringList words {u"up"_s, u"--detach"_s, u"--no-deps"_s, u"--no-build"_s, slotServiceName(spec.role, spec.slot)};
    Command call = m_compose.command(std::move(project), std::move(files), std::move(words));
    call.timeLimit = startLimit;
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed,
            tr("%1 could not be started: %2").arg(slotServiceName(spec.role, spec.slot), done->lastErrorLine()), {},
            QString::fromUtf8(done->err.right(2000)));
    }
    co_return Result<>();
}

QCoro::Task<Result<ObservedContainer>> ComposeRuntime::slotContainer(QString role, Slot slot)
{
    const Result<QList<ObservedContainer>> present = co_await containers();
    if (!present) {
        co_return forward(present);
    }
    for (const ObservedContainer& container : *present) {
        if (container.role == role && container.slot == slot) {
            co_return container;
        }
    }
    co_return failure(ErrorCode::NotFound, tr("Compose started %1, but Docker does not have it.").arg(slotServiceName(role, slot)),
        tr("Somebody may have removed it; try again."));
}

OverlaySlot ComposeRuntime::overlaySlot(SlotSpec spec) const
{
    const ApplicationService& service = *m_environment.application.find(spec.role);
    const QString image = imageOf(service, m_environment.application.web, spec.release);
    return {std::move(spec), service, image};
}

// The other slots are written as their containers say that they were made, so that one project file holds
// them all and nothing changes for them.
QList<OverlaySlot> ComposeRuntime::overlaySlots(const QList<ObservedContainer>& present, const SlotSpec& wanted) const
{
    QMap<std::pair<QString, Slot>, OverlaySlot> found;
    for (const ObservedContainer& container : present) {
        if (container.slot != Slot::Plain && m_environment.application.find(container.role) != nullptr) {
            SlotSpec spec;
            spec.slot = container.slot;
            spec.role = container.role;
            spec.imageId = container.imageId;
            spec.run = container.labels.value(Label::run);
            spec.digest = container.labels.value(Label::plan);
            spec.release = container.labels.value(Label::release);
            found.insert({spec.role, spec.slot}, overlaySlot(spec));
        }
    }
    found.insert({wanted.role, wanted.slot}, overlaySlot(wanted));
    return found.values();
}

QCoro::Task<Result<>> ComposeRuntime::start(QString container)
{
    const Result<> done = co_await m_control.start(std::move(container));
    co_return done;
}

QCoro::Task<Result<>> ComposeRuntime::stop(QString container, Milliseconds grace, std::stop_token stop)
{
    const Result<> done = co_await m_control.stop(std::move(container), grace, std::move(stop));
    co_return done;
}

QCoro::Task<Result<ProcessOutput>> ComposeRuntime::exec(QString container, QStringList command, Milliseconds timeLimit)
{
    const Result<ProcessOutput> done = co_await m_control.exec(std::move(container), std::move(command), timeLimit);
    co_return done;
}

QCoro::Task<Result<QString>> ComposeRuntime::logTail(QString container, int lines)
{
    const Result<QString> tail = co_await m_control.logTail(std::move(container), lines);
    co_return tail;
}

QCoro::Task<Result<>> ComposeRuntime::remove(QString container)
{
    const Result<ObservedContainer> found = co_await inspect(container);
    if (!found && found.error().code == ErrorCode::NotFound) {
        co_return Result<>();
    }
    if (!found) {
        co_return forward(found);
    }
    if (found->slot == Slot::Plain) {
        co_return failure(ErrorCode::Refused, tr("%1 is the team's own container; Pilothouse does not remove it.").arg(found->name));
    }
    QStringList words {u"rm"_s, u"--volumes"_s, found->id};
    const Result<QByteArray> done = co_await m_docker.output(std::move(words));
    if (!done && done.error().code != ErrorCode::NotFound) {
        co_return forward(done);
    }
    co_return Result<>();
}

QCoro::Task<Result<ProcessOutput>> ComposeRuntime::runOneOff(OneOff job, std::stop_token stop)
{
    const Result<OverlayInput> input = co_await overlayInput();
    if (!input) {
        co_return forward(input);
    }
    if (job.name.isEmpty()) {
        job.name = overlayProjectName(input->model.stack) + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    }
    const Result<OverlayText> text = oneOffOverlay(*input, job);
    if (!text) {
        co_return forward(text);
    }
    const Result<ProcessOutput> done = co_await m_oneOffs.run(*text, std::move(job), stop);
    co_return done;
}

QCoro::Task<Result<std::optional<OneOffLeftover>>> ComposeRuntime::oneOffLeftover(QString name)
{
    const Result<std::optional<OneOffLeftover>> found = co_await m_oneOffs.leftover(std::move(name));
    co_return found;
}

QCoro::Task<Result<ProcessOutput>> ComposeRuntime::awaitOneOff(QString name, Milliseconds timeLimit, std::stop_token stop)
{
    const Result<ProcessOutput> done = co_await m_oneOffs.await(std::move(name), timeLimit, stop);
    co_return done;
}

QCoro::Task<Result<qint64>> ComposeRuntime::memoryUse(QString container)
{
    const Result<qint64> bytes = co_await m_memory.use(std::move(container));
    co_return bytes;
}

QCoro::Task<Result<LeaseHolder>> ComposeRuntime::acquireLease(LeaseRequest request)
{
    const Result<QString> stack = co_await stackName();
    if (!stack) {
        co_return forward(stack);
    }
    const Result<QList<ObservedContainer>> present = co_await containers();
    if (!present) {
        co_return forward(present);
    }
    if (!present->isEmpty()) {
        const QString local = present->first().imageId;
        const Result<LeaseHolder> holder = co_await m_lease.acquire(*stack, local, std::move(request));
        co_return holder;
    }
    const Result<QString> image = co_await m_inspector.anyImage();
    if (!image) {
        co_return forward(image);
    }
    const Result<LeaseHolder> holder = co_await m_lease.acquire(*stack, *image, std::move(request));
    co_return holder;
}

QCoro::Task<Result<>> ComposeRuntime::releaseLease(QString identity)
{
    const Result<QString> stack = co_await stackName();
    if (!stack) {
        co_return forward(stack);
    }
    const Result<> released = co_await m_lease.release(*stack, std::move(identity));
    co_return released;
}

QCoro::Task<Result<std::optional<LeaseHolder>>> ComposeRuntime::leaseHolder(Milliseconds timeLimit)
{
    const Result<QString> stack = co_await stackName();
    if (!stack) {
        co_return forward(stack);
    }
    const Result<std::optional<LeaseHolder>> holder = co_await m_lease.holder(*stack, timeLimit);
    co_return holder;
}

} // namespace Pilothouse
