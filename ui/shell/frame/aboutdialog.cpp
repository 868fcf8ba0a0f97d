#include "ui/shell/frame/aboutdialog.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/scrim.h"
#include "ui/shell/widgets/text.h"
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPainter>

namespace Pilothouse {

AboutDialog::AboutDialog(const QList<std::pair<QString, QString>>& versions, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Pilothouse"));
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme->px(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme->px(12));
    layout->addWidget(new Text(QStringLiteral("Pilothouse"), TextStyle::Title, Role::Text, this));
    auto* what = new Text(tr("Deploys Docker Compose Django stacks blue-green without losing a request or a row."), TextStyle::Body, Role::Text, this);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme->px(24));
    for (const auto& [name, version] : versions) {
        const int row = grid->rowCount();
        grid->addWidget(new Text(name, TextStyle::Body, Role::TextMuted, this), row, 0);
        auto* value = new Text(version, TextStyle::Body, Role::Text, this);
        value->setSelectable();
        value->setAccessibleName(QStringLiteral("%1 %2").arg(name, version));
        grid->addWidget(value, row, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    auto* licence = new Text(tr("Free software under the GNU General Public License, version 3. It comes without any warranty."), TextStyle::Small, Role::TextMuted, this);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    auto* buttons = new QHBoxLayout;
    auto* copy = new Button(ButtonKind::Normal, tr("Copy versions"), QStringLiteral("copy"), this);
    connect(copy, &Button::clicked, this, [versions] { QApplication::clipboard()->setText(asText(versions)); });
    auto* close = new Button(tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    setMinimumWidth(theme->px(420));
    close->setFocus();
}

QString AboutDialog::asText(const QList<std::pair<QString, QString>>& versions)
{
    QString text;
    for (const auto& [name, version] : versions) {
        text += name + u' ' + version + u'\n';
    }
    return text;
}

void AboutDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
}

void AboutDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this)->color(Role::SurfaceRaised));
}

} // namespace Pilothouse
