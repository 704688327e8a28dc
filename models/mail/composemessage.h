#pragma once

#include "models/mail/message.h"

namespace sc {

/// An Internet message with these words, addresses and attachments; readMessage() gives them back. \p sentAt is its
/// Date header.
[[nodiscard]] QByteArray composeMessage(const MailMessage &message, std::optional<Instant> sentAt);

} // namespace sc
