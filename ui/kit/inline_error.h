// ui/kit/inline_error.h: an error beside what it is about: what and why, what to do, details to
// fold out.
#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace holdfast::kit {

class CodeView;
class TextLabel;

/// Hidden until there is an error. The details (id and technical text) fold out and can be copied.
class InlineError : public QWidget
{
    Q_OBJECT
public:
    explicit InlineError(QWidget *parent = nullptr);

    /// `title` says what was not done; the error itself why.
    void show(const QString &title, const Error &error);
    void clear();
    /// What to do, at most one button; empty: none.
    void setAction(const QString &text, const QString &iconName = {});

signals:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setFolded(bool folded);

    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_fold;
    QPushButton *m_copy;
    QPushButton *m_action;
    CodeView *m_details;

    Q_DISABLE_COPY_MOVE(InlineError)
};

/// All of an error as text, for the clipboard.
QString errorReport(const QString &title, const Error &error);

} // namespace holdfast::kit
