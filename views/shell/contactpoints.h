#pragma once

#include "models/domain/profile.h"

class QWidget;

namespace sc {

/// Shows where the desk and its partners can be reached (ORG-7), as the service profile says; every text can be copied.
void showContactPoints(const ServiceProfile &profile, QWidget *parent);

} // namespace sc
