#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/migration/judge/catalogfile.h"
#include "services/migration/lint/linter.h"
#include "services/migration/lint/lintreport.h"
#include <QCoreApplication>
#include <QFile>

namespace Pilothouse {
namespace {

struct Lint {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

enum class Format { Text, Json, Sarif, Github };

/// What the options say.
struct Wishes {
    LintRequest request;
    std::optional<MigrationStrategy> strategy;
    std::optional<SafetyClass> failOn; ///< nothing: only the strategy decides
    Format format = Format::Text;
};

tl::unexpected<Error> badValue(const QString& option, const QString& value, const QStringList& known)
{
    return failure(ErrorCode::InvalidInput, Lint::tr("“%1” is no value of --%2.").arg(value, option), Lint::tr("Say one of: %1.").arg(known.join(QStringLiteral(", "))));
}

/// The place of the option's value among `known`.
Result<qsizetype> choice(const QCommandLineParser& parser, const QString& option, const QStringList& known)
{
    const QString value = parser.value(option);
    const qsizetype index = known.indexOf(value);
    if (index < 0) {
        return badValue(option, value, known);
    }
    return index;
}

Result<Catalog> catalogOf(const QString& path)
{
    if (path.isEmpty()) {
        return Catalog();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidInput, Lint::tr("The catalog file “%1” cannot be read: %2.").arg(path, file.errorString()), Lint::tr("Name one that is there."));
    }
    return readCatalog(file.readAll());
}

Result<> readClass(const QCommandLineParser& parser, Wishes& wishes)
{
    if (!parser.isSet(QStringLiteral("fail-on")) && wishes.strategy) {
        return {};
    }
    const QStringList known {QStringLiteral("safe"), QStringLiteral("risky"), QStringLiteral("unknown"), QStringLiteral("dangerous")};
    const Result<qsizetype> index = choice(parser, QStringLiteral("fail-on"), known);
    if (!index) {
        return forward(index);
    }
    wishes.failOn = SafetyClass(*index);
    return {};
}

Result<> readChoices(const QCommandLineParser& parser, Wishes& wishes)
{
    const Result<qsizetype> format = choice(parser, QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"), QStringLiteral("github")});
    if (!format) {
        return forward(format);
    }
    const bool wantsJson = parser.isSet(QStringLiteral("json")) && !parser.isSet(QStringLiteral("format"));
    wishes.format = wantsJson ? Format::Json : Format(*format);
    const Result<qsizetype> transaction = choice(parser, QStringLiteral("transaction"), {QStringLiteral("off"), QStringLiteral("on")});
    if (!transaction) {
        return forward(transaction);
    }
    wishes.request.options.isInTransaction = *transaction == 1;
    if (parser.isSet(QStringLiteral("strategy"))) {
        wishes.strategy = strategyNamed(parser.value(QStringLiteral("strategy")));
        if (!wishes.strategy) {
            return badValue(QStringLiteral("strategy"), parser.value(QStringLiteral("strategy")), strategyNames());
        }
    }
    return readClass(parser, wishes);
}

Result<Wishes> wishesOf(const QCommandLineParser& parser)
{
    Wishes wishes;
    wishes.request.paths = parser.positionalArguments();
    const Result<> choices = readChoices(parser, wishes);
    if (!choices) {
        return forward(choices);
    }
    Result<Catalog> catalog = catalogOf(parser.value(QStringLiteral("catalog")));
    if (!catalog) {
        return forward(catalog);
    }
    wishes.request.options.catalog = *std::move(catalog);
    return wishes;
}

QByteArray formatted(const LintReport& report, Format format)
{
    switch (format) {
    case Format::Json: return lintJson(report);
    case Format::Sarif: return lintSarif(report, QCoreApplication::applicationVersion());
    case Format::Github: return lintGithub(report);
    case Format::Text: break;
    }
    return lintText(report);
}

void summarize(const Console& console, const LintReport& report)
{
    console.message(Lint::tr("%n file(s): %1 safe, %2 risky, %3 dangerous, %4 unknown.", nullptr, int(report.files.size()))
                        .arg(report.count(SafetyClass::Safe)).arg(report.count(SafetyClass::Risky))
                        .arg(report.count(SafetyClass::Dangerous)).arg(report.count(SafetyClass::Unknown)));
    if (report.strategy) {
        console.message(Lint::tr("Strategy %1: %2.").arg(strategyNames().at(int(*report.strategy)), wordOf(report.answer())));
    }
}

QCoro::Task<int> runLint(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Wishes> wishes = wishesOf(*parser);
    if (!wishes) {
        co_return context->fail(wishes.error());
    }
    const LintRequest request = wishes->request;
    const Result<QList<FileVerdict>> files = co_await lint(request);
    if (!files) {
        co_return context->fail(files.error());
    }
    const LintReport report {*files, wishes->strategy};
    context->console().raw(formatted(report, wishes->format));
    summarize(context->console(), report);
    const bool isRefused = report.answer() >= StrategyAnswer::Override || (wishes->failOn && report.reaches(*wishes->failOn));
    co_return isRefused ? ExitRefused : ExitDone;
}

} // namespace

CommandSpec lintCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("lint");
    command.arguments = QStringLiteral("PATH…");
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.summary = Lint::tr("Judge migrations: what each statement does to a live database.");
    command.description = Lint::tr("Reads .sql files, Django's migrations/*.py, folders of them, and with - standard input, for example what sqlmigrate prints. Needs no project and no database. 0: nothing of the class of --fail-on; 4: something; 2: a path that cannot be read.");
    command.example = QStringLiteral("pilothousectl lint migrations/ --strategy blue-green");
    command.options = {
        {QStringLiteral("strategy"), Lint::tr("Ask whether hot, rolling, canary, blue-green or maintenance may carry it; without --fail-on only its answer counts."), QStringLiteral("STRATEGY")},
        {QStringLiteral("catalog"), Lint::tr("Facts about the database: tables, rows, columns, constraints, indexes. A table that is not in it exists and is big."), QStringLiteral("FILE")},
        {QStringLiteral("transaction"), Lint::tr("on: each text runs in one transaction, although it does not say so."), QStringLiteral("SWITCH"), QStringLiteral("off")},
        {QStringLiteral("fail-on"), Lint::tr("Exit with 4 from this class on: safe, risky, unknown or dangerous (which includes unknown)."), QStringLiteral("CLASS"), QStringLiteral("dangerous")},
        {QStringLiteral("format"), Lint::tr("text, json, sarif, or github (annotations)."), QStringLiteral("FORMAT"), QStringLiteral("text")},
    };
    command.run = runLint;
    return command;
}

} // namespace Pilothouse
