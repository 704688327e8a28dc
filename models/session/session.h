#pragma once

#include <QSet>
#include <QString>

namespace sc {

/** Who works here, as the directory knows them. The database enforces rights; this only decides what is offered. */
struct Session
{
    QString login;
    QString name;
    QString teamId;
    QSet<QString> roles; ///< agent, lead, supervisor, administrator, auditor, service

    [[nodiscard]] bool has(const QString &role) const { return roles.contains(role); }
};

} // namespace sc
