#pragma once

#include "models/domain/profile.h"
#include "models/exchange/importrun.h"
#include "models/ledger/commanddesk.h"
#include "models/session/session.h"

#include <memory>

namespace sc {

/** Imports on the GUI thread: a dry run first, then piece by piece, so that others read and write in between. */
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive the desk.
    ImportDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);

    /// The shipped mappings: "kis", "servicenow".
    [[nodiscard]] static QStringList mappings();
    /// Lead, supervisor and administrator may; checked again by plan().
    [[nodiscard]] bool mayImport() const;
    /// The dry run of \p file. Errors: NotAllowed, NotFound (file or mapping), Invalid with the line as subject.
    [[nodiscard]] QFuture<Result<ImportPlan>> plan(const QString &file, const QString &mapping) const;

    void start(const ImportPlan &plan); ///< not while isRunning()
    void cancel(); ///< after the piece that is under way; what is imported stays
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const sc::ImportReport &report);
    void failed(const sc::Error &error); ///< the pieces before stay

private:
    void submitNext();
    void finish();

    Database &m_database;
    CommandDesk &m_commands;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    Session m_session;
    std::unique_ptr<ImportRun> m_run;
    bool m_isCancelled = false;
};

} // namespace sc
