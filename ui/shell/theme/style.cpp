#include "ui/shell/theme/style.h"
#include "ui/shell/theme/theme.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace Pilothouse {

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

int Style::px(int length) const
{
    return m_theme.px(length);
}

QColor Style::color(Role role) const
{
    return m_theme.color(role);
}

int Style::controlHeight(const QWidget* widget) const
{
    const bool isSmall = widget != nullptr && widget->property(StyleProperty::isSmall).toBool();
    return px(isSmall ? Metric::controlSmall : Metric::control);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSlider*>(widget)
        || qobject_cast<QTabBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QMenu*>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(Metric::icon);
    case PM_ToolBarIconSize:
        return px(Metric::iconLarge);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return px(20);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return px(8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Line).rgba());
    case SH_Widget_Animation_Duration:
        return m_theme.motion();
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(option, widget);
    case CT_LineEdit:
        return QSize(size.width() + px(12), controlHeight(widget));
    case CT_ComboBox:
        return QSize(QProxyStyle::sizeFromContents(type, option, size, widget).width() + px(16),
            controlHeight(widget));
    case CT_SpinBox:
        return QSize(size.width() + px(40), controlHeight(widget));
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            return toolButtonSize(button, widget);
        }
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menuItemSize(item);
        }
        break;
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width() + px(8), px(Metric::tableHead));
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const bool isPart = widget != nullptr
            && (qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                || qobject_cast<QComboBox*>(widget->parentWidget()));
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (isPart || (frame != nullptr && frame->lineWidth <= 0)) {
            return option->rect;
        }
        return option->rect.adjusted(px(8), 0, -px(8), 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        const int height = px(6);
        return QRect(option->rect.left(), option->rect.center().y() - height / 2,
            option->rect.width(), height);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(px(10), 1, -px(32), -1));
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const int width = px(24);
        const QRect arrows(
            option->rect.right() - width, option->rect.top() + 1, width, option->rect.height() - 2);
        const int half = arrows.height() / 2;
        const QRect place = part == SC_SpinBoxUp ? arrows.adjusted(0, 0, 0, -half)
            : part == SC_SpinBoxDown             ? arrows.adjusted(0, half, 0, 0)
                                                 : option->rect.adjusted(px(10), 1, -width - 1, -1);
        return visualRect(option->direction, option->rect, place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawBox(
    QPainter* painter, const QRect& rect, const QColor& fill, const QColor& rim, int radius) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(rim.alpha() == 0 ? Qt::NoPen : QPen(rim, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
    painter->restore();
}

void Style::drawFocusFrame(const QStyleOption* option, QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), px(Metric::radius) + 3,
        px(Metric::radius) + 3);
    painter->restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: // stands after the label, drawn with it
        return;
    case PE_PanelLineEdit:
        drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelMenu:
        drawBox(painter, option->rect, color(Role::SurfaceRaised), color(Role::LineStrong),
            Metric::radius);
        return;
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner: return;
    case PE_PanelTipLabel:
        drawBox(painter, option->rect, color(Role::SurfaceRaised), color(Role::LineStrong), 0);
        return;
    case PE_FrameFocusRect:
        // Controls have the ring outside; rows of a view have theirs inside.
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
            drawFocusFrame(option, painter);
        }
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) != nullptr
            || qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
            painter->fillRect(option->rect, Qt::transparent);
        }
        drawBox(painter, option->rect, Qt::transparent, color(Role::Line), Metric::radius);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        drawFocusFrame(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPushButtonLabel(button, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(item, painter);
        }
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        drawComboBox(combo, painter, widget);
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        drawSpinBox(spin, painter, widget);
    } else if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        tool && control == CC_ToolButton) {
        drawToolButton(tool, painter, widget);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        drawScrollBar(bar, painter, widget);
    } else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_Slider) {
        drawSlider(slider, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace Pilothouse
