#include "ui/report/reportview.h"
#include "services/report/reportdocument.h"
#include "ui/shell/theme/theme.h"
#include <QScrollBar>
#include <QTextFrame>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int narrowPaper = 518;
constexpr int widePaper = 720;
constexpr int sidePadding = 32;
constexpr int topPadding = 24;
constexpr int deskGap = 16;

ReportLook lookOf(const Theme& theme)
{
    ReportLook look;
    look.paper = theme.color(Role::SurfaceRaised);
    look.sunken = theme.color(Role::SurfaceSunken);
    look.text = theme.color(Role::Text);
    look.muted = theme.color(Role::TextMuted);
    look.line = theme.color(Role::Line);
    look.lineStrong = theme.color(Role::LineStrong);
    look.accent = theme.color(Role::Accent);
    look.blue = theme.color(Role::Blue);
    look.green = theme.color(Role::Green);
    look.warning = theme.color(Role::Warning);
    look.warningTint = theme.tint(Role::Warning);
    look.critical = theme.color(Role::Critical);
    look.family = theme.font(TextStyle::Body).family();
    look.monoFamily = theme.font(TextStyle::Mono).family();
    look.scale = theme.textScale();
    return look;
}

} // namespace

ReportView::ReportView(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Report"));
    setAccessibleDescription(tr("What the report says; arrow keys move through it."));
    connect(Theme::of(this), &Theme::changed, this, &ReportView::render);
    render();
}

ReportView::~ReportView()
{
    // The view looks at its document until it is gone.
    setDocument(nullptr);
}

void ReportView::setContent(const ReportContent& content)
{
    m_content = content;
    render();
    verticalScrollBar()->setValue(0);
}

void ReportView::render()
{
    const Theme* theme = Theme::of(this);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme->color(Role::SurfaceSunken));
    colors.setColor(QPalette::Base, theme->color(Role::SurfaceRaised));
    colors.setColor(QPalette::Text, theme->color(Role::Text));
    setPalette(colors);
    layOut();
    const int place = verticalScrollBar()->value();
    std::unique_ptr<QTextDocument> report = reportDocument(m_content, lookOf(*theme), m_paper - 2 * theme->px(sidePadding));
    QTextFrameFormat sheet = report->rootFrame()->frameFormat();
    sheet.setLeftMargin(theme->px(sidePadding));
    sheet.setRightMargin(theme->px(sidePadding));
    sheet.setTopMargin(theme->px(topPadding));
    sheet.setBottomMargin(theme->px(topPadding));
    report->rootFrame()->setFrameFormat(sheet);
    setDocument(report.get());
    m_report = std::move(report);
    verticalScrollBar()->setValue(place);
}

void ReportView::layOut()
{
    const Theme* theme = Theme::of(this);
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2 * theme->px(deskGap);
    m_paper = room >= theme->px(widePaper) ? theme->px(widePaper) : std::max(theme->px(narrowPaper) / 2, std::min(room, theme->px(narrowPaper)));
    const int side = std::max(0, (width() - verticalScrollBar()->sizeHint().width() - m_paper) / 2);
    setViewportMargins(side, theme->px(deskGap), std::max(0, width() - verticalScrollBar()->sizeHint().width() - m_paper - side), 0);
}

void ReportView::resizeEvent(QResizeEvent* event)
{
    const int before = m_paper;
    layOut();
    if (m_paper != before) {
        render();
    }
    QTextEdit::resizeEvent(event);
}

} // namespace Pilothouse
