#include "ui/kit/holdfast_style.h"

#include "control_painting.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitterHandle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKindProperty = "holdfastKind";
constexpr auto kSizeProperty = "holdfastSize";
constexpr auto kSwitchProperty = "holdfastSwitch";
constexpr int kRing = 2 * kFocusMargin;
constexpr int kCheckSide = 16;
constexpr QSize kSwitchSize(30, 18);

/// What is typed into over several lines has the frame of a field.
bool isTextArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel &&
           (qobject_cast<const QPlainTextEdit *>(widget) ||
            qobject_cast<const QTextEdit *>(widget));
}

bool hasLeadingIcon(const QWidget *widget)
{
    const QList<QAction *> actions = widget ? widget->actions() : QList<QAction *>();
    return std::ranges::any_of(actions, [](const QAction *action) {
        return action->objectName() != "_q_qlineeditclearaction"_L1; // that one stands at the end
    });
}

/// Rows of a combo box's list as high as those of a menu. Qt's own delegate there knows no style.
class ComboRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(isSeparator(index) ? px(9) : px(size::control));
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!isSeparator(index)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const int y = option.rect.center().y();
        paintHairline(painter, QPointF(option.rect.left(), y), QPointF(option.rect.right(), y),
                      ColorRole::Border);
    }

private:
    static bool isSeparator(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == "separator"_L1;
    }
};

QString arrowName(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    default:
        return u"chevron-down"_s;
    }
}

void paintBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const QString name =
        option->state & QStyle::State_Open ? u"chevron-down"_s : u"chevron-forward"_s;
    paintIcon(painter, option->rect, name, 12, ColorRole::Muted);
}

/// Frames of scroll areas and panels: a line, since depth is tone; strong around what has the
/// focus.
void paintFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (isTextArea(widget)) {
        paintField(option, painter, widget);
        return;
    }
    const bool focused = option->state & QStyle::State_HasFocus;
    // What lies above the page is set off from it more strongly.
    const bool isOverlay = widget && widget->backgroundRole() == QPalette::ToolTipBase;
    const ColorRole line = focused     ? ColorRole::Focus
                           : isOverlay ? ColorRole::BorderStrong
                                       : ColorRole::Border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(line), focused ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = focused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             radius::chip, radius::chip);
    painter->restore();
}

/// A line across or down, as QFrame::HLine and VLine.
bool paintRule(const QStyleOptionFrame *option, QPainter *painter)
{
    const QPointF middle = QRectF(option->rect).center();
    if (option->frameShape == QFrame::HLine)
        paintHairline(painter, QPointF(option->rect.left(), middle.y()),
                      QPointF(option->rect.right(), middle.y()), ColorRole::Border);
    else if (option->frameShape == QFrame::VLine)
        paintHairline(painter, QPointF(middle.x(), option->rect.top()),
                      QPointF(middle.x(), option->rect.bottom()), ColorRole::Border);
    return option->frameShape == QFrame::HLine || option->frameShape == QFrame::VLine;
}

void fillOverlay(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, color(ColorRole::BorderStrong));
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1), color(ColorRole::Overlay));
}

void fillMenu(const QStyleOption *option, QPainter *painter)
{
    paintBox(painter, QRectF(option->rect), ColorRole::Overlay, ColorRole::BorderStrong,
             radius::control);
}

void paintItemPanel(const QStyleOptionViewItem *option, QPainter *painter)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, color(ColorRole::Selection));
    else if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
        painter->fillRect(option->rect, color(ColorRole::Hover));
}

QSize buttonSize(const QStyleOption *option, const QSize &contents, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const ButtonKind kind = kindOf(widget);
    const int height = kind == ButtonKind::Link ? px(20) - kRing : heightOf(widget);
    if (button && button->text.isEmpty())
        return QSize(height + kRing, height + kRing);
    int padding = px(kind == ButtonKind::Ghost ? 8 : 12);
    if (kind == ButtonKind::Link)
        padding = 1;
    else if (height > px(size::control))
        padding = px(16);
    else if (height < px(size::control))
        padding = px(8);
    QFont words = widget ? widget->font() : font(TextStyle::Body);
    words.setWeight(QFont::Medium);
    int width = button ? QFontMetrics(words).size(Qt::TextShowMnemonic, button->text).width()
                       : contents.width();
    if (button && !button->icon.isNull())
        width += button->iconSize.width() + px(6);
    if (const QString keys = keyHintOf(widget); !keys.isEmpty())
        width += keyCapWidth(keys) + px(8);
    return QSize(width + 2 * padding + kRing, height + kRing);
}

} // namespace

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kKindProperty).toInt()) : ButtonKind::Plain;
}

