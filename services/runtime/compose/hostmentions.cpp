#include "services/runtime/compose/hostmentions.h"
#include <QJsonArray>
#include <QRegularExpression>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class Finder {
public:
    Finder(const QString& host, QList<HostMention>& mentions)
        : m_word(uR"((?<![\w.-])%1(?![\w.-]))"_s.arg(QRegularExpression::escape(host)))
        , m_address(uR"((?://|@)%1(?![\w.-])|(?<![\w.-])%1:\d)"_s.arg(QRegularExpression::escape(host)))
        , m_mentions(mentions)
    {
    }

    void look(const QString& service, const QString& where, const QString& text)
    {
        if (m_word.match(text).hasMatch()) {
            HostMention mention;
            mention.service = service;
            mention.where = where;
            mention.isAddress = m_address.match(text).hasMatch();
            m_mentions << mention;
        }
    }

private:
    QRegularExpression m_word;
    QRegularExpression m_address;
    QList<HostMention>& m_mentions;
};

QString joined(const QJsonValue& words)
{
    QStringList texts;
    for (const QJsonValue& word : words.toArray()) {
        texts << word.toString();
    }
    return texts.join(u' ');
}

} // namespace

QList<HostMention> hostMentions(const QJsonObject& resolved, const QString& host)
{
    QList<HostMention> mentions;
    Finder finder(host, mentions);
    const QJsonObject services = resolved["services"_L1].toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        if (service.key() == host) {
            continue;
        }
        const QJsonObject environment = service.value()["environment"_L1].toObject();
        for (auto variable = environment.begin(); variable != environment.end(); ++variable) {
            finder.look(service.key(), u"variable "_s + variable.key(), variable.value().toString());
        }
        finder.look(service.key(), u"command"_s, joined(service.value()["command"_L1]));
        finder.look(service.key(), u"entrypoint"_s, joined(service.value()["entrypoint"_L1]));
    }
    return mentions;
}

} // namespace Pilothouse
