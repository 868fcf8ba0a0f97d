#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/judge/catalogfile.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace Pilothouse {
namespace {

struct CatalogCommandWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogCommand)
};

/// Whole or not at all: the file that was there stays when it fails.
Result<> write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!isWritten) {
        return failure(ErrorCode::Io, CatalogCommandWords::tr("The catalog file “%1” cannot be written: %2").arg(path, file.errorString()), CatalogCommandWords::tr("Name a folder that exists and can be written."));
    }
    return {};
}

QString countsOf(const Catalog& catalog)
{
    const auto unknown = std::count_if(catalog.tables.cbegin(), catalog.tables.cend(), [](const CatalogTable& table) { return !table.rows.has_value(); });
    return CatalogCommandWords::tr("tables: %1, of unknown size and taken for big: %2").arg(catalog.tables.size()).arg(unknown);
}

QCoro::Task<int> runCatalog(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    if (!subject->environment.database) {
        co_return context->fail({ErrorCode::InvalidInput, CatalogCommandWords::tr("Environment %1 has no database.").arg(subject->environment.name), CatalogCommandWords::tr("Add `database:` to it in pilothouse.yaml."), {}});
    }
    LiveCatalog live(*subject->environment.database, context->secrets());
    const Result<Catalog> catalog = co_await live.read();
    if (!catalog) {
        co_return context->fail(catalog.error());
    }
    const QByteArray text = QJsonDocument(catalogJson(*catalog)).toJson();
    const QString output = parser->value(QStringLiteral("output"));
    if (output.isEmpty()) {
        context->console().raw(text);
        co_return ExitDone;
    }
    const Result<> written = write(output, text);
    if (!written) {
        co_return context->fail(written.error());
    }
    context->console().json({{QStringLiteral("file"), output}, {QStringLiteral("tables"), catalog->tables.size()}});
    context->console().line(CatalogCommandWords::tr("%1 (%2). To judge with it: pilothousectl lint PATH --catalog %1").arg(output, countsOf(*catalog)));
    co_return ExitDone;
}

} // namespace

CommandSpec catalogCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("catalog");
    command.summary = CatalogCommandWords::tr("Write down what a database holds, for lint to judge with.");
    command.description = CatalogCommandWords::tr("Reads, and only reads, the catalog of the environment's database: tables with rows and bytes, columns, constraints, indexes, views, triggers. No row of a table is in it. Without --output it is printed.");
    command.example = QStringLiteral("pilothousectl catalog --env production -o production.json");
    command.options = {Context::environmentOption(),
        {{QStringLiteral("o"), QStringLiteral("output")}, CatalogCommandWords::tr("The file, written whole or not at all."), QStringLiteral("FILE")}};
    command.run = runCatalog;
    return command;
}

} // namespace Pilothouse
