#include "services/migration/django/pythonsource.h"
#include "services/migration/django/pythontokens.h"
#include <algorithm>

namespace Pilothouse {
namespace {

using Kind = PythonToken::Kind;
using Value = PythonValue;

constexpr int deepest = 100;

class Reader {
public:
    explicit Reader(const QString& source)
        : m_tokens(pythonTokens(source))
    {
    }

    PythonModule run()
    {
        PythonModule module;
        while (now().kind != Kind::End) {
            statement(module);
        }
        return module;
    }

private:
    const PythonToken& now(qsizetype ahead = 0) const { return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1)); }
    bool isSign(QChar sign, qsizetype ahead = 0) const { return now(ahead).kind == Kind::Sign && now(ahead).text == sign; }
    bool isName(const char16_t* name) const { return now().kind == Kind::Name && now().text == name; }
    bool atEnd() const { return now().kind == Kind::Line || now().kind == Kind::End; }

    void skipLine()
    {
        while (!atEnd()) {
            ++m_at;
        }
        m_at += now().kind == Kind::Line ? 1 : 0;
    }

    void statement(PythonModule& module)
    {
        const bool isOutside = m_classIndent >= 0 && now().indent <= m_classIndent;
        m_classIndent = isOutside ? -1 : m_classIndent;
        if (isName(u"import") || isName(u"from")) {
            imports(module);
        } else if (isName(u"class") && now(1).text == u"Migration") {
            module.hasMigration = true;
            m_classIndent = now().indent;
            m_bodyIndent = -1;
            skipLine();
        } else if (m_classIndent >= 0) {
            member(module);
        } else {
            skipLine();
        }
    }

    void member(PythonModule& module)
    {
        m_bodyIndent = m_bodyIndent < 0 ? now().indent : m_bodyIndent;
        const QString name = now().text;
        const bool isAssignment = now().kind == Kind::Name && isSign(u'=', 1) && !isSign(u'=', 2);
        const bool isDirect = now().indent == m_bodyIndent;
        if (isAssignment && isDirect) {
            m_at += 2;
            Value value = expression(0);
            module.attributes.append({name, atEnd() ? value : opaque(value)});
        } else if (name == u"operations") {
            module.changesOperations = true;
        }
        skipLine();
    }

    void imports(PythonModule& module)
    {
        const bool isFrom = isName(u"from");
        ++m_at;
        const QString first = dotted();
        if (!isFrom || !isName(u"import")) {
            module.imports << first;
            skipLine();
            return;
        }
        while (!atEnd()) {
            ++m_at;
            if (now().kind == Kind::Name && now(-1).text != u"as") {
                module.imports << first + u'.' + now().text;
            }
        }
        skipLine();
    }

    QString dotted()
    {
        QString name;
        while (now().kind == Kind::Name || isSign(u'.')) {
            if (isName(u"import")) {
                break;
            }
            name += now().text;
            ++m_at;
        }
        return name;
    }

    static Value opaque(const Value& at)
    {
        Value value;
        value.line = at.line;
        value.column = at.column;
        return value;
    }

    /// One operand; anything behind it that computes makes the whole opaque.
    Value expression(int depth)
    {
        Value value = operand(depth);
        const auto isOver = [this] { return atEnd() || isSign(u',') || isSign(u')') || isSign(u']') || isSign(u'}') || isSign(u':'); };
        if (!isOver()) {
            value = opaque(value);
            skipOperand();
        }
        return value;
    }

    /// To the next comma or closing bracket of this level.
    void skipOperand()
    {
        int depth = 0;
        while (!atEnd()) {
            const bool closes = isSign(u')') || isSign(u']') || isSign(u'}');
            if (depth == 0 && (closes || isSign(u','))) {
                return;
            }
            depth += isSign(u'(') || isSign(u'[') || isSign(u'{') ? 1 : closes ? -1 : 0;
            ++m_at;
        }
    }

    Value operand(int depth)
    {
        Value value;
        value.line = now().line;
        value.column = now().column;
        if (depth > deepest) {
            skipOperand();
        } else if (now().kind == Kind::Text) {
            text(value);
        } else if (now().kind == Kind::Number) {
            value.kind = Value::Kind::Number;
            value.text = now().text;
            ++m_at;
        } else if (isSign(u'-') && now(1).kind == Kind::Number) {
            value.kind = Value::Kind::Number;
            value.text = u'-' + now(1).text;
            m_at += 2;
        } else if (isSign(u'[') || isSign(u'(')) {
            list(value, depth);
        } else if (isSign(u'{')) {
            dictOrSet(value, depth);
        } else if (now().kind == Kind::Name) {
            nameOrCall(value, depth);
        } else {
            skipOperand();
        }
        return value;
    }

