#pragma once
#include "models/migration/expansion.h"
#include <QWidget>

namespace Pilothouse {

class RoleBox;

/// How a breaking migration is made in two halves: the schema before, between and after; or why it cannot be.
class ExpansionView : public QWidget {
    Q_OBJECT
public:
    explicit ExpansionView(QWidget* parent = nullptr);

    void show(const ExpansionOffer& offer);

private:
    void showSchemas(const ExpansionOffer& offer);
    void addSchema(int column, const QString& title, const QStringList& lines);

    RoleBox* m_box;
    QWidget* m_schemas = nullptr;
    QWidget* m_area;
};

} // namespace Pilothouse
