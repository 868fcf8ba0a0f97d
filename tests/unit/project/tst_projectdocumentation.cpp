#include "tests/unit/project/projecttext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pilothouse;

/// docs/project-file.md names every key of the schema with its default, and nothing that is not a key.
class ProjectDocumentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_schema = QJsonDocument::fromJson(contents(QStringLiteral(PILOTHOUSE_SOURCE "/resources/pilothouse.schema.json"))).object();
        m_page = QString::fromUtf8(contents(QStringLiteral(PILOTHOUSE_SOURCE "/docs/project-file.md")));
        QVERIFY(!m_schema.isEmpty() && !m_page.isEmpty());
        collect(m_schema, {});
        collect(m_schema.value(QLatin1String("$defs")).toObject().value(QLatin1String("environment")).toObject(), {});
    }
    void everyKeyHasARow()
    {
        QVERIFY(m_keys.size() > 70);
        QStringList missing;
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
            if (!m_page.contains(QStringLiteral("| `%1` |").arg(it.key()))) {
                missing << it.key();
            }
        }
        QCOMPARE(missing.join(QLatin1Char(' ')), QString());
    }
    void everyDefaultIsTold()
    {
        QStringList wrong;
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
            const QString row = m_page.section(QStringLiteral("| `%1` |").arg(it.key()), 1, 1).section(QLatin1Char('\n'), 0, 0);
            if (!it.value().isEmpty() && !row.contains(QLatin1Char('`') + it.value() + QLatin1Char('`'))) {
                wrong << it.key();
            }
        }
        QCOMPARE(wrong.join(QLatin1Char(' ')), QString());
    }
    void everyRowIsAKey()
    {
        QStringList unknown;
        for (const QString& line : m_page.split(QLatin1Char('\n'))) {
            const QString key = line.startsWith(QLatin1String("| `")) ? line.section(QLatin1Char('`'), 1, 1) : QString();
            if (!key.isEmpty() && !m_keys.contains(key)) {
                unknown << key;
            }
        }
        QCOMPARE(unknown.join(QLatin1Char(' ')), QString());
    }

private:
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Keys as "router.url", those of web and of `also` alike as "web.port"; with the default's text.
    void collect(const QJsonObject& node, const QString& path)
    {
        const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString key = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            QJsonObject property = it.value().toObject();
            m_keys.insert(key, defaultOf(property));
            collect(referred(property), key);
            collect(referred(property.value(QLatin1String("items")).toObject()), key);
            for (const QJsonValue& either : property.value(QLatin1String("anyOf")).toArray()) {
                collect(either.toObject(), key);
            }
        }
    }
    [[nodiscard]] QJsonObject referred(const QJsonObject& node) const
    {
        const QString target = node.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1);
        return target.isEmpty() ? node : m_schema.value(QLatin1String("$defs")).toObject().value(target).toObject();
    }
    static QString defaultOf(const QJsonObject& property)
    {
        const QJsonValue value = property.value(QLatin1String("default"));
        if (value.isArray()) {
            QStringList words;
            for (const QJsonValue& word : value.toArray()) {
                words << word.toString();
            }
            return QLatin1Char('[') + words.join(QStringLiteral(", ")) + QLatin1Char(']');
        }
        return value.toVariant().toString();
    }

    QJsonObject m_schema;
    QString m_page;
    QMap<QString, QString> m_keys;
};

QTEST_GUILESS_MAIN(ProjectDocumentationTest)
#include "tst_projectdocumentation.moc"
