#pragma once

#include "models/domain/ids.h"

namespace sc {

/** Somebody who works here, as tickets name them. */
struct Person
{
    QString login;
    QString name;
    TeamId team;
};

} // namespace sc
