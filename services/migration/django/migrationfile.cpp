#include "services/migration/django/migrationfile.h"
#include "services/migration/django/alterfield.h"
#include "services/migration/django/constraintsql.h"
#include "services/migration/django/fieldcolumn.h"
#include "services/migration/django/fieldsql.h"
#include "services/migration/judge/families.h"
#include "services/migration/sqltext.h"
#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace Pilothouse {
namespace {

using enum SafetyClass;
using Kind = PythonValue::Kind;

constexpr Rule stateOnly {"state-only", Safe, OldCode::Ok, LockMode::None, 0, JUDGE_TEXT("it changes Django's state, and prints no SQL"), ""};
constexpr Rule alterField {"alter-field-static", Risky, OldCode::Maybe, LockMode::AccessExclusive, 0,
    JUDGE_TEXT("the migrations that were read do not say what the field was, or is now: only the image knows whether this is nothing or a rewrite of %1"),
    JUDGE_TEXT("Judge what sqlmigrate prints.")};
constexpr Rule unknownOperation {"unknown-operation", Unknown, OldCode::Maybe, LockMode::None, 0,
    JUDGE_TEXT("only its own code knows what this operation does"), JUDGE_TEXT("Judge what sqlmigrate prints.")};
constexpr Rule computed {"computed-operations", Unknown, OldCode::Maybe, LockMode::None, 0,
    JUDGE_TEXT("it is computed when the file runs, and so cannot be read"), JUDGE_TEXT("Write it as a literal, or judge what sqlmigrate prints.")};
constexpr Rule pythonOneWay {"runpython-no-reverse", Risky, OldCode::Ok, LockMode::None, OneWay,
    JUDGE_TEXT("without reverse_code the migration cannot be taken back"), JUDGE_TEXT("Give reverse_code, or RunPython.noop.")};
constexpr Rule sqlOneWay {"runsql-no-reverse", Risky, OldCode::Ok, LockMode::None, OneWay,
    JUDGE_TEXT("without reverse_sql the migration cannot be taken back"), JUDGE_TEXT("Give reverse_sql, or RunSQL.noop.")};
constexpr Rule modelImport {"runpython-model-import", Risky, OldCode::Ok, LockMode::None, 0,
    JUDGE_TEXT("models that are imported are those of a later day, with columns that are not there yet"), JUDGE_TEXT("Use apps.get_model().")};

constexpr const Rule* all[] = {&stateOnly, &alterField, &unknownOperation, &computed, &pythonOneWay, &sqlOneWay, &modelImport};

constexpr const char16_t* withoutSql[] = {u"AlterModelOptions", u"AlterModelManagers", u"AlterConstraint"};
constexpr const char16_t* extensions[] = {u"CreateExtension", u"TrigramExtension", u"UnaccentExtension", u"CITextExtension", u"HStoreExtension", u"BtreeGinExtension",
    u"BtreeGistExtension", u"CryptoExtension", u"BloomExtension", u"CreateCollation"};

bool isOneOf(const QString& name, std::span<const char16_t* const> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char16_t* each) { return name == each; });
}

/// Turns operations into the steps that Django would take.
class Writer {
public:
    Writer(DjangoState before, bool importsModels)
        : m_app(before.app())
        , m_importsModels(importsModels)
        , m_state(std::move(before))
    {
    }

    void operations(const PythonValue* list)
    {
        for (const PythonValue& each : list == nullptr ? QList<PythonValue>() : list->items) {
            m_line = each.line;
            m_column = each.column;
            m_text = each.lastName();
            if (each.kind == Kind::Call) {
                operation(each);
            } else {
                rule(computed);
            }
            m_state.apply(each);
        }
    }

    QList<JudgeStep> take() { return std::move(m_steps) + std::move(m_deferred); }

private:
    JudgeStep step(const QString& statements = {}) const
    {
        JudgeStep here;
        here.line = m_line;
        here.column = m_column;
        here.text = m_text;
        here.sql = statements.toUtf8();
        return here;
    }
    void sql(const QString& statements) { m_steps.append(step(statements)); }
    void defer(const QString& statement) { m_deferred.append(step(statement)); }
    void rule(const Rule& applied, const QString& table = {})
    {
        JudgeStep here = step();
        here.rule = &applied;
        here.table = QString(table).remove(u'"');
        m_steps.append(here);
    }

