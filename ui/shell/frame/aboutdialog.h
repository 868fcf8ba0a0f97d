#pragma once
#include <QDialog>
#include <QList>
#include <QString>
#include <utility>

namespace Pilothouse {

/// What this is, its version and those of what it is made of, and its licence. Deletes itself.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const QList<std::pair<QString, QString>>& versions, QWidget* parent);

    /// The versions as lines, for a bug report.
    [[nodiscard]] static QString asText(const QList<std::pair<QString, QString>>& versions);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

} // namespace Pilothouse
