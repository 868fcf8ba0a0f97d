#include "tests/support/gui/guitest.h"
#include "ui/shell/theme/icons.h"
#include <QLabel>
#include <QSignalSpy>

using namespace Pilothouse;

namespace {

struct Ground {
    QString name;
    QColor color;
};

QList<Ground> groundsOf(Role role, bool isDark)
{
    QList<Ground> grounds {{QStringLiteral("surface"), tokenColor(Role::Surface, isDark)},
        {QStringLiteral("surfaceRaised"), tokenColor(Role::SurfaceRaised, isDark)},
        {QStringLiteral("surfaceSunken"), tokenColor(Role::SurfaceSunken, isDark)},
        {QStringLiteral("accentTint"), tokenTint(Role::Accent, isDark)},
        {QStringLiteral("productionTint"), tokenTint(Role::Production, isDark)},
        {QStringLiteral("own tint"), tokenTint(role, isDark)}};
    if (role == Role::Text || role == Role::TextMuted) {
        for (const Role status : {Role::Ok, Role::Warning, Role::Critical, Role::Unknown}) {
            grounds << Ground {QStringLiteral("tint of %1").arg(static_cast<int>(status)),
                tokenTint(status, isDark)};
        }
    }
    return grounds;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPairOfInkAndGroundHasItsContrast_data();
    void everyPairOfInkAndGroundHasItsContrast();
    void filledGroundsCarryTheirText();
    void tintsAreThoseOfTheTokens();
    void aChangeOfModeReachesWidgetsThatAreShown();
    void theDesktopDecidesUntilAModeIsChosen();
    void textScaleMakesFontsAndLengthsLarger();
    void everyIconIsDrawnInTheColourAsked();
};

void ThemeTest::everyPairOfInkAndGroundHasItsContrast_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("least");
    for (const Role role : {Role::Text, Role::TextMuted, Role::Accent, Role::Blue, Role::Green,
             Role::Ok, Role::Warning, Role::Critical, Role::Unknown, Role::Production}) {
        QTest::addRow("text in role %d", static_cast<int>(role)) << static_cast<int>(role) << 4.5;
    }
    QTest::addRow("lines of controls") << static_cast<int>(Role::LineStrong) << 3.0;
}

void ThemeTest::everyPairOfInkAndGroundHasItsContrast()
{
    QFETCH(int, role);
    QFETCH(double, least);
    for (const bool isDark : {false, true}) {
        const QList<Ground> grounds = groundsOf(static_cast<Role>(role), isDark);
        for (const Ground& ground : grounds) {
            const double ratio =
                contrastRatio(tokenColor(static_cast<Role>(role), isDark), ground.color);
            QVERIFY2(ratio >= least,
                qPrintable(QStringLiteral("%1 on %2 (%3)")
                        .arg(ratio)
                        .arg(ground.name,
                            isDark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }
}

void ThemeTest::filledGroundsCarryTheirText()
{
    for (const bool isDark : {false, true}) {
        QVERIFY(contrastRatio(tokenColor(Role::OnAccent, isDark), tokenColor(Role::Accent, isDark))
            >= 4.5);
        QVERIFY(contrastRatio(
                    tokenColor(Role::OnProduction, isDark), tokenColor(Role::Production, isDark))
            >= 4.5);
    }
}

void ThemeTest::tintsAreThoseOfTheTokens()
{
    QCOMPARE(tokenTint(Role::Accent, false).name(), QStringLiteral("#ebecee"));
    QCOMPARE(tokenTint(Role::Accent, true).name(), QStringLiteral("#383c44"));
    QCOMPARE(tokenTint(Role::Production, false).name(), QStringLiteral("#f6eaf1"));
    QCOMPARE(tokenTint(Role::Critical, true).name(), QStringLiteral("#3d2f34"));
}

void ThemeTest::aChangeOfModeReachesWidgetsThatAreShown()
{
    Theme* theme = Theme::of();
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy changed(theme, &Theme::changed);
    theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(window.palette().color(QPalette::Window), tokenColor(Role::Surface, true));
    QCOMPARE(window.grab().toImage().pixelColor(5, 5), tokenColor(Role::Surface, true));
    theme->setMode(Theme::Mode::Light);
    QTRY_COMPARE(window.grab().toImage().pixelColor(5, 5), tokenColor(Role::Surface, false));
}

void ThemeTest::theDesktopDecidesUntilAModeIsChosen()
{
    Theme* theme = Theme::of();
    theme->setMode(Theme::Mode::Desktop);
    theme->setDesktopDark(true);
    QVERIFY(theme->isDark());
    theme->setDesktopDark(false);
    QVERIFY(!theme->isDark());
    theme->setMode(Theme::Mode::Light);
    theme->setDesktopDark(true);
    QVERIFY(!theme->isDark());
    theme->setDesktopDark(false);
}

void ThemeTest::textScaleMakesFontsAndLengthsLarger()
{
    Theme* theme = Theme::of();
    theme->setTextScale(2);
    QCOMPARE(theme->font(TextStyle::Body).pixelSize(), 26);
    QCOMPARE(theme->px(Metric::control), 64);
    QCOMPARE(QApplication::font().pixelSize(), 26);
    theme->setTextScale(1);
    QCOMPARE(theme->font(TextStyle::Body).pixelSize(), 13);
}

void ThemeTest::everyIconIsDrawnInTheColourAsked()
{
    const QColor ink(200, 10, 30);
    for (const QString& name : {QStringLiteral("overview"), QStringLiteral("ok"),
             QStringLiteral("warning"), QStringLiteral("running")}) {
        QVERIFY2(Icons::exists(name), qPrintable(name));
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Icons::paint(&painter, image.rect(), name, ink);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                inked += image.pixelColor(x, y) == ink ? 1 : 0;
            }
        }
        QVERIFY2(inked > 20, qPrintable(name));
    }
    QVERIFY(!Icons::exists(QStringLiteral("nothing")));
}

PILOTHOUSE_GUI_TEST_MAIN(ThemeTest)
#include "tst_theme.moc"
