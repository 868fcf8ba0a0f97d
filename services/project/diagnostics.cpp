#include "services/project/diagnostics.h"
#include "services/project/projectfilewords.h"
#include <algorithm>
#include <limits>

namespace Pilothouse {
namespace {

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
qsizetype editDistance(const QString& a, const QString& b)
{
    const qsizetype width = b.size() + 1;
    std::vector<qsizetype> cells(std::size_t((a.size() + 1) * width));
    const auto cell = [&cells, width](qsizetype row, qsizetype column) -> qsizetype& {
        return cells[std::size_t(row * width + column)];
    };
    for (qsizetype row = 0; row <= a.size(); ++row) {
        cell(row, 0) = row;
    }
    for (qsizetype column = 0; column <= b.size(); ++column) {
        cell(0, column) = column;
    }
    for (qsizetype row = 1; row <= a.size(); ++row) {
        for (qsizetype column = 1; column <= b.size(); ++column) {
            const qsizetype replace = cell(row - 1, column - 1) + (a[row - 1] == b[column - 1] ? 0 : 1);
            cell(row, column) = std::min({cell(row - 1, column) + 1, cell(row, column - 1) + 1, replace});
            if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1]) {
                cell(row, column) = std::min(cell(row, column), cell(row - 2, column - 2) + 1);
            }
        }
    }
    return cell(a.size(), b.size());
}

} // namespace

void Diagnostics::error(Position at, QString message, QString suggestion)
{
    m_list << Diagnostic {m_file, at.line, at.column, Severity::Error, std::move(message), std::move(suggestion)};
}

void Diagnostics::warning(Position at, QString message, QString suggestion)
{
    m_list << Diagnostic {m_file, at.line, at.column, Severity::Warning, std::move(message), std::move(suggestion)};
}

bool Diagnostics::hasErrors() const
{
    return std::any_of(m_list.cbegin(), m_list.cend(),
        [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

QList<Diagnostic> Diagnostics::sorted() const
{
    QList<Diagnostic> list = m_list;
    std::sort(list.begin(), list.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.line, a.column, a.severity, a.message) < std::tie(b.line, b.column, b.severity, b.message);
    });
    return list;
}

QString nearest(const QString& word, const QStringList& candidates)
{
    constexpr qsizetype longestWord = 64;
    QString best;
    qsizetype bestDistance = std::numeric_limits<qsizetype>::max();
    for (const QString& candidate : candidates) {
        const qsizetype limit = qMax(qsizetype(1), qMax(word.size(), candidate.size()) / 3);
        if (word.size() > longestWord || qAbs(word.size() - candidate.size()) > limit) {
            continue;
        }
        const qsizetype distance = editDistance(word.toLower(), candidate.toLower());
        if (distance <= limit && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString suggestionFor(const QString& word, const QStringList& candidates)
{
    if (const QString near = nearest(word, candidates); !near.isEmpty()) {
        return ProjectFileWords::tr("Did you mean “%1”?").arg(near);
    }
    return candidates.isEmpty() ? QString() : ProjectFileWords::tr("There is: %1.").arg(candidates.join(QStringLiteral(", ")));
}

} // namespace Pilothouse
