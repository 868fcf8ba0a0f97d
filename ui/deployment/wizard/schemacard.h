#pragma once
#include "models/deployment/plan.h"
#include "ui/shell/widgets/card.h"
#include <QStringList>

class QVBoxLayout;

namespace Pilothouse {

class SqlView;
class Text;

/// What a contract or a take-back takes away from the schema, what stays, and the SQL that does it.
class SchemaCard : public Card {
    Q_OBJECT
public:
    explicit SchemaCard(QWidget* parent = nullptr);

    void show(const Plan& plan);
    /// "people_person.name → full_name": what such a plan ends; empty for other plans.
    [[nodiscard]] static QString changesOf(const Plan& plan);
    /// What is gone afterwards, a sentence.
    [[nodiscard]] static QString goes(const Plan& plan);
    /// What is still there afterwards, a sentence.
    [[nodiscard]] static QString stays(const Plan& plan);

private:
    Text* addRow(const QString& name);

    QWidget* m_area;
    QVBoxLayout* m_rows;
    Text* m_changes;
    Text* m_goes;
    Text* m_stays;
    SqlView* m_sql;
};

} // namespace Pilothouse
