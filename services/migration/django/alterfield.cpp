#include "services/migration/django/alterfield.h"
#include "services/migration/django/fieldcolumn.h"
#include "services/migration/sqltext.h"
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

/// Django's Field.non_db_attrs: a field that differs only by these is not altered. The column's name is compared itself.
const QSet<QString>& attributesOfState()
{
    static const QSet<QString> names {QStringLiteral("blank"), QStringLiteral("choices"), QStringLiteral("db_column"), QStringLiteral("editable"),
        QStringLiteral("error_messages"), QStringLiteral("help_text"), QStringLiteral("limit_choices_to"), QStringLiteral("on_delete"),
        QStringLiteral("related_name"), QStringLiteral("related_query_name"), QStringLiteral("validators"), QStringLiteral("verbose_name")};
    return names;
}

/// These decide about a column beside its type.
const QSet<QString>& attributesBesideType()
{
    static const QSet<QString> names {QStringLiteral("null"), QStringLiteral("unique"), QStringLiteral("primary_key"), QStringLiteral("db_index"),
        QStringLiteral("db_default"), QStringLiteral("db_comment"), QStringLiteral("db_constraint"), QStringLiteral("default")};
    return names;
}

bool areSame(const FieldArguments& one, const FieldArguments& other, const QSet<QString>& leftOut, const QSet<QString>& leftOutToo = {})
{
    const auto isCovered = [&](const FieldArguments& these, const FieldArguments& those) {
        return std::all_of(these.keyBegin(), these.keyEnd(), [&](const QString& name) {
            return leftOut.contains(name) || leftOutToo.contains(name) || (those.contains(name) && these.value(name).isSameAs(those.value(name)));
        });
    };
    return isCovered(one, other) && isCovered(other, one);
}

/// Writes the statements in the order in which Django's schema editor runs them.
class Alteration {
public:
    Alteration(const QString& app, const QString& table, const QString& name, const PythonValue& before, const PythonValue& after)
        : m_table(table)
        , m_before(argumentsOf(app, before))
        , m_after(argumentsOf(app, after))
        , m_from(fieldColumn(app, table, name, before))
        , m_to(fieldColumn(app, table, name, after))
        , m_isSameClass(before.text == after.text)
    {
    }

    FieldChange run()
    {
        if (m_isSameClass && areSame(m_before, m_after, attributesOfState()) && m_from.name == m_to.name) {
            return {{}, m_from.isLiteral && m_to.isLiteral};
        }
        m_isWhole = m_from.isLiteral && m_to.isLiteral && m_from.isPrimaryKey == m_to.isPrimaryKey && m_from.isAutomatic == m_to.isAutomatic;
        removals();
        if (m_from.name != m_to.name) {
            alter(QStringLiteral("RENAME COLUMN %1 TO %2").arg(SqlText::identifier(m_from.name), column()));
        }
        type();
        databaseDefaults();
        nullness();
        additions();
        return {m_sql, m_isWhole};
    }

private:
    QString column() const { return SqlText::identifier(m_to.name); }
    QString named(const QString& suffix) const { return SqlText::identifier(QString(m_table).remove(u'"') + u'_' + m_from.name + suffix); }
    void alter(const QString& what) { m_sql += QStringLiteral("ALTER TABLE %1 %2;\n").arg(m_table, what); }
    void alterColumn(const QString& what) { alter(QStringLiteral("ALTER COLUMN %1 %2").arg(column(), what)); }

    /// A foreign key is made anew whatever else changes.
    void removals()
    {
        if (!m_from.references.isEmpty()) {
            alter(QStringLiteral("DROP CONSTRAINT ") + named(QStringLiteral("_fk_") + QString(m_from.references).remove(u'"')));
        }
        if (m_from.isUnique && !m_to.isUnique && !m_from.isPrimaryKey) {
            alter(QStringLiteral("DROP CONSTRAINT ") + named(QStringLiteral("_uniq")));
        }
        if (m_from.isIndexed && !m_to.isIndexed) {
            m_sql += QStringLiteral("DROP INDEX IF EXISTS %1;\n").arg(named(QStringLiteral("_idx")));
        }
        if (m_from.isPositive && !m_to.isPositive) {
            alter(QStringLiteral("DROP CONSTRAINT ") + named(QStringLiteral("_check")));
        }
    }

