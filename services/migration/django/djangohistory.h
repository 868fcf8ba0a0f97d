#pragma once
#include "services/migration/django/djangostate.h"
#include <QMap>
#include <QSet>

namespace Pilothouse {

/// The migrations of one app, the files of one folder, in the order of their dependencies.
class DjangoHistory {
public:
    explicit DjangoHistory(QString app);

    /// `name` is the file's, without ".py".
    void add(const QString& name, PythonModule migration);
    /// What the migrations that run before this one say. A field that another one touches of which nobody knows whether
    /// it runs before or after is not known. Asked in the order of the names, a chain of migrations is followed once.
    [[nodiscard]] DjangoState before(const QString& name);

private:
    struct Node {
        PythonModule migration;
        QStringList parents; ///< that are here; sorted
        QStringList children;
        QStringList replaces; ///< a squashed migration: names of those that it stands for
    };

    void link();
    [[nodiscard]] bool isChain() const;
    [[nodiscard]] QStringList ancestors(const QString& name) const;
    [[nodiscard]] QSet<QString> descendants(const QString& name) const;
    [[nodiscard]] DjangoState alongChain(const QString& name);
    [[nodiscard]] DjangoState throughBranches(const QString& name) const;

    QString m_app;
    QMap<QString, Node> m_nodes;
    bool m_isLinked = false;
    QStringList m_chain; ///< all of them, when each has one that it depends on; empty otherwise
    DjangoState m_state; ///< after the first `m_followed` of the chain
    qsizetype m_followed = 0;
};

/// "people" of "people/migrations/0002_phone.py"; "app" when the path does not say.
[[nodiscard]] QString appOfMigration(const QString& path);

} // namespace Pilothouse
