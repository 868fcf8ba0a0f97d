#pragma once
#include "ui/shell/theme/focusring.h"
#include "ui/shell/theme/tokens.h"
#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace Pilothouse {

/// The look of the whole application: colours, fonts, lengths, style. One an application, made by
/// its main function or by a test; a property of QApplication leads to it. GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Desktop, Light, Dark };
    Q_ENUM(Mode)

    /// Sets style, palette and font of `application`, and follows the desktop.
    explicit Theme(QApplication& application);
    ~Theme() override;

    /// The application's theme; `widget` may be null. Fatal when there is none.
    [[nodiscard]] static Theme* of(const QWidget* widget = nullptr);

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QColor tint(Role role) const;
    /// What dims the window below a dialog.
    [[nodiscard]] QColor scrim() const { return QColor(15, 19, 27, 107); }
    [[nodiscard]] QFont font(TextStyle style) const;
    /// Height of a line of text in `style`, in px.
    [[nodiscard]] int lineHeight(TextStyle style) const;
    /// A length given at 100 % text, at the text size in force.
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] qreal pxF(qreal length) const { return length * m_textScale; }

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// What the desktop prefers; used in Mode::Desktop.
    void setDesktopDark(bool isDark);
    [[nodiscard]] qreal textScale() const { return m_textScale; } ///< 1 is 100 %
    void setTextScale(qreal scale); ///< kept between 0.75 and 3
    /// How long a state change is animated: 0 when the desktop asks for reduced motion.
    [[nodiscard]] int motion() const { return m_isMotionReduced ? 0 : 120; }
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

Q_SIGNALS:
    /// Colours or sizes are others now.
    void changed();

private:
    void apply();

    QApplication& m_application;
    QString m_family;
    QString m_monoFamily;
    Mode m_mode = Mode::Desktop;
    bool m_isDesktopDark = false;
    bool m_isDark = false;
    bool m_isMotionReduced = false;
    qreal m_textScale = 1;
    FocusRing m_ring {nullptr};
};

} // namespace Pilothouse
