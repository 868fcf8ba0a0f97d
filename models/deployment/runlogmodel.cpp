#include "models/deployment/runlogmodel.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int allSources = RunLogLine::Application | RunLogLine::Database | RunLogLine::Router | RunLogLine::Pilothouse;

} // namespace

RunLogModel::RunLogModel(qsizetype capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_capacity(std::max<qsizetype>(1, capacity))
    , m_sources(QFlag(allSources))
    , m_wording(CellWording::plain())
{
}

void RunLogModel::append(const QList<RunLogLine>& lines)
{
    const qsizetype taken = std::min(lines.size(), m_capacity);
    const qsizetype skipped = lines.size() - taken;
    dropOldest(kept() + taken - m_capacity);
    if (skipped > 0) {
        m_first += skipped;
    }
    std::deque<qint64> shown;
    for (qsizetype i = skipped; i < lines.size(); ++i) {
        if (isWanted(lines[i])) {
            shown.push_back(m_first + kept() + i - skipped);
        }
    }
    if (!shown.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(shown.size()) - 1);
    }
    m_lines.insert(m_lines.end(), lines.cbegin() + skipped, lines.cend());
    if (!shown.empty()) {
        m_shown.insert(m_shown.end(), shown.cbegin(), shown.cend());
        endInsertRows();
    }
}

void RunLogModel::dropOldest(qsizetype surplus)
{
    if (surplus <= 0) {
        return;
    }
    const qint64 first = m_first + surplus;
    const auto kept = std::lower_bound(m_shown.cbegin(), m_shown.cend(), first);
    const int rows = int(kept - m_shown.cbegin());
    if (rows > 0) {
        beginRemoveRows({}, 0, rows - 1);
    }
    m_shown.erase(m_shown.cbegin(), kept);
    m_lines.erase(m_lines.cbegin(), m_lines.cbegin() + surplus);
    m_first = first;
    if (rows > 0) {
        endRemoveRows();
    }
}

void RunLogModel::clear()
{
    dropOldest(kept());
}

void RunLogModel::truncate(qint64 seq)
{
    const auto later = std::find_if(m_lines.cbegin(), m_lines.cend(), [seq](const RunLogLine& line) { return line.seq > seq; });
    const qint64 end = m_first + (later - m_lines.cbegin());
    const auto firstShown = std::lower_bound(m_shown.cbegin(), m_shown.cend(), end);
    const int row = int(firstShown - m_shown.cbegin());
    const bool hasRows = row < rowCount();
    if (hasRows) {
        beginRemoveRows({}, row, rowCount() - 1);
    }
    m_shown.erase(firstShown, m_shown.cend());
    m_lines.erase(later, m_lines.cend());
    if (hasRows) {
        endRemoveRows();
    }
}

void RunLogModel::setFilter(Sources sources, const QString& text)
{
    if (sources == m_sources && text == m_text) {
        return;
    }
    beginResetModel();
    m_sources = sources;
    m_text = text;
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (isWanted(m_lines[i])) {
            m_shown.push_back(m_first + qint64(i));
        }
    }
    endResetModel();
}

void RunLogModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

bool RunLogModel::isWanted(const RunLogLine& line) const
{
    return m_sources.testFlag(line.source)
        && (m_text.isEmpty() || line.text.contains(m_text, Qt::CaseInsensitive) || line.origin.contains(m_text, Qt::CaseInsensitive));
}

int RunLogModel::rowBefore(qint64 at) const
{
    const auto later = std::upper_bound(m_shown.cbegin(), m_shown.cend(), at,
        [this](qint64 limit, qint64 shown) { return limit < m_lines[size_t(shown - m_first)].at; });
    return int(later - m_shown.cbegin()) - 1;
}

QString RunLogModel::text(int firstRow, int lastRow) const
{
    QString text;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, rowCount() - 1); ++row) {
        const RunLogLine& each = line(row);
        text += m_wording.time(each.at) + QLatin1Char('\t') + each.origin + QLatin1Char('\t') + each.text + QLatin1Char('\n');
    }
    return text;
}

int RunLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RunLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RunLogLine& each = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TimeColumn ? m_wording.time(each.at) : index.column() == OriginColumn ? each.origin : each.text;
    case Qt::ToolTipRole: return index.column() == TimeColumn ? QVariant(m_wording.exactTime(each.at)) : QVariant();
    case Qt::AccessibleTextRole: return QStringLiteral("%1 %2 %3").arg(m_wording.time(each.at), each.origin, each.text);
    case AtRole: return each.at;
    case SourceRole: return int(each.source);
    case SeverityRole: return int(each.severity);
    case OriginRole: return each.origin;
    case TextRole: return each.text;
    default: return {};
    }
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn: return tr("Time");
    case OriginColumn: return tr("Source");
    case TextColumn: return tr("Line");
    default: return {};
    }
}

QHash<int, QByteArray> RunLogModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{AtRole, "at"}, {SourceRole, "source"}, {SeverityRole, "severity"}, {OriginRole, "origin"}, {TextRole, "text"}});
    return names;
}

} // namespace Pilothouse
