#pragma once
#include "services/probe/httpmessage.h"

namespace Pilothouse {

/// Reads one HTTP/1.x answer piece by piece, however it is cut: Content-Length, chunked, until close, or none.
/// Interim answers (1xx) are skipped. The body is counted and only its beginning kept. Pure: no I/O.
class HttpAnswerParser {
    Q_DECLARE_TR_FUNCTIONS(HttpAnswerParser)
public:
    /// `isHead`: the answer to HEAD, which has no body whatever its headers say.
    explicit HttpAnswerParser(HttpLimits limits = {}, bool isHead = false, qint64 keepBody = 0);

    /// Returns the bytes used; fewer than given once the answer is complete or malformed.
    qsizetype feed(QByteArrayView bytes);
    /// The peer has closed: completes an answer that runs until close.
    void endOfStream();

    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    [[nodiscard]] bool isMalformed() const { return m_state == State::Malformed; }
    /// No byte of an answer has come.
    [[nodiscard]] bool isUntouched() const { return m_isUntouched; }
    /// The connection may carry another request.
    [[nodiscard]] bool keepsAlive() const { return isComplete() && m_keepsAlive; }
    /// What is wrong, or how far the answer came; for evidence.
    [[nodiscard]] QString situation() const;

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QList<HttpHeader>& headers() const { return m_headers; }
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }

private:
    enum class State { StatusLine, Headers, Length, ChunkSize, ChunkData, ChunkEnd, Trailers, UntilClose, Complete, Malformed };

    qsizetype feedLine(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void onLine(QByteArray line);
    void onStatusLine(const QByteArray& line);
    void onHeader(const QByteArray& line);
    void onHeadersEnd();
    void chooseBody();
    void onChunkSize(const QByteArray& line);
    [[nodiscard]] QByteArray joined(const char* name) const;
    [[nodiscard]] bool isInBody() const;
    void malformed(QString what);

    HttpLimits m_limits;
    bool m_isHead;
    qint64 m_keepBody;
    State m_state = State::StatusLine;
    QByteArray m_line;
    qsizetype m_headBytes = 0;
    int m_status = 0;
    bool m_isVersion10 = false;
    bool m_keepsAlive = false;
    bool m_isUntouched = true;
    QList<HttpHeader> m_headers;
    qint64 m_left = 0; ///< bytes of the body or of the chunk still to come
    qint64 m_bodyBytes = 0;
    QByteArray m_body;
    QString m_problem;
};

} // namespace Pilothouse
