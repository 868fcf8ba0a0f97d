#pragma once
#include <QList>
#include <QString>

namespace Pilothouse {

struct PythonToken {
    enum class Kind { Name, Number, Text, Sign, Line, End };
    Kind kind = Kind::End;
    QString text; ///< of a Text: its value, or nothing for an f-string
    int line = 1;
    int column = 1;
    int indent = 0; ///< of the logical line that it stands in
    bool isComputed = false; ///< an f-string
};

/// The tokens of Python source; comments, and line breaks within brackets, are left out. What is no Python yields
/// signs, and is opaque to the reader.
[[nodiscard]] QList<PythonToken> pythonTokens(const QString& source);

} // namespace Pilothouse
