#pragma once
#include <QList>
#include <QString>
#include <functional>

namespace Pilothouse {

/// One thing that the palette finds.
struct PaletteEntry {
    QString group; ///< "Actions here", "Pages", "Runs", "Environments"
    QString text;
    QString hint; ///< muted, after the text
    QString icon;
    QString shortcut; ///< "Ctrl+Shift+B", in the form of QKeySequence::toString
    bool changesTheWorld = false; ///< never the preselected row
    std::function<void()> open;
};

/// Gives the palette what it can find now: asked each time it opens.
using PaletteSource = std::function<QList<PaletteEntry>()>;

/// How well `entry` fits what was typed; 0 does not fit. Every word must begin a word of text or hint, or stand in
/// the text; an entry whose text begins so fits best.
[[nodiscard]] int paletteScore(const PaletteEntry& entry, const QString& typed);

/// The entries that fit, best first within their groups; groups in the order of `entries`; at most `most` a group.
[[nodiscard]] QList<PaletteEntry> paletteMatches(const QList<PaletteEntry>& entries, const QString& typed, int most = 5);

/// The row to preselect: the first that does not change the world; -1 when there is none.
[[nodiscard]] int palettePreselected(const QList<PaletteEntry>& shown);

} // namespace Pilothouse
