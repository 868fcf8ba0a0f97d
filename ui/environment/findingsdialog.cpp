#include "ui/environment/findingsdialog.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/scrim.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <algorithm>

namespace Pilothouse {

FindingsDialog::FindingsDialog(const QString& title, const QList<Finding>& findings, const QString& file, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    const Theme* theme = Theme::of(this);
    const int margin = theme->px(24);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(16));
    layout->addWidget(new Text(title, TextStyle::Title, Role::Text, this));
    layout->addWidget(makeList(findings), 1);
    layout->addWidget(makeFoot(!file.isEmpty()));
    const int wanted = theme->px(150) + int(findings.size()) * theme->px(132);
    resize(theme->px(Metric::dialogWidth), std::min(wanted, theme->px(600)));
}

QWidget* FindingsDialog::makeList(const QList<Finding>& findings)
{
    auto* area = new QScrollArea(this);
    auto* body = new QWidget(area);
    auto* list = new QVBoxLayout(body);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::of(this)->px(8));
    for (const Finding& finding : findings) {
        auto* box = new RoleBox(finding.role, body);
        box->setTitle(finding.title, finding.role == Role::Critical ? QStringLiteral("critical") : finding.role == Role::Warning ? QStringLiteral("warning") : QStringLiteral("info"));
        box->setText(finding.text);
        box->setNote(finding.remedy);
        list->addWidget(box);
    }
    list->addStretch(1);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    area->setAccessibleDescription(tr("What is otherwise than it should be, one box each."));
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

QWidget* FindingsDialog::makeFoot(bool hasFile)
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of(this)->px(8));
    layout->addStretch(1);
    if (hasFile) {
        auto* file = new Button(ButtonKind::Normal, tr("Open the file"), QStringLiteral("external"), foot);
        connect(file, &Button::clicked, this, &FindingsDialog::fileWanted);
        layout->addWidget(file);
    }
    auto* close = new Button(tr("Close"), foot);
    connect(close, &Button::clicked, this, &QDialog::accept);
    layout->addWidget(close);
    close->setFocus();
    return foot;
}

QList<Finding> FindingsDialog::of(const QList<DriftItem>& drift)
{
    QList<Finding> findings;
    for (const DriftItem& item : drift) {
        findings << Finding {item.isHarmless ? Role::Unknown : Role::Warning, item.subject,
            tr("Expected: %1\nFound: %2").arg(item.expected, item.observed), item.remedy};
    }
    return findings;
}

QList<Finding> FindingsDialog::of(const QList<Diagnostic>& diagnostics)
{
    QList<Finding> findings;
    for (const Diagnostic& diagnostic : diagnostics) {
        const QString place = tr("Line %1, column %2").arg(diagnostic.line).arg(diagnostic.column);
        findings << Finding {diagnostic.severity == Severity::Error ? Role::Critical : Role::Warning, place, diagnostic.message, diagnostic.suggestion};
    }
    return findings;
}

void FindingsDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this)->color(Role::SurfaceRaised));
}

void FindingsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
}

} // namespace Pilothouse
