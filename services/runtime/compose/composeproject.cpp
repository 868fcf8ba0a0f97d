#include "services/runtime/compose/composeproject.h"
#include "models/core/canonicaljson.h"
#include "services/environment/worldhash.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <yaml-cpp/yaml.h>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

QJsonValue hashed(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) {
        return QJsonValue::Null;
    }
    return sha256Hex(value.isString() ? value.toString().toUtf8() : canonicalJson(value));
}

QJsonObject hashedValues(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = hashed(it.value());
    }
    return object;
}

void hashMember(QJsonObject& object, QLatin1StringView name)
{
    if (object.contains(name)) {
        object[name] = object[name].isObject() ? QJsonValue(hashedValues(object[name].toObject())) : hashed(object[name]);
    }
}

QString lastReason(const QByteArray& standardError)
{
    // Compose writes its warnings as time="…" level=warning lines before the reason.
    QStringList lines = QString::fromUtf8(standardError).trimmed().split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith("time="_L1); });
    return lines.isEmpty() ? QString::fromUtf8(standardError).trimmed() : lines.last();
}

} // namespace

QJsonObject withoutValues(QJsonObject resolved)
{
    QJsonObject services = resolved.value("services"_L1).toObject();
    for (auto it = services.begin(); it != services.end(); ++it) {
        QJsonObject service = it.value().toObject();
        hashMember(service, "environment"_L1);
        QJsonObject build = service.value("build"_L1).toObject();
        if (build.contains("args"_L1)) {
            hashMember(build, "args"_L1);
            service["build"_L1] = build;
        }
        it.value() = service;
    }
    resolved["services"_L1] = services;
    QJsonObject configs = resolved.value("configs"_L1).toObject();
    for (auto it = configs.begin(); it != configs.end(); ++it) {
        QJsonObject config = it.value().toObject();
        hashMember(config, "content"_L1);
        it.value() = config;
    }
    if (!configs.isEmpty()) {
        resolved["configs"_L1] = configs;
    }
    return resolved;
}

QStringList servicesIn(const QString& composeFile)
{
    QFile file(composeFile);
    QStringList names;
    if (!file.open(QIODevice::ReadOnly)) {
        return names;
    }
    try {
        const YAML::Node root = YAML::Load(file.readAll().toStdString());
        const YAML::Node services = root["services"];
        for (auto it = services.begin(); it != services.end(); ++it) {
            names << QString::fromStdString(it->first.as<std::string>());
        }
    } catch (const YAML::Exception&) {
        names.clear(); // Compose itself reports what is wrong with the file.
    }
    return names;
}

ComposeProject::ComposeProject(ComposeFiles files, const DockerCli& docker)
    : m_files(std::move(files))
    , m_docker(docker)
{
}

QString ComposeProject::folder() const
{
    return QFileInfo(m_files.files.value(0)).absolutePath();
}

Command ComposeProject::command(QStringList subcommand) const
{
    return command(m_files.name, m_files.files, std::move(subcommand));
}

Command ComposeProject::command(QString project, QStringList files, QStringList subcommand, const QString& progress) const
{
    QStringList arguments {u"compose"_s, u"--progress"_s, progress};
    if (!project.isEmpty()) {
        arguments << u"-p"_s << project;
    }
    arguments << u"--project-directory"_s << folder();
    for (const QString& file : m_files.envFiles) {
        arguments << u"--env-file"_s << file;
    }
    for (const QString& file : files) {
        arguments << u"-f"_s << file;
    }
    Command command = m_docker.command(arguments + subcommand);
    command.workingDirectory = folder();
    // A team's .env may set these for its own use; they must not make Compose remove or hide anything here.
    command.environment.insert(u"COMPOSE_REMOVE_ORPHANS"_s, u"false"_s);
    command.environment.insert(u"COMPOSE_IGNORE_ORPHANS"_s, u"true"_s);
    return command;
}

QCoro::Task<Result<QString>> ComposeProject::stackName()
{
    if (m_stack.isEmpty()) {
        m_stack = m_files.name;
    }
    if (m_stack.isEmpty()) {
        const Result<QJsonObject> resolved = co_await config(true);
        if (!resolved) {
            co_return forward(resolved);
        }
        m_stack = (*resolved)["name"_L1].toString();
    }
    co_return QString(m_stack); // not the lvalue: QCoro would move out of it
}

QCoro::Task<Result<ComposeModel>> ComposeProject::model()
{
    const QString key = composeHash(m_files).value_or(QString()) + envHash(m_files);
    if (key == m_modelKey) {
        const ComposeModel known = m_model; // a co_returned member would be moved out of
        co_return known;
    }
    const std::function<QCoro::Task<Result<ComposeModel>>()> ask = [this, key] { return readModel(key); };
    const Result<ComposeModel> model = co_await m_asked.get(key, ask);
    co_return model;
}

QCoro::Task<Result<ComposeModel>> ComposeProject::readModel(QString key)
{
    QCoro::Task<Result<QJsonObject>> asWritten = config(false);
    const Result<QJsonObject> resolved = co_await config(true);
    const Result<QJsonObject> written = co_await asWritten;
    if (!resolved || !written) {
        co_return resolved ? forward(written) : forward(resolved);
    }
    ComposeModel model;
    model.resolved = *resolved;
    model.written = *written;
    model.stack = model.resolved["name"_L1].toString();
    m_stack = model.stack;
    for (const QString& file : m_files.files) {
        model.servicesOf.insert(file, servicesIn(file));
    }
    m_model = model;
    m_modelKey = key;
    co_return model;
}

QCoro::Task<Result<QJsonObject>> ComposeProject::config(bool isInterpolated)
{
    QStringList words {u"--profile"_s, u"*"_s, u"config"_s, u"--format"_s, u"json"_s};
    if (!isInterpolated) {
        words << u"--no-interpolate"_s;
    }
    Command call = command(std::move(words));
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::InvalidInput, tr("Compose cannot read the stack: %1").arg(lastReason(done->err)),
            tr("`docker compose config` in %1 shows the same; correct the compose file or its variables.").arg(folder()),
            QString::fromUtf8(done->err.right(2000)));
    }
    const QJsonDocument document = QJsonDocument::fromJson(done->out);
    if (!document.isObject()) {
        co_return failure(ErrorCode::Corrupt, tr("`docker compose config --format json` did not print an object."));
    }
    co_return document.object();
}

} // namespace Pilothouse
