// ui/kit/search_field.h: the look of a field that filters or searches a page.
#pragma once

class QLineEdit;
class QString;

namespace holdfast::kit {

/// A mark before its text and a button that empties it, both with words for screen readers, which
/// call the field `name`. It stays the caller's.
void makeSearchField(QLineEdit *field, const QString &name);

} // namespace holdfast::kit
