#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

class QWidget;

namespace sc {

/// Opens a non-modal window that tells why the deadline of \p ticket is what it is; the text can be copied or sent.
void showExplanation(const Ticket &ticket, const ServiceProfile &profile, QWidget *parent);

} // namespace sc
