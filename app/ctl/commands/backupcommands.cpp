#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/texttable.h"
#include "services/database/backupfactory.h"
#include "services/database/backupfiles.h"
#include "services/database/postgresdatabase.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class BackupCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

/// The dumps of one environment and the database that they come from.
struct Store {
    std::unique_ptr<Database> database;
    std::unique_ptr<BackupStore> backups;
};

Result<Store> storeOf(Context& context, const QString& project, const Environment& environment)
{
    if (!environment.database) {
        return failure(ErrorCode::InvalidInput, BackupCommandsWords::tr("Environment %1 has no database.").arg(environment.name),
            BackupCommandsWords::tr("Add `database:` to it in pilothouse.yaml."));
    }
    Store store;
    store.database = std::make_unique<PostgresDatabase>(*environment.database, context.secrets());
    store.backups = makeBackupStore(project, environment, Context::dataFolder(), store.database.get(), &context.secrets(),
        &context.processes(), &context.clock(), &context.journal());
    return store;
}

/// That of --env, else those of every environment that has a database.
Result<std::vector<Store>> storesOf(Context& context, const QCommandLineParser& parser)
{
    const Result<Project> project = context.loadProject();
    if (!project) {
        return forward(project);
    }
    std::vector<Environment> environments = project->environments;
    if (parser.isSet(QStringLiteral("env"))) {
        const Result<Environment> named = context.environment(parser);
        if (!named) {
            return forward(named);
        }
        environments = {*named};
    }
    std::vector<Store> stores;
    for (const Environment& environment : environments) {
        if (Result<Store> store = storeOf(context, project->name, environment)) {
            stores.push_back(std::move(*store));
        }
    }
    return stores;
}

QCoro::Task<Result<QList<BackupRecord>>> recordsOf(const std::vector<Store>* stores)
{
    QList<BackupRecord> records;
    for (const Store& store : *stores) {
        const Result<QList<BackupRecord>> listed = co_await store.backups->list();
        if (!listed) {
            co_return forward(listed);
        }
        records += *listed;
    }
    co_return records;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QCoro::Task<int> create(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Result<Store> store = storeOf(*context, subject->project.name, subject->environment);
    if (!store) {
        co_return context->fail(store.error());
    }
    std::stop_source stop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &interrupt, [&stop] { stop.request_stop(); });
    const std::function<void(qint64)> onProgress = [context](qint64 bytes) {
        context->console().transient(BackupCommandsWords::tr("%1 written…").arg(spokenSize(bytes)));
    };
    const std::stop_token token = stop.get_token();
    const QString byHand;
    const QString release;
    const Result<BackupRecord> record = co_await store->backups->create(byHand, release, onProgress, token);
    if (!record) {
        co_return context->fail(record.error());
    }
    context->console().json(backupRecordJson(*record));
    context->console().line(BackupCommandsWords::tr("%1: %2, %n entry(s), verified.", nullptr, int(record->entries)).arg(record->file, spokenSize(record->bytes)));
    if (!record->warning.isEmpty()) {
        context->console().message(record->warning);
    }
    co_return ExitDone;
}

QCoro::Task<int> listBackups(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<std::vector<Store>> stores = storesOf(*context, *parser);
    if (!stores) {
        co_return context->fail(stores.error());
    }
    const std::vector<Store>* const all = &*stores;
    const Result<QList<BackupRecord>> records = co_await recordsOf(all);
    if (!records) {
        co_return context->fail(records.error());
    }
    QJsonArray array;
    const TimeWords times = context->times();
    TextTable table({times.heading(BackupCommandsWords::tr("TAKEN")), BackupCommandsWords::tr("ENVIRONMENT"), BackupCommandsWords::tr("SIZE"), BackupCommandsWords::tr("RUN"), BackupCommandsWords::tr("RELEASE"), BackupCommandsWords::tr("STATE"), BackupCommandsWords::tr("FILE")}, {2});
    for (const BackupRecord& record : *records) {
        array.append(backupRecordJson(record));
        table.add({times.cell(record.takenAt), record.environment, spokenSize(record.bytes), orDash(record.run),
            orDash(record.release), record.isVerified ? BackupCommandsWords::tr("verified") : BackupCommandsWords::tr("damaged"), record.file});
    }
    context->console().json({{QStringLiteral("backups"), array}});
    if (records->isEmpty()) {
        context->console().line(BackupCommandsWords::tr("There is no backup yet."));
        co_return ExitDone;
    }
    for (const QString& line : table.lines()) {
        context->console().line(line);
    }
    co_return ExitDone;
}

