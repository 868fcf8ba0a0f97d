#include "ui/shell/frame/pagehost.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostSubjects = 4;
constexpr int longestWay = 50;

bool hasSubject(const QString& key)
{
    return key.contains(u'/');
}

} // namespace

PageHost::PageHost(QWidget* parent)
    : QStackedWidget(parent)
{
}

Page* PageHost::page() const
{
    return qobject_cast<Page*>(currentWidget());
}

QList<Page*> PageHost::pages() const
{
    QList<Page*> all;
    for (const auto& [key, page] : m_pages) {
        all << page;
    }
    return all;
}

Page* PageHost::go(const Place& place)
{
    if (place.key == m_place.key && page() != nullptr) {
        return page();
    }
    if (page() != nullptr && !page()->mayLeave()) {
        return nullptr;
    }
    if (!m_place.key.isEmpty()) {
        m_history << m_place;
        m_history = m_history.mid(std::max<qsizetype>(0, m_history.size() - longestWay));
    }
    return enter(place);
}

void PageHost::goBack()
{
    if (m_history.isEmpty() || (page() != nullptr && !page()->mayLeave())) {
        return;
    }
    enter(m_history.takeLast());
}

Page* PageHost::enter(const Place& place)
{
    if (page() != nullptr) {
        page()->leave();
    }
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const auto& one) { return one.first == place.key; });
    Page* next = at == m_pages.end() ? place.make(this) : at->second;
    if (at != m_pages.end()) {
        m_pages.erase(at);
    } else {
        addWidget(next);
    }
    m_pages << std::pair(place.key, next);
    m_place = place;
    setCurrentWidget(next);
    next->enter();
    dropOld();
    Q_EMIT placeChanged();
    return next;
}

void PageHost::dropOld()
{
    int subjects = 0;
    for (qsizetype i = m_pages.size() - 1; i >= 0; --i) {
        if (hasSubject(m_pages.at(i).first) && ++subjects > mostSubjects) {
            drop(m_pages.takeAt(i).second);
        }
    }
}

void PageHost::drop(Page* page)
{
    removeWidget(page);
    page->deleteLater();
}

void PageHost::clear()
{
    if (page() != nullptr) {
        page()->leave();
    }
    m_history.clear();
    m_place = {};
    for (const auto& [key, page] : std::as_const(m_pages)) {
        removeWidget(page);
        // At once: what they show goes with the project.
        delete page;
    }
    m_pages.clear();
}

} // namespace Pilothouse
