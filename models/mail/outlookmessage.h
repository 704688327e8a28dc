#pragma once

#include "models/mail/message.h"

namespace sc {

/// Reads an Outlook message (.msg, MS-OXMSG) into what an Internet message gives. A message inside it becomes an .eml
/// made of what was read of it. Errors: Invalid, subject "damaged_mail", or "not_a_mail" (another compound file, such
/// as a .doc).
[[nodiscard]] Result<MailMessage> readOutlookMessage(const QByteArray &source);

} // namespace sc
