#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

namespace sc {

/**
 * A message to customers with placeholders {{name}}, salutation and signature (COM-2); a file of resources/templates.
 */
class MessageTemplate
{
public:
    explicit MessageTemplate(QString text)
        : m_text(std::move(text))
    {
    }
    /// \p name first_notification | status | solution; \p language de | en. Errors: NotFound.
    [[nodiscard]] static Result<MessageTemplate> shipped(const QString &name, const QString &language);

    /// The message; a placeholder without a value stays as it is, to be seen and filled.
    [[nodiscard]] QString filled(const QHash<QString, QString> &values) const;
    [[nodiscard]] QStringList placeholders() const { return openIn(m_text); }
    /// The placeholders that still stand in \p message, each once, in order; empty: it can be sent.
    [[nodiscard]] static QStringList openIn(const QString &message);

private:
    QString m_text;
};

} // namespace sc
