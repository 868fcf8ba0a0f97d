#include "services/migration/review/strategygate.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

struct StrategyGateWords {
    Q_DECLARE_TR_FUNCTIONS(StrategyGate)
};

StrategyWord wordFor(StrategyAnswer answer)
{
    switch (answer) {
    case StrategyAnswer::Yes: return StrategyWord::Allowed;
    case StrategyAnswer::Ask: return StrategyWord::Ask;
    case StrategyAnswer::Override: return StrategyWord::Override;
    case StrategyAnswer::No: break;
    }
    return StrategyWord::Refused;
}

StrategyVerdict verdictOn(const SchemaReview& review, MigrationStrategy strategy)
{
    StrategyVerdict verdict;
    verdict.strategy = strategyNames().at(int(strategy));
    const QList<Obstacle> obstacles = obstaclesTo(review, strategy);
    if (const Obstacle* decisive = decisiveOf(obstacles)) {
        verdict.word = wordFor(decisive->answer);
        verdict.reason = QStringLiteral("%1: %2").arg(decisive->finding.rule, decisive->finding.message);
        verdict.label = decisive->place();
    }
    if (strategy == MigrationStrategy::Hot && review.queue.isSaturated && verdict.word != StrategyWord::Refused) {
        verdict.word = StrategyWord::Refused;
        verdict.reason = StrategyGateWords::tr("behind a lock that waits for %1, %2 requests would come in, more than the workers are (%3)")
                             .arg(spokenDuration(review.queue.lockWait)).arg(qRound(review.queue.waiting)).arg(review.queue.workers);
        verdict.label.clear();
    }
    return verdict;
}

} // namespace

QString Obstacle::place() const
{
    return StrategyGateWords::tr("%1, line %2").arg(label).arg(finding.line);
}

QList<Obstacle> obstaclesTo(const SchemaReview& review, MigrationStrategy strategy)
{
    QList<Obstacle> obstacles;
    for (const MigrationReview& migration : review.migrations) {
        for (const StatementFinding& finding : migration.verdict.findings) {
            const StrategyAnswer answer = answerTo(finding, strategy);
            if (answer != StrategyAnswer::Yes) {
                obstacles.append({migration.label(), finding, answer});
            }
        }
    }
    return obstacles;
}

const Obstacle* decisiveOf(const QList<Obstacle>& obstacles)
{
    const auto worse = [](const Obstacle& left, const Obstacle& right) { return left.answer < right.answer; };
    const auto found = std::max_element(obstacles.cbegin(), obstacles.cend(), worse);
    return found == obstacles.cend() ? nullptr : &*found;
}

bool isCertainToFail(const QList<Obstacle>& obstacles)
{
    return std::any_of(obstacles.cbegin(), obstacles.cend(), [](const Obstacle& each) { return each.finding.failsForCertain; });
}

bool isToBeExpanded(const FileVerdict& verdict)
{
    return std::any_of(verdict.findings.cbegin(), verdict.findings.cend(),
        [](const StatementFinding& each) { return answerTo(each, MigrationStrategy::BlueGreen) == StrategyAnswer::No; });
}

QList<StrategyVerdict> strategyVerdicts(const SchemaReview& review)
{
    QList<StrategyVerdict> verdicts;
    for (qsizetype index = 0; index < strategyNames().size(); ++index) {
        verdicts << verdictOn(review, MigrationStrategy(index));
    }
    return verdicts;
}

} // namespace Pilothouse
