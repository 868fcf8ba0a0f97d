#pragma once
#include <QTextBrowser>

namespace Pilothouse {

/// The page of a judge's rule: what, why, measured lock, and what to do instead.
class RecipeView : public QTextBrowser {
    Q_OBJECT
public:
    explicit RecipeView(QWidget* parent = nullptr);

    /// The page of `rule`, or else these words.
    void showRule(const QString& rule, const QString& otherwise);

private:
    void render();

    QString m_rule;
    QString m_text;
};

} // namespace Pilothouse
