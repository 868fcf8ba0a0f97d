#pragma once
#include "models/journal/eventtablemodel.h"
#include "ui/shell/widgets/numbers.h"
#include <QStackedWidget>


class QPlainTextEdit;

namespace Pilothouse {

class Button;
class ElidedLabel;
class Text;

/// One event of the journal: when, who, what in words, its payload as readable JSON, its place in the chain.
class EventView : public QStackedWidget {
    Q_OBJECT
public:
    explicit EventView(QWidget* parent = nullptr);

    void setTime(const TimeFormat& time) { m_time = time; }
    void showRow(const EventRow& row);
    void showNothing();

Q_SIGNALS:
    void runWanted(const QString& run);

private:
    QWidget* makeCard();
    QWidget* makeFields(QWidget* parent);
    void copy() const;

    TimeFormat m_time;
    Event m_event;
    Text* m_words = nullptr;
    ElidedLabel* m_when = nullptr;
    ElidedLabel* m_by = nullptr;
    ElidedLabel* m_kind = nullptr;
    ElidedLabel* m_hash = nullptr;
    ElidedLabel* m_previous = nullptr;
    QPlainTextEdit* m_payload = nullptr;
    Button* m_run = nullptr;
    class Card* m_card = nullptr;
};

} // namespace Pilothouse
