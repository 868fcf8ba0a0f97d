#include "tests/integration/migration/migrationimage.h"
#include "tests/support/tinystack.h"
#include <QDir>
#include <QFile>
#include <QUuid>

namespace Pilothouse {
namespace {

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

QString docker(const QStringList& arguments)
{
    int exitCode = 0;
    const QString said = TinyStack::docker(arguments, &exitCode);
    if (exitCode != 0) {
        qFatal("docker %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), qPrintable(said));
    }
    return said;
}

} // namespace

MigrationImage::MigrationImage(const QMap<QString, QByteArray>& files, const QString& base)
    : m_tag(QStringLiteral("members-web:test-") + QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    const QTemporaryDir context;
    write(context.filePath(QStringLiteral("Dockerfile")), "FROM members-web:" + base.toUtf8() + "\nCOPY app /app\n");
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        write(context.filePath(QStringLiteral("app/") + file.key()), file.value());
    }
    docker({QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("--tag"), m_tag, context.path()});
    m_id = idOf(m_tag);
}

MigrationImage::~MigrationImage()
{
    docker({QStringLiteral("rmi"), m_tag});
}

QByteArray MigrationImage::migration(const QByteArray& after, const QByteArray& operations, const QByteArray& body)
{
    return "from django.db import migrations, models\nimport django.db.models.deletion\n"
           "from django.contrib.postgres.operations import AddIndexConcurrently\n\n\n"
           "def change(apps, schema_editor):\n    apps.get_model(\"people\", \"Person\").objects.all().delete()\n\n\n"
           "class Migration(migrations.Migration):\n    dependencies = [(\"people\", \""
        + after + "\")]\n    " + body + "\n    operations = [" + operations + "]\n";
}

QString MigrationImage::idOf(const QString& image)
{
    return docker({QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("{{.Id}}"), image});
}

} // namespace Pilothouse
