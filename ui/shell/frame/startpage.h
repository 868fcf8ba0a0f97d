#pragma once
#include "ui/shell/frame/windowtools.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace Pilothouse {

class Button;
class Card;
class Text;

/// Where files are dropped: compose.yaml or pilothouse.yaml.
class DropTarget : public QWidget {
    Q_OBJECT
public:
    /// `hasRecording`: offers the recorded run.
    explicit DropTarget(bool hasRecording, QWidget* parent = nullptr);

    [[nodiscard]] Button* openButton() const { return m_open; }
    void setOver(bool isOver); ///< a file is held above the window

Q_SIGNALS:
    void openWanted();
    void recordingWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_open;
    bool m_isOver = false;
};

/// What the window shows without a project: open one, the recent ones, and what runs on this computer.
class StartPage : public Page {
    Q_OBJECT
public:
    StartPage(const WindowTools& tools, bool hasRecording, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setRecent(const QStringList& files); ///< project files, newest first
    void setOver(bool isOver);

Q_SIGNALS:
    void openWanted(); ///< by a file dialog
    void fileChosen(const QString& file);
    void recordingWanted();
    /// Whether Docker answered, for the status bar.
    void dockerSeen(bool answers, const QString& words);

private:
    void lookForStacks();
    void showStacks(const Result<QList<RunningStack>>& stacks);
    void addRow(Card* card, const QString& name, const QString& detail, const QString& where, const QString& file);
    static void clear(Card* card);

    WindowTools m_tools;
    DropTarget* m_target;
    Card* m_recent;
    Card* m_running;
    QVBoxLayout* m_column;
    bool m_isLooking = false;
};

} // namespace Pilothouse
