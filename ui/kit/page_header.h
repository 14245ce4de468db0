// ui/kit/page_header.h: the head of a page: crumbs, title, quiet facts, actions.
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace holdfast::kit {

class ElidedLabel;
class TextLabel;

/// 56 high with a line below. Actions keep the order in which they were added, at the far side.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quiet facts beside the title, such as "12 on 2 machines".
    void setFacts(const QString &facts);
    /// A widget (chip) right after the title; the header owns it.
    void addBesideTitle(QWidget *widget);
    /// The header owns it.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    /// The page this one lies under; a click emits crumbClicked(). Empty: none.
    void setCrumb(const QString &name);

signals:
    void crumbClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_crumb = nullptr;
    TextLabel *m_title = nullptr;
    ElidedLabel *m_facts = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_besideTitle = nullptr;

    Q_DISABLE_COPY_MOVE(PageHeader)
};

} // namespace holdfast::kit
