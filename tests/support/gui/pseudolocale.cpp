#include "tests/support/gui/pseudolocale.h"
#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QWidget>

namespace Pilothouse {

QString pseudoWord(const QString& source)
{
    const qsizetype more = std::max<qsizetype>(1, source.size() * 2 / 5 - 2);
    QString padding;
    while (padding.size() < more) {
        padding += padding.size() % 8 == 7 ? u' ' : u'ö';
    }
    return u'[' + source + padding + u']';
}

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(const char* context, const char* source, const char* disambiguation, int) const
{
    const QString text = QString::fromUtf8(source);
    const QString note = QString::fromUtf8(disambiguation);
    // Forms of dates are no words, and Qt's own texts are not ours.
    const bool isForm = note.startsWith(u"format of") || QLatin1String(context).startsWith(QLatin1String("Q"));
    return isForm ? QString() : pseudoWord(text);
}

QStringList rawTexts(QWidget& root, const QStringList& names)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [A-Za-z]|^[A-Z][a-z]{3,}"));
    QStringList raw;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        for (const QString& text : {label == nullptr ? QString() : label->text(), button == nullptr ? QString() : button->text(), widget->accessibleName(),
                 widget->accessibleDescription(), widget->toolTip()}) {
            const bool isName = std::any_of(names.cbegin(), names.cend(), [&](const QString& name) { return text.contains(name); });
            if (!isName && !text.contains(u'[') && words.match(text).hasMatch()) {
                raw << text;
            }
        }
    }
    raw.removeDuplicates();
    return raw;
}

} // namespace Pilothouse
