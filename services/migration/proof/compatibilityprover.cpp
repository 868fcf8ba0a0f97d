#include "services/migration/proof/compatibilityprover.h"
#include "services/migration/djangocontainer.h"
#include "services/migration/proof/rowloss.h"
#include "services/migration/proof/rowsampler.h"
#include "services/migration/proof/scratchimage.h"
#include "services/migration/proof/scratchname.h"
#include "services/runtime/compose/overlayfiles.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds longestRun {600000}; // of one release's container

QByteArray script()
{
    QByteArray text;
    for (const QString& part : {u"scratch"_s, u"attempts"_s, u"rehearsal"_s, u"run"_s}) {
        QFile file(u":/pilothouse/migration/scripts/proof_%1.py"_s.arg(part));
        if (file.open(QIODevice::ReadOnly)) {
            text += file.readAll() + "\n\n";
        }
    }
    return text;
}

/// The program with its question before it, so that neither is an argument or a variable.
QByteArray program(const QJsonObject& question)
{
    const QByteArray encoded = QJsonDocument(question).toJson(QJsonDocument::Compact).toBase64();
    return "import base64, json\nREQUEST = json.loads(base64.b64decode('" + encoded + "').decode())\n" + script();
}

QJsonObject replacedJson(const QList<ReplacedMigration>& replaced)
{
    QJsonObject json;
    for (const ReplacedMigration& migration : replaced) {
        json.insert(migration.label, QJsonObject {{u"forward"_s, QJsonArray::fromStringList(migration.forward)},
            {u"backward"_s, QJsonArray::fromStringList(migration.backward)}});
    }
    return json;
}

void sayStage(const ProofRequest& request, const QString& words)
{
    if (request.onProgress) {
        request.onProgress(words);
    }
}

bool wentThrough(const QList<RehearsedMigration>& migrations)
{
    return !migrations.isEmpty() && migrations.last().error.isEmpty();
}

int major(int version)
{
    return version / 10000;
}

} // namespace

CompatibilityProver::CompatibilityProver(ProverParts parts, const Project& project, Environment environment)
    : m_parts(parts)
    , m_project(project.name)
    , m_folder(project.folder)
    , m_environment(std::move(environment))
    , m_docker(m_environment.docker, *parts.processes)
{
}

QCoro::Task<Result<CompatibilityProof>> CompatibilityProver::prove(ProofRequest request, std::stop_token stop)
{
    const Result<QString> stack = co_await m_parts.runtime->stackName();
    if (!stack) {
        co_return forward(stack);
    }
    const QString name = *stack;
    const DockerCli* const docker = &m_docker;
    co_await ScratchServer::removeAbandoned(docker, name);
    removeFiles(name);
    const Result<QString> image = co_await scratchImage();
    if (!image) {
        co_return forward(image);
    }
    const QString chosen = *image;
    const ScratchOwner owner {name, m_project, m_environment.name};
    ScratchServer server(docker, m_parts.clock, owner);
    ScratchServer* const scratch = &server;
    const Result<CompatibilityProof> proof = co_await proveOn(scratch, request, chosen, stop);
    co_await server.remove();
    co_return proof;
}

// That of the container that runs: a tag may have moved since.
QCoro::Task<Result<QString>> CompatibilityProver::scratchImage()
{
    if (!m_environment.migrations.scratchImage.isEmpty()) {
        co_return QString(m_environment.migrations.scratchImage);
    }
    const Result<QJsonObject> stack = co_await m_parts.runtime->resolvedStack();
    if (!stack) {
        co_return forward(stack);
    }
    const QString service = databaseService(*stack, *m_environment.database);
    if (service.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("There is no image for a scratch database: %1:%2 is no service of the stack.").arg(m_environment.database->host).arg(m_environment.database->port),
            tr("Name a PostgreSQL image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml."));
    }
    const Result<QList<ObservedContainer>> containers = co_await m_parts.runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    for (const ObservedContainer& container : *containers) {
        if (container.service == service && container.slot == Slot::Plain && !container.imageId.isEmpty()) {
            co_return QString(container.imageId);
        }
    }
    const QString named = (*stack)["services"_L1][service]["image"_L1].toString();
    if (named.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("There is no image for a scratch database: the service “%1” does not run.").arg(service),
            tr("Start it, or name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml."));
    }
    co_return named;
}

