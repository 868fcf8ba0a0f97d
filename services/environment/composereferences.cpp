#include "services/environment/composereferences.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 largestReferrer = 16 * 1024 * 1024; // bytes; a compose file that is larger is something else

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestReferrer) {
        return std::nullopt;
    }
    return file.readAll();
}

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    if (isQuoted) {
        return value.mid(1, value.size() - 2);
    }
    const qsizetype comment = value.indexOf(" #"_L1);
    return comment < 0 ? value : value.left(comment).trimmed();
}

/// Walks from file to file; each is read once.
class Walk {
public:
    explicit Walk(QMap<QString, QString> variables)
        : m_variables(std::move(variables))
    {
    }

    ComposeReferences found;

    void addEnvFile(const QString& path)
    {
        if (!found.envFiles.contains(path)) {
            found.envFiles << path;
        }
    }

    void readFile(const QString& path, const QString& folder)
    {
        if (found.composeFiles.contains(path)) {
            return;
        }
        found.composeFiles << path;
        const std::optional<QByteArray> bytes = contentOf(path);
        if (!bytes) {
            return;
        }
        try {
            const YAML::Node root = YAML::Load(bytes->toStdString());
            readServices(root["services"], path, folder);
            readIncludes(root["include"], folder);
        } catch (const YAML::Exception&) {
            return; // Compose reports what is wrong with it
        }
    }

private:
    [[nodiscard]] QString absolute(const YAML::Node& node, const QString& folder) const
    {
        const QString path = expandVariables(QString::fromStdString(node.as<std::string>()), m_variables);
        return path.isEmpty() ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    }

    // "a", ["a", "b"], [{path: a, required: false}], {path: [a, b]}
    [[nodiscard]] QStringList paths(const YAML::Node& node, const QString& folder) const
    {
        QStringList result;
        if (node.IsScalar()) {
            result << absolute(node, folder);
        } else if (node.IsMap() && node["path"]) {
            result << paths(node["path"], folder);
        } else if (node.IsSequence()) {
            for (const YAML::Node& entry : node) {
                result << paths(entry, folder);
            }
        }
        result.removeAll(QString());
        return result;
    }

    void readServices(const YAML::Node& services, const QString& path, const QString& folder)
    {
        if (!services.IsDefined() || !services.IsMap()) {
            return;
        }
        for (const auto& service : services) {
            if (!service.second.IsMap()) {
                continue;
            }
            for (const QString& file : envFilesOf(service.second, folder)) {
                addEnvFile(file);
            }
            const YAML::Node extends = service.second["extends"];
            if (extends.IsDefined() && extends.IsMap() && extends["file"]) {
                const QString extended = absolute(extends["file"], QFileInfo(path).absolutePath());
                readFile(extended, QFileInfo(extended).absolutePath());
            }
        }
    }

    // An anchor merged with `<<` may carry the env_file.
    [[nodiscard]] QStringList envFilesOf(const YAML::Node& service, const QString& folder) const
    {
        if (service["env_file"]) {
            return paths(service["env_file"], folder);
        }
        const YAML::Node merged = service["<<"];
        QStringList files;
        if (merged.IsDefined() && merged.IsMap()) {
            files = envFilesOf(merged, folder);
        } else if (merged.IsDefined() && merged.IsSequence()) {
            for (const YAML::Node& part : merged) {
                files << (part.IsMap() ? envFilesOf(part, folder) : QStringList());
            }
        }
        return files;
    }

    void readIncludes(const YAML::Node& includes, const QString& folder)
    {
        if (!includes.IsDefined() || !includes.IsSequence()) {
            return;
        }
        for (const YAML::Node& include : includes) {
            const QStringList files = paths(include, folder);
            if (files.isEmpty()) {
                continue;
            }
            const bool isPlaced = include.IsMap() && include["project_directory"];
            const QString base = isPlaced ? absolute(include["project_directory"], folder) : QFileInfo(files.first()).absolutePath();
            if (include.IsMap() && include["env_file"]) {
                for (const QString& file : paths(include["env_file"], folder)) {
                    addEnvFile(file);
                }
            } else {
                addEnvFile(base + u"/.env"_s);
            }
            for (const QString& file : files) {
                readFile(file, base);
            }
        }
    }

    QMap<QString, QString> m_variables;
};

} // namespace

QMap<QString, QString> readEnvFile(const QString& file)
{
    QMap<QString, QString> variables;
    const QString text = QString::fromUtf8(contentOf(file).value_or(QByteArray()));
    for (const QString& raw : text.split(u'\n')) {
        QString line = raw.trimmed();
        if (line.startsWith("export "_L1)) {
            line = line.mid(7).trimmed();
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#')) {
            variables.insert(line.left(equals).trimmed(), unquoted(line.mid(equals + 1)));
        }
    }
    return variables;
}

QString expandVariables(const QString& text, const QMap<QString, QString>& variables)
{
    static const QRegularExpression reference(uR"(\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?)([-?])([^}]*))?\}))"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            result += u'$';
            continue;
        }
        const QString name = match.captured(2) + match.captured(3);
        const auto value = variables.constFind(name);
        const bool isMissing = value == variables.cend() || (!match.captured(4).isEmpty() && value->isEmpty());
        if (!isMissing) {
            result += *value;
        } else if (match.captured(5) == u"-") {
            result += match.captured(6);
        }
    }
    return result + text.mid(from);
}

ComposeReferences composeReferences(const ComposeFiles& compose)
{
    const QString folder = QFileInfo(compose.files.value(0)).absolutePath();
    const QStringList envFiles = compose.envFiles.isEmpty() ? QStringList {folder + u"/.env"_s} : compose.envFiles;
    QMap<QString, QString> variables;
    for (const QString& file : envFiles) {
        variables.insert(readEnvFile(file));
    }
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString& name : own.keys()) {
        variables.insert(name, own.value(name));
    }
    Walk walk(variables);
    for (const QString& file : envFiles) {
        walk.addEnvFile(file);
    }
    for (const QString& file : compose.files) {
        walk.readFile(file, folder);
    }
    return walk.found;
}

} // namespace Pilothouse
