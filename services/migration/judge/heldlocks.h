#pragma once
#include "models/migration/verdict.h"
#include <QMap>
#include <array>
#include <set>

namespace Pilothouse {

/// The locks of an open transaction: of each table the strongest. A transaction may hold very many.
class HeldLocks {
public:
    void hold(const QString& table, LockMode mode);
    [[nodiscard]] LockMode mode(const QString& table) const { return m_modes.value(table); }
    /// The first by name that is held so at least, other than `except`; empty when none is.
    [[nodiscard]] QString first(LockMode least, const QString& except) const;
    void rename(const QString& from, const QString& to);
    void clear();

private:
    QMap<QString, LockMode> m_modes;
    std::array<std::set<QString>, size_t(LockMode::AccessExclusive) + 1> m_tables; ///< by mode
};

} // namespace Pilothouse
