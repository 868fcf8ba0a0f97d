#pragma once
#include <QByteArray>
#include <QJsonValue>

namespace Pilothouse {

/// RFC 8785 canonical JSON: keys sorted by UTF-16 code units, no white space, shortest numbers,
/// minimal escapes. Equal values give equal bytes, so that a digest binds what they mean.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);

/// SHA-256 of the canonical form, 64 lower-case hexadecimal digits.
[[nodiscard]] QString canonicalDigest(const QJsonValue& value);

/// SHA-256 of raw bytes, 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Hex(const QByteArray& bytes);

} // namespace Pilothouse
