#include "core/store/rows.h"

namespace holdfast::store {

using namespace Qt::StringLiterals;

Result<void> Rows::checkColumn(int column, ValueType type) const
{
    if (m_position < 0 || m_position >= m_rows.size() || column < 0 ||
        size_t(column) >= m_columns.size() || column >= m_rows.at(m_position).size())
        return Error("internal"_L1, {}, u"no column %1 in row %2"_s.arg(column).arg(m_position));
    const ValueType declared = m_columns[size_t(column)];
    const bool widens = declared == ValueType::Integer && type == ValueType::BigInteger;
    if (declared != type && !widens)
        return Error("internal"_L1, {},
                     u"column %1 is read as another type than it was declared"_s.arg(column));
    return {};
}

} // namespace holdfast::store
