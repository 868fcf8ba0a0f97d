#include "services/router/nginx/nginxedits.h"
#include <algorithm>

namespace Pilothouse {
namespace {

const QByteArray wasMark = " # pilothouse was: ";
const QByteArray wasInlineMark = " # pilothouse was, same line: ";
const QByteArray addedMark = " # pilothouse added";
const QByteArray addedInlineMark = " # pilothouse added, same line";
const QByteArray offMark = "#pilothouse off# ";
const QByteArray includeStart = "include \"";

QByteArray encoded(const QByteArray& text)
{
    return QByteArray(text).replace('%', "%25").replace('\n', "%0A").replace('\r', "%0D");
}

QByteArray decoded(const QByteArray& text)
{
    return QByteArray(text).replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
}

qsizetype lineEnd(const QByteArray& text, qsizetype at)
{
    const qsizetype newline = text.indexOf('\n', at);
    const qsizetype end = newline < 0 ? text.size() : newline;
    return end > at && text.at(end - 1) == '\r' ? end - 1 : end;
}

// `include "…";` before `mark`, from its first letter; -1 when there is none right before it.
qsizetype includeBefore(const QByteArray& text, qsizetype mark)
{
    const qsizetype begin = text.lastIndexOf(includeStart, mark);
    const bool isWhole = begin >= 0 && text.mid(begin, mark - begin).count('"') == 2 && text.mid(mark - 2, 2) == "\";";
    return isWhole ? begin : -1;
}

void takeBackReplaced(QByteArray& text, const QByteArray& mark, bool isInline)
{
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const qsizetype begin = includeBefore(text, at);
        const qsizetype end = lineEnd(text, at);
        if (begin >= 0) {
            const QByteArray was = decoded(text.mid(at + mark.size(), end - at - mark.size()));
            text.replace(begin, end - begin + (isInline ? 1 : 0), was);
            at = begin;
        }
    }
}

void takeBackAdded(QByteArray& text, const QByteArray& mark, bool isInline)
{
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const qsizetype end = at + mark.size();
        const qsizetype include = includeBefore(text, at);
        if (include < 0 || !text.mid(end, lineEnd(text, end) - end).trimmed().isEmpty()) {
            continue;
        }
        const qsizetype begin = isInline ? include - 1 : text.lastIndexOf('\n', include);
        text.remove(begin, end - begin + (isInline ? 1 : 0));
        at = begin;
    }
}

} // namespace

bool NginxEdits::endsLine(qsizetype at) const
{
    const qsizetype end = m_text.indexOf('\n', at);
    return end >= 0 && m_text.mid(at, end - at).trimmed().isEmpty();
}

void NginxEdits::replaceByInclude(qsizetype begin, qsizetype end, const QByteArray& path)
{
    const QByteArray was = encoded(m_text.mid(begin, end - begin));
    const QByteArray include = includeStart + path + "\";";
    m_edits << Edit {begin, end, include + (endsLine(end) ? wasMark + was : wasInlineMark + was + '\n')};
}

void NginxEdits::includeFirst(qsizetype bodyBegin, const QByteArray& path)
{
    const QByteArray include = includeStart + path + "\";";
    m_edits << Edit {bodyBegin, bodyBegin,
        endsLine(bodyBegin) ? "\n    " + include + addedMark : ' ' + include + addedInlineMark + '\n'};
}

bool NginxEdits::switchOff(qsizetype begin, qsizetype end)
{
    if (!endsLine(end) && end != m_text.size()) {
        return false;
    }
    m_edits << Edit {begin, end, offMark + m_text.mid(begin, end - begin).replace('\n', '\n' + offMark)};
    return true;
}

QByteArray NginxEdits::result() const
{
    QList<Edit> edits = m_edits;
    std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.begin > b.begin; });
    QByteArray text = m_text;
    for (const Edit& edit : std::as_const(edits)) {
        text.replace(edit.begin, edit.end - edit.begin, edit.text);
    }
    return text;
}

QByteArray NginxEdits::original(const QByteArray& text)
{
    QByteArray result = text;
    takeBackReplaced(result, wasInlineMark, true);
    takeBackReplaced(result, wasMark, false);
    takeBackAdded(result, addedInlineMark, true);
    takeBackAdded(result, addedMark, false);
    return result.replace(offMark, "");
}

} // namespace Pilothouse
