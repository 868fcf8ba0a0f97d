#pragma once
#include "ui/shell/theme/theme.h"
#include <QWidget>

class QPainter;

namespace Pilothouse {

/// What a thing's state means, for its icon and colour. The word is the page's.
enum class Status {
    Ok, ///< passed, healthy, free, finished
    Warning, ///< drift, possible, older than wanted
    Critical, ///< failed, refused, needs a person
    Unknown, ///< not known, not reached, inconclusive
    Running, ///< goes on now
    Watching, ///< goes on and is well
    Pending, ///< still to come
    Paused,
    Aborted,
    RolledBack,
    Skipped,
};

[[nodiscard]] Role roleOf(Status status);
[[nodiscard]] QString iconOf(Status status);

/// Icon, word and colour: never colour alone.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr);
    StatusLabel(Status status, const QString& word, QWidget* parent = nullptr);

    void setStatus(Status status, const QString& word);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString word() const { return m_word; }
    void setTextStyle(TextStyle style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same for delegates: from the left edge of `rect`, cut with "…" where there is no room.
    static void paint(QPainter* painter, const QRect& rect, Status status, const QString& word,
        TextStyle style = TextStyle::Body);
    [[nodiscard]] static QSize sizeOf(const QString& word, TextStyle style = TextStyle::Body);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::Unknown;
    QString m_word;
    TextStyle m_style = TextStyle::Body;
};

} // namespace Pilothouse
