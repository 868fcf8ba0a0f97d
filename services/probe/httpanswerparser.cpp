#include "services/probe/httpanswerparser.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qsizetype shownBytes = 80; // of a malformed line, as evidence

QString shown(const QByteArray& line)
{
    QString text = QString::fromLatin1(line.left(shownBytes));
    for (QChar& c : text) {
        if (!c.isPrint()) {
            c = u'.';
        }
    }
    return text;
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasToken(const QByteArray& list, const char* token)
{
    const QList<QByteArray> items = list.split(',');
    return std::any_of(items.begin(), items.end(), [token](const QByteArray& item) { return item.trimmed().compare(token, Qt::CaseInsensitive) == 0; });
}

} // namespace

HttpAnswerParser::HttpAnswerParser(HttpLimits limits, bool isHead, qint64 keepBody)
    : m_limits(limits)
    , m_isHead(isHead)
    , m_keepBody(keepBody)
{
}

qsizetype HttpAnswerParser::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    m_isUntouched = m_isUntouched && bytes.isEmpty();
    while (used < bytes.size() && m_state != State::Complete && m_state != State::Malformed) {
        const QByteArrayView rest = bytes.sliced(used);
        used += isInBody() ? feedBody(rest) : feedLine(rest);
    }
    return used;
}

bool HttpAnswerParser::isInBody() const
{
    return m_state == State::Length || m_state == State::ChunkData || m_state == State::UntilClose;
}

qsizetype HttpAnswerParser::feedLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype used = end < 0 ? bytes.size() : end + 1;
    m_headBytes += used;
    if (m_headBytes > m_limits.headBytes) {
        malformed(tr("the head of the answer is longer than %1").arg(spokenSize(m_limits.headBytes)));
        return used;
    }
    m_line.append(bytes.first(end < 0 ? used : end));
    if (end >= 0) {
        QByteArray line = std::exchange(m_line, {});
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        onLine(std::move(line));
    }
    return used;
}

qsizetype HttpAnswerParser::feedBody(QByteArrayView bytes)
{
    const bool isOpenEnded = m_state == State::UntilClose;
    const qsizetype used = isOpenEnded ? bytes.size() : qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_bodyBytes += used;
    if (m_bodyBytes > m_limits.bodyBytes) {
        malformed(tr("the body is longer than %1").arg(spokenSize(m_limits.bodyBytes)));
        return used;
    }
    if (m_body.size() < m_keepBody) {
        m_body.append(bytes.first(std::min<qsizetype>(used, m_keepBody - m_body.size())));
    }
    if (!isOpenEnded) {
        m_left -= used;
        if (m_left == 0) {
            m_state = m_state == State::Length ? State::Complete : State::ChunkEnd;
        }
    }
    return used;
}

void HttpAnswerParser::onLine(QByteArray line)
{
    switch (m_state) {
    case State::StatusLine:
        onStatusLine(line);
        break;
    case State::Headers:
        line.isEmpty() ? onHeadersEnd() : onHeader(line);
        break;
    case State::ChunkSize:
        onChunkSize(line);
        break;
    case State::ChunkEnd:
        line.isEmpty() ? void(m_state = State::ChunkSize) : malformed(tr("a chunk is longer than it says: “%1”").arg(shown(line)));
        break;
    case State::Trailers:
        if (line.isEmpty()) {
            m_state = State::Complete;
        }
        break;
    default:
        break;
    }
}

void HttpAnswerParser::onStatusLine(const QByteArray& line)
{
    const bool hasVersion = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    const QByteArray code = line.mid(9, 3);
    if (!hasVersion || code.size() != 3 || !isDigits(code) || code.at(0) < '1' || (line.size() > 12 && line.at(12) != ' ')) {
        malformed(tr("not a status line of HTTP/1.x: “%1”").arg(shown(line)));
        return;
    }
    m_isVersion10 = line.at(7) == '0';
    m_status = code.toInt();
    m_headers.clear();
    m_state = State::Headers;
}

