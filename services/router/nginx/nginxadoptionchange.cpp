// The half of NginxAdoption that changes something: apply and undo.
#include "services/router/givingback.h"
#include "services/router/nginx/filechanges.h"
#include "services/router/nginx/nginxadoption.h"
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxflags.h"
#include <QDir>
#include <QFileInfo>

namespace Pilothouse {

Result<> NginxAdoption::record(const QList<FileChange>& changes) const
{
    auto entries = m_store.read();
    if (!entries) {
        return forward(entries);
    }
    for (const FileChange& change : changes) {
        if (change.after.isNull()) {
            entries->remove(change.path);
            continue;
        }
        const bool isOurs = NginxFiles::isSealed(change.after) || change.path.endsWith(QStringLiteral("/pilothouse/state/.gitignore"));
        entries->insert(change.path, {isOurs ? QByteArray() : NginxEdits::original(change.before), AdoptionStore::hashOf(change.after)});
    }
    return m_store.write(*entries);
}

QCoro::Task<Result<int>> NginxAdoption::apply(AdoptionPlan plan)
{
    if (!plan.manualEdit.isEmpty()) {
        co_return failure(ErrorCode::Refused, plan.reason, plan.manualEdit);
    }
    const auto situation = co_await look();
    if (!situation) {
        co_return forward(situation);
    }
    const auto output = NginxPlanner(situation->input).plan();
    const QList<FileChange> now = output ? changes(*situation, *output) : QList<FileChange> {};
    if (const auto unchanged = FileChanges::check(plan.changes); !unchanged) {
        co_return forward(unchanged);
    }
    if (!output || !output->problems.isEmpty() || now.size() != plan.changes.size()) {
        co_return failure(ErrorCode::Conflict, tr("The router's configuration was changed since the change was shown."), tr("Look at the change again and repeat."));
    }
    const Situation seen = *situation;
    const QList<FileChange> wanted = plan.changes;
    const NginxFiles::Mark mark {output->generation, situation->input.port};
    const bool loaded = co_await isLoaded(seen, mark.generation);
    if (wanted.isEmpty() && loaded) {
        co_return 0;
    }
    co_return co_await bringIn(seen, wanted, mark);
}

QCoro::Task<Result<int>> NginxAdoption::bringIn(Situation situation, QList<FileChange> changes, NginxFiles::Mark mark)
{
    const auto recorded = m_store.read();
    if (!recorded) {
        co_return forward(recorded);
    }
    const bool isFirst = !QFileInfo::exists(situation.folder.hostOwn() + QStringLiteral("/http.inc"));
    if (const auto written = record(changes).and_then([&] { return FileChanges::make(changes); }); !written) {
        static_cast<void>(m_store.write(*recorded)); // the first failure is what is reported
        co_return forward(written);
    }
    const NginxFlags flags(situation.folder.hostState());
    if (isFirst) { // flags that came with the files from another machine would send requests to slots that do not run
        static_cast<void>(flags.serve(Slot::Plain));
        static_cast<void>(flags.setFallback(std::nullopt));
        static_cast<void>(flags.setMaintenance(false));
    }
    const NginxContainer container = situation.container;
    if (const auto tested = co_await m_reload.test(container); !tested) {
        const bool reloads = false;
        const auto back = co_await takeBack(situation, changes, *recorded, reloads);
        co_return back ? forward(tested) : forward(back);
    }
    const auto closed = co_await m_reload.run(container, mark.generation, mark.port);
    const bool loaded = co_await isLoaded(situation, mark.generation);
    if (closed && loaded) {
        co_return closed;
    }
    const bool reloads = true;
    if (const auto back = co_await takeBack(situation, changes, *recorded, reloads); !back) {
        co_return forward(back);
    }
    if (!closed) {
        co_return forward(closed);
    }
    co_return failure(ErrorCode::Refused, tr("nginx's workers cannot see the folder %1, so no switch would reach them. Everything was put back.").arg(situation.folder.hostState()),
        tr("Let every user read and enter the router's configuration folder and the ones above it inside the mount (chmod a+rX)."));
}

QCoro::Task<Result<>> NginxAdoption::takeBack(
    Situation situation, QList<FileChange> changes, QMap<QString, AdoptionStore::Entry> recorded, bool reloads)
{
    const auto made = FileChanges::make(FileChanges::reversed(changes)).and_then([&] { return m_store.write(recorded); });
    if (!made) {
        co_return made;
    }
    if (recorded.isEmpty()) {
        removeEmptyFolders(situation.folder);
    }
    if (reloads) {
        const NginxContainer container = situation.container;
        const QString anyGeneration;
        const auto reloaded = co_await m_reload.run(container, anyGeneration, situation.input.port);
        if (!reloaded) {
            co_return forward(reloaded);
        }
    }
    co_return Result<>();
}

// From the record of this project folder; without one (a checkout on another machine), from what our lines say.
QCoro::Task<Result<QList<FileChange>>> NginxAdoption::undoing()
{
    const auto recorded = m_store.read();
    if (!recorded || !recorded->isEmpty()) {
        co_return recorded ? m_store.undoing() : Result<QList<FileChange>>(forward(recorded));
    }
    const auto situation = co_await look();
    if (!situation) {
        co_return forward(situation);
    }
    NginxPlanOutput nothing;
    QList<FileChange> changed = changes(*situation, nothing);
    for (const QString& path : {situation->folder.host + QStringLiteral("/00-pilothouse.conf"), situation->folder.hostState() + QStringLiteral("/.gitignore")}) {
        if (const QByteArray now = FileChanges::content(path); !now.isNull()) {
            changed << FileChange {path, now, QByteArray()};
        }
    }
    if (changed.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The router is not adopted: there is nothing to take back."));
    }
    co_return changed;
}

QCoro::Task<Result<QStringList>> NginxAdoption::undo()
{
    const auto container = co_await m_host.container();
    if (!container) {
        co_return forward(container);
    }
    const auto folder = nginxFolder(container->mounts, m_host.environment().router.config);
    if (!folder) {
        co_return forward(folder);
    }
    const NginxFlags flags(folder->hostState());
    if (flags.serving() != Slot::Plain) {
        co_return failure(ErrorCode::Refused, tr("The slot %1 serves. Without Pilothouse's part the router would pass to the team's own service.").arg(slotName(flags.serving())),
            tr("Use `pilothousectl eject`, which goes back to the team's service first."));
    }
    if (flags.isMaintenance()) {
        co_return tl::unexpected<Error>(GivingBack::pageIsOn(m_host.environment().name));
    }
    const auto back = co_await undoing();
    if (!back) {
        co_return forward(back);
    }
    // The team's files first, ours once nothing includes them any more.
    QList<FileChange> theirs;
    QList<FileChange> ours;
    for (const FileChange& change : *back) {
        (change.after.isNull() ? ours : theirs) << change;
    }
    const QString httpFile = folder->host + QStringLiteral("/00-pilothouse.conf");
    for (const FileChange& change : std::as_const(ours)) {
        if (change.path == httpFile) {
            theirs << change;
        }
    }
    ours.removeIf([&](const FileChange& change) { return change.path == httpFile; });
    if (const auto made = FileChanges::make(theirs); !made) {
        co_return forward(made);
    }
    const NginxContainer running = *container;
    const QString anyGeneration;
    const auto tested = co_await m_reload.test(running);
    Result<int> reloaded = tested ? Result<int>(0) : Result<int>(forward(tested));
    if (tested) {
        reloaded = co_await m_reload.run(running, anyGeneration, 0);
    }
    if (!reloaded) {
        const auto restored = FileChanges::make(FileChanges::reversed(theirs));
        co_return restored ? forward(reloaded) : forward(restored);
    }
    static_cast<void>(flags.setFallback(std::nullopt));
    static_cast<void>(flags.setPage({}));
    if (const auto made = FileChanges::make(ours); !made) {
        co_return forward(made);
    }
    m_store.clear();
    removeEmptyFolders(*folder);
    QStringList files;
    for (const FileChange& change : theirs + ours) {
        files << change.path;
    }
    co_return files;
}

void NginxAdoption::removeEmptyFolders(const NginxFolder& folder) const
{
    QDir().rmdir(folder.hostState());
    QDir().rmdir(folder.hostOwn());
}

} // namespace Pilothouse
