#include "ui/kit/search_field.h"

#include "ui/kit/icon.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

struct SearchField
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::kit::SearchField)
};

} // namespace

void makeSearchField(QLineEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->addAction(icon(u"search"_s, ColorRole::Faint), QLineEdit::LeadingPosition)
        ->setText(name);
    field->setClearButtonEnabled(true);
    // Qt gives its own action no words, only this name.
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(SearchField::tr("Remove the filter"));
}

} // namespace holdfast::kit