    static QString text(const PythonValue& operation, const char16_t* name, qsizetype index)
    {
        const PythonValue* value = operation.argument(name, index);
        return value == nullptr ? QString() : value->text;
    }
    QString table(const PythonValue& operation, const char16_t* name = u"model_name") const
    {
        return SqlText::identifier(m_state.table(text(operation, name, 0)));
    }

    void operation(const PythonValue& operation)
    {
        const QString name = operation.lastName();
        const bool isDone = model(name, operation) || field(name, operation) || index(name, operation) || constraint(name, operation) || code(name, operation);
        if (isOneOf(name, withoutSql)) {
            rule(stateOnly);
        } else if (isOneOf(name, extensions)) {
            sql(QStringLiteral("CREATE EXTENSION IF NOT EXISTS brought;"));
        } else if (!isDone) {
            rule(unknownOperation);
        }
    }

    bool model(const QString& name, const PythonValue& operation)
    {
        if (name == u"CreateModel") {
            createModel(operation);
        } else if (name == u"DeleteModel") {
            sql(QStringLiteral("DROP TABLE %1 CASCADE;").arg(table(operation, u"name")));
        } else if (name == u"RenameModel") {
            renameTable(operation, u"old_name", text(operation, u"new_name", 1));
        } else if (name == u"AlterModelTable") {
            const PythonValue* given = operation.argument(u"table", 1);
            const QString own = text(operation, u"name", 0);
            const bool isKnown = given != nullptr && (given->kind == Kind::Text || (given->text == u"None" && m_state.hasOwnTable(own)));
            isKnown ? renameTable(operation, u"name", own) : rule(computed);
        } else if (name == u"AlterModelTableComment") {
            sql(QStringLiteral("COMMENT ON TABLE %1 IS 'x';").arg(table(operation, u"name")));
        } else if (name == u"AlterUniqueTogether" || name == u"AlterIndexTogether") {
            together(name, operation);
        } else if (name == u"AlterOrderWithRespectTo") {
            const QString column = table(operation, u"name");
            sql(QStringLiteral("ALTER TABLE %1 ADD COLUMN \"_order\" integer DEFAULT 0 NOT NULL; ALTER TABLE %1 ALTER COLUMN \"_order\" DROP DEFAULT;").arg(column));
        } else {
            return false;
        }
        return true;
    }

    /// A model with a table name of its own keeps it when it is renamed.
    void renameTable(const PythonValue& operation, const char16_t* model, const QString& modelAfter)
    {
        DjangoState after = m_state;
        after.apply(operation);
        const QString from = table(operation, model);
        const QString to = SqlText::identifier(after.table(modelAfter));
        if (from == to) {
            rule(stateOnly);
        } else {
            sql(QStringLiteral("ALTER TABLE %1 RENAME TO %2;").arg(from, to));
        }
    }

    void createModel(const PythonValue& operation)
    {
        QString columns;
        const PythonValue* fields = operation.argument(u"fields", 1);
        for (const PythonValue& each : fields == nullptr ? QList<PythonValue>() : fields->items) {
            const PythonValue field = each.items.value(1);
            const PythonValue* target = field.argument(u"to", 0);
            const bool isReference = field.lastName() == u"ForeignKey" || field.lastName() == u"OneToOneField";
            columns += isReference && target != nullptr ? QStringLiteral(", %1 bigint REFERENCES %2").arg(SqlText::identifier(each.items.value(0).text + QLatin1String("_id")), tableOfModel(m_app, *target)) : QString();
        }
        DjangoState after = m_state;
        after.apply(operation);
        const QString table = SqlText::identifier(after.table(text(operation, u"name", 0)));
        sql(QStringLiteral("CREATE TABLE %1 (\"id\" bigserial PRIMARY KEY%2);").arg(table, columns));
    }

