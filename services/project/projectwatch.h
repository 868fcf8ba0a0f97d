#pragma once
#include "models/core/result.h"
#include "models/environment/diagnostic.h"
#include "models/environment/project.h"
#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace Pilothouse {

/// The project file that a window has open: read again when it, or a compose or env file that it names,
/// changes on disk. While it is broken the last good state is kept and the mistakes are told. Reads on a
/// thread of the pool. GUI thread.
class ProjectWatch final : public QObject {
    Q_OBJECT
public:
    explicit ProjectWatch(QObject* parent = nullptr);
    ~ProjectWatch() override;

    /// Opens a file, or another one; `opened` tells when it was read, also when it is broken.
    void open(const QString& file);
    void close();
    /// Reads again now: after a form of the window wrote the file.
    void reload();

    [[nodiscard]] const QString& file() const { return m_file; } ///< absolute; empty: none is open
    /// As it was when it could last be read; nothing before that.
    [[nodiscard]] const std::optional<Project>& project() const { return m_project; }
    /// What `project()` was read from: for forms that replace ranges of it.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Mistakes and remarks of the file as it is now.
    [[nodiscard]] const QList<Diagnostic>& diagnostics() const { return m_diagnostics; }
    /// Why the file as it is now is not what project() says; nothing when it is.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void opened(); ///< after open(): project() or problem() is there
    void changed(); ///< project() is another one, or none
    void diagnosticsChanged(); ///< diagnostics() or problem()
    void stackFilesChanged(); ///< a compose or env file that the project names was written

private:
    struct Reading;
    void onPathChanged(const QString& path);
    void watch();
    QCoro::Task<> read();
    void take(const Reading& reading);

    QString m_file;
    std::optional<Project> m_project;
    QByteArray m_bytes;
    QList<Diagnostic> m_diagnostics;
    std::optional<Error> m_problem;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_settle; ///< editors write in several steps
    QTimer m_stackSettle;
    int m_opening = 0; ///< a result that comes back for another file is dropped
    bool m_isReading = false;
    bool m_isReadWanted = false;
    bool m_isNew = false;
};

/// loadProject() on a thread of the pool: the GUI thread does not wait for a slow disk.
QCoro::Task<Result<Project>> loadProjectAside(QString file);

} // namespace Pilothouse
