#include "ui/shell/theme/focusring.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace Pilothouse {
namespace {

bool wantsRing(const QWidget* widget)
{
    const auto* field = qobject_cast<const QLineEdit*>(widget);
    if (field != nullptr) {
        return field->hasFrame();
    }
    return qobject_cast<const QAbstractButton*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QAbstractSlider*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || widget->property("pilothouseFocusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* widget)
{
    if (widget == nullptr || !wantsRing(widget)) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(widget);
    }
    m_frame->setWidget(widget);
}

} // namespace Pilothouse
