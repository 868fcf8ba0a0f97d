#pragma once
#include "models/core/quantity.h"
#include "models/environment/project.h"
#include "services/project/diagnostics.h"
#include <optional>

namespace Pilothouse {

/// Readers of single values: each reports what is wrong, with the form that would be right, and returns nothing.
namespace Values {

template <class T>
using Read = std::optional<T>;

Read<QString> text(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< not empty, one line
Read<bool> flag(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< true or false
Read<Milliseconds> duration(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "20s"
Read<double> durationInMilliseconds(const YamlNode& node, const QString& key, Diagnostics& diagnostics);
Read<double> percentage(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "5%"
Read<int> port(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< 1 to 65535
Read<int> count(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< 0 to 1,000,000
Read<int> sampleSize(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< 0 to 100,000
Read<int> positiveCount(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< 1 to 1,000,000
Read<double> rate(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< above 0, to 1000 a second
Read<QStringList> textList(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< may be empty
Read<QStringList> filledList(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< at least one
Read<QStringList> command(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< at least one word
Read<QStringList> variableNames(const YamlNode& node, const QString& key, Diagnostics& diagnostics);
Read<QString> variableName(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "DJANGO_MIGRATE"
Read<QString> serviceName(const YamlNode& node, const QString& key, Diagnostics& diagnostics);
Read<QString> name(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< lower case, digits, - and _
Read<QString> urlPath(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "/health/"
Read<QString> folderPath(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "/static/"
Read<QStringList> urlPaths(const YamlNode& node, const QString& key, Diagnostics& diagnostics);
Read<QString> publicUrl(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< http(s)://…
Read<QString> cacheUrl(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< redis(s):// or unix://
Read<QString> dockerHost(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< unix:// or ssh://
Read<QString> hostName(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< host, perhaps :port
Read<QString> imageTemplate(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< has {release}
Read<QString> migrationLabel(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< "people.0002_rename_name"
Read<QString> timezone(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< IANA name
Read<QMap<QString, QString>> headers(const YamlNode& node, const QString& key, Diagnostics& diagnostics);
Read<SecretReference> secret(const YamlNode& node, const QString& key, Diagnostics& diagnostics); ///< {secret: name}

/// One of a fixed set of words; the index of the one that is there.
Read<int> choice(const YamlNode& node, const QString& key, const QStringList& words, Diagnostics& diagnostics);

} // namespace Values
} // namespace Pilothouse