    void text(Value& value)
    {
        value.kind = Value::Kind::Text;
        while (now().kind == Kind::Text) {
            value.kind = now().isComputed ? Value::Kind::Opaque : value.kind;
            value.text += now().text;
            ++m_at;
        }
    }

    void list(Value& value, int depth)
    {
        const bool isRound = isSign(u'(');
        ++m_at;
        bool hasComma = false;
        value.kind = Value::Kind::List;
        while (!atEnd() && !isSign(u']') && !isSign(u')')) {
            const qsizetype from = m_at;
            value.items.append(expression(depth + 1));
            hasComma = hasComma || isSign(u',');
            m_at += isSign(u',') || m_at == from ? 1 : 0;
        }
        m_at += atEnd() ? 0 : 1;
        if (isRound && !hasComma && value.items.size() == 1) {
            const Value inner = value.items.first();
            value = inner;
        }
    }

    /// Of a dict only what stands under literal keys can be asked for; with another key it is opaque.
    void dictOrSet(Value& value, int depth)
    {
        ++m_at;
        bool isRead = true;
        while (!atEnd() && !isSign(u'}')) {
            const qsizetype from = m_at;
            Value key = expression(depth + 1);
            if (isSign(u':')) {
                ++m_at;
                isRead = isRead && key.kind == Value::Kind::Text;
                value.named.append({key.text, expression(depth + 1)});
            } else {
                value.items.append(std::move(key));
            }
            m_at += isSign(u',') || m_at == from ? 1 : 0;
        }
        m_at += atEnd() ? 0 : 1;
        value.kind = value.items.isEmpty() ? Value::Kind::Dict : Value::Kind::List;
        value = isRead && (value.items.isEmpty() || value.named.isEmpty()) ? value : opaque(value);
    }

    void nameOrCall(Value& value, int depth)
    {
        value.kind = Value::Kind::Name;
        value.text = dotted();
        if (!isSign(u'(')) {
            return;
        }
        ++m_at;
        value.kind = Value::Kind::Call;
        while (!atEnd() && !isSign(u')')) {
            const qsizetype from = m_at;
            const bool isNamed = now().kind == Kind::Name && isSign(u'=', 1) && !isSign(u'=', 2);
            const QString name = now().text;
            m_at += isNamed ? 2 : 0;
            Value argument = expression(depth + 1);
            if (isNamed) {
                value.named.append({name, std::move(argument)});
            } else {
                value.items.append(std::move(argument));
            }
            m_at += isSign(u',') || m_at == from ? 1 : 0;
        }
        m_at += atEnd() ? 0 : 1;
    }

    QList<PythonToken> m_tokens;
    qsizetype m_at = 0;
    int m_classIndent = -1;
    int m_bodyIndent = -1;
};

} // namespace

const PythonValue* PythonValue::argument(QStringView name, qsizetype index) const
{
    for (const auto& [key, value] : named) {
        if (key == name) {
            return &value;
        }
    }
    return index >= 0 && index < items.size() ? &items.at(index) : nullptr;
}

bool PythonValue::isTrue(const char16_t* name) const
{
    const PythonValue* value = argument(name);
    return value != nullptr && value->text == u"True";
}

QString PythonValue::lastName() const
{
    return text.section(u'.', -1);
}

bool PythonValue::isSameAs(const PythonValue& other) const
{
    const auto isSameEntry = [](const auto& one, const auto& two) { return one.first == two.first && one.second.isSameAs(two.second); };
    return kind == other.kind && kind != Kind::Opaque && text == other.text
        && std::equal(items.cbegin(), items.cend(), other.items.cbegin(), other.items.cend(), [](const PythonValue& one, const PythonValue& two) { return one.isSameAs(two); })
        && std::equal(named.cbegin(), named.cend(), other.named.cbegin(), other.named.cend(), isSameEntry);
}

const PythonValue* PythonModule::attribute(const char16_t* name) const
{
    const auto found = std::find_if(attributes.crbegin(), attributes.crend(), [name](const auto& each) { return each.first == name; });
    return found == attributes.crend() ? nullptr : &found->second;
}

PythonModule readPython(const QString& source)
{
    return Reader(source).run();
}

} // namespace Pilothouse
