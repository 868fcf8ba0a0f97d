#pragma once
#include <QSyntaxHighlighter>

namespace Pilothouse {

/// Words, comments and literals of SQL in the theme's ink: weight and grey, no hue, because every hue says something
/// of the world. Follows the theme.
class SqlHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit SqlHighlighter(QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    enum State { Plain, InComment, InString, InDollar };
    [[nodiscard]] qsizetype paint(const QString& text, qsizetype from, State state);
};

} // namespace Pilothouse