/// One line a file; false when it is bad.
QCoro::Task<Result<bool>> checked(Context* context, BackupStore* backups, QString file, QJsonArray* results)
{
    const Result<BackupRecord> record = co_await backups->verify(file);
    if (record) {
        results->append(backupRecordJson(*record));
        context->console().line(BackupCommandsWords::tr("ok       %1").arg(file));
        co_return true;
    }
    if (record.error().code != ErrorCode::Corrupt) {
        co_return forward(record);
    }
    results->append(QJsonObject {{QStringLiteral("file"), file}, {QStringLiteral("verified"), false}, {QStringLiteral("problem"), record.error().message}});
    context->console().line(BackupCommandsWords::tr("damaged  %1").arg(file));
    context->console().error(record.error());
    co_return false;
}

QCoro::Task<int> verifyFiles(Context* context, const std::vector<Store>* stores, QStringList files)
{
    QJsonArray results;
    bool isSound = true;
    const bool isAll = files.isEmpty();
    for (const Store& store : *stores) {
        if (isAll) {
            const Result<QList<BackupRecord>> records = co_await store.backups->list();
            if (!records) {
                co_return context->fail(records.error());
            }
            for (const BackupRecord& record : *records) {
                files << record.file;
            }
        }
        for (const QString& file : std::as_const(files)) {
            const Result<bool> isGood = co_await checked(context, store.backups.get(), file, &results);
            if (!isGood) {
                co_return context->fail(isGood.error());
            }
            isSound = isSound && *isGood;
        }
        files.clear();
    }
    context->console().json({{QStringLiteral("backups"), results}, {QStringLiteral("ok"), isSound}});
    if (isAll && results.isEmpty()) {
        context->console().line(BackupCommandsWords::tr("There is no backup yet."));
    }
    co_return isSound ? ExitDone : ExitRefused;
}

QCoro::Task<int> verifyBackups(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    QStringList files = parser->positionalArguments();
    if (files.isEmpty() == !parser->isSet(QStringLiteral("all"))) {
        co_return context->fail({ErrorCode::InvalidInput, BackupCommandsWords::tr("`backup verify` takes files, or --all."), BackupCommandsWords::tr("See `pilothousectl backup list`."), {}});
    }
    const Result<std::vector<Store>> stores = storesOf(*context, *parser);
    if (!stores) {
        co_return context->fail(stores.error());
    }
    if (stores->empty()) {
        co_return context->fail({ErrorCode::InvalidInput, BackupCommandsWords::tr("No environment has a database."), BackupCommandsWords::tr("Add `database:` in pilothouse.yaml."), {}});
    }
    for (QString& file : files) {
        file = QFileInfo::exists(file) ? QFileInfo(file).absoluteFilePath() : file;
    }
    const std::vector<Store>* const all = &*stores;
    Context* const shared = context.get();
    const int code = co_await verifyFiles(shared, all, std::move(files));
    co_return code;
}

} // namespace

CommandSpec backupCreateCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("backup create");
    command.summary = BackupCommandsWords::tr("Dump the database now, and verify the dump.");
    command.description = BackupCommandsWords::tr("pg_dump in custom format, into the environment's backup folder, with a record beside it. The dump gets its name once pg_restore has read its contents. The oldest ones beyond `backups: keep` are removed.");
    command.example = QStringLiteral("pilothousectl backup create --env production");
    command.options = {Context::environmentOption()};
    command.run = create;
    return command;
}

CommandSpec backupListCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("backup list");
    command.summary = BackupCommandsWords::tr("List the dumps, newest first.");
    command.description = BackupCommandsWords::tr("Those of every environment, or of the one that --env names. A dump that is missing or has another size is called damaged.");
    command.example = QStringLiteral("pilothousectl backup list");
    command.options = {Context::environmentOption()};
    command.run = listBackups;
    return command;
}

CommandSpec backupVerifyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("backup verify");
    command.arguments = QStringLiteral("[FILE…]");
    command.mostArguments = -1;
    command.summary = BackupCommandsWords::tr("Read dumps again and compare them with their records.");
    command.description = BackupCommandsWords::tr("Compares the SHA-256 of the files, or of --all, and lets pg_restore read the contents. Ends with 0 when all are whole, with 4 when one is not.");
    command.example = QStringLiteral("pilothousectl backup verify --all");
    command.options = {Context::environmentOption(), {QStringLiteral("all"), BackupCommandsWords::tr("Every dump that `backup list` shows.")}};
    command.run = verifyBackups;
    return command;
}

} // namespace Pilothouse