    /// Foreign keys that point to a unique column are made anew with its type, and stand anywhere.
    void type()
    {
        const QString collation = QStringLiteral("db_collation");
        const PythonValue collated = m_after.value(collation);
        const bool isCollated = m_before.contains(collation) != m_after.contains(collation) || (m_after.contains(collation) && !collated.isSameAs(m_before.value(collation)));
        const bool areKnown = m_from.isTypeKnown && m_to.isTypeKnown;
        const bool isSameKey = !m_from.key.isEmpty() && m_from.key == m_to.key;
        const bool isSameType = areKnown ? m_from.type == m_to.type : isSameKey || (m_isSameClass && areSame(m_before, m_after, attributesOfState(), attributesBesideType()));
        if (isSameType && !isCollated) {
            return;
        }
        m_isWhole = m_isWhole && areKnown && !(m_from.isUnique && m_to.isUnique) && (!isCollated || collated.kind == PythonValue::Kind::Text);
        if (m_to.isTypeKnown) {
            alterColumn(QStringLiteral("TYPE ") + m_to.type + (isCollated && collated.kind == PythonValue::Kind::Text ? QStringLiteral(" COLLATE ") + SqlText::identifier(collated.text) : QString()));
        }
    }

    void databaseDefaults()
    {
        const QString stays = QStringLiteral("db_default");
        const bool isGiven = m_after.contains(stays);
        if (isGiven && !(m_before.contains(stays) && m_before.value(stays).isSameAs(m_after.value(stays)))) {
            alterColumn(QStringLiteral("SET DEFAULT ") + databaseDefault(m_after.value(stays)));
        } else if (!isGiven && m_before.contains(stays)) {
            alterColumn(QStringLiteral("DROP DEFAULT"));
        }
    }

    /// With a default the rows that hold NULL get it first.
    void nullness()
    {
        if (m_from.isNull == m_to.isNull) {
            return;
        }
        if (m_to.isNull) {
            alterColumn(QStringLiteral("DROP NOT NULL"));
            return;
        }
        const PythonValue given = m_after.value(QStringLiteral("default"));
        const bool isGiven = m_after.contains(QStringLiteral("default")) && given.text != u"None";
        const bool fills = isGiven || m_after.contains(QStringLiteral("db_default"));
        if (isGiven) {
            alterColumn(QStringLiteral("SET DEFAULT 'x'"));
        }
        if (fills) {
            m_sql += QStringLiteral("UPDATE %1 SET %2 = 'x' WHERE %2 IS NULL;\n").arg(m_table, column());
        }
        alterColumn(QStringLiteral("SET NOT NULL"));
        m_isDefaultDropped = isGiven;
    }

    void additions()
    {
        if (!m_from.isUnique && m_to.isUnique) {
            alter(QStringLiteral("ADD CONSTRAINT %1 UNIQUE (%2)").arg(named(QStringLiteral("_uniq")), column()));
        }
        if (!m_from.isIndexed && m_to.isIndexed) {
            m_sql += QStringLiteral("CREATE INDEX ON %1 (%2);\n").arg(m_table, column());
        }
        if (!m_to.references.isEmpty()) {
            alter(QStringLiteral("ADD FOREIGN KEY (%1) REFERENCES %2 DEFERRABLE INITIALLY DEFERRED").arg(column(), m_to.references));
        }
        if (!m_from.isPositive && m_to.isPositive) {
            alter(QStringLiteral("ADD CONSTRAINT %1 CHECK (%2 >= 0)").arg(named(QStringLiteral("_check")), column()));
        }
        if (m_isDefaultDropped) {
            alterColumn(QStringLiteral("DROP DEFAULT"));
        }
        const QString comment = QStringLiteral("db_comment");
        if (m_after.value(comment).text != m_before.value(comment).text) {
            m_sql += QStringLiteral("COMMENT ON COLUMN %1.%2 IS 'x';\n").arg(m_table, column());
        }
    }

    QString m_table;
    FieldArguments m_before;
    FieldArguments m_after;
    FieldColumn m_from;
    FieldColumn m_to;
    bool m_isSameClass;
    bool m_isWhole = false;
    bool m_isDefaultDropped = false;
    QString m_sql;
};

} // namespace

FieldChange alterFieldSql(const QString& app, const QString& table, const QString& name, const PythonValue& before, const PythonValue& after)
{
    if (!hasColumn(before) || !hasColumn(after)) {
        const bool isSame = before.text == after.text && areSame(argumentsOf(app, before), argumentsOf(app, after), attributesOfState());
        return {{}, isSame};
    }
    return Alteration(app, table, name, before, after).run();
}

} // namespace Pilothouse
