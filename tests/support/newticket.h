#pragma once

#include <QJsonObject>

namespace sc {

/// The fields that a command has to put for a ticket, and \p more.
inline QJsonObject newTicket(const QString &title, const QJsonObject &more = {})
{
    using namespace Qt::Literals::StringLiterals;
    QJsonObject fields { { u"title"_s, title },
                         { u"channel"_s, u"phone"_s },
                         { u"reported_at"_s, 1'700'000'000 },
                         { u"caller_name"_s, u"Sommer"_s },
                         { u"state"_s, u"new"_s },
                         { u"class"_s, u"minor"_s },
                         { u"clock_from"_s, 1'700'000'000 } };
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

} // namespace sc
