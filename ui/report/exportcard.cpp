#include "ui/report/exportcard.h"
#include <QButtonGroup>
#include <QRadioButton>

namespace Pilothouse {
namespace {

const QStringList& formats()
{
    static const QStringList order {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("json")};
    return order;
}

} // namespace

ExportCard::ExportCard(QWidget* parent)
    : Card(tr("Export"), parent)
    , m_formats(new QButtonGroup(this))
{
    setPadding(Metric::cardPadding);
    content()->setSpacing(Theme::of(this)->px(4));
    const QStringList words {tr("PDF"), tr("HTML, one file"), tr("Markdown"), tr("JSON, all facts")};
    const QStringList uses {tr("With charts, for printing and for the archive."), tr("With charts; opens in any browser and loads nothing."),
        tr("Without charts, for a ticket or a repository."), tr("For programs.")};
    for (qsizetype i = 0; i < formats().size(); ++i) {
        auto* choice = new QRadioButton(words[i], this);
        choice->setToolTip(uses[i]);
        choice->setAccessibleDescription(uses[i]);
        m_formats->addButton(choice, int(i));
        content()->addWidget(choice);
    }
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportCard::formatChanged);
}

void ExportCard::setPages(int pages)
{
    m_formats->button(0)->setText(pages > 0 ? tr("PDF, %n page(s)", nullptr, pages) : tr("PDF"));
}

QString ExportCard::format() const
{
    return formats().at(m_formats->checkedId());
}

void ExportCard::setFormat(const QString& format)
{
    m_formats->button(int(formats().indexOf(format)))->setChecked(true);
    Q_EMIT formatChanged();
}

QString ExportCard::nameOf(const QString& format)
{
    return format == u"md" ? tr("Markdown") : format.toUpper();
}

} // namespace Pilothouse
