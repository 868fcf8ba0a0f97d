#pragma once
#include "models/environment/diagnostic.h"
#include "services/project/yamltree.h"
#include <QList>

namespace Pilothouse {

/// Collects the mistakes of one file, so that all are told at once.
class Diagnostics {
public:
    explicit Diagnostics(QString file)
        : m_file(std::move(file))
    {
    }

    void error(Position at, QString message, QString suggestion = {});
    void warning(Position at, QString message, QString suggestion = {});
    void append(const QList<Diagnostic>& others) { m_list << others; }
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] QList<Diagnostic> sorted() const; ///< by place; errors before warnings of the same place

private:
    QString m_file;
    QList<Diagnostic> m_list;
};

/// The candidate that `word` was probably meant to be (Damerau-Levenshtein distance of at most a third of the
/// length, case ignored); empty when none is near.
[[nodiscard]] QString nearest(const QString& word, const QStringList& candidates);

/// "Did you mean “port”?", or the list of what there is, or nothing when there is nothing.
[[nodiscard]] QString suggestionFor(const QString& word, const QStringList& candidates);

} // namespace Pilothouse
