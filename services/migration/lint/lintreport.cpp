#include "services/migration/lint/lintreport.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

struct LintReportWords {
    Q_DECLARE_TR_FUNCTIONS(LintReport)
};

bool counts(const StatementFinding& finding)
{
    return finding.allowedBecause.isEmpty();
}

LockMode strongest(const StatementFinding& finding)
{
    LockMode mode = LockMode::None;
    for (const TableLock& lock : finding.locks) {
        mode = std::max(mode, lock.mode);
    }
    return mode;
}

QJsonObject jsonOf(const FileVerdict& verdict, std::optional<MigrationStrategy> strategy)
{
    QJsonArray findings;
    for (const StatementFinding& finding : verdict.findings) {
        findings << findingJson(finding, strategy);
    }
    return {{QStringLiteral("path"), verdict.path}, {QStringLiteral("class"), wordOf(verdict.safety)}, {QStringLiteral("old_code"), wordOf(verdict.oldCode)},
        {QStringLiteral("findings"), findings}};
}

QString textOf(const FileVerdict& verdict, const StatementFinding& finding, std::optional<MigrationStrategy> strategy)
{
    QString text = QStringLiteral("%1:%2:%3: %4: %5: ").arg(verdict.path).arg(finding.line).arg(finding.column).arg(wordOf(finding.safety), finding.rule) + finding.message;
    if (!counts(finding)) {
        return text + LintReportWords::tr(" (allowed: %1)").arg(finding.allowedBecause) + u'\n';
    }
    if (strategy) {
        const StrategyAnswer answer = answerTo(finding, *strategy);
        text += answer == StrategyAnswer::Yes ? QString() : QStringLiteral(" [%1: %2]").arg(strategyNames().at(int(*strategy)), wordOf(answer));
    }
    text += u'\n';
    return finding.recipe.isEmpty() ? text : text + QStringLiteral("    ") + finding.recipe + u'\n';
}

/// "error", "warning" or "note", as SARIF and GitHub have it.
QString levelOf(const StatementFinding& finding)
{
    return finding.safety >= SafetyClass::Unknown ? QStringLiteral("error") : finding.safety == SafetyClass::Risky ? QStringLiteral("warning") : QStringLiteral("note");
}

QJsonObject sarifResult(const FileVerdict& verdict, const StatementFinding& finding)
{
    const QJsonObject region {{QStringLiteral("startLine"), finding.line}, {QStringLiteral("startColumn"), finding.column}};
    const QJsonObject place {{QStringLiteral("artifactLocation"), QJsonObject {{QStringLiteral("uri"), verdict.path}}}, {QStringLiteral("region"), region}};
    const QString message = finding.recipe.isEmpty() ? finding.message : finding.message + QStringLiteral(". ") + finding.recipe;
    QJsonObject result {{QStringLiteral("ruleId"), finding.rule}, {QStringLiteral("level"), levelOf(finding)},
        {QStringLiteral("message"), QJsonObject {{QStringLiteral("text"), message}}},
        {QStringLiteral("locations"), QJsonArray {QJsonObject {{QStringLiteral("physicalLocation"), place}}}}};
    if (!counts(finding)) {
        result.insert(QStringLiteral("suppressions"),
            QJsonArray {QJsonObject {{QStringLiteral("kind"), QStringLiteral("inSource")}, {QStringLiteral("justification"), finding.allowedBecause}}});
    }
    return result;
}

/// Workflow commands end at a line break, their properties at a comma or colon.
QString escaped(QString text, bool isProperty)
{
    text.replace(u'%', QLatin1String("%25")).replace(u'\r', QLatin1String("%0D")).replace(u'\n', QLatin1String("%0A"));
    return isProperty ? text.replace(u':', QLatin1String("%3A")).replace(u',', QLatin1String("%2C")) : text;
}

} // namespace

QJsonObject findingJson(const StatementFinding& finding, std::optional<MigrationStrategy> strategy)
{
    QJsonArray locks;
    for (const TableLock& lock : finding.locks) {
        locks << QJsonObject {{QStringLiteral("table"), lock.table}, {QStringLiteral("lock"), wordOf(lock.mode)}};
    }
    QJsonObject object {{QStringLiteral("line"), finding.line}, {QStringLiteral("column"), finding.column}, {QStringLiteral("statement"), finding.statement},
        {QStringLiteral("rule"), finding.rule}, {QStringLiteral("class"), wordOf(finding.safety)}, {QStringLiteral("table"), finding.table},
        {QStringLiteral("lock"), wordOf(strongest(finding))}, {QStringLiteral("locks"), locks}, {QStringLiteral("rewrite"), finding.rewrites},
        {QStringLiteral("scan"), finding.scans}, {QStringLiteral("old_code"), wordOf(finding.oldCode)},
        {QStringLiteral("new_code_needs_it"), finding.isNeededByNewCode}, {QStringLiteral("reversible"), finding.isReversible},
        {QStringLiteral("fails"), finding.failsForCertain}, {QStringLiteral("message"), finding.message}, {QStringLiteral("recipe"), finding.recipe}};
    if (!counts(finding)) {
        object.insert(QStringLiteral("suppressed"), finding.allowedBecause);
    }
    if (strategy) {
        object.insert(QStringLiteral("strategy"), wordOf(answerTo(finding, *strategy)));
    }
    return object;
}

