#pragma once
#include <QtGlobal>
#include <limits>
#include <optional>
#include <vector>

namespace Pilothouse {

/// The smallest and the largest of some values; empty until a number is included.
struct Extent {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return min > max; }
    void include(double value);
    void include(const Extent& other);
};

/// A series that grows at its end, with a pyramid of extents over it: what a chart of any width has
/// to draw of any span is found in time that depends on the width, not on the number of samples.
/// Pure; one thread.
class MinMaxSeries {
public:
    struct Sample {
        qint64 at = 0; ///< µs UTC
        double value = 0;
    };

    /// A time before the last one counts as the last one; a value that is no number is left out.
    void append(qint64 at, double value);
    void clear();

    [[nodiscard]] qsizetype size() const { return qsizetype(m_samples.size()); }
    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    [[nodiscard]] const Sample& at(qsizetype index) const { return m_samples[size_t(index)]; }
    [[nodiscard]] const Sample& last() const { return m_samples.back(); }
    /// Index of the first sample at or after `at`; size() when there is none. Search starts at
    /// `from`.
    [[nodiscard]] qsizetype firstAt(qint64 at, qsizetype from = 0) const;
    /// Of the samples [first, last).
    [[nodiscard]] Extent extent(qsizetype first, qsizetype last) const;
    /// The sample whose time is nearest to `at`, at most `reach` µs away.
    [[nodiscard]] std::optional<Sample> nearest(qint64 at, qint64 reach) const;

    /// What each of `width` columns of [from, to) has to show: the extent of its samples, or
    /// between two samples that are at most `longestGap` µs apart the value on the line that joins
    /// them; empty elsewhere.
    [[nodiscard]] std::vector<Extent> columns(
        qint64 from, qint64 to, int width, qint64 longestGap) const;

private:
    void addLevel();
    [[nodiscard]] Extent between(qsizetype next, qint64 at, qint64 longestGap) const;

    std::vector<Sample> m_samples;
    std::vector<std::vector<Extent>> m_levels; ///< level n: extents of 16^(n+1) samples each
};

} // namespace Pilothouse
