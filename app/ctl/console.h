#pragma once
#include "models/core/error.h"
#include <QJsonObject>
#include <QString>
#include <memory>

namespace Pilothouse {

/// Standard output and error of a command. Results go to out, messages to err; colours obey NO_COLOR
/// and appear only on a terminal.
class Console {
public:
    Console(bool isJson, bool isQuiet);

    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] bool canAsk() const; ///< standard input and standard error are terminals
    [[nodiscard]] bool isLive() const { return m_isLive; } ///< standard output is a terminal whose last line can be replaced
    /// A last line that whatever is printed next replaces; cut to the terminal's width. Only when isLive.
    void transient(const QString& text) const;
    void line(const QString& text) const; ///< a result line on standard output (not with --json)
    void json(const QJsonObject& object) const; ///< one compact object a line on standard output (only with --json)
    void raw(const QByteArray& bytes) const; ///< standard output as it is, with or without --json
    void message(const QString& text) const; ///< progress on standard error, unless --quiet
    void warning(const QString& text) const; ///< on standard error, also with --quiet
    void error(const Error& error) const; ///< what happened, why, what now
    [[nodiscard]] QString styled(const QString& text, const char* style) const; ///< "1" bold, "31" red, "2" dim …
    /// Asks on standard error and waits for a line; it, trimmed. Empty at the end of the input.
    [[nodiscard]] QString ask(const QString& question) const;

private:
    void clearTransient() const;

    std::shared_ptr<bool> m_hasTransient = std::make_shared<bool>(false); ///< shared by copies: they write to one terminal

    bool m_isJson;
    bool m_isQuiet;
    bool m_isColoured;
    bool m_isLive;
};

} // namespace Pilothouse
