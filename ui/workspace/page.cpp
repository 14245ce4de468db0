#include "ui/workspace/page.h"

namespace holdfast::ui {

Page::Page(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{}

void Page::open(const Address &) {}

} // namespace holdfast::ui
