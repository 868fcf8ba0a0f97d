// How the window opens files, and what it remembers.
#include "services/project/projectwatch.h"
#include "services/project/starterdesk.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/initassistant.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/frame/startpage.h"
#include "ui/shell/frame/windowactions.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QCloseEvent>
#include <QFileDialog>
#include <QMimeData>

namespace Pilothouse {
namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto modeKey = QStringLiteral("look/mode");
const auto scaleKey = QStringLiteral("look/textScale");
const auto lastKey = QStringLiteral("project/last");

QString environmentKey(const QString& projectFile)
{
    return QStringLiteral("environment/") + QString::fromLatin1(projectFile.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

/// The one YAML file that is dragged; empty when it is something else.
QString draggedFile(const QMimeData* data)
{
    if (data->urls().size() != 1 || !data->urls().first().isLocalFile()) {
        return {};
    }
    const QString file = data->urls().first().toLocalFile();
    return file.endsWith(u".yaml") || file.endsWith(u".yml") ? file : QString();
}

} // namespace

void MainWindow::restore()
{
    Theme* theme = Theme::of(this);
    resize(theme->px(1280), theme->px(800));
    restoreGeometry(m_memory->value(geometryKey).toByteArray());
    bool ok = false;
    const int mode = m_memory->value(modeKey).toInt(&ok);
    if (ok && mode >= 0 && mode <= static_cast<int>(Theme::Mode::Dark)) {
        theme->setMode(static_cast<Theme::Mode>(mode));
    }
    const double scale = m_memory->value(scaleKey).toDouble(&ok);
    if (ok) {
        theme->setTextScale(scale);
    }
    connect(theme, &Theme::changed, this, [this, theme] {
        m_memory->setValue(modeKey, static_cast<int>(theme->mode()));
        m_memory->setValue(scaleKey, theme->textScale());
        m_actions->refresh();
    });
}

void MainWindow::remember()
{
    m_memory->setValue(geometryKey, saveGeometry());
}

void MainWindow::rememberEnvironment()
{
    if (!m_workspace->project->file().isEmpty()) {
        m_memory->setValue(environmentKey(m_workspace->project->file()), environment());
    }
}

void MainWindow::rememberProject()
{
    const QString file = m_workspace->project->file();
    if (!m_workspace->project->project()) {
        return;
    }
    m_actions->addRecent(file);
    m_memory->setValue(lastKey, file);
    const QString chosen = m_memory->value(environmentKey(file)).toString();
    if (!chosen.isEmpty()) {
        selectEnvironment(chosen);
    }
}

void MainWindow::openFile(const QString& file)
{
    QCoro::connect(StarterDesk::projectFileOf(file), this, [this, file](const Result<QString>& projectFile) {
        if (!projectFile) {
            notify(Notice::fromError(projectFile.error()));
        } else if (!projectFile->isEmpty()) {
            m_workspace->project->open(*projectFile);
        } else {
            auto* assistant = new InitAssistant(file, this);
            connect(assistant, &InitAssistant::written, this, &MainWindow::openFile);
            assistant->open();
        }
    });
}

void MainWindow::openLast()
{
    const QString file = m_memory->value(lastKey).toString();
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void MainWindow::closeProject()
{

    m_memory->setValue(lastKey, QString());
    m_workspace->project->close();
}

void MainWindow::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Project and compose files (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_host->page() != nullptr && !m_host->page()->mayLeave()) {
        event->ignore();
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        if (m_start) {
            m_start->setOver(true);
        }
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    if (m_start) {
        m_start->setOver(false);
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (m_start) {
        m_start->setOver(false);
    }
    const QString file = draggedFile(event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

} // namespace Pilothouse
