#include "services/project/starter.h"
#include "services/project/projectloader.h"
#include "services/project/startertext.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Pilothouse {
namespace {

struct StarterWords {
    Q_DECLARE_TR_FUNCTIONS(Starter)
};

/// A path as the compose file writes it, as the project file must write it.
QString fromFolder(const QString& path, const QString& composeFolder, const QString& projectFolder)
{
    if (path.isEmpty() || QDir::isAbsolutePath(path)) {
        return path;
    }
    const QString absolute = QDir::cleanPath(QDir(composeFolder).absoluteFilePath(path));
    return QDir(projectFolder).relativeFilePath(absolute);
}

} // namespace

Result<Starter> makeStarter(
    const QByteArray& compose, const QString& composeFile, const QString& projectFile, const ProjectFiles& files)
{
    const QString composeFolder = QFileInfo(composeFile).path();
    const QString projectFolder = QFileInfo(projectFile).path();
    const QByteArray variables = files.read ? files.read(composeFolder + QStringLiteral("/.env")).value_or(QByteArray()) : QByteArray();
    const auto read = readComposeFile(compose, composeFile, readEnvFile(variables));
    if (!read) {
        return failure(ErrorCode::InvalidInput, StarterWords::tr("%1 cannot be read as a compose file.").arg(composeFile),
            StarterWords::tr("Correct it; `docker compose config` checks it."), read.error().first().toString());
    }
    StackGuess guess = guessStack(*read, composeFolder, files);
    guess.routerConfig = fromFolder(guess.routerConfig, composeFolder, projectFolder);
    Starter starter;
    starter.text = starterText(guess, QDir(projectFolder).relativeFilePath(composeFile));
    const ProjectReading reading = ProjectLoader(files).read(starter.text.toUtf8(), projectFile);
    starter.toDo = reading.diagnostics;
    return starter;
}

} // namespace Pilothouse
