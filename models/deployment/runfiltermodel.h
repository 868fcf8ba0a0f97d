#pragma once
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Pilothouse {

/// The runs of a RunTableModel that a person wants to see, sorted by what the columns mean.
class RunFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Outcome { Any, GoesOn, Succeeded, RolledBack, Aborted, Failed, NeedsPerson };
    Q_ENUM(Outcome)

    struct Filter {
        QString environment; ///< empty: any
        QString release; ///< empty: any
        Outcome outcome = Outcome::Any;
        QString text; ///< words that a row must all have, in any case

        bool operator==(const Filter&) const = default;
    };

    explicit RunFilterModel(QObject* parent = nullptr);

    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] bool isFiltering() const { return !(m_filter == Filter()); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Filter m_filter;
    QStringList m_words;
};

} // namespace Pilothouse
