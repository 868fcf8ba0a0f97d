#include "services/router/nginx/nginxconfig.h"

namespace Pilothouse {
namespace {

constexpr int deepestNesting = 64;
constexpr qsizetype largestFile = 4 * 1024 * 1024;

class NginxConfigWords {
    Q_DECLARE_TR_FUNCTIONS(NginxConfig)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Reads one file the way nginx's own tokenizer does: quotes only at the start of a word, `${` never opens a
/// block, a comment only where a word could start.
class Parser {
public:
    explicit Parser(const NginxSource& source)
        : m_path(source.path)
        , m_text(source.text)
    {
    }

    Result<std::vector<NginxStatement>> run()
    {
        if (m_text.size() > largestFile) {
            return fail(NginxConfigWords::tr("the file is larger than 4 MiB"));
        }
        return block(0);
    }

private:
    enum class Stop { Semicolon, Open, Close, End };

    Result<std::vector<NginxStatement>> block(int depth)
    {
        std::vector<NginxStatement> statements;
        if (depth > deepestNesting) {
            return fail(NginxConfigWords::tr("blocks are nested deeper than %1").arg(deepestNesting));
        }
        while (true) {
            NginxStatement statement;
            const Result<Stop> stop = words(statement);
            if (!stop) {
                return forward(stop);
            }
            if (*stop == Stop::End || *stop == Stop::Close) {
                if (!statement.name.isEmpty() || (*stop == Stop::Close) != (depth > 0)) {
                    return fail(*stop == Stop::End ? NginxConfigWords::tr("the file ends inside a directive or block") : NginxConfigWords::tr("unexpected “}”"));
                }
                return statements;
            }
            if (statement.name.isEmpty()) {
                return fail(*stop == Stop::Open ? NginxConfigWords::tr("unexpected “{”") : NginxConfigWords::tr("unexpected “;”"));
            }
            if (*stop == Stop::Open) {
                statement.bodyBegin = m_at;
                Result<std::vector<NginxStatement>> children = block(depth + 1);
                if (!children) {
                    return children;
                }
                statement.children = std::move(*children);
            }
            statement.end = m_at;
            statements.push_back(std::move(statement));
        }
    }

    // The words up to `;`, `{`, `}` or the end of the file. A directive has a name as soon as it has a word.
    Result<Stop> words(NginxStatement& statement)
    {
        bool hasName = false;
        statement.file = m_path;
        while (true) {
            skipBlank();
            if (m_at >= m_text.size()) {
                return Stop::End;
            }
            const char c = m_text.at(m_at);
            if (c == ';' || c == '{' || (c == '}' && !hasName)) {
                ++m_at;
                return c == ';' ? Stop::Semicolon : c == '{' ? Stop::Open : Stop::Close;
            }
            if (c == '}') {
                return fail(NginxConfigWords::tr("unexpected “}”"));
            }
            const qsizetype begin = m_at;
            const int line = m_line;
            const Result<QByteArray> word = c == '"' || c == '\'' ? quoted(c) : bare();
            if (!word) {
                return forward(word);
            }
            if (hasName) {
                statement.arguments << *word;
            } else {
                statement.name = word->isEmpty() ? QByteArray("\"\"") : *word;
                statement.begin = begin;
                statement.line = line;
                hasName = true;
            }
        }
    }

    void skipBlank()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '#') {
                const qsizetype end = m_text.indexOf('\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (!isSpace(c)) {
                return;
            } else {
                m_line += c == '\n' ? 1 : 0;
                ++m_at;
            }
        }
    }

    Result<QByteArray> quoted(char quote)
    {
        QByteArray word;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == quote) {
                ++m_at;
                return isEndOfWord() ? Result<QByteArray>(word) : fail(NginxConfigWords::tr("unexpected text behind a closing quote"));
            }
            take(word);
        }
        return fail(NginxConfigWords::tr("a quote is not closed"));
    }

    Result<QByteArray> bare()
    {
        QByteArray word;
        bool isVariable = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (isSpace(c) || c == ';' || (c == '{' && !isVariable)) {
                break;
            }
            isVariable = c == '$';
            take(word);
        }
        return word;
    }

    // One character into the word, escapes resolved as nginx does: \" \' \\ \t \r \n; others keep the backslash.
    void take(QByteArray& word)
    {
        const char c = m_text.at(m_at);
        m_line += c == '\n' ? 1 : 0;
        if (c != '\\' || m_at + 1 >= m_text.size()) {
            word += c;
            return;
        }
        const char next = m_text.at(++m_at);
        m_line += next == '\n' ? 1 : 0;
        switch (next) {
        case '"':
        case '\'':
        case '\\': word += next; break;
        case 't': word += '\t'; break;
        case 'r': word += '\r'; break;
        case 'n': word += '\n'; break;
        default: word += '\\'; word += next;
        }
    }

    [[nodiscard]] bool isEndOfWord() const
    {
        return m_at >= m_text.size() || isSpace(m_text.at(m_at)) || QByteArrayView(";{)").contains(m_text.at(m_at));
    }

    [[nodiscard]] tl::unexpected<Error> fail(const QString& what) const
    {
        return failure(ErrorCode::InvalidInput, QStringLiteral("%1:%2: %3").arg(QString::fromUtf8(m_path)).arg(m_line).arg(what));
    }

    QByteArray m_path;
    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QString NginxStatement::place() const
{
    return QStringLiteral("%1:%2").arg(QString::fromUtf8(file)).arg(line);
}

Result<std::vector<NginxStatement>> parseNginxFile(const NginxSource& source)
{
    return Parser(source).run();
}

} // namespace Pilothouse
