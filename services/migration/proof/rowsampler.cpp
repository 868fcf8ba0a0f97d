#include "services/migration/proof/rowsampler.h"
#include "services/database/pgaccess.h"
#include "services/database/pgtools.h"
#include "services/database/postgressession.h"
#include <QFileInfo>
#include <QRandomGenerator>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds longestRowReading {120000};

class RowSamplerWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};

QString sampleAmount(const SampledTable& sampled)
{
    if (sampled.isWhole) {
        return RowSamplerWords::tr("all %1").arg(sampled.rows);
    }
    if (sampled.total > sampled.rows) {
        return RowSamplerWords::tr("%1 of about %2").arg(sampled.rows).arg(sampled.total);
    }
    return sampled.isReferred ? QString::number(sampled.rows) : RowSamplerWords::tr("the first %1").arg(sampled.rows);
}

/// One entry a table, however many units brought it rows.
void addToSample(const TakenRows& taken, RowSample* sample)
{
    const auto same = [&taken](const SampledTable& one) { return one.table == taken.unit.table; };
    const auto found = std::find_if(sample->tables.begin(), sample->tables.end(), same);
    if (!taken.problem.isEmpty()) {
        sample->notes << RowSamplerWords::tr("No rows of %1: %2.").arg(taken.unit.table.name, taken.problem);
    } else if (found == sample->tables.end()) {
        const qint64 total = taken.isWhole() ? taken.counted : qint64(taken.unit.estimate);
        sample->tables.append({taken.unit.table, taken.rows(), total, taken.isWhole(), !taken.unit.key.isEmpty()});
    } else if (!found->isWhole) {
        found->rows += taken.rows();
    }
}

} // namespace

RowSampler::RowSampler(DatabaseConfig source, SecretStore* secrets, ProcessRunner* processes, ScratchServer* server)
    : m_source(std::move(source))
    , m_secrets(secrets)
    , m_processes(processes)
    , m_server(server)
{
}

QCoro::Task<Result<RowSample>> RowSampler::copy(QList<TableName> touched, int rows, int serverVersion, QString database, std::stop_token stop)
{
    RowSample sample;
    QStringList* const notes = &sample.notes;
    const Result<QList<TakenRows>> read = co_await take(touched, rows, serverVersion, notes, stop);
    if (!read && stop.stop_requested()) {
        co_return forward(read);
    }
    if (!read) {
        sample.notes << tr("No rows were copied: %1").arg(read.error().message);
        co_return sample;
    }
    for (TakenRows taken : *read) {
        TakenRows* const one = &taken;
        if (taken.problem.isEmpty()) {
            const Result<> loaded = co_await load(one, database, stop);
            if (!loaded) {
                co_return forward(loaded);
            }
        }
        addToSample(taken, &sample);
    }
    const QStringList statements {RowSql::sequences()};
    const QByteArray nothing;
    const Result<ProcessOutput> numbered = co_await m_server->run(database, statements, nothing, stop);
    if (!numbered) {
        co_return forward(numbered);
    }
    if (!numbered->succeeded()) {
        sample.notes << tr("Sequences of the scratch database begin anew: %1.").arg(psqlErrors(numbered->err).value(0));
    }
    co_return sample;
}

QCoro::Task<Result<QList<TakenRows>>> RowSampler::take(QList<TableName> touched, int rows, int serverVersion, QStringList* notes, std::stop_token stop)
{
    const auto session = std::make_shared<PostgresSession>(m_source, *m_secrets);
    const QString question = RowSql::tablesQuestion(touched);
    const Result<PostgresSession::Rows> answer = co_await PostgresSession::rows(session, question);
    if (!answer) {
        co_return forward(answer);
    }
    const QList<SourceTable> tables = RowSql::tablesFrom(answer->value(0).value(0).toByteArray());
    for (const TableName& table : touched) {
        if (std::none_of(tables.cbegin(), tables.cend(), [&table](const SourceTable& one) { return one.table.name == table.name; })) {
            *notes << tr("No rows of %1: %2 has no such table.").arg(table.name, m_source.name);
        }
    }
    const QList<RowUnit> units = RowSql::unitsOf(tables, rows, QRandomGenerator::global()->bounded(1, 1000000), notes);
    if (units.isEmpty()) {
        co_return QList<TakenRows>();
    }
    const QByteArray mark = "pilothouse-" + randomDigits(4).toLatin1();
    const QByteArray script = RowSql::script(units, mark);
    const Result<QByteArray> said = co_await psql(script, serverVersion, stop);
    if (!said) {
        co_return forward(said);
    }
    const QList<TakenRows> taken = takenRows(*said, mark, units);
    if (taken.size() < units.size()) {
        co_return failure(ErrorCode::ProcessFailed, tr("they are too large, or the connection was lost."));
    }
    co_return taken;
}

QCoro::Task<Result<QByteArray>> RowSampler::psql(QByteArray script, int serverVersion, std::stop_token stop)
{
    const Result<PgTools> tools = co_await findPgTools(m_processes, serverVersion, pgToolFolders());
    if (!tools) {
        co_return forward(tools);
    }
    const Result<SecretFile> password = co_await pgPasswordFile(m_source, m_secrets);
    if (!password) {
        co_return forward(password);
    }
    Command command(QFileInfo(tools->dump).path() + u"/psql"_s, {u"--no-psqlrc"_s, u"--quiet"_s, u"--no-align"_s, u"--tuples-only"_s, u"--no-password"_s});
    command.environment = pgEnvironment(m_source, password->path(), u"pilothouse-proof"_s);
    command.input = std::move(script);
    command.timeLimit = longestRowReading;
    const Result<ProcessOutput> output = co_await m_processes->run(command, stop);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, psqlErrors(output->err).value(0, tr("psql ends with %1.").arg(output->exitCode)));
    }
    co_return QByteArray(output->out);
}

QCoro::Task<Result<>> RowSampler::load(TakenRows* taken, QString database, std::stop_token stop)
{
    const QStringList statements = RowSql::loading(taken->unit);
    const Result<ProcessOutput> loaded = co_await m_server->run(database, statements, taken->data, stop);
    if (!loaded) {
        co_return forward(loaded);
    }
    if (!loaded->succeeded()) {
        taken->problem = psqlErrors(loaded->err).value(0, tr("psql ends with %1").arg(loaded->exitCode));
    }
    co_return Result<>();
}

QString describeSample(const RowSample& sample)
{
    QStringList words;
    for (const SampledTable& sampled : sample.tables) {
        const QString word = RowSamplerWords::tr("%1 of %2").arg(sampleAmount(sampled), sampled.table.name);
        words << (sampled.isReferred ? RowSamplerWords::tr("%1 that those refer to").arg(word) : word);
    }
    return words.join(u", "_s);
}

QString onSample(const RowSample& sample, const QString& table)
{
    SampledTable whole;
    whole.isWhole = whole.isReferred = true;
    QStringList names;
    for (const SampledTable& sampled : sample.tables) {
        if (sampled.table.name == table) {
            return RowSamplerWords::tr("(on %1 rows of %2)").arg(sampleAmount(sampled), table);
        }
        whole.rows += sampled.rows;
        whole.total += sampled.total;
        whole.isWhole = whole.isWhole && sampled.isWhole;
        names << sampled.table.name;
    }
    return RowSamplerWords::tr("(on %1 rows of %2)").arg(sampleAmount(whole), names.join(u", "_s));
}

} // namespace Pilothouse
