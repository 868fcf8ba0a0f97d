#pragma once
#include "ui/shell/widgets/status.h"
#include <QToolButton>
#include <QWidget>

class QHBoxLayout;

namespace Pilothouse {

class ElidedLabel;

/// One thing that the environment hangs on: docker, database, cache, router.
struct StatusDot {
    QString check; ///< line of doctor that explains it: "docker.daemon"
    QString name; ///< "docker"
    Status status = Status::Unknown;
    QString words; ///< "Docker answers." or what is wrong, and what to do
};

/// The window's foot: dots that open doctor, the probe's figures, the time in the project's zone.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setDots(const QList<StatusDot>& dots);
    void setSentence(const QString& sentence); ///< "probe 20/s · 0 of 3 540 failed"
    void setTime(const QString& time, const QString& exact);

Q_SIGNALS:
    void doctorWanted(const QString& check);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();

    QHBoxLayout* m_layout;
    QHBoxLayout* m_dots;
    ElidedLabel* m_sentence;
    ElidedLabel* m_time;
};

} // namespace Pilothouse
