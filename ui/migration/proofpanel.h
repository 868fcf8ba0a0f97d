#pragma once
#include "models/migration/review.h"
#include <QStackedWidget>

namespace Pilothouse {

class EmptyState;
class ProofTable;
class ReviewFeed;
class Text;

/// The proof of which code works on which schema, or the way to have it made.
class ProofPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit ProofPanel(QWidget* parent = nullptr);

    void show(const ReviewFeed& feed, const QString& oldRelease);

Q_SIGNALS:
    void proofWanted();

private:
    QWidget* makeProof();

    EmptyState* m_nothing;
    ProofTable* m_table;
    Text* m_rehearsal;
    Text* m_notes;
};

} // namespace Pilothouse
