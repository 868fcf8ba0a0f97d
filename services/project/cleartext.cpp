#include "services/project/cleartext.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

struct ProjectFile {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

QString nameFrom(const QString& owner)
{
    QString name = owner.toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("name") : name;
}

bool isReference(const YamlNode& map)
{
    return std::all_of(map.entries.cbegin(), map.entries.cend(),
        [](const YamlEntry& entry) { return entry.key == u"secret" || entry.key == u"file"; });
}

/// Members are told in an order that a reader can follow: where am I, and is the key of this value a secret's?
void look(const YamlNode& node, const QString& key, const QString& owner, bool keyNamesSecret, Diagnostics& diagnostics)
{
    if (node.isMap()) {
        const bool holdsReference = isReference(node);
        for (const YamlEntry& entry : node.entries) {
            look(entry.value, entry.key, key, !holdsReference && namesSecret(entry.key), diagnostics);
        }
    } else if (node.isList()) {
        for (const YamlNode& item : node.items) {
            look(item, key, owner, keyNamesSecret, diagnostics);
        }
    } else if (hasPassword(node.text)) {
        diagnostics.error(node.position, ProjectFile::tr("“%1” holds a password in clear text.").arg(key),
            ProjectFile::tr("Leave it out of the URL, and write password: {secret: %1} beside it.").arg(nameFrom(owner)));
    } else if (keyNamesSecret && node.kind != YamlNode::Kind::Null && node.kind != YamlNode::Kind::Bool) {
        diagnostics.error(node.position, ProjectFile::tr("“%1” is a secret in clear text.").arg(key),
            ProjectFile::tr("Write %1: {secret: %2}, and store the value in the keychain, in the variable PILOTHOUSE_SECRET_%3, or in a file that only you can read.")
                .arg(key, nameFrom(owner), nameFrom(owner).toUpper().replace(QLatin1Char('-'), QLatin1Char('_'))));
    }
}

} // namespace

bool hasPassword(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\b[A-Za-z][A-Za-z0-9+.-]{0,31}://[^/@:\s]*:[^/@\s]+@)"));
    return form.match(text).hasMatch();
}

bool namesSecret(const QString& key)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?:^|[-_. ])(?:password|passwd|passphrase|secret|token|credentials?|authorization|(?:api|access|secret|private|signing|encryption)[-_.]?key)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(key).hasMatch();
}

void reportClearText(const YamlNode& root, Diagnostics& diagnostics)
{
    look(root, {}, {}, false, diagnostics);
}

} // namespace Pilothouse
