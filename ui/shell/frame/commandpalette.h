#pragma once
#include "models/environment/project.h"
#include "ui/shell/frame/paletteentry.h"
#include <QDialog>
#include <optional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Pilothouse {

class ElidedLabel;
class Plate;

/// Ctrl+K: finds pages, environments, runs and actions by what is typed. The environment's plate stays in view;
/// an action that changes the world is never preselected, and asks before it does anything. Deletes itself.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QList<PaletteEntry>& entries, std::optional<EnvironmentKind> environment, QWidget* window);

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// The entry that Enter opens now; null when no row is chosen.
    [[nodiscard]] const PaletteEntry* current() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeParts(std::optional<EnvironmentKind> environment);
    void search(const QString& typed);
    void fill();
    void choose(int rows);
    void openCurrent();
    void place();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
    QWidget* m_foot = nullptr;
    ElidedLabel* m_count = nullptr;
};

} // namespace Pilothouse
