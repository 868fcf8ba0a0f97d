#pragma once
#include "services/deployment/stepexecutor.h"
#include <map>
#include <memory>

namespace Pilothouse {

/// The one list of step kinds. Adding a capability is adding an executor here.
class StepRegistry {
public:
    StepRegistry();
    ~StepRegistry();
    StepRegistry(const StepRegistry&) = delete;
    StepRegistry& operator=(const StepRegistry&) = delete;

    /// Null for a kind of a newer version.
    [[nodiscard]] StepExecutor* find(const QString& kind) const;
    /// Adds or replaces; tests put fault-injecting executors here.
    void add(const QString& kind, std::unique_ptr<StepExecutor> executor);

private:
    std::map<QString, std::unique_ptr<StepExecutor>> m_executors;
};

} // namespace Pilothouse
