#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/text.h"
#include <QVBoxLayout>

namespace Pilothouse {

EmptyState::EmptyState(
    const QString& icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Text(sentence, TextStyle::Body, Role::TextMuted, this))
{
    auto* layout = new QVBoxLayout(this);
    auto* mark = new QLabel(this);
    const auto draw = [mark, icon] {
        const int side = Theme::of()->px(32);
        mark->setPixmap(Icons::icon(icon, Role::TextMuted)
                .pixmap(QSize(side, side), mark->devicePixelRatioF()));
    };
    connect(Theme::of(this), &Theme::changed, mark, draw);
    draw();
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    if (!action.isEmpty()) {
        m_button = new Button(action, this);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &Button::clicked, this, &EmptyState::triggered);
    }
    layout->addStretch(3);
    layout->setSpacing(Theme::of(this)->px(12));
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace Pilothouse
