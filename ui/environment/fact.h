#pragma once
#include "ui/shell/widgets/status.h"
#include <QWidget>
#include <optional>

namespace Pilothouse {

/// One line of a card: what it is at the left, how it is at the right. What does not fit is cut in the middle, and
/// the whole of it told in the tool tip and to a screen reader.
class Fact : public QWidget {
    Q_OBJECT
public:
    explicit Fact(const QString& name, QWidget* parent = nullptr);

    /// A status stands before the value as its icon, and gives both its colour.
    void setValue(const QString& value, std::optional<Status> status = {}, Role role = Role::Text);
    void setValueStyle(TextStyle style); ///< TextStyle::Mono for a commit
    /// More than the value, for the tool tip: the exact time.
    void setDetail(const QString& detail);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect valueRect() const;
    void say();

    QString m_name;
    QString m_value;
    QString m_detail;
    std::optional<Status> m_status;
    Role m_role = Role::Text;
    TextStyle m_style = TextStyle::Body;
};

} // namespace Pilothouse
