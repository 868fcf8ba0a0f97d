#include "tests/support/psqlsession.h"
#include <QProcess>
#include <QTest>

namespace Pilothouse {
namespace {

constexpr int sqlPatience = 60000; // milliseconds for one psql

QProcessEnvironment psqlEnvironment(const QByteArray& password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QString::fromUtf8(password));
    return environment;
}

QStringList psqlTarget(const DatabaseConfig& config)
{
    return {QStringLiteral("-h"), config.host, QStringLiteral("-p"), QString::number(config.port), QStringLiteral("-U"), config.user, QStringLiteral("-d"), config.name};
}

} // namespace

std::optional<QByteArray> runSql(const DatabaseConfig& config, const QByteArray& password, const QString& statements, QByteArray* errors)
{
    QProcess psql;
    psql.setProcessEnvironment(psqlEnvironment(password));
    psql.start(QStringLiteral("psql"), QStringList {QStringLiteral("--no-psqlrc"), QStringLiteral("-qAtv"), QStringLiteral("ON_ERROR_STOP=1")} + psqlTarget(config)
            + QStringList {QStringLiteral("-c"), statements});
    const bool isDone = psql.waitForFinished(sqlPatience) && psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0;
    if (errors != nullptr) {
        *errors = psql.readAllStandardError();
    }
    return isDone ? std::optional(psql.readAllStandardOutput()) : std::nullopt;
}

PsqlSession::PsqlSession(const DatabaseConfig& config, const QByteArray& password, const QString& application)
    : m_process(std::make_unique<QProcess>())
{
    QProcessEnvironment environment = psqlEnvironment(password);
    environment.insert(QStringLiteral("PGAPPNAME"), application);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QStringLiteral("psql"), QStringList {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t")} + psqlTarget(config));
    m_pid = run(QStringLiteral("SELECT pg_backend_pid();")).trimmed().toInt();
    if (m_pid == 0) {
        qFatal("psql does not connect: %s", m_process->readAll().constData());
    }
}

PsqlSession::~PsqlSession()
{
    m_process->kill();
    m_process->waitForFinished(5000);
}

void PsqlSession::send(const QString& statements)
{
    m_process->write(statements.toUtf8() + '\n');
    m_process->waitForBytesWritten(1000);
}

QString PsqlSession::run(const QString& statements)
{
    send(statements);
    return finish();
}

QString PsqlSession::finish(int seconds)
{
    const QByteArray mark = "mark-" + QByteArray::number(++m_marks);
    send(QStringLiteral("\\echo ") + QString::fromLatin1(mark));
    QByteArray said;
    const bool isThere = QTest::qWaitFor([&] {
        said += m_process->readAll();
        return said.contains(mark) || m_process->state() != QProcess::Running;
    }, seconds * 1000);
    said += m_process->readAll();
    return isThere ? QString::fromUtf8(said).section(QString::fromLatin1(mark), 0, 0) : QString();
}

bool PsqlSession::isOpen() const
{
    return m_process->state() == QProcess::Running;
}

} // namespace Pilothouse
