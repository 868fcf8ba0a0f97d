#pragma once
#include "services/project/diagnostics.h"

namespace Pilothouse {

/// Whether the text holds a URL with a password: "redis://:s3cret@host".
[[nodiscard]] bool hasPassword(const QString& text);

/// Whether a key names something that must not be read by everyone: password, api-key, AUTH_TOKEN, …
[[nodiscard]] bool namesSecret(const QString& key);

/// Reports every secret in clear text, wherever in the file it stands. A message never repeats the secret.
void reportClearText(const YamlNode& root, Diagnostics& diagnostics);

} // namespace Pilothouse