int heightOf(const QWidget *widget)
{
    const QVariant value = widget ? widget->property(kSizeProperty) : QVariant();
    if (!value.isValid())
        return px(size::control);
    switch (ControlSize(value.toInt())) {
    case ControlSize::Small:
        return px(size::controlSmall);
    case ControlSize::Large:
        return px(size::controlLarge);
    case ControlSize::Normal:
        break;
    }
    return px(size::control);
}

bool isSwitch(const QWidget *widget)
{
    return widget && widget->property(kSwitchProperty).toBool();
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, int(kind));
    button->update();
}

void setControlSize(QWidget *control, ControlSize size)
{
    control->setProperty(kSizeProperty, int(size));
    control->updateGeometry();
}

void showAsSwitch(QAbstractButton *checkBox)
{
    checkBox->setProperty(kSwitchProperty, true);
    checkBox->updateGeometry();
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(kInvalidProperty, invalid);
    field->update();
}

QPushButton *makeButton(const QString &text, const QString &iconName, ButtonKind kind,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(button, kind);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName, kind == ButtonKind::Primary  ? ColorRole::OnAccent
                                       : kind == ButtonKind::Danger ? ColorRole::OnDanger
                                       : kind == ButtonKind::Link   ? ColorRole::AccentText
                                                                    : ColorRole::Muted));
        button->setIconSize(QSize(px(14), px(14)));
    }
    return button;
}

QPushButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton({}, iconName, ButtonKind::Ghost, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

HoldfastStyle::HoldfastStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void HoldfastStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new ComboRowDelegate(combo));
    if (qobject_cast<QMenu *>(widget)) {
        // Round corners: what lies under them shows through.
        widget->setWindowFlags(widget->windowFlags() | Qt::FramelessWindowHint |
                               Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area && area->frameShape() == QFrame::StyledPanel)
        widget->installEventFilter(this);
}

