#include "models/core/timewords.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

class TimeWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyInstantNamesTheProjectsZone()
    {
        const TimeWords manila = TimeWords::ofZone(u"Asia/Manila"_s);
        QCOMPARE(manila.moment(m_at), u"2026-11-21 10:00:04 Asia/Manila"_s);
        QCOMPARE(manila.moment(QDateTime::fromMSecsSinceEpoch(m_at / 1000, Qt::UTC)), manila.moment(m_at));
        QCOMPARE(manila.clock(m_at), u"10:00:04 Asia/Manila"_s);
        QCOMPARE(TimeWords().moment(m_at), u"2026-11-21 02:00:04 UTC"_s);
    }

    void cellsLeaveTheZoneToTheirHeading()
    {
        const TimeWords manila = TimeWords::ofZone(u"Asia/Manila"_s);
        QCOMPARE(manila.heading(u"STARTED"_s), u"STARTED (Asia/Manila)"_s);
        QCOMPARE(manila.cell(m_at), u"2026-11-21 10:00:04"_s);
        QCOMPARE(manila.clockCell(m_at), u"10:00:04.250"_s);
    }

    void theOffsetIsThatOfTheInstant()
    {
        const TimeWords berlin = TimeWords::ofZone(u"Europe/Berlin"_s);
        QCOMPARE(berlin.clock(m_at), u"03:00:04 Europe/Berlin"_s);
        const qint64 june = QDateTime(QDate(2026, 6, 21), QTime(2, 0, 4), Qt::UTC).toMSecsSinceEpoch() * 1000;
        QCOMPARE(berlin.clock(june), u"04:00:04 Europe/Berlin"_s);
    }

    void anInstantThatHasNotComeIsADash()
    {
        QCOMPARE(TimeWords().moment(0), u"–"_s);
        QCOMPARE(TimeWords().clock(0), u"–"_s);
        QCOMPARE(TimeWords().cell(QDateTime()), u"–"_s);
    }

    void aZoneThatIsNotKnownHereIsUtcByName()
    {
        QCOMPARE(TimeWords::ofZone(u"Mars/Olympus"_s).clock(m_at), u"02:00:04 UTC"_s);
        QCOMPARE(TimeWords::ofZone(u"UTC"_s).zone(), u"UTC"_s);
    }

private:
    const qint64 m_at = QDateTime(QDate(2026, 11, 21), QTime(2, 0, 4, 250), Qt::UTC).toMSecsSinceEpoch() * 1000;
};

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
