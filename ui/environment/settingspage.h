#pragma once
#include "models/environment/project.h"
#include "services/project/projecteditor.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include <QMap>
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace Pilothouse {

class ActionBar;
class Button;
class Card;
class PageHeader;
class SettingRow;

/// The project file as forms: each value is checked while it is typed, and written into the file without touching
/// anything else in it, after the difference was shown. What was typed stays until it is saved or discarded.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void environmentSelected(const QString& environment) override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void makeParts();
    void scale();
    void fill();
    QWidget* makeForms(const Environment& environment);
    void addSecret(Card* card, const DatabaseConfig& database);
    void showStored();
    void onTyped(const SettingRow* row, const QString& text);
    void check();
    void take(const ProjectDraft& draft);
    void say();
    void askToSave();
    void save();
    void discard();
    void storeSecret(const SecretReference& reference);
    [[nodiscard]] QList<ProjectEdit> edits() const;
    [[nodiscard]] bool isFileGood() const;

    PageContext m_context;
    PageHeader* m_header = nullptr;
    QScrollArea* m_area = nullptr;
    ActionBar* m_bar = nullptr;
    Button* m_discard = nullptr;
    Button* m_save = nullptr;
    QList<SettingRow*> m_rows;
    QString m_shown; ///< environment whose forms are there
    QMap<QStringList, QString> m_typed; ///< by path: values that are not in the file yet, of all environments
    std::optional<ProjectDraft> m_draft; ///< of m_typed; nothing while it is checked
    QByteArray m_base; ///< bytes that m_draft was made of
    QTimer m_rest;
    int m_checking = 0; ///< an answer for an older text is dropped
};

} // namespace Pilothouse
