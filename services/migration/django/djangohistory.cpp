#include "services/migration/django/djangohistory.h"
#include <algorithm>

namespace Pilothouse {
namespace {

/// Names of the app's own migrations in [("people", "0001_initial"), …].
QStringList ownNames(const QString& app, const PythonValue* list)
{
    QStringList names;
    for (const PythonValue& each : list == nullptr ? QList<PythonValue>() : list->items) {
        if (each.items.size() == 2 && each.items.at(0).text == app) {
            names << each.items.at(1).text;
        }
    }
    return names;
}

} // namespace

DjangoHistory::DjangoHistory(QString app)
    : m_app(std::move(app))
    , m_state(m_app)
{
}

void DjangoHistory::add(const QString& name, PythonModule migration)
{
    m_nodes.insert(name, {std::move(migration), {}, {}, {}});
    m_isLinked = false;
}

/// A dependency on a migration that is not here any more is one on that which replaces it.
void DjangoHistory::link()
{
    QHash<QString, QString> replacements;
    for (auto node = m_nodes.begin(); node != m_nodes.end(); ++node) {
        node->parents.clear();
        node->children.clear();
        node->replaces = ownNames(m_app, node->migration.attribute(u"replaces"));
        for (const QString& replaced : std::as_const(node->replaces)) {
            replacements.insert(replaced, node.key());
        }
    }
    for (auto node = m_nodes.begin(); node != m_nodes.end(); ++node) {
        const QStringList names = ownNames(m_app, node->migration.attribute(u"dependencies"));
        for (const QString& name : names) {
            const QString parent = m_nodes.contains(name) ? name : replacements.value(name);
            if (!parent.isEmpty() && parent != node.key()) {
                node->parents << parent;
                m_nodes[parent].children << node.key();
            }
        }
        node->parents.sort();
        node->parents.removeDuplicates();
    }
    m_isLinked = true;
    m_state = DjangoState(m_app);
    m_followed = 0;
    m_chain = isChain() ? ancestors(m_nodes.lastKey()) + QStringList {m_nodes.lastKey()} : QStringList();
}

/// The last by name depends on all others, one after the other.
bool DjangoHistory::isChain() const
{
    const bool hasBeginning = std::any_of(m_nodes.cbegin(), m_nodes.cend(), [](const Node& each) { return each.parents.isEmpty(); });
    const bool isSingle = std::all_of(m_nodes.cbegin(), m_nodes.cend(), [](const Node& each) { return each.parents.size() <= 1 && each.children.size() <= 1; });
    return hasBeginning && isSingle && ancestors(m_nodes.lastKey()).size() == m_nodes.size() - 1;
}

/// Those that run before it, in their order; where only names say which comes first, by name.
QStringList DjangoHistory::ancestors(const QString& name) const
{
    QStringList order;
    QSet<QString> seen {name};
    QList<std::pair<QString, qsizetype>> path {{name, 0}};
    while (!path.isEmpty()) {
        auto& [current, next] = path.last();
        const QStringList& parents = m_nodes.constFind(current)->parents;
        if (next == parents.size()) {
            order << current;
            path.removeLast();
        } else if (const QString parent = parents.at(next++); !seen.contains(parent)) {
            seen.insert(parent);
            path.append({parent, 0});
        }
    }
    order.removeLast(); // itself
    return order;
}

QSet<QString> DjangoHistory::descendants(const QString& name) const
{
    QSet<QString> seen {name};
    QStringList open {name};
    while (!open.isEmpty()) {
        const QStringList children = m_nodes.constFind(open.takeLast())->children;
        for (const QString& child : children) {
            if (!seen.contains(child)) {
                seen.insert(child);
                open << child;
            }
        }
    }
    return seen;
}

DjangoState DjangoHistory::before(const QString& name)
{
    if (!m_isLinked) {
        link();
    }
    if (!m_nodes.contains(name)) {
        return DjangoState(m_app);
    }
    return m_chain.isEmpty() ? throughBranches(name) : alongChain(name);
}

DjangoState DjangoHistory::alongChain(const QString& name)
{
    const qsizetype place = m_chain.indexOf(name);
    if (place < m_followed) {
        m_state = DjangoState(m_app);
        m_followed = 0;
    }
    for (; m_followed < place; ++m_followed) {
        m_state.apply(m_nodes.constFind(m_chain.at(m_followed))->migration);
    }
    return m_state;
}

DjangoState DjangoHistory::throughBranches(const QString& name) const
{
    DjangoState state(m_app);
    const QStringList earlier = ancestors(name);
    QSet<QString> settled = descendants(name);
    QStringList standIns {name};
    if (std::any_of(earlier.cbegin(), earlier.cend(), [&](const QString& each) { return settled.contains(each); })) {
        return state; // a circle has no order
    }
    for (const QString& each : earlier) {
        state.apply(m_nodes.constFind(each)->migration);
        settled.insert(each);
        standIns << each;
    }
    for (const QString& each : std::as_const(standIns)) { // what is replaced never runs beside what replaces it
        const QStringList replaced = m_nodes.constFind(each)->replaces;
        settled.unite(QSet<QString>(replaced.cbegin(), replaced.cend()));
    }
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        const bool isStandIn = std::any_of(node->replaces.cbegin(), node->replaces.cend(), [&](const QString& each) { return standIns.contains(each); });
        if (!settled.contains(node.key()) && !isStandIn) {
            state.forgetTouched(node->migration);
        }
    }
    return state;
}

QString appOfMigration(const QString& path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype folder = parts.lastIndexOf(QStringLiteral("migrations"));
    return folder > 0 && !parts.at(folder - 1).isEmpty() && parts.at(folder - 1) != u"." ? parts.at(folder - 1) : QStringLiteral("app");
}

} // namespace Pilothouse
