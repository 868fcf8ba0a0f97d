#pragma once
#include "services/migration/expand/expansionexecutor.h"
#include "services/migration/expand/expansionwriter.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>
#include <memory>

namespace Pilothouse {

/// A PostgreSQL with a table `person` of 12,000 rows, and what makes expansions of it.
class ExpansionBox {
public:
    ExpansionBox() { reset(); }

    /// The tables as they were at the beginning, and a session of its own.
    void reset()
    {
        connect(Milliseconds(2000));
        server.sql(QStringLiteral("DROP SCHEMA public CASCADE; CREATE SCHEMA public;") + QString::fromLatin1(tables));
    }
    void connect(Milliseconds lockTimeout)
    {
        executor.reset();
        session = changer(lockTimeout);
        executor = std::make_unique<ExpansionExecutor>(session.get(), &clock);
    }
    std::unique_ptr<SchemaChanger> changer(Milliseconds lockTimeout = Milliseconds(2000))
    {
        MigrationConfig limits;
        limits.lockTimeout = lockTimeout;
        return std::make_unique<SchemaChanger>(server.config(), secrets, &clock, limits);
    }
    static Expansion expansion(ExpansionKind kind, const QString& column, const QString& newColumn = {})
    {
        Expansion made;
        made.kind = kind;
        made.migration = QStringLiteral("people.0002_change");
        made.table = QStringLiteral("person");
        made.column = column;
        made.newColumn = newColumn;
        return made;
    }
    static Expansion renameName() { return expansion(ExpansionKind::RenameColumn, QStringLiteral("name"), QStringLiteral("full_name")); }
    Result<WrittenExpansion> write(const Expansion& wanted)
    {
        const Result<TableDetails> table = await(executor->details(wanted.table));
        return table ? writeExpansion(wanted, *table) : Result<WrittenExpansion>(forward(table));
    }
    /// Both halves of the first half; an error in words, empty when it went well.
    QString make(const WrittenExpansion& written, bool isCompleted = true)
    {
        const Result<> expanded = await(executor->expand(written, QStringLiteral("run-7"), QStringLiteral("v3"), {}));
        const Result<qint64> done = expanded && isCompleted ? await(executor->complete(written, {}, {})) : expanded ? Result<qint64>(0) : Result<qint64>(forward(expanded));
        if (!done) {
            return done.error().message + QLatin1Char('\n') + done.error().detail;
        }
        return isCompleted && !await(executor->isComplete(written)).value_or(false) ? QStringLiteral("it is not complete") : QString();
    }
    /// Makes it while the server cuts the session again and again, wherever it stands, and `between` writes; each time a new
    /// one takes up. How often it was cut; -1 when it was never done.
    int makeDespiteCuts(const WrittenExpansion& written, const QString& between)
    {
        for (int cuts = 0; cuts < 60; ++cuts) {
            const std::unique_ptr<SchemaChanger> cut = changer();
            ExpansionExecutor taking(cut.get(), &clock);
            QTimer axe;
            axe.setSingleShot(true);
            QObject::connect(&axe, &QTimer::timeout, &axe, [this] { server.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pilothouse schema'")); });
            axe.start(5 + cuts * 40);
            const Result<> expanded = await(taking.expand(written, QStringLiteral("run-7"), QStringLiteral("v3"), {}));
            const Result<qint64> completed = expanded ? await(taking.complete(written, {}, {})) : Result<qint64>(forward(expanded));
            axe.stop();
            server.sql(between);
            if (completed) {
                return cuts;
            }
        }
        return -1;
    }
    /// The second half of the one expansion that is open, of the table under the name that it has now.
    QString end(const QString& table)
    {
        const Result<QList<OpenExpansion>> open = await(executor->open());
        const Result<TableDetails> details = await(executor->details(table));
        if (!open || open->size() != 1 || !details) {
            return QStringLiteral("not exactly one is open");
        }
        const Result<WrittenExpansion> written = writeContract(open->first(), *details);
        const Result<> done = written ? await(executor->contract(*written)) : Result<>(forward(written));
        const Result<> again = done ? await(executor->contract(*written)) : done; // once more is nothing
        return again ? QString() : again.error().message + QLatin1Char('\n') + again.error().detail;
    }
    /// But for the key that each run of pg_dump draws.
    QString dump() const
    {
        static const QRegularExpression key(QStringLiteral("\\\\(un)?restrict \\w+\n"));
        return QString::fromUtf8(PostgresContainer::docker({QStringLiteral("exec"), server.name(), QStringLiteral("pg_dump"), QStringLiteral("--schema-only"), QStringLiteral("-U"), QStringLiteral("shop"), QStringLiteral("shop")})).remove(key);
    }
    QString one(const QString& query) const { return QString::fromUtf8(server.sql(query)).trimmed(); }
    /// Statements that run beside the test.
    std::unique_ptr<QProcess> psql(const QString& statements) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral("docker"), {QStringLiteral("exec"), server.name(), QStringLiteral("psql"), QStringLiteral("--no-psqlrc"), QStringLiteral("-qAtv"), QStringLiteral("ON_ERROR_STOP=1"),
            QStringLiteral("-U"), QStringLiteral("shop"), QStringLiteral("-d"), QStringLiteral("shop"), QStringLiteral("-c"), statements});
        return process;
    }

    /// One that has ended already cannot be waited for.
    static bool hasEnded(QProcess* process) { return process->state() == QProcess::NotRunning || process->waitForFinished(60000); }

    PostgresContainer server;
    FixedSecrets secrets;
    SystemClock clock;
    std::unique_ptr<SchemaChanger> session;
    std::unique_ptr<ExpansionExecutor> executor;

private:
    static constexpr char tables[] = R"(
CREATE TABLE team (id bigserial PRIMARY KEY, slug text UNIQUE NOT NULL);
INSERT INTO team (slug) VALUES ('a'), ('b'), ('c');
CREATE TABLE person (id bigserial PRIMARY KEY, name varchar(40) NOT NULL, nick text,
    team_id bigint REFERENCES team(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, visits int);
ALTER TABLE person ADD CONSTRAINT person_name_key UNIQUE (name);
CREATE INDEX person_name_like ON person (name varchar_pattern_ops);
CREATE INDEX person_two ON person (nick, upper(name)) WHERE name <> 'nobody';
ALTER TABLE person ADD CONSTRAINT person_name_check CHECK (length(name) > 0);
COMMENT ON COLUMN person.name IS 'what''s in it';
CREATE INDEX person_team ON person (team_id);
CREATE INDEX person_visits ON person (visits);
INSERT INTO person (name, nick, team_id, visits)
    SELECT 'p' || g, CASE WHEN g % 3 = 0 THEN NULL ELSE 'n' || g END, 1 + g % 3, 0 FROM generate_series(1, 12000) g;)";
};

} // namespace Pilothouse
