#include "models/core/unifieddiff.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Pilothouse;

class UnifiedDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneChangedLineHasThreeLinesOfContext()
    {
        const QByteArray before("1\n2\n3\n4\nold\n6\n7\n8\n9\n");
        const QByteArray after("1\n2\n3\n4\nnew\n6\n7\n8\n9\n");
        QCOMPARE(unifiedDiff(QStringLiteral("a.conf"), before, after),
            QStringLiteral("--- a.conf\n+++ a.conf\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n 7\n 8\n"));
    }
    void aNewFileStandsAgainstNothing()
    {
        QCOMPARE(unifiedDiff(QStringLiteral("a.conf"), QByteArray(), QByteArray("x\n")), QStringLiteral("--- /dev/null\n+++ a.conf\n@@ -0,0 +1 @@\n+x\n"));
        QCOMPARE(unifiedDiff(QStringLiteral("a.conf"), QByteArray("x\n"), QByteArray()), QStringLiteral("--- a.conf\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"));
    }
    void sameTextHasNoDiff() { QVERIFY(unifiedDiff(QStringLiteral("a"), "x\n", "x\n").isEmpty()); }
    void aMissingFinalNewlineIsSaid()
    {
        QVERIFY(unifiedDiff(QStringLiteral("a"), "x", "x\n").contains(u"-x\n\\ No newline at end of file\n+x\n"));
    }
    void everyDiffMakesTheAfterOfItsBefore()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const QByteArray before = text(random, 40);
            const QByteArray after = changed(random, before);
            QCOMPARE(patched(before, unifiedDiff(QStringLiteral("f"), before, after).toUtf8()), after);
        }
    }

private:
    static QByteArray text(QRandomGenerator& random, int lines)
    {
        QByteArray made;
        for (int i = 0; i < lines; ++i) {
            made += QByteArray::number(random.bounded(6)) + '\n';
        }
        return made;
    }
    static QByteArray changed(QRandomGenerator& random, const QByteArray& before)
    {
        QList<QByteArray> lines = before.split('\n');
        for (int i = 0; i < 4; ++i) {
            const int at = random.bounded(int(lines.size()) - 1);
            if (random.bounded(2) == 0) {
                lines.insert(at, "new" + QByteArray::number(i));
            } else {
                lines.removeAt(at);
            }
        }
        return lines.join('\n');
    }
    // What patch(1) does, strictly: every kept and removed line must stand where the hunk says.
    static QByteArray patched(const QByteArray& before, const QByteArray& diff)
    {
        const QList<QByteArray> source = before.split('\n');
        QList<QByteArray> result;
        qsizetype at = 0;
        const QList<QByteArray> lines = diff.split('\n').mid(2);
        for (const QByteArray& line : lines) {
            if (line.startsWith("@@ -")) {
                const QByteArray range = line.mid(4).split(' ').first();
                const bool isEmpty = range.endsWith(",0");
                const qsizetype start = range.split(',').first().toInt() - (isEmpty ? 0 : 1);
                result << source.mid(at, start - at);
                at = start;
            } else if (line.startsWith('+')) {
                result << line.mid(1);
            } else if (!line.isEmpty()) {
                if (source.value(at) != line.mid(1)) {
                    return "does not apply";
                }
                result << (line.startsWith(' ') ? QList<QByteArray> {source[at]} : QList<QByteArray>());
                ++at;
            }
        }
        return (result + source.mid(at)).join('\n');
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "tst_unifieddiff.moc"
