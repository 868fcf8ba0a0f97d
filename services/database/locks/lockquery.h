#pragma once
#include "models/migration/lockpicture.h"
#include <QByteArray>

namespace Pilothouse {

/// The one question that a LockPicture is made of, for a server of that version (150018): one row, one JSON text.
[[nodiscard]] QString lockPictureQuery(int serverVersion);

/// What its answer says, sessions in the picture's order. `at` is the server's. A wait whose length the server does
/// not tell (before 14) is 1 ms long.
[[nodiscard]] LockPicture parseLockPicture(const QByteArray& json);

/// A statement as one line of at most `longest` characters.
[[nodiscard]] QString oneLine(const QString& statement, int longest = 300);

} // namespace Pilothouse
