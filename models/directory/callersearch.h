#pragma once

#include "models/directory/directorystore.h"

namespace sc {

/** Finds who may be calling by what is typed so far (INC-1): every word stands somewhere in name, phone, mail or
 * tenant; a number is found however it is written. */
class CallerSearch
{
public:
    CallerSearch() = default;
    explicit CallerSearch(const QList<Caller> &callers); ///< tenants alone are left out

    /// At most \p most; first those whose name has a word that begins as one of the typed words. Nobody when nothing
    /// that can be found was typed.
    [[nodiscard]] QList<Caller> matching(const QString &typed, qsizetype most) const;

private:
    struct Entry
    {
        Caller caller;
        QStringList name; ///< its words, folded
        QString all; ///< folded
        QString number; ///< as it is dialled within the country
    };
    QList<Entry> m_entries;
};

} // namespace sc
