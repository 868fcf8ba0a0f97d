#pragma once
#include "models/core/error.h"
#include <QJsonObject>
#include <QString>

namespace Pilothouse {

/// Standard output and error of a command. Results go to out, messages to err; colours obey NO_COLOR
/// and appear only on a terminal.
class Console {
public:
    Console(bool isJson, bool isQuiet);

    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] bool isTerminal() const; ///< both standard input and output are
    [[nodiscard]] bool isLive() const { return m_isLive; } ///< standard output is a terminal whose last line can be replaced
    /// A last line that whatever is printed next replaces; cut to the terminal's width. Only when isLive.
    void transient(const QString& text) const;
    void line(const QString& text) const; ///< a result line on standard output (not with --json)
    void json(const QJsonObject& object) const; ///< one compact object a line on standard output (only with --json)
    void raw(const QByteArray& bytes) const; ///< standard output as it is, with or without --json
    void message(const QString& text) const; ///< progress on standard error, unless --quiet
    void error(const Error& error) const; ///< what happened, why, what now
    [[nodiscard]] QString styled(const QString& text, const char* style) const; ///< "1" bold, "31" red, "2" dim …
    /// Asks on the terminal for the exact `word`; false without a terminal.
    [[nodiscard]] bool confirm(const QString& question, const QString& word) const;

private:
    void clearTransient() const;

    bool m_isJson;
    bool m_isQuiet;
    bool m_isColoured;
    bool m_isLive;
};

} // namespace Pilothouse
