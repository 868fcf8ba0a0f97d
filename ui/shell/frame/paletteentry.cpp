#include "ui/shell/frame/paletteentry.h"
#include <QMap>
#include <QStringList>
#include <algorithm>

namespace Pilothouse {
namespace {

/// 3: the text begins so; 2: a word of it does; 1: it stands somewhere in it, or begins a word of the hint.
int wordScore(const PaletteEntry& entry, const QString& word)
{
    const qsizetype at = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0) {
        return 3;
    }
    if (at > 0) {
        return entry.text.at(at - 1).isLetterOrNumber() ? 1 : 2;
    }
    const qsizetype inHint = entry.hint.indexOf(word, 0, Qt::CaseInsensitive);
    return inHint == 0 || (inHint > 0 && !entry.hint.at(inHint - 1).isLetterOrNumber()) ? 1 : 0;
}

} // namespace

int paletteScore(const PaletteEntry& entry, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    int total = 1;
    for (const QString& word : words) {
        const int score = wordScore(entry, word);
        if (score == 0) {
            return 0;
        }
        total += score;
    }
    return total;
}

QList<PaletteEntry> paletteMatches(const QList<PaletteEntry>& entries, const QString& typed, int most)
{
    struct Found {
        int score;
        const PaletteEntry* entry;
    };
    QStringList order;
    QMap<QString, QList<Found>> groups;
    for (const PaletteEntry& entry : entries) {
        const int score = paletteScore(entry, typed);
        if (score > 0) {
            if (!groups.contains(entry.group)) {
                order << entry.group;
            }
            groups[entry.group] << Found {score, &entry};
        }
    }
    QList<PaletteEntry> shown;
    for (const QString& group : std::as_const(order)) {
        QList<Found>& found = groups[group];
        // Equal ones stay in the order they were given in, which is that of their addresses.
        std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.score != b.score ? a.score > b.score : a.entry < b.entry; });
        for (const Found& one : found.mid(0, most)) {
            shown << *one.entry;
        }
    }
    return shown;
}

int palettePreselected(const QList<PaletteEntry>& shown)
{
    const auto at = std::find_if(shown.cbegin(), shown.cend(), [](const PaletteEntry& entry) { return !entry.changesTheWorld; });
    return at == shown.cend() ? -1 : static_cast<int>(at - shown.cbegin());
}

} // namespace Pilothouse
