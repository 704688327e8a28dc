#include "views/maintenance/detailspane.h"

#include "models/session/deliver.h"
#include "views/maintenance/entrydetails.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

DetailsPane::DetailsPane(const ServiceProfile &profile, DirectoryDesk &directory, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_profile(profile)
    , m_directory(directory)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("Einzelheiten"));
    setObjectName(u"details"_s);
}

void DetailsPane::show(const std::optional<CalendarModel::Entry> &entry, const MaintenanceBook &book)
{
    ++m_generation;
    if (!entry) {
        setPlainText(tr("Nichts gewählt."));
        return;
    }
    const QStringList lines = detailsOf(*entry, book, m_profile);
    setPlainText(lines.join(u'\n'));
    if (entry->window && entry->window->isHeld())
        showOnCall(*entry->window, entry->from, lines + QStringList { QString() });
}

void DetailsPane::showOnCall(const Occurrence &window, Instant at, const QStringList &lines)
{
    deliver(m_directory.onCall(at), this,
            [this, window, at, lines, generation = m_generation](const Result<std::optional<OnCall>> &found) {
                if (generation != m_generation || !found)
                    return;
                const bool isStaffed = m_profile.versionFor(at).staffed->isOpen(at);
                QString words = isStaffed ? tr("Betrieb besetzt") : tr("Rufbereitschaft: niemand eingetragen");
                if (*found)
                    words = tr("Rufbereitschaft: %1, %2").arg((*found)->person, (*found)->phone);
                if (at > window.from)
                    words = tr("ab %1: %2").arg(Words::moment(at), words);
                const QStringList more = lines + QStringList { words };
                setPlainText(more.join(u'\n'));
                if (*found && (*found)->until < window.to) // somebody else takes over meanwhile
                    showOnCall(window, (*found)->until, more);
            });
}

} // namespace sc
