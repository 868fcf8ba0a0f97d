#include "services/probe/httpmessage.h"

namespace Pilothouse {
namespace {

QByteArray withoutControls(QByteArray text)
{
    text.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return text;
}

} // namespace

Result<HttpEndpoint> HttpEndpoint::of(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    const bool isTls = scheme == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || (!isTls && scheme != QLatin1String("http"))) {
        return failure(ErrorCode::InvalidInput, tr("%1 is not an http or https URL with a host.").arg(url.toDisplayString()),
            tr("Write it like http://127.0.0.1:8080/."));
    }
    HttpEndpoint endpoint;
    endpoint.address = url.host();
    endpoint.port = quint16(url.port(isTls ? 443 : 80));
    endpoint.isTls = isTls;
    return endpoint;
}

QByteArray HttpRequest::serialized() const
{
    QByteArray wire = method + ' ' + withoutControls(target).replace(' ', "%20") + " HTTP/1.1\r\nHost: " + withoutControls(host) + "\r\n";
    for (const HttpHeader& header : headers) {
        wire += withoutControls(header.name) + ": " + withoutControls(header.value) + "\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT") {
        wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    wire += isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return wire + body;
}

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    for (const HttpHeader& header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            return header.value;
        }
    }
    return {};
}

} // namespace Pilothouse
