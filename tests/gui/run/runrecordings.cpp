#include "tests/gui/run/runrecordings.h"
#include "services/deployment/recording.h"
#include <QSysInfo>

namespace Pilothouse {

RunRecording::RunRecording(const QString& name)
{
    const QString file =
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/runs/%1.jsonl").arg(name);
    const Result<QList<Event>> events = readRecordingFile(file);
    if (!events) {
        qFatal("%s: %s", qPrintable(file), qPrintable(events.error().message));
    }
    m_events = *events;
    for (Event& event : m_events) {
        if (event.kind == QStringView(EventKind::runStarted)) {
            event.payload.insert(QStringLiteral("host"), QSysInfo::machineHostName());
        }
    }
}

qsizetype RunRecording::find(const char16_t* kind, const QString& step) const
{
    for (qsizetype index = 0; index < m_events.size(); ++index) {
        const bool isStep = step.isEmpty()
            || m_events[index].payload.value(QStringLiteral("step")).toString() == step;
        if (isStep && m_events[index].kind == QStringView(kind)) {
            return index;
        }
    }
    qFatal("the recording has no %s of %s", qPrintable(QString::fromUtf16(kind)), qPrintable(step));
}

QList<Event> RunRecording::until(const char16_t* kind, const QString& step, int after) const
{
    return m_events.mid(0, find(kind, step) + 1 + after);
}

QList<Event> RunRecording::until(
    const char16_t* kind, const QString& step, std::chrono::seconds later) const
{
    const qint64 end = m_events[find(kind, step)].at + std::chrono::microseconds(later).count();
    QList<Event> events;
    for (const Event& event : m_events) {
        if (event.at <= end) {
            events.append(event);
        }
    }
    return events;
}

RunState RunRecording::fold(const QList<Event>& events)
{
    return foldRun(events.first().run, events);
}

} // namespace Pilothouse