QCoro::Task<Result<CompatibilityProof>> CompatibilityProver::proveOn(ScratchServer* server, ProofRequest request, QString image, std::stop_token stop)
{
    sayStage(request, tr("Making a scratch database with %1…").arg(source()));
    QStringList notes;
    QStringList* const noted = &notes;
    const Result<SchemaDump> dump = co_await raise(server, image, noted, stop);
    if (!dump) {
        co_return forward(dump);
    }
    const SchemaDump made = *dump;
    QJsonObject asked = question(*server, made, request);
    QJsonObject* const asking = &asked;
    ProofEvidence evidence;
    ProofEvidence* const learnt = &evidence;
    if (m_environment.migrations.scratchRows > 0) {
        sayStage(request, tr("Copying rows of the tables that the migrations touch…"));
        const Result<> added = co_await addRows(server, made, request.newImageId, asking, learnt, stop);
        if (!added) {
            co_return forward(added);
        }
    }
    const Result<> tried = co_await tryReleases(server, request, asked, learnt, stop);
    if (!tried) {
        co_return forward(tried);
    }
    if (!evidence.newRelease.bySample.isEmpty()) {
        const Result<> cleared = co_await withoutRows(server, made, learnt, stop);
        if (!cleared) {
            co_return forward(cleared);
        }
        asked.insert(u"rows"_s, false);
        const Result<> again = co_await tryReleases(server, request, asked, learnt, stop);
        if (!again) {
            co_return forward(again);
        }
    }
    CompatibilityProof proof = judgeProof(evidence, request.pending);
    proof.source = source();
    proof.notes = notes + proof.notes;
    co_return proof;
}

// Which tables the migrations use is seen by running them: neither the SQL nor the models tell what Python code does.
QCoro::Task<Result<>> CompatibilityProver::addRows(ScratchServer* server, SchemaDump dump, QString image, QJsonObject* question, ProofEvidence* evidence, std::stop_token stop)
{
    for (const QString& name : {u"bare"_s, u"scout"_s}) {
        const Result<> copied = co_await server->copy(dump, u"old"_s, name, stop);
        if (!copied) {
            co_return forward(copied);
        }
    }
    QJsonObject scouting = *question;
    scouting.insert(u"task"_s, u"scout"_s);
    const Result<ProofFacts> scouted = co_await runCode(server, u"-scout"_s, image, scouting, stop);
    if (!scouted) {
        co_return forward(scouted);
    }
    const bool hasFailed = !scouted->forward.isEmpty() && !wentThrough(scouted->forward);
    if (hasFailed || scouted->used.isEmpty()) {
        evidence->sample.notes << (hasFailed ? tr("No rows were copied: the migrations fail without any.") : tr("No rows were copied: the migrations use no table that is there."));
        co_return Result<>();
    }
    const MigrationConfig& migrations = m_environment.migrations;
    RowSampler sampler(migrations.scratchSource.value_or(*m_environment.database), m_parts.secrets, m_parts.processes, server);
    const QList<TableName> used = scouted->used;
    const Result<RowSample> sample = co_await sampler.copy(used, migrations.scratchRows, dump.serverVersion, u"old"_s, stop);
    if (!sample) {
        co_return forward(sample);
    }
    evidence->sample = *sample;
    if (sample->tables.isEmpty()) {
        co_return Result<>();
    }
    QJsonArray whole;
    for (const SampledTable& table : sample->tables) {
        if (table.isWhole) {
            whole.append(table.table.name);
        }
    }
    question->insert(u"rows"_s, true);
    question->insert(u"whole"_s, whole);
    const Result<> copied = co_await server->copy(dump, u"old"_s, u"new"_s, stop);
    co_return copied;
}

