#pragma once
#include "models/deployment/runfiltermodel.h"
#include "models/deployment/runsummaryrow.h"
#include <QWidget>

class QComboBox;

namespace Pilothouse {

class Button;
class FilterField;
class Text;

/// Which runs are wanted: environment, outcome, release, words.
class RunFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit RunFilterBar(QWidget* parent = nullptr);

    /// What there is to choose from; a choice that is gone stays until it is changed.
    void setRuns(const QList<RunSummaryRow>& runs);
    /// "12 of 1 003"
    void setCount(qsizetype shown, qsizetype all);
    [[nodiscard]] RunFilterModel::Filter filter() const;

public Q_SLOTS:
    void showAll(); ///< takes every filter away

Q_SIGNALS:
    void filterChanged();

private:
    QComboBox* makeChoice(const QString& name, const QString& every);
    void onChanged();
    static void offer(QComboBox* box, const QStringList& choices);

    QComboBox* m_environment;
    QComboBox* m_outcome;
    QComboBox* m_release;
    FilterField* m_text;
    Text* m_count;
    Button* m_showAll;
};

} // namespace Pilothouse
