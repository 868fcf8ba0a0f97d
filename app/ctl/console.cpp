#include "app/ctl/console.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <iostream>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Console::Console(bool isJson, bool isQuiet)
    : m_isJson(isJson)
    , m_isQuiet(isQuiet)
    , m_isColoured(qEnvironmentVariableIsEmpty("NO_COLOR") && isatty(STDOUT_FILENO) != 0)
    , m_isLive(!isJson && !isQuiet && isatty(STDOUT_FILENO) != 0 && qgetenv("TERM") != "dumb")
{
}

bool Console::canAsk() const
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

void Console::clearTransient() const
{
    if (*m_hasTransient) {
        *m_hasTransient = false;
        std::fputs("\r\x1b[2K", stdout);
        std::fflush(stdout);
    }
}

void Console::transient(const QString& text) const
{
    if (!m_isLive) {
        return;
    }
    *m_hasTransient = true;
    winsize size {};
    const int columns = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
    const QByteArray bytes = QByteArray("\r\x1b[2K") + text.left(columns - 1).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::line(const QString& text) const
{
    if (!m_isJson) {
        clearTransient();
        print(stdout, text);
    }
}

void Console::json(const QJsonObject& object) const
{
    if (m_isJson) {
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
}

void Console::raw(const QByteArray& bytes) const
{
    clearTransient();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::message(const QString& text) const
{
    if (!m_isQuiet) {
        clearTransient();
        print(stderr, text);
    }
}

void Console::warning(const QString& text) const
{
    clearTransient();
    print(stderr, QCoreApplication::translate("Console", "%1: warning: %2").arg(QCoreApplication::applicationName(), text));
}

void Console::error(const Error& error) const
{
    clearTransient();
    print(stderr, QCoreApplication::applicationName() + QStringLiteral(": ") + error.message);
    if (!error.detail.trimmed().isEmpty()) {
        for (const QString& evidence : error.detail.trimmed().split(QLatin1Char('\n'))) {
            print(stderr, QStringLiteral("    ") + evidence);
        }
    }
    if (!error.remedy.isEmpty()) {
        print(stderr, QStringLiteral("  → ") + error.remedy);
    }
}

QString Console::styled(const QString& text, const char* style) const
{
    return m_isColoured ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(style), text) : text;
}

QString Console::ask(const QString& question) const
{
    clearTransient();
    std::cerr << question.toStdString() << ' ' << std::flush;
    std::string answer;
    if (!std::getline(std::cin, answer)) {
        std::cerr << std::endl;
        return {};
    }
    return QString::fromStdString(answer).trimmed();
}

} // namespace Pilothouse
