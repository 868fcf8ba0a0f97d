#include "services/project/cleartext.h"
#include "services/project/projectfilewords.h"
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

class ClearText {
public:
    ClearText(const YamlNode& root, Diagnostics& diagnostics)
        : m_diagnostics(diagnostics)
    {
        if (const YamlNode* project = root.find(u"project")) {
            m_project = project->text;
        }
    }

    /// `key` is what the value belongs to, `owner` what the key belongs to.
    void look(const YamlNode& node, const QString& key, const QString& owner, bool keyNamesSecret)
    {
        for (const YamlEntry& entry : node.entries) {
            look(entry.value, entry.key, key, namesSecret(entry.key) && !namesReference(node, key, entry.key));
        }
        for (const YamlNode& item : node.items) {
            look(item, key, owner, keyNamesSecret);
        }
        if (hasPassword(node.text)) {
            m_diagnostics.error(node.position, ProjectFileWords::tr("“%1” holds a password in clear text.").arg(key),
                ProjectFileWords::tr("Leave it out of the URL, and write password: {secret: %1} beside it.").arg(nameFor(key, owner)));
        } else if (keyNamesSecret && node.isScalar() && node.kind != YamlNode::Kind::Null && node.kind != YamlNode::Kind::Bool) {
            m_diagnostics.error(node.position, ProjectFileWords::tr("“%1” is a secret in clear text.").arg(key), advice(key, owner));
        }
    }

private:
    /// The name in {secret: name}, also when the reference was written with a mistake.
    [[nodiscard]] static bool namesReference(const YamlNode& map, const QString& owner, const QString& key)
    {
        const bool isWellFormed = std::all_of(map.entries.cbegin(), map.entries.cend(),
            [](const YamlEntry& entry) { return entry.key == u"secret" || entry.key == u"file"; });
        return isWellFormed || (key == u"secret" && namesSecret(owner));
    }

    [[nodiscard]] QString advice(const QString& key, const QString& owner) const
    {
        if (owner == u"headers") {
            return ProjectFileWords::tr("Leave it out: checks and probe ask for pages that need no sign-in.");
        }
        const QString name = nameFor(key, owner);
        return ProjectFileWords::tr("Write %1: {secret: %2}, and store the value in the keychain, in the variable PILOTHOUSE_SECRET_%3, or in a file that only you can read.")
            .arg(key, name, name.toUpper().replace(QLatin1Char('-'), QLatin1Char('_')));
    }

    /// "members-db" for the password of the database of members.
    [[nodiscard]] QString nameFor(const QString& key, const QString& owner) const
    {
        QString name = (m_project + QLatin1Char('-') + (owner == u"database" ? QStringLiteral("db") : owner.isEmpty() ? key : owner)).toLower();
        name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
        return name;
    }

    QString m_project;
    Diagnostics& m_diagnostics;
};

} // namespace

bool hasPassword(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\b[A-Za-z][A-Za-z0-9+.-]{0,31}://[^/@:\s]*:[^/@\s]+@)"));
    return form.match(text).hasMatch();
}

bool namesSecret(const QString& key)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?:password|passwd|passphrase)$|(?:^|[-_. ])(?:secret|token|credentials?|authorization|(?:api|access|secret|private|signing|encryption)[-_.]?key)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(key).hasMatch();
}

void reportClearText(const YamlNode& root, Diagnostics& diagnostics)
{
    ClearText(root, diagnostics).look(root, {}, {}, false);
}

} // namespace Pilothouse