QCoro::Task<Result<>> CompatibilityProver::tryReleases(ScratchServer* server, ProofRequest request, QJsonObject question, ProofEvidence* evidence, std::stop_token stop)
{
    sayStage(request, tr("Migrating there, and trying the new release on both schemas…"));
    const Result<ProofFacts> ofNew = co_await runCode(server, u"-new"_s, request.newImageId, question, stop);
    if (!ofNew) {
        co_return forward(ofNew);
    }
    evidence->newRelease = *ofNew;
    if (!ofNew->bySample.isEmpty()) {
        co_return Result<>(); // it is tried again without rows
    }
    if (!request.oldImageId.isEmpty()) {
        sayStage(request, tr("Trying the running release on both schemas…"));
        question.insert(u"task"_s, u"old"_s);
        question.insert(u"tables"_s, QJsonArray::fromStringList(ofNew->touched));
        evidence->oldRelease = co_await runCode(server, u"-old"_s, request.oldImageId, question, stop);
        if (stop.stop_requested()) {
            co_return forward(*evidence->oldRelease);
        }
    }
    const Result<> compared = co_await compareSchemas(server, evidence, stop);
    if (!compared || evidence->sample.tables.isEmpty()) {
        co_return compared;
    }
    const Result<> counted = co_await compareRows(server, evidence, stop);
    co_return counted;
}