void HttpAnswerParser::onHeader(const QByteArray& line)
{
    if ((line.startsWith(' ') || line.startsWith('\t')) && !m_headers.isEmpty()) {
        m_headers.last().value += ' ' + line.trimmed(); // an obsolete continuation line
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.first(colon).contains(' ')) {
        malformed(tr("not a header: “%1”").arg(shown(line)));
        return;
    }
    m_headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
}

void HttpAnswerParser::onHeadersEnd()
{
    if (m_status == 101) {
        malformed(tr("the server switched protocols without being asked"));
    } else if (m_status < 200) {
        m_state = State::StatusLine;
    } else {
        chooseBody();
    }
}

/// RFC 9112, section 6.3.
void HttpAnswerParser::chooseBody()
{
    const QByteArray connection = joined("Connection");
    const QByteArray encoding = joined("Transfer-Encoding");
    const QByteArray length = joined("Content-Length");
    m_keepsAlive = m_isVersion10 ? hasToken(connection, "keep-alive") : !hasToken(connection, "close");
    if (m_isHead || m_status == 204 || m_status == 304) {
        m_state = State::Complete;
    } else if (!encoding.isEmpty()) {
        const bool isChunked = encoding.mid(encoding.lastIndexOf(',') + 1).trimmed().compare("chunked", Qt::CaseInsensitive) == 0;
        m_state = isChunked ? State::ChunkSize : State::UntilClose;
        m_keepsAlive = m_keepsAlive && isChunked && length.isEmpty();
    } else if (!length.isEmpty()) {
        const QList<QByteArray> lengths = length.split(',');
        const QByteArray first = lengths.first().trimmed();
        const bool agree = std::all_of(lengths.begin(), lengths.end(), [&first](const QByteArray& other) { return other.trimmed() == first; });
        if (!agree || !isDigits(first) || first.size() > 15) {
            malformed(tr("not a length: “Content-Length: %1”").arg(shown(length)));
            return;
        }
        m_left = first.toLongLong();
        m_state = m_left == 0 ? State::Complete : State::Length;
    } else {
        m_state = State::UntilClose;
    }
    if (m_state == State::UntilClose) {
        m_keepsAlive = false;
    }
}

void HttpAnswerParser::onChunkSize(const QByteArray& line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray size = (extension < 0 ? line : line.first(extension)).trimmed();
    const bool isHex = std::all_of(size.begin(), size.end(), [](char c) { return isxdigit(uchar(c)) != 0; });
    if (size.isEmpty() || size.size() > 12 || !isHex) {
        malformed(tr("not the size of a chunk: “%1”").arg(shown(line)));
        return;
    }
    m_left = size.toLongLong(nullptr, 16);
    m_headBytes = 0; // the limit is for one head, not for all chunk lines of a long body
    m_state = m_left == 0 ? State::Trailers : State::ChunkData;
}

void HttpAnswerParser::endOfStream()
{
    if (m_state == State::UntilClose) {
        m_state = State::Complete;
    }
}

QByteArray HttpAnswerParser::joined(const char* name) const
{
    QByteArrayList values;
    for (const HttpHeader& header : m_headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            values << header.value;
        }
    }
    return values.join(',');
}

void HttpAnswerParser::malformed(QString what)
{
    m_problem = std::move(what);
    m_state = State::Malformed;
}

QString HttpAnswerParser::situation() const
{
    if (isMalformed()) {
        return m_problem;
    }
    if (m_isUntouched) {
        return tr("no byte of an answer came");
    }
    if (m_state == State::StatusLine || m_state == State::Headers) {
        return tr("the head of the answer was not complete");
    }
    return tr("status %1, the body was not complete after %2 bytes").arg(m_status).arg(m_bodyBytes);
}

} // namespace Pilothouse
