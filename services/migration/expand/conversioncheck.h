#pragma once
#include "models/migration/expansion.h"
#include "services/database/schemachanger.h"
#include "services/migration/expand/tabledetails.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Tries a project's expressions in the live database, before anything of them is made. Reads only; a value of a row is
/// never said.
class ConversionCheck {
    Q_DECLARE_TR_FUNCTIONS(ConversionCheck)
public:
    /// `changer` outlives this and its tasks.
    explicit ConversionCheck(SchemaChanger* changer);

    /// The expansion, with a note of what was tried. Refused: a function is volatile or is not of one row, an expression
    /// fails, a row of the sample does not come back as it was (with how many, the first of them, and the query that
    /// finds them as the detail), or NULL could not be told from a row that is not filled yet.
    QCoro::Task<Result<WrittenExpansion>> tried(WrittenExpansion written, TableDetails table);

private:
    QCoro::Task<Result<>> checkFunctions(Expansion expansion);
    QCoro::Task<Result<>> checkEmpty(Expansion expansion);
    QCoro::Task<Result<QString>> checkRows(Expansion expansion, TableDetails table);

    SchemaChanger* m_changer;
};

} // namespace Pilothouse
