#include "models/metric/minmaxseries.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr int fanShift = 4; // sixteen of a level make one of the next
constexpr qsizetype fan = 1 << fanShift;

} // namespace

void Extent::include(double value)
{
    min = std::min(min, value);
    max = std::max(max, value);
}

void Extent::include(const Extent& other)
{
    min = std::min(min, other.min);
    max = std::max(max, other.max);
}

void MinMaxSeries::append(qint64 at, double value)
{
    if (!std::isfinite(value)) {
        return;
    }
    m_samples.push_back({m_samples.empty() ? at : std::max(at, m_samples.back().at), value});
    if (m_levels.empty()) {
        m_levels.emplace_back();
    }
    qsizetype index = size() - 1;
    for (size_t level = 0; level < m_levels.size(); ++level) {
        index >>= fanShift;
        if (index == qsizetype(m_levels[level].size())) {
            m_levels[level].emplace_back();
        }
        m_levels[level][size_t(index)].include(value);
        if (level + 1 == m_levels.size() && qsizetype(m_levels[level].size()) > fan) {
            addLevel();
        }
    }
}

// The new top begins with the first sixteen of the level below it; the rest follows as the loop
// goes on.
void MinMaxSeries::addLevel()
{
    Extent first;
    for (qsizetype block = 0; block < fan; ++block) {
        first.include(m_levels.back()[size_t(block)]);
    }
    m_levels.push_back({first});
}

void MinMaxSeries::clear()
{
    m_samples.clear();
    m_levels.clear();
}

qsizetype MinMaxSeries::firstAt(qint64 at, qsizetype from) const
{
    const auto begin = m_samples.cbegin() + std::clamp<qsizetype>(from, 0, size());
    return std::lower_bound(begin, m_samples.cend(), at, [](const Sample& sample, qint64 time) {
        return sample.at < time;
    }) - m_samples.cbegin();
}

Extent MinMaxSeries::extent(qsizetype first, qsizetype last) const
{
    Extent extent;
    first = std::max<qsizetype>(first, 0);
    last = std::min(last, size());
    while (first < last) {
        // The widest block that begins here and ends inside.
        int level = -1;
        qsizetype width = 1;
        while (level + 1 < int(m_levels.size()) && first % (width * fan) == 0
            && first + width * fan <= last) {
            width *= fan;
            ++level;
        }
        if (level < 0) {
            extent.include(m_samples[size_t(first)].value);
        } else {
            extent.include(m_levels[size_t(level)][size_t(first / width)]);
        }
        first += width;
    }
    return extent;
}

std::optional<MinMaxSeries::Sample> MinMaxSeries::nearest(qint64 at, qint64 reach) const
{
    const qsizetype next = firstAt(at);
    std::optional<Sample> found;
    for (const qsizetype index : {next - 1, next}) {
        if (index < 0 || index >= size()) {
            continue;
        }
        const qint64 distance = std::abs(this->at(index).at - at);
        if (distance <= reach && (!found || distance < std::abs(found->at - at))) {
            found = this->at(index);
        }
    }
    return found;
}

std::vector<Extent> MinMaxSeries::columns(
    qint64 from, qint64 to, int width, qint64 longestGap) const
{
    std::vector<Extent> columns(size_t(std::max(width, 0)));
    if (to <= from || isEmpty()) {
        return columns;
    }
    const double perColumn = double(to - from) / width;
    qsizetype first = firstAt(from);
    for (int column = 0; column < width; ++column) {
        const qsizetype last =
            firstAt(from + qint64(std::llround(perColumn * (column + 1))), first);
        if (first < last) {
            columns[size_t(column)] = extent(first, last);
        } else {
            columns[size_t(column)] =
                between(first, from + qint64(std::llround(perColumn * (column + 0.5))), longestGap);
        }
        first = last;
    }
    return columns;
}

Extent MinMaxSeries::between(qsizetype next, qint64 at, qint64 longestGap) const
{
    Extent extent;
    if (next <= 0 || next >= size()) {
        return extent;
    }
    const Sample& left = this->at(next - 1);
    const Sample& right = this->at(next);
    if (right.at - left.at <= longestGap && right.at > left.at) {
        const double share =
            std::clamp(double(at - left.at) / double(right.at - left.at), 0.0, 1.0);
        extent.include(left.value + share * (right.value - left.value));
    }
    return extent;
}

} // namespace Pilothouse
