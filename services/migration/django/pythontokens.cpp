#include "services/migration/django/pythontokens.h"

namespace Pilothouse {
namespace {

using Kind = PythonToken::Kind;

class Tokenizer {
public:
    explicit Tokenizer(const QString& source)
        : m_source(source)
    {
    }

    QList<PythonToken> run()
    {
        while (m_at < m_source.size()) {
            step();
        }
        add(Kind::Line, {});
        add(Kind::End, {});
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_source.size() > m_at + ahead ? m_source.at(m_at + ahead) : QChar(); }

    void take(qsizetype count = 1)
    {
        for (; count > 0 && m_at < m_source.size(); --count, ++m_at) {
            const bool isBreak = m_source.at(m_at) == u'\n';
            m_line += isBreak ? 1 : 0;
            m_column = isBreak ? 1 : m_column + 1;
        }
    }

    void add(Kind kind, QString text, bool isComputed = false)
    {
        m_tokens.append({kind, std::move(text), m_startLine, m_startColumn, m_indent, isComputed});
    }

    void step()
    {
        m_startLine = m_line;
        m_startColumn = m_column;
        const QChar c = peek();
        if (c == u'\n') {
            lineBreak();
        } else if (c.isSpace() || (c == u'\\' && peek(1) == u'\n')) {
            take(c == u'\\' ? 2 : 1);
        } else if (c == u'#') {
            while (m_at < m_source.size() && peek() != u'\n') {
                take();
            }
        } else {
            beginLine();
            token(c);
        }
    }

    void lineBreak()
    {
        if (m_depth == 0 && !m_isLineStart) {
            add(Kind::Line, {});
            m_isLineStart = true;
        }
        take();
    }

    void beginLine()
    {
        if (m_isLineStart) {
            m_indent = m_column - 1;
            m_isLineStart = false;
        }
    }

    void token(QChar c)
    {
        const qsizetype prefix = prefixLength();
        if (prefix >= 0) {
            text(prefix);
        } else if (c.isLetter() || c == u'_') {
            word(Kind::Name);
        } else if (c.isDigit()) {
            word(Kind::Number);
        } else {
            const bool opens = c == u'(' || c == u'[' || c == u'{';
            const bool closes = c == u')' || c == u']' || c == u'}';
            m_depth = opens ? m_depth + 1 : closes ? std::max(0, m_depth - 1) : m_depth;
            take();
            add(Kind::Sign, c);
        }
    }

    void word(Kind kind)
    {
        const qsizetype from = m_at;
        while (peek().isLetterOrNumber() || peek() == u'_' || (kind == Kind::Number && peek() == u'.')) {
            take();
        }
        add(kind, m_source.mid(from, m_at - from));
    }

    /// Letters before the quote of a literal; -1 when none begins here.
    qsizetype prefixLength() const
    {
        for (qsizetype length = 0; length <= 2; ++length) {
            const QChar c = peek(length);
            if (c == u'"' || c == u'\'') {
                return length;
            }
            if (!QStringView(u"rRbBuUfF").contains(c) || c.isNull()) {
                return -1;
            }
        }
        return -1;
    }

    void text(qsizetype prefix)
    {
        const QString letters = m_source.mid(m_at, prefix).toLower();
        take(prefix);
        const QChar quote = peek();
        const bool isTriple = peek(1) == quote && peek(2) == quote;
        take(isTriple ? 3 : 1);
        const bool isRaw = letters.contains(u'r');
        QString value;
        while (m_at < m_source.size() && !isEnd(quote, isTriple)) {
            if (peek() == u'\\') {
                value += isRaw ? QString(peek()) + peek(1) : escape(peek(1));
                take(2);
            } else {
                value += peek();
                take();
            }
        }
        take(isTriple ? 3 : 1);
        add(Kind::Text, value, letters.contains(u'f'));
    }

    bool isEnd(QChar quote, bool isTriple) const
    {
        return isTriple ? peek() == quote && peek(1) == quote && peek(2) == quote : peek() == quote || peek() == u'\n';
    }

    static QString escape(QChar c)
    {
        switch (c.unicode()) {
        case u'n': return QStringLiteral("\n");
        case u't': return QStringLiteral("\t");
        case u'\n': return {};
        case u'\\':
        case u'\'':
        case u'"': return c;
        default: return QString(u'\\') + c;
        }
    }

    const QString& m_source;
    QList<PythonToken> m_tokens;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    int m_startLine = 1;
    int m_startColumn = 1;
    int m_indent = 0;
    int m_depth = 0;
    bool m_isLineStart = true;
};

} // namespace

QList<PythonToken> pythonTokens(const QString& source)
{
    return Tokenizer(source).run();
}

} // namespace Pilothouse
