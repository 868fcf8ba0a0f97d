#pragma once
#include "models/environment/stackconfig.h"
#include "models/migration/expansion.h"
#include "services/migration/sqlparser.h"
#include <QHash>
#include <optional>

namespace Pilothouse {

/// Reads out of a migration's statements what a conversion of the project stands for: new columns that are made (or an
/// old one that gets a new name and type), statements that fill them, old ones that go.
class ConversionReader {
public:
    explicit ConversionReader(ColumnConversion conversion);

    /// Whether the conversion stands for the whole statement; it is then read.
    [[nodiscard]] bool covers(const SqlStatement& statement);
    /// Why migration and conversion do not fit, in a sentence, once every statement was shown; empty: they do.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Expansion expansion() const;

private:
    struct MadeColumn {
        QString type; ///< empty: that of the old one
        bool isNotNull = false;
        bool hasDefault = false;
    };
    struct Seen {
        QHash<QString, MadeColumn> made;
        QStringList order; ///< of the made ones
        QStringList gone;
        bool isRenamed = false; ///< the one old column gets the name of the one new column
    };

    [[nodiscard]] bool isOfTable(const QJsonObject& node) const;
    [[nodiscard]] bool rename(const QJsonObject& node);
    [[nodiscard]] bool alter(const QJsonObject& node);
    [[nodiscard]] bool command(Seen& seen, const QJsonObject& node) const;
    [[nodiscard]] bool addColumn(Seen& seen, const QJsonObject& definition) const;
    [[nodiscard]] bool update(const QJsonObject& node) const;

    ColumnConversion m_conversion;
    Seen m_seen;
};

} // namespace Pilothouse
