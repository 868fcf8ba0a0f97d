#pragma once
#include "models/core/error.h"
#include <tl/expected.hpp>
#include <utility>

namespace Pilothouse {

/// A value or an Error. Services never throw; library exceptions are caught where the library is called.
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::NotFound, tr("…"), tr("what to do"), evidence);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString remedy = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(remedy), std::move(detail)});
}

/// Passes an error on unchanged.
template <class T>
[[nodiscard]] tl::unexpected<Error> forward(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace Pilothouse
