#pragma once
#include "models/environment/diagnostic.h"
#include "models/environment/drift.h"
#include "ui/shell/theme/tokens.h"
#include <QDialog>
#include <QList>

namespace Pilothouse {

/// One thing that is otherwise than it should be.
struct Finding {
    Role role = Role::Warning;
    QString title;
    QString text; ///< what is so; may have several lines
    QString remedy;
};

/// Shows findings one below the other, to be read and copied. Open it with open(). Deletes itself.
class FindingsDialog : public QDialog {
    Q_OBJECT
public:
    /// A `file` can be opened with the desktop's editor; empty: no such button.
    FindingsDialog(const QString& title, const QList<Finding>& findings, const QString& file, QWidget* parent);

    [[nodiscard]] static QList<Finding> of(const QList<DriftItem>& drift);
    [[nodiscard]] static QList<Finding> of(const QList<Diagnostic>& diagnostics);

Q_SIGNALS:
    void fileWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList(const QList<Finding>& findings);
    QWidget* makeFoot(bool hasFile);
};

} // namespace Pilothouse