    /// An empty set drops what was there; nobody knows whether something was.
    void together(const QString& name, const PythonValue& operation)
    {
        const PythonValue* sets = operation.argument(name == u"AlterUniqueTogether" ? u"unique_together" : u"index_together", 1);
        const bool isEmpty = sets == nullptr || (sets->kind != Kind::Opaque && sets->items.isEmpty());
        const QString on = table(operation, u"name");
        sql(isEmpty                              ? QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT \"together_uniq\";").arg(on)
                : name == u"AlterUniqueTogether" ? QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT \"together_uniq\" UNIQUE (\"a\", \"b\");").arg(on)
                                                 : QStringLiteral("CREATE INDEX ON %1 (\"a\", \"b\");").arg(on));
    }

    bool field(const QString& name, const PythonValue& operation)
    {
        const QString on = table(operation);
        if (name == u"AddField") {
            const PythonValue* field = operation.argument(u"field", 2);
            if (field == nullptr || field->kind != Kind::Call) {
                rule(computed);
                return true;
            }
            const FieldSql added = addFieldSql(m_app, on, text(operation, u"name", 1), *field);
            sql(added.add);
            if (!added.index.isEmpty()) {
                defer(added.index);
            }
        } else if (name == u"RemoveField") {
            sql(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2 CASCADE;").arg(on, column(on, operation, text(operation, u"name", 1), text(operation, u"name", 1))));
        } else if (name == u"RenameField") {
            renameField(on, operation);
        } else if (name == u"AlterField") {
            changeField(on, operation);
        } else {
            return false;
        }
        return true;
    }

    /// The column, quoted, of the field that is called `name` so far, were it called `now`.
    QString column(const QString& on, const PythonValue& operation, const QString& name, const QString& now) const
    {
        const StateField* known = m_state.field(text(operation, u"model_name", 0), name);
        return SqlText::identifier(known == nullptr ? now : fieldColumn(m_app, on, now, known->definition).name);
    }

    void renameField(const QString& on, const PythonValue& operation)
    {
        const QString name = text(operation, u"old_name", 1);
        const QString now = text(operation, u"new_name", 2);
        const QString from = column(on, operation, name, name);
        const QString to = column(on, operation, name, now);
        m_renamed.insert(on + now, name);
        if (from == to && name != now) {
            rule(stateOnly);
        } else {
            sql(QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3;").arg(on, from, to));
        }
    }

    void changeField(const QString& on, const PythonValue& operation)
    {
        const QString name = text(operation, u"name", 1);
        const PythonValue* field = operation.argument(u"field", 2);
        const StateField* before = m_state.field(text(operation, u"model_name", 0), name);
        if (field == nullptr || field->kind != Kind::Call || before == nullptr) {
            changeUnknownField(on, name, field);
            return;
        }
        const FieldChange change = alterFieldSql(m_app, on, name, before->definition, *field);
        if (!change.sql.isEmpty()) {
            const FieldColumn column = fieldColumn(m_app, on, name, before->definition);
            JudgeStep here = step(change.sql);
            here.table = QString(on).remove(u'"');
            if (before->isInDatabase) {
                here.columns.insert(column.name, {column.isTypeKnown ? column.type : QString(), !column.isNull, {}});
            }
            m_steps.append(here);
        }
        if (!change.isWhole) {
            rule(alterField, on);
        } else if (change.sql.isEmpty()) {
            rule(stateOnly);
        }
    }

    /// Renamed before, and given its old column again: nothing happened to the database.
    void changeUnknownField(const QString& on, const QString& name, const PythonValue* field)
    {
        const PythonValue* column = field == nullptr ? nullptr : field->argument(u"db_column");
        if (column != nullptr && !column->text.isEmpty() && m_renamed.value(on + name) == column->text) {
            sql(QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3;").arg(on, SqlText::identifier(name), SqlText::identifier(column->text)));
        } else {
            rule(alterField, on);
        }
    }

    bool index(const QString& name, const PythonValue& operation)
    {
        const QString on = table(operation);
        if (name == u"AddIndex") {
            sql(QStringLiteral("CREATE INDEX ON %1 (\"a\");").arg(on));
        } else if (name == u"AddIndexConcurrently") {
            sql(QStringLiteral("CREATE INDEX CONCURRENTLY \"named\" ON %1 (\"a\");").arg(on));
        } else if (name == u"RemoveIndex") {
            sql(QStringLiteral("DROP INDEX IF EXISTS %1;").arg(SqlText::identifier(text(operation, u"name", 1))));
        } else if (name == u"RemoveIndexConcurrently") {
            sql(QStringLiteral("DROP INDEX CONCURRENTLY IF EXISTS %1;").arg(SqlText::identifier(text(operation, u"name", 1))));
        } else if (name == u"RenameIndex") {
            sql(QStringLiteral("ALTER INDEX \"a\" RENAME TO \"b\";"));
        } else {
            return false;
        }
        return true;
    }

    bool constraint(const QString& name, const PythonValue& operation)
    {
        const QString on = table(operation);
        if (name == u"AddConstraint" || name == u"AddConstraintNotValid") {
            sql(addConstraintSql(on, operation.argument(u"constraint", 1), name == u"AddConstraint"));
        } else if (name == u"ValidateConstraint") {
            sql(QStringLiteral("ALTER TABLE %1 VALIDATE CONSTRAINT \"c\";").arg(on));
        } else if (name == u"RemoveConstraint") {
            sql(QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %2;").arg(on, SqlText::identifier(text(operation, u"name", 1))));
        } else {
            return false;
        }
        return true;
    }

    bool code(const QString& name, const PythonValue& operation)
    {
        if (name == u"RunPython") {
            JudgeStep here = step();
            here.isCode = true;
            m_steps.append(here);
            if (operation.argument(u"reverse_code", 1) == nullptr) {
                rule(pythonOneWay);
            }
            if (m_importsModels) {
                rule(modelImport);
            }
        } else if (name == u"RunSQL") {
            runSql(operation);
        } else if (name == u"SeparateDatabaseAndState") {
            const PythonValue* database = operation.argument(u"database_operations", 0);
            if (database == nullptr || (database->kind == Kind::List && database->items.isEmpty())) {
                rule(stateOnly);
            } else if (database->kind != Kind::List) {
                rule(computed);
            } else {
                const DjangoState before = m_state; // they change the database, and Django's state not at all
                operations(database);
                m_state = before;
            }
        } else {
            return false;
        }
        return true;
    }

    void runSql(const PythonValue& operation)
    {
        const PythonValue* given = operation.argument(u"sql", 0);
        QStringList texts;
        bool isKnown = given != nullptr && given->kind != Kind::Opaque && given->kind != Kind::Call;
        if (isKnown && given->kind == Kind::Text) {
            texts << given->text;
        }
        for (const PythonValue& each : given == nullptr ? QList<PythonValue>() : given->items) {
            const bool isPair = each.kind == Kind::List && !each.items.isEmpty(); // the statement and its parameters
            const PythonValue statement = isPair ? each.items.first() : each;
            isKnown = isKnown && statement.kind == Kind::Text;
            texts << (isPair ? QString(statement.text).replace(QLatin1String("%s"), QLatin1String("NULL")) : statement.text);
        }
        const bool isNoop = given != nullptr && given->kind == Kind::Name && given->lastName() == u"noop";
        if (!isNoop && (!isKnown || given->kind == Kind::Name)) {
            rule(computed);
        } else if (!isNoop) {
            sql(texts.join(QLatin1String(";\n")));
        }
        if (operation.argument(u"reverse_sql", 1) == nullptr) {
            rule(sqlOneWay);
        }
    }

    QString m_app;
    bool m_importsModels;
    DjangoState m_state; ///< what the migrations and the operations so far say
    QHash<QString, QString> m_renamed; ///< table and new name → old name
    QList<JudgeStep> m_steps;
    QList<JudgeStep> m_deferred;
    int m_line = 1;
    int m_column = 1;
    QString m_text;
};

} // namespace

Rules Families::djangoRules()
{
    return all;
}

FileVerdict judgeDjangoFile(const QString& path, const QString& source, const DjangoState& before, const JudgeOptions& options)
{
    const PythonModule module = readPython(source);
    const PythonValue* atomic = module.attribute(u"atomic");
    const PythonValue* operations = module.attribute(u"operations");
    const bool importsModels = std::any_of(module.imports.cbegin(), module.imports.cend(), [](const QString& name) {
        return name.contains(QLatin1String(".models.")) && !name.startsWith(QLatin1String("django."));
    });
    Writer writer(before, importsModels);
    writer.operations(operations);
    QList<JudgeStep> steps = writer.take();
    const bool isUnread = operations != nullptr && operations->kind != Kind::List;
    if (isUnread || module.changesOperations) {
        JudgeStep unread;
        unread.line = operations == nullptr ? 1 : operations->line;
        unread.text = QStringLiteral("operations");
        unread.rule = &computed;
        steps.append(unread);
    }
    JudgeOptions own = options;
    own.isInTransaction = atomic == nullptr || atomic->text != u"False";
    return judgeSteps(path, source.toUtf8(), steps, own);
}

} // namespace Pilothouse
