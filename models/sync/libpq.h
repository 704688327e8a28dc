#pragma once

#include "models/domain/result.h"

#include <QLibrary>

#include <libpq-fe.h>

namespace sc {

/**
 * The functions of libpq that this program calls, under their names without PQ. It is loaded when a shared database is
 * first spoken to: with TLS and Kerberos it brings twenty libraries, a quarter of the program's start, and who works
 * alone needs none.
 */
class LibPq
{
public:
    /// Loads it at the first call of the process; any thread. Errors: Internal with subject "library".
    [[nodiscard]] static Result<const LibPq *> load();

private:
    QLibrary m_library;
    QString m_missing; ///< a function that it does not have

    LibPq();
    template <typename Function> Function *find(const char *name)
    {
        const auto found = reinterpret_cast<Function *>(m_library.resolve(name));
        if (!found && m_missing.isEmpty())
            m_missing = QString::fromLatin1(name);
        return found;
    }

public:
    decltype(PQclear) *clear = find<decltype(PQclear)>("PQclear");
    decltype(PQconnectPoll) *connectPoll = find<decltype(PQconnectPoll)>("PQconnectPoll");
    decltype(PQconnectStartParams) *connectStartParams = find<decltype(PQconnectStartParams)>("PQconnectStartParams");
    decltype(PQconninfoFree) *conninfoFree = find<decltype(PQconninfoFree)>("PQconninfoFree");
    decltype(PQconninfoParse) *conninfoParse = find<decltype(PQconninfoParse)>("PQconninfoParse");
    decltype(PQconsumeInput) *consumeInput = find<decltype(PQconsumeInput)>("PQconsumeInput");
    decltype(PQerrorMessage) *errorMessage = find<decltype(PQerrorMessage)>("PQerrorMessage");
    decltype(PQfinish) *finish = find<decltype(PQfinish)>("PQfinish");
    decltype(PQflush) *flush = find<decltype(PQflush)>("PQflush");
    decltype(PQfname) *fname = find<decltype(PQfname)>("PQfname");
    decltype(PQfreemem) *freemem = find<decltype(PQfreemem)>("PQfreemem");
    decltype(PQftype) *ftype = find<decltype(PQftype)>("PQftype");
    decltype(PQgetResult) *getResult = find<decltype(PQgetResult)>("PQgetResult");
    decltype(PQgetisnull) *getisnull = find<decltype(PQgetisnull)>("PQgetisnull");
    decltype(PQgetlength) *getlength = find<decltype(PQgetlength)>("PQgetlength");
    decltype(PQgetvalue) *getvalue = find<decltype(PQgetvalue)>("PQgetvalue");
    decltype(PQisBusy) *isBusy = find<decltype(PQisBusy)>("PQisBusy");
    decltype(PQnfields) *nfields = find<decltype(PQnfields)>("PQnfields");
    decltype(PQnotifies) *notifies = find<decltype(PQnotifies)>("PQnotifies");
    decltype(PQntuples) *ntuples = find<decltype(PQntuples)>("PQntuples");
    decltype(PQresultErrorField) *resultErrorField = find<decltype(PQresultErrorField)>("PQresultErrorField");
    decltype(PQresultErrorMessage) *resultErrorMessage = find<decltype(PQresultErrorMessage)>("PQresultErrorMessage");
    decltype(PQresultStatus) *resultStatus = find<decltype(PQresultStatus)>("PQresultStatus");
    decltype(PQsendQuery) *sendQuery = find<decltype(PQsendQuery)>("PQsendQuery");
    decltype(PQsendQueryParams) *sendQueryParams = find<decltype(PQsendQueryParams)>("PQsendQueryParams");
    decltype(PQsetErrorVerbosity) *setErrorVerbosity = find<decltype(PQsetErrorVerbosity)>("PQsetErrorVerbosity");
    decltype(PQsetNoticeProcessor) *setNoticeProcessor = find<decltype(PQsetNoticeProcessor)>("PQsetNoticeProcessor");
    decltype(PQsetnonblocking) *setnonblocking = find<decltype(PQsetnonblocking)>("PQsetnonblocking");
    decltype(PQsocket) *socket = find<decltype(PQsocket)>("PQsocket");
    decltype(PQstatus) *status = find<decltype(PQstatus)>("PQstatus");
};

} // namespace sc