// A row that a sample lacks refutes nothing.
QCoro::Task<Result<>> CompatibilityProver::withoutRows(ScratchServer* server, SchemaDump dump, ProofEvidence* evidence, std::stop_token stop)
{
    RowSample none;
    none.notes = evidence->sample.notes;
    for (const QString& failed : std::as_const(evidence->newRelease.bySample)) {
        none.notes << tr("Tried without rows: on %1 it may lack a row that was not copied: %2.").arg(describeSample(evidence->sample), failed);
    }
    *evidence = ProofEvidence();
    evidence->sample = none;
    for (const QString& name : {u"old"_s, u"new"_s}) {
        const Result<> copied = co_await server->copy(dump, u"bare"_s, name, stop);
        if (!copied) {
            co_return forward(copied);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<SchemaDump>> CompatibilityProver::raise(ScratchServer* server, QString image, QStringList* notes, std::stop_token stop)
{
    SchemaSource target(*m_environment.database, m_parts.secrets, m_parts.processes);
    QCoro::Task<Result<int>> starting = server->start(std::move(image), stop);
    const Result<SchemaDump> dump = co_await target.read(stop);
    const Result<int> version = co_await starting;
    if (!dump) {
        co_return forward(dump);
    }
    if (!version) {
        co_return forward(version);
    }
    if (major(*version) != major(dump->serverVersion)) {
        co_return failure(ErrorCode::Refused, tr("The scratch database is PostgreSQL %1, the target is %2.").arg(major(*version)).arg(major(dump->serverVersion)),
            tr("Name an image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml."));
    }
    const SchemaDump filling = *dump;
    const QString user = m_environment.database->user;
    const Result<QStringList> filled = co_await server->fill(filling, user, stop);
    if (!filled) {
        co_return forward(filled);
    }
    *notes << *filled;
    co_return filling;
}

QCoro::Task<Result<ProofFacts>> CompatibilityProver::runCode(ScratchServer* server, QString suffix, QString image, QJsonObject question, std::stop_token stop)
{
    OneOff job(m_environment.application.web.service, std::move(image), scriptCommand(m_environment.migrations));
    job.name = server->name() + suffix;
    job.network = server->name();
    job.input = program(question);
    job.environment = lockTimeoutEnvironment(m_environment.migrations);
    job.timeLimit = longestRun;
    job.givesWay = true;
    job.isUnlogged = question["rows"_L1].toBool();
    const Result<ProcessOutput> output = co_await m_parts.runtime->runOneOff(job, stop);
    if (!output) {
        co_return forward(output);
    }
    co_return readProofFacts(*output, job.isUnlogged);
}

QCoro::Task<Result<>> CompatibilityProver::compareSchemas(ScratchServer* server, ProofEvidence* evidence, std::stop_token stop)
{
    const std::array<std::tuple<bool, QString, QString, std::optional<bool>*>, 2> pairs {{
        {wentThrough(evidence->newRelease.backward), u"old"_s, u"back"_s, &evidence->isSchemaBack},
        {wentThrough(evidence->newRelease.again), u"new"_s, u"again"_s, &evidence->isSchemaAgain},
    }};
    for (const auto& [isThere, one, other, isSame] : pairs) {
        if (!isThere) {
            continue;
        }
        const Result<QByteArray> first = co_await server->schemaOf(one, stop);
        const Result<QByteArray> second = co_await server->schemaOf(other, stop);
        if (!first || !second) {
            co_return first ? forward(second) : forward(first);
        }
        *isSame = *first == *second;
    }
    co_return Result<>();
}

QCoro::Task<Result<>> CompatibilityProver::compareRows(ScratchServer* server, ProofEvidence* evidence, std::stop_token stop)
{
    QList<TableName> tables;
    for (const SampledTable& sampled : std::as_const(evidence->sample.tables)) {
        tables << sampled.table;
    }
    const ProofFacts& facts = evidence->newRelease;
    QStringList databases {u"old"_s};
    databases += wentThrough(facts.forward) ? QStringList {u"new"_s} : QStringList();
    databases += wentThrough(facts.backward) ? QStringList {u"back"_s} : QStringList();
    databases += wentThrough(facts.again) ? QStringList {u"again"_s} : QStringList();
    const Result<QStringList> losses = co_await findLosses(server, tables, databases, stop);
    if (!losses) {
        co_return forward(losses);
    }
    evidence->losses = *losses;
    co_return Result<>();
}

QJsonObject CompatibilityProver::question(const ScratchServer& server, const SchemaDump& dump, const ProofRequest& request) const
{
    const ApplicationService& web = m_environment.application.web;
    const QUrl url(m_environment.router.url);
    QMap<QString, QString> headers = web.headers;
    headers.insert(u"Host"_s, web.hostHeader.isEmpty() ? url.authority() : web.hostHeader);
    QJsonObject headersJson;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        headersJson.insert(it.key(), it.value());
    }
    const QStringList pages = web.smoke.isEmpty() && !web.health.isEmpty() ? QStringList {web.health} : web.smoke;
    return {
        {u"server"_s, QJsonObject {{u"host"_s, QString::fromLatin1(ScratchServer::host)}, {u"port"_s, postgresPort}, {u"user"_s, m_environment.database->user},
            {u"administrator"_s, QString::fromLatin1(ScratchServer::administrator)}, {u"password"_s, server.password()}}},
        {u"owner"_s, dump.owner},
        {u"databaseSettings"_s, QJsonArray::fromStringList(dump.settings)},
        {u"pages"_s, QJsonArray::fromStringList(pages)},
        {u"headers"_s, headersJson},
        {u"secure"_s, url.scheme() == u"https"},
        {u"replaced"_s, replacedJson(request.replaced)},
        {u"readsSql"_s, request.replaced.isEmpty()},
        {u"task"_s, u"new"_s},
        {u"rows"_s, false},
    };
}

QString CompatibilityProver::source() const
{
    const DatabaseConfig& database = *m_environment.database;
    return tr("the schema of %1 at %2:%3").arg(database.name, database.host).arg(database.port);
}

// What describes a container to Compose is removed with the container, unless the process was killed meanwhile.
void CompatibilityProver::removeFiles(const QString& stack) const
{
    QDir folder(OverlayFolder(m_folder, m_environment.name).path());
    for (const QString& file : folder.entryList({stack + u"-proof-*"_s}, QDir::Files)) {
        if (ScratchName::isAbandoned(file, stack)) {
            folder.remove(file);
        }
    }
}

} // namespace Pilothouse
