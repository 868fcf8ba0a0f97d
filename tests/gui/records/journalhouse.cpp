#include "tests/gui/records/journalhouse.h"
#include "app/cockpit/pages.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journalhead.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

namespace Pilothouse {
namespace {

void must(bool isDone, const QString& what)
{
    if (!isDone) {
        qFatal("%s", qPrintable(what));
    }
}

} // namespace

JournalHouse::JournalHouse()
{
    m_last.hash = genesisHash();
    SqliteJournal maker(file(), world.clock);
    must(await(maker.checkWritable()).has_value(), QStringLiteral("The journal of the test cannot be made."));
}

JournalHouse::~JournalHouse()
{
    window.reset();
    unlock();
}

QSqlDatabase JournalHouse::database()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("house"));
    database.setDatabaseName(file());
    must(database.open(), database.lastError().text());
    return database;
}

void JournalHouse::write(const QString& run, const QList<Event>& events)
{
    {
        QSqlDatabase base = database();
        base.transaction();
        QSqlQuery insert(base);
        insert.prepare(QStringLiteral("INSERT INTO events(seq, run, at, actor, kind, payload, previous, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
        for (Event event : events) {
            event.seq = m_last.seq + 1;
            event.run = run;
            event.previous = m_last.hash;
            event.hash = eventHash(event);
            const QVariantList values {event.seq, event.run, event.at, event.actor, event.kind, QString::fromUtf8(canonicalJson(event.payload)), event.previous, event.hash};
            for (int i = 0; i < values.size(); ++i) {
                insert.bindValue(i, values[i]);
            }
            must(insert.exec(), insert.lastError().text());
            m_last = event;
        }
        must(base.commit(), base.lastError().text());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("house"));
    JournalHeadFile head(m_folder.filePath(QStringLiteral("pilothouse/journal.head")));
    must(head.write({m_last.seq, m_last.hash}).has_value(), QStringLiteral("The head of the test's journal cannot be written."));
}

void JournalHouse::tamper(const QString& statement)
{
    {
        QSqlQuery query(database());
        must(query.exec(statement), query.lastError().text());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("house"));
}

void JournalHouse::lock()
{
    m_intruder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
    m_intruder.setDatabaseName(file());
    must(m_intruder.open(), m_intruder.lastError().text());
    for (const char* statement : {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "UPDATE events SET actor = actor WHERE seq = 1"}) {
        QSqlQuery query(m_intruder);
        must(query.exec(QLatin1String(statement)), query.lastError().text());
    }
}

void JournalHouse::unlock()
{
    if (m_intruder.isValid()) {
        QSqlQuery(m_intruder).exec(QStringLiteral("ROLLBACK"));
        m_intruder.close();
        m_intruder = {};
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
}

void JournalHouse::open()
{
    m_journal = std::make_unique<SqliteJournal>(file(), world.clock);
    m_feed = std::make_unique<JournalFeed>(m_journal.get(), &world.clock, file());
    DeskTools tools;
    tools.isAlive = [](const QString&) { return true; };
    tools.actor = QStringLiteral("ben@desk");
    m_desk = std::make_unique<DeploymentDesk>(tools, world.workspace.project, m_feed.get(), &world.clock);
    world.workspace.journal = m_feed.get();
    world.workspace.desk = m_desk.get();
    world.setStatus(QStringLiteral("production"), ScriptedWorkspace::healthy(QStringLiteral("production"), QStringLiteral("r41"), Slot::Blue));
    WindowTools windowTools;
    windowTools.person = QStringLiteral("ana");
    window = std::make_unique<MainWindow>(&world.workspace, &world.memory, windowTools, cockpitPages());
    window->resize(1280, 800);
    window->show();
    world.openProject();
}

QList<Event> pastRun(const QString& environment, const QString& release, const QString& outcome, qint64 at)
{
    QList<Event> events = outcome == u"succeeded" ? SampleRun::succeeded() : SampleRun::rolledBack();
    const qint64 shift = at - events.first().at;
    for (Event& event : events) {
        event.at += shift;
    }
    QJsonObject& created = events.first().payload;
    QJsonObject plan = created.value(QStringLiteral("plan")).toObject();
    for (QJsonObject* json : {&created, &plan}) {
        json->insert(QStringLiteral("environment"), environment);
        json->insert(QStringLiteral("release"), release);
    }
    created.insert(QStringLiteral("plan"), plan);
    if (outcome == u"aborted") {
        events = events.mid(0, 4);
        events << SampleRun(QStringLiteral("run"), events.last().at).finished(outcome, 1, {ErrorCode::Cancelled, QStringLiteral("ben@desk asked for it."), {}, {}}).events();
    }
    return events;
}

} // namespace Pilothouse
