// ui/kit/card.h: a unit of its own on a page: a head with title and facts, a body.
#pragma once

#include "ui/kit/elided_label.h"
#include "ui/kit/text_label.h"

class QHBoxLayout;
class QVBoxLayout;

namespace holdfast::kit {

/// Raised ground with a 1 px border. Use it only where the content is a unit of its own.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A quiet number beside the title; empty: none.
    void setCount(const QString &count);
    /// Quiet words at the far side of the head.
    void setFacts(const QString &facts, ColorRole role = ColorRole::Muted);
    /// At the far side of the head, after the facts; the card owns it.
    void addHeadAction(QWidget *widget);
    /// Where the content goes.
    QVBoxLayout *body() { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_count;
    ElidedLabel *m_facts;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;

    Q_DISABLE_COPY_MOVE(Card)
};

/// A line of one device pixel between the rows of a card.
class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

    Q_DISABLE_COPY_MOVE(Separator)
};

} // namespace holdfast::kit
