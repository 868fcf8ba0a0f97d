#pragma once
#include "services/migration/django/pythonsource.h"
#include <QHash>

namespace Pilothouse {

/// A field as the migrations so far define it.
struct StateField {
    PythonValue definition; ///< a call: models.CharField(max_length=50)
    bool isInDatabase = true; ///< the column came by Django's own SQL, and so is what the definition says
};

/// What the migrations of an app so far say of its models. What they do not say is not there: a field that is not known
/// was added by a migration that nobody has read, or in a way that cannot be read.
class DjangoState {
public:
    explicit DjangoState(QString app)
        : m_app(std::move(app))
    {
    }

    [[nodiscard]] const QString& app() const { return m_app; }
    /// The model's table, not quoted; Django's name for it when no migration that was read gave another.
    [[nodiscard]] QString table(const QString& model) const;
    [[nodiscard]] bool hasOwnTable(const QString& model) const { return !m_models.value(model.toLower()).ownTable.isEmpty(); }
    /// Null when it is not known.
    [[nodiscard]] const StateField* field(const QString& model, const QString& name) const;

    /// Follows the operations of class Migration, or of another list; forgets everything when they cannot be read.
    void apply(const PythonModule& migration);
    void apply(const PythonValue& operation);
    /// Forgets what the migration touches: it runs before or after, nobody knows.
    void forgetTouched(const PythonModule& migration);

private:
    /// What an operation is about, and how.
    enum class Effect {
        Both, ///< Django's state and the database
        State, ///< SeparateDatabaseAndState: the database by other means
        Database,
        Doubt, ///< forget what it touches
    };
    struct Model {
        QString ownTable; ///< empty: Django's name for it
        QHash<QString, StateField> fields;
    };

    void applyAll(const PythonValue* operations, Effect effect);
    void apply(const PythonValue& operation, Effect effect);
    bool model(const QString& kind, const PythonValue& operation, Effect effect);
    bool field(const QString& kind, const PythonValue& operation, Effect effect);
    bool separate(const QString& kind, const PythonValue& operation, Effect effect);
    void create(const PythonValue& operation, Effect effect);
    void define(Model& model, const QString& name, const PythonValue* definition, Effect effect);
    void renameModel(const QString& from, const QString& to);
    void sqlRan(const PythonValue* sql);

    QString m_app;
    QHash<QString, Model> m_models; ///< by name, in small letters
};

} // namespace Pilothouse
