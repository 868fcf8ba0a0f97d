// libFuzzer target: whatever the bytes are, the gate ends with places that lie in the text, and nothing that comes
// after a text which passes can hide behind it.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_sqlgate
//   build/fuzz/bin/fuzz_sqlgate -max_len=4096 -dict=tests/fuzz/sqlgate.dict CORPUS tests/fuzz/sqlgate
#include "services/migration/sqlgate.h"
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

namespace {

PendingMigration migrationOf(const QString& sql, bool isAtomic)
{
    PendingMigration migration;
    migration.app = QStringLiteral("people");
    migration.name = QStringLiteral("0002_fuzz");
    migration.sql = sql;
    migration.isAtomic = isAtomic;
    return migration;
}

void check(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const bool isAtomic = size > 0 && (data[0] & 1U) != 0;
    const QString sql = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const GateResult result = judgeMigrations({migrationOf(sql, isAtomic)});
    const qsizetype lines = sql.count(u'\n') + 1;
    for (const GateFinding& finding : result.migrations.first().findings) {
        check(finding.line >= 1 && finding.line <= lines && finding.column >= 1 && !finding.rule.isEmpty() && !finding.reason.isEmpty());
    }
    if (result.verdict == GateVerdict::Safe) {
        const QString more = sql + QStringLiteral("\n;DROP TABLE \"people_person\";");
        check(judgeMigrations({migrationOf(more, isAtomic)}).verdict == GateVerdict::Refused);
    }
    return 0;
}
