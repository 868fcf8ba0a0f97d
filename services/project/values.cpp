#include "services/project/values.h"
#include "services/project/valuewords.h"

namespace Pilothouse::Values {
namespace {

using Detail::ValueWords;

Read<int> wholeNumber(const YamlNode& node, const QString& key, int least, int most, Diagnostics& diagnostics)
{
    if (ValueWords::isFillIn(node)) {
        diagnostics.error(node.position, ValueWords::fillIn(key));
        return {};
    }
    bool isNumber = node.kind == YamlNode::Kind::Integer;
    const int value = isNumber ? node.text.toInt(&isNumber, 10) : 0;
    if (!isNumber || value < least || value > most) {
        diagnostics.error(node.position,
            ValueWords::tr("“%1” must be a whole number from %2 to %3; this is %4.").arg(key).arg(least).arg(most).arg(ValueWords::found(node)),
            node.kind == YamlNode::Kind::Text && !node.text.isEmpty() && node.text.toInt() > 0 ? ValueWords::tr("Write it without quotes or unit.") : QString());
        return {};
    }
    return value;
}

QString durationForm()
{
    return ValueWords::tr("Write a number and one of the units ms, s, m, h or d, for example 500ms, 20s or 5m; ten years at most.");
}

bool isList(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    if (!node.isList()) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must be a list; this is %2.").arg(key, ValueWords::found(node)),
            node.isScalar() && node.kind != YamlNode::Kind::Null ? ValueWords::tr("Write %1: [%2].").arg(key, node.text) : QString());
    }
    return node.isList();
}

template <class T, class ItemReader>
Read<QList<T>> listOf(const YamlNode& node, const QString& key, ItemReader reader, Diagnostics& diagnostics)
{
    if (!isList(node, key, diagnostics)) {
        return {};
    }
    QList<T> values;
    for (const YamlNode& item : node.items) {
        if (auto value = reader(item, key, diagnostics)) {
            values << std::move(*value);
        }
    }
    return values.size() == qsizetype(node.items.size()) ? Read<QList<T>>(values) : std::nullopt;
}

bool isFilled(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    if (node.isList() && node.items.empty()) {
        diagnostics.error(node.position, ValueWords::tr("“%1” is an empty list.").arg(key), ValueWords::tr("List at least one, or leave the key out."));
        return false;
    }
    return true;
}

} // namespace

Read<QString> text(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    if (node.kind != YamlNode::Kind::Text) {
        const bool isUnquoted = node.isScalar() && node.kind != YamlNode::Kind::Null;
        diagnostics.error(node.position, ValueWords::tr("“%1” must be text; this is %2.").arg(key, ValueWords::found(node)),
            isUnquoted ? ValueWords::tr("Put it in quotes: %1: \"%2\".").arg(key, node.text) : QString());
        return {};
    }
    if (ValueWords::isFillIn(node)) {
        diagnostics.error(node.position, ValueWords::fillIn(key));
        return {};
    }
    if (node.text.trimmed().isEmpty() || node.text.contains(QLatin1Char('\n'))) {
        diagnostics.error(node.position,
            node.text.contains(QLatin1Char('\n')) ? ValueWords::tr("“%1” must be one line.").arg(key) : ValueWords::tr("“%1” is empty.").arg(key));
        return {};
    }
    return node.text;
}

Read<bool> flag(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    if (node.kind != YamlNode::Kind::Bool) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must be true or false; this is %2.").arg(key, ValueWords::found(node)));
        return {};
    }
    return node.text.toLower() == u"true";
}

Read<Milliseconds> duration(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    const std::optional<Milliseconds> parsed = node.kind == YamlNode::Kind::Text ? parseDuration(node.text) : std::nullopt;
    if (!parsed) {
        const bool lacksUnit = node.kind == YamlNode::Kind::Integer || node.kind == YamlNode::Kind::Real;
        diagnostics.error(node.position,
            lacksUnit ? ValueWords::tr("“%1” has no unit; this is %2.").arg(key, ValueWords::found(node))
                      : ValueWords::tr("“%1” must be a duration; this is %2.").arg(key, ValueWords::found(node)),
            durationForm());
    }
    return parsed;
}

Read<double> durationInMilliseconds(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    const Read<Milliseconds> parsed = duration(node, key, diagnostics);
    return parsed ? Read<double>(double(parsed->count())) : std::nullopt;
}

Read<double> percentage(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    const std::optional<double> parsed = node.kind == YamlNode::Kind::Text ? parsePercentage(node.text) : std::nullopt;
    if (!parsed) {
        diagnostics.error(node.position,
            ValueWords::tr("“%1” must be a percentage from 0% to 100%; this is %2.").arg(key, ValueWords::found(node)),
            ValueWords::tr("Write it with its sign, for example 5% or 0.5%."));
    }
    return parsed;
}

Read<int> port(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return wholeNumber(node, key, 1, 65535, diagnostics);
}

Read<int> count(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return wholeNumber(node, key, 0, 1'000'000, diagnostics);
}

Read<int> sampleSize(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return wholeNumber(node, key, 0, 100'000, diagnostics);
}

Read<int> positiveCount(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return wholeNumber(node, key, 1, 1'000'000, diagnostics);
}

Read<double> rate(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    bool isNumber = node.kind == YamlNode::Kind::Integer || node.kind == YamlNode::Kind::Real;
    const double value = isNumber ? node.text.toDouble(&isNumber) : 0;
    if (!isNumber || !(value > 0 && value <= 1000)) {
        diagnostics.error(node.position,
            ValueWords::tr("“%1” must be a number of requests a second, above 0 and at most 1000; this is %2.").arg(key, ValueWords::found(node)));
        return {};
    }
    return value;
}

Read<QStringList> textList(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return listOf<QString>(node, key, text, diagnostics);
}

Read<QStringList> filledList(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return isFilled(node, key, diagnostics) ? textList(node, key, diagnostics) : std::nullopt;
}

Read<QStringList> command(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    if (node.kind == YamlNode::Kind::Text) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must be a list of words, because no shell reads it.").arg(key),
            ValueWords::tr("Write %1: [%2].").arg(key, node.text.simplified().split(QLatin1Char(' ')).join(QStringLiteral(", "))));
        return {};
    }
    return filledList(node, key, diagnostics);
}

Read<QStringList> variableNames(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return listOf<QString>(node, key, variableName, diagnostics);
}

Read<QStringList> urlPaths(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    return listOf<QString>(node, key, urlPath, diagnostics);
}

Read<int> choice(const YamlNode& node, const QString& key, const QStringList& words, Diagnostics& diagnostics)
{
    if (ValueWords::isFillIn(node)) {
        diagnostics.error(node.position, ValueWords::fillIn(key), ValueWords::tr("Write one of %1.").arg(words.join(QStringLiteral(", "))));
        return {};
    }
    const qsizetype index = node.kind == YamlNode::Kind::Text ? words.indexOf(node.text) : -1;
    if (index < 0) {
        diagnostics.error(node.position,
            ValueWords::tr("“%1” must be one of %2; this is %3.").arg(key, words.join(QStringLiteral(", ")), ValueWords::found(node)),
            nearest(node.text, words).isEmpty() ? QString() : suggestionFor(node.text, words));
        return {};
    }
    return int(index);
}

} // namespace Pilothouse::Values
