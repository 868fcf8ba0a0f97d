#pragma once
#include "models/migration/verdict.h"
#include "services/migration/lint/strategyanswer.h"
#include <QByteArray>
#include <QJsonObject>

namespace Pilothouse {

/// What lint found, and what is asked of it.
struct LintReport {
    QList<FileVerdict> files;
    std::optional<MigrationStrategy> strategy;

    [[nodiscard]] int count(SafetyClass safety) const; ///< of files
    [[nodiscard]] StrategyAnswer answer() const; ///< the worst; Yes without a strategy
    /// Whether a finding that counts is of that class or a worse one; Dangerous includes Unknown.
    [[nodiscard]] bool reaches(SafetyClass limit) const;
};

/// For people: FILE:LINE:COLUMN: class: rule: message, with the safe way below; statements that are safe are left out.
[[nodiscard]] QByteArray lintText(const LintReport& report);
/// The form of docs/lint.md; every statement.
[[nodiscard]] QByteArray lintJson(const LintReport& report);
/// SARIF 2.1.0; `version` is the program's.
[[nodiscard]] QByteArray lintSarif(const LintReport& report, const QString& version);
/// Workflow commands that GitHub shows beside the lines.
[[nodiscard]] QByteArray lintGithub(const LintReport& report);

/// One finding in the form of docs/lint.md.
[[nodiscard]] QJsonObject findingJson(const StatementFinding& finding, std::optional<MigrationStrategy> strategy = {});

} // namespace Pilothouse
