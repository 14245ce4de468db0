#include "column_memory.h"

#include "ui/kit/table_view.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

QString layoutName(const QString &page, qsizetype table)
{
    return u"columns/%1/%2"_s.arg(page).arg(table);
}

} // namespace

void rememberColumns(const Page &page, const QString &name, Preferences &preferences)
{
    const auto tables = page.findChildren<kit::TableView *>();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const kit::TableView &table = *tables.at(i);
        const QVariantList before = preferences.layout(layoutName(name, i)).toList();
        QVariantList widths;
        for (int column = 0; table.model() && column < table.model()->columnCount(); ++column) {
            // What has no room now keeps the width that it had.
            widths.append(table.isColumnHidden(column) ? before.value(column).toInt()
                                                       : table.columnWidth(column) * 100 / px(100));
        }
        preferences.setLayout(layoutName(name, i), widths);
    }
}

void restoreColumns(Page &page, const QString &name, const Preferences &preferences)
{
    const auto tables = page.findChildren<kit::TableView *>();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QVariantList widths = preferences.layout(layoutName(name, i)).toList();
        if (!tables.at(i)->model() || widths.size() != tables.at(i)->model()->columnCount())
            continue;
        for (int column = 0; column < widths.size(); ++column) {
            const int width = px(widths.at(column).toInt());
            if (width > 0)
                tables.at(i)->setColumnWidth(column, width);
        }
    }
}

} // namespace holdfast::ui
