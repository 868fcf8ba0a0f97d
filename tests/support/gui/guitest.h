#pragma once
#include "tests/support/gui/quietplatform.h"
#include "ui/shell/theme/theme.h"
#include <QApplication>
#include <QTest>
#include <QTranslator>

namespace Pilothouse {

/// The main function of a test of widgets: an application with the theme, for the whole life of the
/// test.
template <class TestClass>
int runGuiTest(int argc, char** argv)
{
    QApplication application(argc, argv);
    // The plurals of English are a catalogue too.
    QTranslator english;
    if (english.load(QStringLiteral(PILOTHOUSE_CATALOGUES "/pilothouse_en.qm"))) {
        QApplication::installTranslator(&english);
    }
    quietPlatform(&application);
    Theme theme(application);
    theme.setMode(Theme::Mode::Light);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Pilothouse

/// Instead of QTEST_MAIN.
#define PILOTHOUSE_GUI_TEST_MAIN(TestClass)                                                        \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return Pilothouse::runGuiTest<TestClass>(argc, argv);                                      \
    }
