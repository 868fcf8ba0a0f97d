#include "app/composition/catalogues.h"
#include <QCoreApplication>
#include <QLocale>

namespace Pilothouse {

void Catalogues::install()
{
    const QString folder = QStringLiteral(":/translations");
    if (m_english.load(QStringLiteral("pilothouse_en"), folder)) {
        QCoreApplication::installTranslator(&m_english);
    }
    // Asked before what was installed earlier.
    if (m_own.load(QLocale(), QStringLiteral("pilothouse"), QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

} // namespace Pilothouse
