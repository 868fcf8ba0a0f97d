#include "models/core/canonicaljson.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace Pilothouse {
namespace {

void writeString(QByteArray& out, const QString& text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto u = static_cast<unsigned char>(c);
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (u < 0x20) {
                out += "\\u00";
                out += hex[u >> 4];
                out += hex[u & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

// ECMAScript Number::toString on the shortest round-trip digits, as RFC 8785 section 3.2.2.3 asks.
void writeNumber(QByteArray& out, double number)
{
    if (number == 0 || !std::isfinite(number)) {
        out += number == 0 ? "0" : "null";
        return;
    }
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number), std::chars_format::scientific);
    const QByteArray text(buffer, end.ptr - buffer);
    const qsizetype e = text.indexOf('e');
    const int exponent = text.mid(e + 1).toInt();
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    const int count = int(digits.size());
    const int point = exponent + 1;
    if (number < 0) {
        out += '-';
    }
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1) {
            out += '.' + digits.mid(1);
        }
        out += 'e';
        out += point > 0 ? '+' : '-';
        out += QByteArray::number(std::abs(point - 1));
    }
}

void writeValue(QByteArray& out, const QJsonValue& value);

void writeObject(QByteArray& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size());
    });
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        writeString(out, keys[i]);
        out += ':';
        writeValue(out, object.value(keys[i]));
    }
    out += '}';
}

void writeArray(QByteArray& out, const QJsonArray& array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        writeValue(out, array.at(i));
    }
    out += ']';
}

void writeValue(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double: writeNumber(out, value.toDouble()); return;
    case QJsonValue::String: writeString(out, value.toString()); return;
    case QJsonValue::Array: writeArray(out, value.toArray()); return;
    case QJsonValue::Object: writeObject(out, value.toObject()); return;
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    writeValue(out, value);
    return out;
}

QString canonicalDigest(const QJsonValue& value)
{
    return sha256Hex(canonicalJson(value));
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Pilothouse