bool HoldfastStyle::eventFilter(QObject *watched, QEvent *event)
{
    // An area repaints what is in it when the focus comes, and not the ring around it.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *area = qobject_cast<QWidget *>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void HoldfastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        if (isSwitch(widget))
            paintSwitch(option, painter);
        else
            paintCheck(option, painter, false);
        return;
    case PE_IndicatorItemViewItemCheck:
        paintCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(option, painter, true);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return; // without a frame it lies in a field that is painted already
    case PE_Frame:
        paintFrame(option, painter, widget);
        return;
    case PE_FrameMenu:
        return; // PE_PanelMenu has drawn it
    case PE_PanelMenu:
        fillMenu(option, painter);
        return;
    case PE_PanelTipLabel:
        fillOverlay(option, painter);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        paintToolButtonPanel(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemPanel(item, painter);
        return;
    case PE_IndicatorBranch:
        paintBranch(option, painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, arrowName(element), 12,
                  option->state & State_Enabled ? ColorRole::Muted : ColorRole::Disabled);
        return;
    case PE_IndicatorItemViewItemDrop:
        paintHairline(painter, option->rect.topLeft(), option->rect.topRight(), ColorRole::Accent);
        return;
    case PE_FrameTabBarBase:
        paintHairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                      ColorRole::Border);
        return;
    case PE_FrameFocusRect:     // each control draws its own ring
    case PE_FrameDefaultButton: // Enter's button shows it by its kind
    case PE_FrameTabWidget:     // depth is tone
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner:
    case PE_FrameButtonTool:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HoldfastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame && paintRule(frame, painter))
        return;
    if (element == CE_PushButtonBevel && button)
        paintButton(button, painter, widget);
    else if (element == CE_PushButtonLabel && button)
        paintButtonLabel(button, painter, widget);
    else if (element == CE_TabBarTabShape && tab)
        paintTabShape(tab, painter);
    else if (element == CE_TabBarTabLabel && tab)
        paintTabLabel(tab, painter);
    else if (element == CE_MenuItem && menuItem)
        paintMenuItem(menuItem, painter);
    else if (element == CE_MenuEmptyArea)
        fillMenu(option, painter);
    else if (element == CE_ProgressBar && progress)
        paintProgressBar(progress, painter);
    else if (element == CE_Splitter) {
        const QPointF middle = QRectF(option->rect).center();
        if (option->state & State_Horizontal)
            paintHairline(painter, QPointF(middle.x(), option->rect.top()),
                          QPointF(middle.x(), option->rect.bottom()), ColorRole::Border);
        else
            paintHairline(painter, QPointF(option->rect.left(), middle.y()),
                          QPointF(option->rect.right(), middle.y()), ColorRole::Border);
    } else if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, color(ColorRole::Surface));
        paintHairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                      ColorRole::Border);
    } else if (element == CE_RubberBand) {
        QColor pale = color(ColorRole::Accent);
        pale.setAlphaF(0.13F);
        painter->fillRect(option->rect, pale);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HoldfastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paintComboBox(combo, painter, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        paintSpinBox(spin, painter, widget);
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        paintScrollBar(slider, painter);
    } else if (slider && control == CC_Slider) {
        paintSlider(slider, painter, this, widget);
    } else if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
               group && control == CC_GroupBox) {
        paintGroupBox(group, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect HoldfastStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxFrame)
        return comboBoxPart(combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinBoxPart(spin, part);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar)
        return scrollBarPart(slider, part);
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        group && control == CC_GroupBox && part != SC_GroupBoxFrame)
        return groupBoxPart(group, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect HoldfastStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit keeps 2 px of its own.
        const int side = frame && frame->lineWidth > 0 ? kFocusMargin + px(6) : 0;
        // Qt adds the room of an icon to it.
        const int leading = side > 0 && hasLeadingIcon(widget) ? px(2) : side;
        const QRect words = option->rect.adjusted(leading, 0, -side - invalidMarkWidth(widget), 0);
        return visualRect(option->direction, option->rect, words);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon HoldfastStyle::standardIcon(StandardPixmap name, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (name) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
        return icon(u"close"_s);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
    case SP_DirLinkIcon:
        return icon(u"folder"_s);
    case SP_FileIcon:
    case SP_FileLinkIcon:
        return icon(u"file"_s);
    case SP_FileDialogNewFolder:
        return icon(u"plus"_s);
    case SP_FileDialogToParent:
        return icon(u"chevron-up"_s);
    case SP_FileDialogListView:
        return icon(u"grid"_s);
    case SP_FileDialogDetailedView:
        return icon(u"list"_s);
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return icon(u"chevron-back"_s);
    case SP_ArrowLeft:
        return icon(u"chevron-left"_s);
    case SP_ArrowForward:
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"chevron-forward"_s);
    case SP_ArrowRight:
        return icon(u"chevron-right"_s);
    case SP_DriveHDIcon:
        return icon(u"storage"_s);
    case SP_ComputerIcon:
        return icon(u"computer"_s);
    default:
        return QProxyStyle::standardIcon(name, option, widget);
    }
}

QSize HoldfastStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    const QSize proposed = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, contents, widget);
    case CT_LineEdit:
        return QSize(proposed.width() + kRing + px(12), heightOf(widget) + kRing);
    case CT_ComboBox:
        return QSize(contents.width() + px(8 + 24 + 6) + kRing, heightOf(widget) + kRing);
    case CT_SpinBox:
        return QSize(contents.width() + px(8 + 20 + 6) + kRing, heightOf(widget) + kRing);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(item, contents);
        return proposed;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(tab);
        return proposed;
    case CT_ProgressBar:
        return QSize(std::max(contents.width(), px(80)), px(16));
    case CT_ItemViewItem:
        return QSize(proposed.width(), std::max(proposed.height(), px(size::rowCompact)));
    case CT_GroupBox:
        return contents + QSize(0, px(32));
    default:
        return proposed;
    }
}

int HoldfastStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
        return px(isSwitch(widget) ? kSwitchSize.width() : kCheckSide) + kRing;
    case PM_IndicatorHeight:
        return px(isSwitch(widget) ? kSwitchSize.height() : kCheckSide) + kRing;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(kCheckSide) + kRing;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8) - kFocusMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? kFocusMargin + px(space::xs) : 1;
    case PM_ScrollBarExtent:
        return px(size::scrollbar);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return px(14) + kRing;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
        return px(14);
    case PM_LineEditIconMargin:
        return px(6);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return px(space::xs);
    case PM_SubMenuOverlap:
        return -px(2);
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_SplitterWidth:
        return px(space::s) + 1;
    case PM_TreeViewIndentation:
        return px(space::l);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(space::s);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HoldfastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup: // the list opens below, as long as it is
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return Theme::instance().duration(duration::normal);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace holdfast::kit
