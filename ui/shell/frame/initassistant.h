#pragma once
#include "models/environment/diagnostic.h"
#include "services/project/starter.h"
#include <QDialog>
#include <QTimer>

class QListView;
class QPlainTextEdit;
class QStandardItemModel;

namespace Pilothouse {

class Button;
class Text;

/// The starter pilothouse.yaml of a bare compose file: a person completes it here, every line checked while it is
/// typed, before anything is written. Enter on a mistake goes to its line. Deletes itself.
class InitAssistant : public QDialog {
    Q_OBJECT
public:
    /// `composeFile` is read when the dialog is shown.
    InitAssistant(QString composeFile, QWidget* parent);

    [[nodiscard]] QString projectFile() const { return m_projectFile; }

Q_SIGNALS:
    /// The project file is there now.
    void written(const QString& projectFile);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeFoot();
    void read();
    void check();
    void show(const QList<Diagnostic>& diagnostics);
    void goTo(const QModelIndex& index);
    void write();
    void fail(const Error& error);

    QString m_composeFile;
    QString m_projectFile;
    Text* m_sentence = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_mistakes = nullptr;
    Button* m_write = nullptr;
    QTimer m_rest;
    int m_checking = 0; ///< an answer for an older text is dropped
    bool m_isRead = false;
};

} // namespace Pilothouse
