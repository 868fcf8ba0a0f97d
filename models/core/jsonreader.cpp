#include "models/core/jsonreader.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace Pilothouse {
namespace {

class JsonReaderWords {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return JsonReaderWords::tr("null");
    case QJsonValue::Bool: return JsonReaderWords::tr("true or false");
    case QJsonValue::Double: return JsonReaderWords::tr("a whole number");
    case QJsonValue::String: return JsonReaderWords::tr("a text");
    case QJsonValue::Array: return JsonReaderWords::tr("a list");
    case QJsonValue::Object: return JsonReaderWords::tr("an object");
    case QJsonValue::Undefined: break;
    }
    return JsonReaderWords::tr("nothing");
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path, QStringList* problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(problems)
{
}

QString JsonReader::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

QJsonValue JsonReader::value(const QString& key, QJsonValue::Type type)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        m_problems->append(JsonReaderWords::tr("%1 is missing").arg(pathOf(key)));
        return {};
    }
    if (found->type() != type) {
        m_problems->append(JsonReaderWords::tr("%1 must be %2").arg(pathOf(key), typeName(type)));
        return {};
    }
    return *found;
}

QString JsonReader::string(const QString& key)
{
    return value(key, QJsonValue::String).toString();
}

bool JsonReader::boolean(const QString& key)
{
    return value(key, QJsonValue::Bool).toBool();
}

qint64 JsonReader::integer(const QString& key)
{
    static constexpr double exactLimit = 9007199254740992.0;
    const double number = value(key, QJsonValue::Double).toDouble();
    if (std::abs(number) > exactLimit || std::trunc(number) != number) {
        m_problems->append(JsonReaderWords::tr("%1 must be %2").arg(pathOf(key), typeName(QJsonValue::Double)));
        return 0;
    }
    return qint64(number);
}

QJsonObject JsonReader::object(const QString& key)
{
    return value(key, QJsonValue::Object).toObject();
}

QStringList JsonReader::strings(const QString& key)
{
    QStringList list;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString()) {
            m_problems->append(JsonReaderWords::tr("%1 must be %2").arg(QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i), typeName(QJsonValue::String)));
        }
        list << array.at(i).toString();
    }
    return list;
}

JsonReader JsonReader::nested(const QString& key)
{
    return {object(key), pathOf(key), m_problems};
}

std::vector<JsonReader> JsonReader::objects(const QString& key)
{
    std::vector<JsonReader> readers;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!array.at(i).isObject()) {
            m_problems->append(JsonReaderWords::tr("%1 must be %2").arg(path, typeName(QJsonValue::Object)));
            continue;
        }
        readers.emplace_back(array.at(i).toObject(), path, m_problems);
    }
    return readers;
}

void JsonReader::reject(const QString& key, const QString& why)
{
    m_problems->append(pathOf(key) + QStringLiteral(": ") + why);
}

void JsonReader::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key())) {
            m_problems->append(JsonReaderWords::tr("%1 is not known").arg(pathOf(it.key())));
        }
    }
}

} // namespace Pilothouse
