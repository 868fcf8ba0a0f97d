// libFuzzer target: whatever the bytes are, the judge ends, and its findings lie in the text and say why; nothing that
// comes after a release's migration which passes can hide behind it. The first byte chooses between SQL, Django migration
// files (parted by form feeds, the last is judged, in a folder with those before it) and a release's migration.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_judge
//   build/fuzz/bin/fuzz_judge -max_len=4096 -dict=tests/fuzz/sql.dict CORPUS tests/fuzz/sql tests/corpus
#include "services/migration/django/djangohistory.h"
#include "services/migration/django/migrationfile.h"
#include "services/migration/judge/judge.h"
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

namespace {

void check(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

FileVerdict judgedAsMigration(const QByteArray& text, JudgeOptions options)
{
    const bool isAtomic = options.isInTransaction;
    options.isInTransaction = false;
    options.isCautious = options.hasLockTimeout = true;
    return judgePlan({{QStringLiteral("people.0002"), text, isAtomic, {}}}, options).first();
}

FileVerdict judgedAsFolder(const QByteArray& text, const JudgeOptions& options)
{
    DjangoHistory history(QStringLiteral("shop"));
    const QList<QByteArray> files = text.split('\f');
    for (qsizetype index = 0; index < files.size(); ++index) {
        history.add(QStringLiteral("%1").arg(index + 1, 4, 10, QLatin1Char('0')), readPython(QString::fromUtf8(files.at(index))));
    }
    const QString last = QStringLiteral("%1").arg(files.size(), 4, 10, QLatin1Char('0'));
    return judgeDjangoFile(QStringLiteral("shop/migrations/") + last + QStringLiteral(".py"), QString::fromUtf8(files.last()), history.before(last), options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const unsigned choice = size > 0 ? data[0] : 0U;
    JudgeOptions options;
    options.isInTransaction = (choice & 2U) != 0;
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const bool isMigration = (choice & 4U) != 0;
    const FileVerdict verdict = (choice & 1U) != 0 ? judgedAsFolder(text, options)
        : isMigration                              ? judgedAsMigration(text, options)
                                                   : judgeSql(QStringLiteral("x.sql"), text, options);
    const qsizetype lines = text.count('\n') + 1;
    for (const StatementFinding& finding : verdict.findings) {
        check(finding.line >= 1 && finding.line <= lines && finding.column >= 1 && !finding.rule.isEmpty() && !finding.message.isEmpty());
        check(finding.safety <= verdict.safety || !finding.allowedBecause.isEmpty());
    }
    if (isMigration && (choice & 1U) == 0 && verdict.safety == SafetyClass::Safe && !text.contains("pilothouse:")) {
        check(judgedAsMigration(text + "\n;DROP TABLE \"public\".\"people_person\";", options).safety != SafetyClass::Safe);
    }
    return 0;
}
