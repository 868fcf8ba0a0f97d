#pragma once
#include "ui/shell/page.h"
#include <QList>
#include <QStackedWidget>
#include <functional>

namespace Pilothouse {

/// Where a page lies, and how it is made when it is not there yet.
struct Place {
    QString key; ///< "overview", "run/run-7"
    PageId rail = PageId::Overview; ///< what the rail shows as selected
    std::function<Page*(QWidget* parent)> make;
};

/// Holds the pages that were shown, and the way back. Pages that belong to a subject (a run, a report) are kept for
/// a while and then deleted, oldest first.
class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(QWidget* parent = nullptr);

    /// Null when the page that is shown may not be left.
    Page* go(const Place& place);
    /// To the place before; nothing happens when there is none.
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_history.isEmpty(); }
    [[nodiscard]] Page* page() const; ///< null before the first
    [[nodiscard]] const Place& place() const { return m_place; }
    /// Deletes all pages and forgets the way: another project is open.
    void clear();
    [[nodiscard]] QList<Page*> pages() const;

Q_SIGNALS:
    void placeChanged();

private:
    Page* enter(const Place& place);
    void drop(Page* page);
    void dropOld();

    Place m_place;
    QList<Place> m_history;
    QList<std::pair<QString, Page*>> m_pages; ///< by use, the newest last
};

} // namespace Pilothouse
