// libFuzzer target: whatever the bytes are, the judge ends, and its findings lie in the text and say why. The first
// byte chooses between SQL and a Django migration file.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_judge
//   build/fuzz/bin/fuzz_judge -max_len=4096 -dict=tests/fuzz/sqlgate.dict CORPUS tests/fuzz/sqlgate tests/corpus
#include "services/migration/django/migrationfile.h"
#include "services/migration/judge/judge.h"
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const bool isPython = size > 0 && (data[0] & 1U) != 0;
    JudgeOptions options;
    options.isInTransaction = size > 0 && (data[0] & 2U) != 0;
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const FileVerdict verdict = isPython ? judgeDjangoFile(QStringLiteral("shop/migrations/0001.py"), QString::fromUtf8(text), options)
                                         : judgeSql(QStringLiteral("x.sql"), text, options);
    const qsizetype lines = text.count('\n') + 1;
    for (const StatementFinding& finding : verdict.findings) {
        const bool isSound = finding.line >= 1 && finding.line <= lines && finding.column >= 1 && !finding.rule.isEmpty() && !finding.message.isEmpty();
        if (!isSound || finding.safety > verdict.safety) {
            const bool isSuppressed = isSound && !finding.allowedBecause.isEmpty();
            if (!isSuppressed) {
                std::abort();
            }
        }
    }
    return 0;
}
