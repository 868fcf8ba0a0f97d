#include "ui/journal/chainwords.h"
#include "ui/shell/widgets/numbers.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class ChainWords {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

} // namespace

QString problemTitle(const JournalProblem& problem)
{
    const QString number = Numbers::count(problem.seq);
    switch (problem.kind) {
    case JournalProblem::Changed: return ChainWords::tr("Event %1 was changed").arg(number);
    case JournalProblem::Missing: return ChainWords::tr("Events were removed at number %1").arg(number);
    case JournalProblem::Reordered: return ChainWords::tr("Event %1 stands at another's place").arg(number);
    case JournalProblem::Truncated: return ChainWords::tr("Events at the end were removed");
    case JournalProblem::ForgedHead: break;
    }
    return ChainWords::tr("The head file does not belong to this journal");
}

QString problemMeaning(const JournalProblem& problem)
{
    switch (problem.kind) {
    case JournalProblem::Changed:
        return ChainWords::tr("What it says now is not what was written then: its hash does not fit any more. What a run did at that moment cannot be learnt from here.");
    case JournalProblem::Missing: return ChainWords::tr("The chain of hashes has a hole: what happened in between is not told any more, and runs may look other than they were.");
    case JournalProblem::Reordered: return ChainWords::tr("The order of what happened is not the one in which it was written.");
    case JournalProblem::Truncated:
        return ChainWords::tr("The journal ends before the event that was written last. The newest things that happened are missing, and no run can be started or steered.");
    case JournalProblem::ForgedHead: break;
    }
    return ChainWords::tr("The file that says where the journal ends was replaced or belongs to another copy. Whether events are missing at the end cannot be told.");
}

QString problemRemedy(const VerifyReport& report, const QString& file)
{
    const JournalProblem& problem = *report.firstProblem;
    const qint64 whole = problem.kind == JournalProblem::ForgedHead ? report.events : std::max<qint64>(0, problem.seq - 1);
    return ChainWords::tr("Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.").arg(Numbers::count(whole), file);
}

} // namespace Pilothouse
