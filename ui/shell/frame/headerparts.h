#pragma once
#include "models/environment/observed.h"
#include "models/environment/project.h"
#include "ui/shell/theme/theme.h"
#include <QToolButton>
#include <optional>

namespace Pilothouse {

/// The environment's plate with an arrow; its name beside it where the plate does not say it.
class EnvironmentButton : public QToolButton {
    Q_OBJECT
public:
    explicit EnvironmentButton(QWidget* parent = nullptr);

    void setEnvironment(const QString& name, EnvironmentKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownName() const;

    QString m_name;
    EnvironmentKind m_kind = EnvironmentKind::Development;
};

/// Looks like a field and opens the palette.
class SearchButton : public QToolButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "release r42 ◆ green was r41", as wide as there is room.
class ReleaseLabel : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseLabel(QWidget* parent = nullptr);

    void setRelease(const QString& release, std::optional<Slot> slot, const QString& previous);
    void setUnknown(const QString& why); ///< nothing is known, with the reason
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_release;
    QString m_previous;
    QString m_why;
    std::optional<Slot> m_slot;
};

/// The first letter of who works here, in a circle.
class PersonMark : public QWidget {
    Q_OBJECT
public:
    explicit PersonMark(const QString& person, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_person;
};

/// Paints a key as it is printed on a keyboard; returns its width. `right` is where it ends.
int paintKeyCap(QPainter* painter, const QString& key, int right, int middle);

} // namespace Pilothouse
