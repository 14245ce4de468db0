// ui/kit/banner.h: a sentence across the page about the whole of it, with one deed.
#pragma once

#include "ui/kit/status.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace holdfast::kit {

class IconLabel;
class TextLabel;

enum class BannerTone { Info, Attention, Danger };

/// Lies in the layout above what it is about, hidden until there is something to say. What it says
/// is told to screen readers when it appears.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(BannerTone tone = BannerTone::Attention, QWidget *parent = nullptr);

    void setTone(BannerTone tone);
    /// `title` says what is; `text` what that means and what is safe.
    void setText(const QString &title, const QString &text = {});
    /// An icon in place of the tone's mark.
    void setIcon(const QString &name);
    /// Quiet facts before the button, such as "next try in 8 s".
    void setFacts(const QString &facts);
    /// Empty text: no button.
    void setAction(const QString &text, const QString &iconName = {});
    void setClosable(bool closable);

signals:
    void actionWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Status status() const;

    BannerTone m_tone;
    StatusGlyph *m_glyph;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_facts;
    QPushButton *m_action;
    QPushButton *m_close;

    Q_DISABLE_COPY_MOVE(Banner)
};

} // namespace holdfast::kit
