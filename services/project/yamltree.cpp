#include "services/project/yamltree.h"
#include "services/project/yamlbuilder.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <istream>
#include <streambuf>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace Pilothouse {
namespace {

class YamlTreeWords {
    Q_DECLARE_TR_FUNCTIONS(YamlTree)
};

/// Lets the parser read the bytes where they lie.
class ByteBuffer : public std::streambuf {
public:
    explicit ByteBuffer(const QByteArray& bytes)
    {
        char* begin = const_cast<char*>(bytes.constData()); // a streambuf's interface; it is only read
        setg(begin, begin, begin + bytes.size());
    }
};

Diagnostic diagnosticAt(const QString& file, Position at, QString message, QString suggestion = {})
{
    return {file, at.line, at.column, Severity::Error, std::move(message), std::move(suggestion)};
}

Position positionOfByte(const QByteArray& bytes, qsizetype offset)
{
    const qsizetype lineStart = offset == 0 ? 0 : bytes.lastIndexOf('\n', offset - 1) + 1;
    const auto line = int(QByteArrayView(bytes).first(lineStart).count('\n')) + 1;
    return {line, int(QString::fromUtf8(bytes.mid(lineStart, offset - lineStart)).size()) + 1};
}

/// The offset of the first byte that is not text: NUL, another control character, or broken UTF-8; else -1.
qsizetype firstBinaryByte(const QByteArray& bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f) {
            return i;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder.decode(bytes);
    if (!decoder.hasError()) {
        return -1;
    }
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) { // the longest prefix that could still go on to be right
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder prefix(QStringDecoder::Utf8);
        const QString text = prefix.decode(QByteArrayView(bytes).first(middle));
        (prefix.hasError() ? bad : good) = middle;
    }
    QStringDecoder complete(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = complete.decode(QByteArrayView(bytes).first(good));
    if (complete.hasError()) { // it ends within a character, which begins at the byte to blame
        do {
            --good;
        } while (good > 0 && (uchar(bytes[good]) & 0xc0) == 0x80);
    }
    return good;
}

std::optional<Diagnostic> refusal(const QByteArray& bytes, const QString& file, const YamlLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return diagnosticAt(file, {},
            YamlTreeWords::tr("The file is too large: %1 bytes, and at most %2 are read.").arg(bytes.size()).arg(limits.bytes));
    }
    if (const qsizetype binary = firstBinaryByte(bytes); binary >= 0) {
        return diagnosticAt(file, positionOfByte(bytes, binary),
            YamlTreeWords::tr("This is not text in UTF-8: byte 0x%1.").arg(uint(uchar(bytes[binary])), 2, 16, QLatin1Char('0')),
            YamlTreeWords::tr("Save the file as UTF-8."));
    }
    return {};
}

/// yaml-cpp's sentence for a tab in the indentation names anything but the tab.
QString adviceForLine(const QByteArray& bytes, int line)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (int candidate = qMax(1, line - 1); candidate <= qMin(line, int(lines.size())); ++candidate) {
        for (const char character : lines[candidate - 1]) {
            if (character == '\t') {
                return YamlTreeWords::tr("Line %1 is indented with a tab: YAML wants spaces.").arg(candidate);
            }
            if (character != ' ') {
                break;
            }
        }
    }
    return {};
}

} // namespace

const YamlNode* YamlNode::find(QStringView key) const
{
    for (const YamlEntry& entry : entries) {
        if (entry.key == key) {
            return &entry.value;
        }
    }
    return nullptr;
}

tl::expected<YamlNode, QList<Diagnostic>> readYaml(const QByteArray& bytes, const QString& file, const YamlLimits& limits)
{
    if (const std::optional<Diagnostic> refused = refusal(bytes, file, limits)) {
        return tl::unexpected(QList<Diagnostic> {*refused});
    }
    YamlBuilder builder(bytes, file, limits);
    try {
        ByteBuffer buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const YamlBuilder::Stopped&) {
        // The builder has said why.
    } catch (const YAML::Exception& problem) {
        const Position at = builder.positionOf(problem.mark);
        builder.report(at, YamlTreeWords::tr("This is not valid YAML: %1.").arg(QString::fromStdString(problem.msg)),
            adviceForLine(bytes, at.line));
    } catch (const std::exception& problem) {
        builder.report({}, YamlTreeWords::tr("This file cannot be read as YAML: %1.").arg(QString::fromUtf8(problem.what())));
    }
    return builder.finish();
}

} // namespace Pilothouse
