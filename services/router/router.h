#pragma once
#include "models/core/result.h"
#include "models/environment/observed.h"
#include <QCoroTask>
#include <functional>
#include <stop_token>

namespace Pilothouse {

/// The `slot` of a request that got the maintenance page, and the value of the header X-Pilothouse on the page.
inline constexpr char16_t maintenancePage[] = u"maintenance";

/// One request as the router's access log has it.
struct RoutedRequest {
    qint64 at = 0; ///< µs UTC when it ended
    QString slot; ///< "plain", "blue", "green"; "maintenance": the page; empty when the router answered by itself
    int status = 0;
    int tries = 1; ///< upstream attempts
    double seconds = 0; ///< request time
    QString method;
    QString path; ///< without the query
    QString probeId; ///< value of the probe's header; empty: a user
};

/// The part of a router that a deployment needs. One object serves one environment.
class Router {
public:
    Router() = default;
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;
    virtual ~Router() = default;

    /// The split by the router's own word: what the router's container itself sees and would do now.
    /// ErrorCode::Refused when it is not adopted, Unavailable when the router does not run.
    virtual QCoro::Task<Result<TrafficSplit>> readSplit() = 0;
    /// All traffic to `slot`; no reload. Returns when the router's own word agrees.
    virtual QCoro::Task<Result<>> switchTo(Slot slot) = 0;
    /// Gives everybody the maintenance page (503 with Retry-After), or the application again; no reload. Requests that
    /// are being answered are let end. Returns when the router's own word agrees. Idempotent. Refused: the router has
    /// the part of an earlier version, which knows no page. InvalidInput: the project's own page cannot be read.
    virtual QCoro::Task<Result<>> setMaintenance(bool isOn) = 0;
    /// Which slot is asked for a static file that the serving slot does not have; empty: none.
    virtual QCoro::Task<Result<>> setStaticFallback(std::optional<Slot> slot) = 0;
    /// Requests being answered by that container now (established connections to its port).
    virtual QCoro::Task<Result<int>> inFlight(ObservedContainer target, int port) = 0;
    /// Calls `onRequest` for each request since `since` (µs UTC; history first), until `stop`.
    /// Returns ErrorCode::Unavailable when the router goes away.
    virtual QCoro::Task<Result<>> followLog(qint64 since, std::function<void(RoutedRequest)> onRequest, std::stop_token stop) = 0;
};

/// One file that adoption writes or changes; `before` null QByteArray when it does not exist yet.
struct FileChange {
    QString path;
    QByteArray before;
    QByteArray after; ///< null: the file is removed
};

/// What adopting a router takes: shown as a diff, applied, undone.
struct AdoptionPlan {
    bool isAdopted = false; ///< nothing to do
    QList<FileChange> changes;
    QStringList announcements; ///< "One reload; idle keep-alive connections are closed (now: 12)."
    QString manualEdit; ///< not empty: the configuration is not understood; exactly what to edit by hand
    QString reason; ///< why a manual edit is needed, file:line
};

/// Whether the router is adopted as this version would adopt it, and what is wrong where it is not.
struct AdoptionState {
    bool isAdopted = false; ///< the files are as adoption writes them and the running router has them loaded
    QStringList files; ///< on this host: ours and the team's that carry our lines
    QString digest; ///< of the loaded configuration, by the router's own word; empty when it is not ours
    QString undoProblem; ///< why undo() would refuse a file; empty: it would not
    QStringList problems; ///< sentences: a hand edit, a location that passes by us, old workers that still finish
};

/// Adopting a team's router, and giving it back.
class RouterAdoption {
public:
    RouterAdoption() = default;
    RouterAdoption(const RouterAdoption&) = delete;
    RouterAdoption& operator=(const RouterAdoption&) = delete;
    virtual ~RouterAdoption() = default;

    virtual QCoro::Task<Result<AdoptionPlan>> plan() = 0;
    /// Writes whole files beside and renames, tests (`nginx -t`), reloads, waits for the old workers; on a
    /// failed test everything is put back. Returns the idle keep-alive connections that the reload closed.
    virtual QCoro::Task<Result<int>> apply(AdoptionPlan plan) = 0;
    /// Takes the changes back (only when the files are as we left them; otherwise Conflict names the file) and
    /// reloads as announced. Refused while a slot other than plain serves or the maintenance page is on. Returns the
    /// files that were put back.
    virtual QCoro::Task<Result<QStringList>> undo() = 0;
    /// For doctor, status and preflight; changes nothing.
    virtual QCoro::Task<Result<AdoptionState>> adoptionState() = 0;
};

} // namespace Pilothouse
