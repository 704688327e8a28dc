#pragma once

class QComboBox;

namespace sc {

/// Typing any part of an entry finds it: for lists of hundreds. What is typed never becomes an entry.
void makeSearchable(QComboBox *combo);

} // namespace sc
