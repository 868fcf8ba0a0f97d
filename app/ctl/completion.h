#pragma once
#include "app/ctl/commandline.h"
#include "models/core/result.h"
#include <QString>
#include <QStringList>
#include <vector>

namespace Pilothouse {

/// The shells that completionScript() knows.
[[nodiscard]] QStringList completionShells();

/// A completion script for pilothousectl, made from the commands themselves: their words, their options,
/// files where an option takes one. InvalidInput for a shell it does not know.
[[nodiscard]] Result<QString> completionScript(const QString& shell, const std::vector<CommandSpec>& commands);

} // namespace Pilothouse
