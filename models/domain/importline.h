#pragma once

#include <QString>

namespace sc {

/** What an import would do with one line of its file; the dry run shows these before anything is written. */
struct ImportLine
{
    enum class What { New, Changed, Same, Missing, Refused };

    int number = 0; ///< line of the file, from 1; 0: not in the file
    What what = What::Same;
    QString title; ///< what it is about
    QString detail; ///< what changes, what could not be mapped, or why it is refused
};

} // namespace sc
