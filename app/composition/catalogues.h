#pragma once
#include <QTranslator>

namespace Pilothouse {

/// The words of the program in the language of the desktop. English lies below every other language: it has the
/// plurals of what is not translated. Lives as long as the application. GUI thread.
class Catalogues {
public:
    /// Loads and installs them from the program's resources; what is missing stays as it is written in the sources.
    void install();

private:
    QTranslator m_english;
    QTranslator m_own;
};

} // namespace Pilothouse
