#include "services/deployment/deploymentworld.h"
#include "services/deployment/planningservice.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/proof/compatibilityprover.h"
#include "services/migration/proof/proofwords.h"

namespace Pilothouse {
namespace {

bool isWished(const PlanRequest& request, const PlanInputs& inputs)
{
    return request.proof == ProofWish::Always || (request.proof == ProofWish::WhenOverridden && !inputs.overriddenBy.isEmpty());
}

// The scratch copy goes through the same halves as the database will.
QList<ReplacedMigration> replacedBy(const QList<WrittenExpansion>& expansions, const QString& release)
{
    QList<ReplacedMigration> replaced;
    for (const WrittenExpansion& written : expansions) {
        if (replaced.isEmpty() || replaced.last().label != written.expansion.migration) {
            replaced.append({written.expansion.migration, {}, {}});
        }
        QStringList texts = expandTexts(written, QString(), release, QString());
        if (!written.sql.backfill.isEmpty()) {
            texts << ExpansionText::wholeBackfill(written.sql.backfill);
        }
        replaced.last().forward += texts + written.sql.indexes + written.sql.seal;
        replaced.last().backward = written.sql.undo + replaced.last().backward;
    }
    return replaced;
}

} // namespace

// What the gate refused is proven as well: the failing statement says more than a rule.
QCoro::Task<Result<>> PlanningService::addProof(PlanInputs* inputs, PlanRequest request, Result<> gate, std::stop_token stop)
{
    if (m_pending.isEmpty() || m_world->prover == nullptr || !isWished(request, *inputs)) {
        co_return gate;
    }
    const PlannedService web = inputs->services.first();
    ProofRequest wanted;
    wanted.newImageId = web.imageId;
    wanted.oldImageId = web.oldImageId;
    wanted.pending = m_pending;
    wanted.replaced = replacedBy(inputs->expansions, request.release);
    wanted.onProgress = request.onProgress;
    const Result<CompatibilityProof> proof = co_await m_world->prover->prove(wanted, stop);
    if (!proof && proof.error().code == ErrorCode::Cancelled) {
        co_return forward(proof);
    }
    if (!proof) {
        m_proofProblem = tr("The migrations were not proven on a scratch copy of the schema. %1 %2").arg(proof.error().message, proof.error().remedy).trimmed();
        co_return gate;
    }
    const QString evidence = describeProof(*proof, inputs->oldRelease, request.release).join(QLatin1Char('\n'));
    if (!gate) {
        Error error = gate.error();
        error.detail += QStringLiteral("\n\n") + evidence;
        co_return tl::unexpected<Error>(error);
    }
    const bool isAccepted = !request.acceptUnsafe.isEmpty() && request.acceptUnsafe == request.release;
    // Behind the page nobody meets the old release; what it was seen to fail on decides there how to go back.
    const QString refusal = refusalOf(*proof, request.strategy != u"maintenance-window");
    if (!refusal.isEmpty() && !isAccepted) {
        co_return failure(ErrorCode::Refused, refusal, tr("Correct the release, or accept it knowingly with --accept-unsafe %1.").arg(request.release), evidence);
    }
    if (!refusal.isEmpty()) {
        inputs->overriddenBy = m_world->actor;
    }
    m_review.proof = *proof;
    co_return Result<>();
}

} // namespace Pilothouse
