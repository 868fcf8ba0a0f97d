#include "services/migration/django/djangostate.h"
#include <algorithm>
#include <span>

namespace Pilothouse {
namespace {

/// Operations that change no field.
constexpr const char16_t* withoutFields[] = {u"AlterModelOptions", u"AlterModelManagers", u"AlterModelTableComment", u"AlterUniqueTogether", u"AlterIndexTogether",
    u"AlterOrderWithRespectTo", u"AddIndex", u"RemoveIndex", u"RenameIndex", u"AddIndexConcurrently", u"RemoveIndexConcurrently", u"AddConstraint",
    u"AddConstraintNotValid", u"ValidateConstraint", u"RemoveConstraint", u"AlterConstraint", u"RunPython", u"CreateExtension", u"TrigramExtension",
    u"UnaccentExtension", u"CITextExtension", u"HStoreExtension", u"BtreeGinExtension", u"BtreeGistExtension", u"CryptoExtension", u"BloomExtension",
    u"CreateCollation", u"RemoveCollation"};

QString wordAt(const PythonValue& operation, QStringView name, qsizetype index)
{
    const PythonValue* value = operation.argument(name, index);
    return value == nullptr ? QString() : value->text;
}

/// Without the default that AddField and AlterField use once (preserve_default=False).
PythonValue keptDefinition(const PythonValue& operation, PythonValue field)
{
    const PythonValue* keeps = operation.argument(u"preserve_default", 3);
    if (keeps != nullptr && keeps->text == u"False") {
        field.named.removeIf([](const auto& each) { return each.first == u"default"; });
    }
    return field;
}

} // namespace

QString DjangoState::table(const QString& model) const
{
    const QString own = m_models.value(model.toLower()).ownTable;
    return own.isEmpty() ? m_app + u'_' + model.toLower() : own;
}

const StateField* DjangoState::field(const QString& model, const QString& name) const
{
    const auto found = m_models.constFind(model.toLower());
    if (found == m_models.cend()) {
        return nullptr;
    }
    const auto known = found->fields.constFind(name);
    return known == found->fields.cend() ? nullptr : &*known;
}

void DjangoState::apply(const PythonModule& migration)
{
    if (migration.changesOperations) {
        m_models.clear();
    } else {
        applyAll(migration.attribute(u"operations"), Effect::Both);
    }
}

void DjangoState::apply(const PythonValue& operation)
{
    apply(operation, Effect::Both);
}

void DjangoState::forgetTouched(const PythonModule& migration)
{
    applyAll(migration.attribute(u"operations"), Effect::Doubt);
    if (migration.changesOperations) {
        m_models.clear();
    }
}

void DjangoState::applyAll(const PythonValue* operations, Effect effect)
{
    if (operations != nullptr && operations->kind != PythonValue::Kind::List) {
        m_models.clear();
        return;
    }
    for (const PythonValue& each : operations == nullptr ? QList<PythonValue>() : operations->items) {
        apply(each, effect);
    }
}

void DjangoState::apply(const PythonValue& operation, Effect effect)
{
    const QString kind = operation.kind == PythonValue::Kind::Call ? operation.lastName() : QString();
    const bool isPlain = std::any_of(std::begin(withoutFields), std::end(withoutFields), [&](const char16_t* each) { return kind == each; });
    if (!isPlain && !model(kind, operation, effect) && !field(kind, operation, effect) && !separate(kind, operation, effect)) {
        m_models.clear();
    }
}

bool DjangoState::model(const QString& kind, const PythonValue& operation, Effect effect)
{
    const QString name = wordAt(operation, kind == u"RenameModel" ? u"old_name" : u"name", 0).toLower();
    const bool isKnown = m_models.contains(name);
    if (kind == u"CreateModel") {
        create(operation, effect);
    } else if (kind == u"DeleteModel" || (kind == u"RenameModel" && effect != Effect::Both && effect != Effect::State)) {
        m_models.remove(name);
    } else if (kind == u"RenameModel") {
        renameModel(name, wordAt(operation, u"new_name", 1).toLower());
    } else if (kind == u"AlterModelTable") {
        const PythonValue* table = operation.argument(u"table", 1);
        const bool isOwn = table != nullptr && table->kind == PythonValue::Kind::Text;
        if (isKnown || isOwn) {
            m_models[name].ownTable = isOwn ? table->text : QString();
        }
    } else {
        return false;
    }
    return true;
}

void DjangoState::create(const PythonValue& operation, Effect effect)
{
    const QString name = wordAt(operation, u"name", 0).toLower();
    m_models.remove(name);
    if (effect == Effect::Doubt || effect == Effect::Database) {
        return;
    }
    Model model;
    const PythonValue* options = operation.argument(u"options", 2);
    const PythonValue* table = options != nullptr && options->kind == PythonValue::Kind::Dict ? options->argument(u"db_table") : nullptr;
    model.ownTable = table != nullptr && table->kind == PythonValue::Kind::Text ? table->text : QString();
    const PythonValue* fields = operation.argument(u"fields", 1);
    for (const PythonValue& each : fields == nullptr ? QList<PythonValue>() : fields->items) {
        if (each.items.size() == 2) {
            define(model, each.items.at(0).text, &each.items.at(1), effect);
        }
    }
    m_models.insert(name, model);
}

void DjangoState::define(Model& model, const QString& name, const PythonValue* definition, Effect effect)
{
    const bool isRead = definition != nullptr && definition->kind == PythonValue::Kind::Call;
    if (!isRead || effect == Effect::Doubt) {
        model.fields.remove(name);
    } else if (effect == Effect::Database) {
        const auto known = model.fields.find(name);
        if (known != model.fields.end()) {
            known->isInDatabase = false;
        }
    } else {
        model.fields.insert(name, {*definition, effect == Effect::Both});
    }
}

void DjangoState::renameModel(const QString& from, const QString& to)
{
    if (!m_models.contains(from)) {
        return;
    }
    m_models.insert(to, m_models.take(from));
    const QString label = m_app + u'.' + from;
    for (Model& each : m_models) {
        for (StateField& field : each.fields) {
            for (auto& [name, value] : field.definition.named) {
                const bool pointsHere = name == u"to" && (value.text.compare(label, Qt::CaseInsensitive) == 0 || value.text.compare(from, Qt::CaseInsensitive) == 0);
                value.text = pointsHere ? m_app + u'.' + to : value.text;
            }
        }
    }
}

bool DjangoState::field(const QString& kind, const PythonValue& operation, Effect effect)
{
    const bool isDefined = kind == u"AddField" || kind == u"AlterField";
    if (!isDefined && kind != u"RemoveField" && kind != u"RenameField") {
        return false;
    }
    Model& model = m_models[wordAt(operation, u"model_name", 0).toLower()];
    const QString name = wordAt(operation, kind == u"RenameField" ? u"old_name" : u"name", 1);
    const bool isFollowed = effect == Effect::Both || effect == Effect::State;
    if (isDefined) {
        const PythonValue* field = operation.argument(u"field", 2);
        const PythonValue kept = field == nullptr ? PythonValue() : keptDefinition(operation, *field);
        const bool wasInDatabase = kind == u"AddField" || !model.fields.contains(name) || model.fields.value(name).isInDatabase;
        define(model, name, &kept, effect);
        if (isFollowed && !wasInDatabase && model.fields.contains(name)) {
            model.fields[name].isInDatabase = false;
        }
    } else {
        const bool wasKnown = model.fields.contains(name);
        const StateField taken = model.fields.take(name);
        if (kind == u"RenameField" && isFollowed && wasKnown) {
            model.fields.insert(wordAt(operation, u"new_name", 2), taken);
        } else if (kind == u"RemoveField" && effect == Effect::Database && wasKnown) {
            model.fields.insert(name, {taken.definition, false});
        }
    }
    return true;
}

bool DjangoState::separate(const QString& kind, const PythonValue& operation, Effect effect)
{
    const bool isSql = kind == u"RunSQL";
    if (!isSql && kind != u"SeparateDatabaseAndState") {
        return false;
    }
    const bool isDoubtful = effect == Effect::Doubt;
    if (isSql && effect != Effect::State) {
        sqlRan(operation.argument(u"sql", 0));
    } else if (!isSql && effect != Effect::State) {
        applyAll(operation.argument(u"database_operations", 0), isDoubtful ? Effect::Doubt : Effect::Database);
    }
    if (effect != Effect::Database) {
        applyAll(operation.argument(u"state_operations", isSql ? 2 : 1), isDoubtful ? Effect::Doubt : Effect::State);
    }
    return true;
}

/// SQL by hand may have changed the columns of every table that it names.
void DjangoState::sqlRan(const PythonValue* sql)
{
    const bool isText = sql != nullptr && sql->kind == PythonValue::Kind::Text;
    const bool isNoop = sql != nullptr && sql->kind == PythonValue::Kind::Name && sql->lastName() == u"noop";
    for (auto model = m_models.begin(); !isNoop && model != m_models.end(); ++model) {
        if (isText && !sql->text.contains(table(model.key()), Qt::CaseInsensitive)) {
            continue;
        }
        for (StateField& field : model->fields) {
            field.isInDatabase = false;
        }
    }
}

} // namespace Pilothouse
