#include "services/migration/judge/heldlocks.h"
#include <algorithm>

namespace Pilothouse {

void HeldLocks::hold(const QString& table, LockMode mode)
{
    const auto known = m_modes.find(table);
    if (known == m_modes.end()) {
        m_modes.insert(table, mode);
        m_tables[size_t(mode)].insert(table);
    } else if (*known < mode) {
        m_tables[size_t(*known)].erase(table);
        m_tables[size_t(mode)].insert(table);
        *known = mode;
    }
}

QString HeldLocks::first(LockMode least, const QString& except) const
{
    QString found;
    for (size_t mode = size_t(least); mode < m_tables.size(); ++mode) {
        auto table = m_tables[mode].cbegin();
        table = table != m_tables[mode].cend() && *table == except ? std::next(table) : table;
        if (table != m_tables[mode].cend() && (found.isEmpty() || *table < found)) {
            found = *table;
        }
    }
    return found;
}

void HeldLocks::rename(const QString& from, const QString& to)
{
    const auto known = m_modes.constFind(from);
    if (known != m_modes.cend()) {
        const LockMode mode = *known;
        m_modes.erase(known);
        m_tables[size_t(mode)].erase(from);
        hold(to, mode);
    }
}

void HeldLocks::clear()
{
    if (!m_modes.isEmpty()) {
        *this = HeldLocks();
    }
}

} // namespace Pilothouse
