#include "services/deployment/recording.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pilothouse {
namespace {

class RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

constexpr qint64 mostBytes = 256 * 1024 * 1024;

Event eventFromJson(const QJsonObject& json)
{
    Event event;
    event.seq = json.value(QStringLiteral("seq")).toInteger();
    event.run = json.value(QStringLiteral("run")).toString();
    event.at = json.value(QStringLiteral("at")).toInteger();
    event.actor = json.value(QStringLiteral("actor")).toString();
    event.kind = json.value(QStringLiteral("kind")).toString();
    event.payload = json.value(QStringLiteral("payload")).toObject();
    event.previous = json.value(QStringLiteral("previous")).toString();
    event.hash = json.value(QStringLiteral("hash")).toString();
    return event;
}

QList<Event> allEvents(const QByteArray& bytes)
{
    QList<Event> events;
    const QJsonDocument whole = QJsonDocument::fromJson(bytes);
    for (const QJsonValue& each : whole.array()) {
        events.append(eventFromJson(each.toObject()));
    }
    if (whole.isArray()) {
        return events;
    }
    for (const QByteArray& line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            events.append(eventFromJson(QJsonDocument::fromJson(line).object()));
        }
    }
    return events;
}

Result<> checkChain(const QList<Event>& events)
{
    const Event* before = nullptr;
    for (const Event& event : events) {
        const bool follows = before != nullptr && event.seq == before->seq + 1;
        const bool isInOrder = before == nullptr || event.seq > before->seq;
        if (event.seq <= 0 || !isInOrder || eventHash(event) != event.hash || (follows && event.previous != before->hash)) {
            return failure(ErrorCode::Corrupt, RecordingWords::tr("The recording is damaged at event %1: it is not what was written.").arg(event.seq),
                RecordingWords::tr("Export it again with `pilothousectl journal export`."));
        }
        before = &event;
    }
    return {};
}

} // namespace

Result<QList<Event>> readRecording(const QByteArray& bytes)
{
    const QList<Event> events = allEvents(bytes);
    if (const Result<> whole = checkChain(events); !whole) {
        return forward(whole);
    }
    QString run;
    for (const Event& event : events) {
        run = event.kind == QStringView(EventKind::runCreated) ? event.run : run;
    }
    QList<Event> ofRun;
    for (const Event& event : events) {
        if (!run.isEmpty() && event.run == run) {
            ofRun.append(event);
        }
    }
    if (ofRun.isEmpty()) {
        return failure(ErrorCode::Corrupt, RecordingWords::tr("The file holds no run."), RecordingWords::tr("Choose a file that `pilothousectl journal export` wrote."));
    }
    return ofRun;
}

Result<QList<Event>> readRecordingFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, RecordingWords::tr("The recording %1 cannot be read: %2.").arg(name, file.errorString()), RecordingWords::tr("Choose another file."));
    }
    return readRecording(file.read(mostBytes));
}

} // namespace Pilothouse