int LintReport::count(SafetyClass safety) const
{
    return int(std::count_if(files.cbegin(), files.cend(), [safety](const FileVerdict& file) { return file.safety == safety; }));
}

StrategyAnswer LintReport::answer() const
{
    StrategyAnswer worst = StrategyAnswer::Yes;
    for (const FileVerdict& file : files) {
        for (const StatementFinding& finding : file.findings) {
            worst = strategy ? std::max(worst, answerTo(finding, *strategy)) : worst;
        }
    }
    return worst;
}

bool LintReport::reaches(SafetyClass limit) const
{
    const SafetyClass least = limit == SafetyClass::Dangerous ? SafetyClass::Unknown : limit;
    return std::any_of(files.cbegin(), files.cend(), [least](const FileVerdict& file) {
        return std::any_of(file.findings.cbegin(), file.findings.cend(), [least](const StatementFinding& each) { return counts(each) && each.safety >= least; });
    });
}

QByteArray lintText(const LintReport& report)
{
    QString text;
    for (const FileVerdict& file : report.files) {
        for (const StatementFinding& finding : file.findings) {
            const bool isShown = finding.safety != SafetyClass::Safe || !counts(finding)
                || (report.strategy && answerTo(finding, *report.strategy) != StrategyAnswer::Yes);
            text += isShown ? textOf(file, finding, report.strategy) : QString();
        }
    }
    return text.toUtf8();
}

QByteArray lintJson(const LintReport& report)
{
    QJsonArray files;
    for (const FileVerdict& file : report.files) {
        files << jsonOf(file, report.strategy);
    }
    QJsonObject summary;
    for (const SafetyClass safety : {SafetyClass::Safe, SafetyClass::Risky, SafetyClass::Dangerous, SafetyClass::Unknown}) {
        summary.insert(wordOf(safety), report.count(safety));
    }
    QJsonObject object {{QStringLiteral("files"), files}, {QStringLiteral("summary"), summary}};
    if (report.strategy) {
        object.insert(QStringLiteral("strategy"),
            QJsonObject {{QStringLiteral("name"), strategyNames().at(int(*report.strategy))}, {QStringLiteral("answer"), wordOf(report.answer())}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lintSarif(const LintReport& report, const QString& version)
{
    QJsonArray results;
    QJsonArray rules;
    QSet<QString> seen;
    for (const FileVerdict& file : report.files) {
        for (const StatementFinding& finding : file.findings) {
            if (finding.safety == SafetyClass::Safe) {
                continue;
            }
            results << sarifResult(file, finding);
            if (!seen.contains(finding.rule)) {
                seen.insert(finding.rule);
                rules << QJsonObject {{QStringLiteral("id"), finding.rule}};
            }
        }
    }
    const QJsonObject driver {{QStringLiteral("name"), QStringLiteral("pilothousectl")}, {QStringLiteral("version"), version}, {QStringLiteral("rules"), rules}};
    const QJsonObject run {{QStringLiteral("tool"), QJsonObject {{QStringLiteral("driver"), driver}}}, {QStringLiteral("results"), results}};
    return QJsonDocument(QJsonObject {{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                             {QStringLiteral("version"), QStringLiteral("2.1.0")}, {QStringLiteral("runs"), QJsonArray {run}}})
        .toJson();
}

QByteArray lintGithub(const LintReport& report)
{
    QString text;
    for (const FileVerdict& file : report.files) {
        for (const StatementFinding& finding : file.findings) {
            if (finding.safety != SafetyClass::Safe && counts(finding)) {
                text += QStringLiteral("::%1 file=%2,line=%3,col=%4,title=%5::").arg(levelOf(finding), escaped(file.path, true)).arg(finding.line).arg(finding.column).arg(finding.rule)
                    + escaped(finding.message + (finding.recipe.isEmpty() ? QString() : QStringLiteral(". ") + finding.recipe), false) + u'\n';
            }
        }
    }
    return text.toUtf8();
}

} // namespace Pilothouse
