#include "services/migration/wayback.h"
#include "services/migration/deepthread.h"
#include "services/migration/judge/judge.h"
#include <QCoroFuture>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

// What they do is undone by the same in the other direction, whatever users wrote meanwhile.
constexpr std::array freeRules {"rename-column", "rename-table"};

constexpr std::array words {"keep", "free", "before-writes", "none"};

WayBack wayBackOf(const StatementFinding& finding)
{
    if (finding.safety == SafetyClass::Safe) {
        return WayBack::Keep; // as blue-green keeps it
    }
    if (finding.losesData || !finding.isReversible || finding.safety == SafetyClass::Unknown) {
        return WayBack::None;
    }
    if (finding.oldCode == OldCode::Ok) {
        return WayBack::Keep; // its danger was its lock, which is over once the migration is in
    }
    const bool isFree = std::any_of(freeRules.begin(), freeRules.end(), [&finding](const char* rule) { return finding.rule == QLatin1String(rule); });
    return isFree ? WayBack::Free : WayBack::BeforeWrites;
}

QList<JudgedMigration> judged(const QList<PendingMigration>& migrations)
{
    QList<JudgedMigration> all;
    for (const PendingMigration& migration : migrations) {
        JudgeOptions options;
        options.isInTransaction = migration.isAtomic;
        const FileVerdict verdict = judgeSql(migration.label(), migration.sql.toUtf8(), options);
        all << JudgedMigration {migration, verdict, wayBackOf(verdict, !migration.opaque.isEmpty())};
    }
    return all;
}

} // namespace

QString wordOf(WayBack wayBack)
{
    return QString::fromLatin1(words[size_t(wayBack)]);
}

WayBack wayBackNamed(const QString& word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? WayBack::None : WayBack(found - words.begin());
}

WayBack wayBackOf(const FileVerdict& verdict, bool isOpaque)
{
    WayBack worst = isOpaque ? WayBack::None : WayBack::Keep;
    for (const StatementFinding& finding : verdict.findings) {
        worst = std::max(worst, wayBackOf(finding));
    }
    return worst;
}

QCoro::Task<QList<JudgedMigration>> judgeWaysBack(QList<PendingMigration> migrations)
{
    DeepThread thread;
    const std::function<QList<JudgedMigration>()> work = [migrations] { return judged(migrations); };
    const QFuture<QList<JudgedMigration>> future = thread.run(work);
    const QList<JudgedMigration> result = co_await future;
    co_return result;
}

} // namespace Pilothouse
