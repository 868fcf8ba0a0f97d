#pragma once
#include <QString>
#include <QVariant>

namespace Pilothouse {

/// What the window remembers between its lives: size, theme, recent projects, columns of tables. Kept by the
/// executable. GUI thread.
class WindowMemory {
public:
    virtual ~WindowMemory() = default;

    /// Invalid when nothing is remembered under `key` ("window/geometry").
    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

} // namespace Pilothouse
