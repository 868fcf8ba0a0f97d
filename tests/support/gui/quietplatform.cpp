#include "tests/support/gui/quietplatform.h"
#include <QTimer>

namespace Pilothouse {
namespace {

QtMessageHandler printing = nullptr;

void print(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text != u"This plugin does not support propagateSizeHints()") {
        printing(type, context, text);
    }
}

} // namespace

void quietPlatform(QCoreApplication* application)
{
    // Qt Test installs its own handler when it begins; ours comes before it.
    QTimer::singleShot(0, application, [] { printing = qInstallMessageHandler(print); });
}

} // namespace Pilothouse
