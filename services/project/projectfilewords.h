#pragma once
#include <QCoreApplication>

namespace Pilothouse {

/// What the readers of the project file say.
class ProjectFileWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

} // namespace Pilothouse
