#pragma once
#include <QString>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace Pilothouse {

/// What the pseudo language makes of a text: in brackets and 40 % longer, its arguments kept.
[[nodiscard]] QString pseudoWord(const QString& source);

/// While it lives, every text that goes through tr() is in the pseudo language.
class PseudoLocale : public QTranslator {
public:
    PseudoLocale();
    ~PseudoLocale() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// The visible texts below `root` that hold words which did not go through tr(). Without those that contain one of
/// `names`, numbers, and single words in lower case (names of things).
[[nodiscard]] QStringList rawTexts(QWidget& root, const QStringList& names);

} // namespace Pilothouse
