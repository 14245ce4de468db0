#include "ui/workspace/page.h"

#include "ui/kit/token_field.h"

#include <QtWidgets/QLineEdit>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSearch = "search"_L1;

} // namespace

Page::Page(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{}

void Page::open(const Address &) {}

QVariantMap Page::draft()
{
    if (const auto *tokens = qobject_cast<const kit::TokenField *>(searchField()))
        return {{kSearch, tokens->text()}};
    if (const auto *words = qobject_cast<const QLineEdit *>(searchField()))
        return {{kSearch, words->text()}};
    return {};
}

void Page::takeDraft(const QVariantMap &draft)
{
    if (!draft.contains(kSearch))
        return;
    const QString text = draft.value(kSearch).toString();
    if (auto *tokens = qobject_cast<kit::TokenField *>(searchField()))
        tokens->setText(text);
    else if (auto *words = qobject_cast<QLineEdit *>(searchField()))
        words->setText(text);
}

} // namespace holdfast::ui
