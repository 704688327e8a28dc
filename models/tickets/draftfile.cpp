#include "models/tickets/draftfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

const QString suffix = u".json"_s;

std::optional<TicketDraft> read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? draftFromJson(file.readAll()) : std::nullopt;
}

QString pathOf(const QString &folder, const QString &draftId)
{
    return folder + u'/' + draftId + suffix;
}

} // namespace

QByteArray toJson(const TicketDraft &draft)
{
    QJsonArray attachments;
    for (const Attachment &a : draft.attachments)
        attachments.append(QJsonObject { { u"id"_s, a.id },
                                         { u"name"_s, a.name },
                                         { u"type"_s, a.mediaType },
                                         { u"size"_s, a.size },
                                         { u"sha256"_s, a.sha256 } });
    QJsonObject json { { u"id"_s, draft.id },
                       { u"text"_s, draft.text },
                       { u"channel"_s, code(draft.channel) },
                       { u"reported"_s, draft.reportedAt },
                       { u"arrivalKnown"_s, draft.isArrivalKnown },
                       { u"dateOnly"_s, draft.isDateOnly },
                       { u"kind"_s, code(draft.kind) },
                       { u"class"_s, servicetime::code(draft.disruptionClass) },
                       { u"caller"_s, draft.callerName },
                       { u"phone"_s, draft.callerPhone },
                       { u"mail"_s, draft.callerMail },
                       { u"contact"_s, draft.contactId },
                       { u"tenant"_s, draft.tenantId },
                       { u"tenantName"_s, draft.tenantName },
                       { u"informed"_s, draft.informedDuringCall },
                       { u"attachments"_s, attachments } };
    if (draft.reachedOtherAt)
        json.insert(u"reachedOther"_s, *draft.reachedOtherAt);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<TicketDraft> draftFromJson(const QByteArray &document)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    TicketDraft draft;
    draft.id = json.value("id"_L1).toString();
    if (draft.id.isEmpty())
        return std::nullopt;
    draft.text = json.value("text"_L1).toString();
    draft.channel = channelFromCode(json.value("channel"_L1).toString()).value_or(draft.channel);
    draft.reportedAt = json.value("reported"_L1).toInteger();
    if (json.contains("reachedOther"_L1))
        draft.reachedOtherAt = json.value("reachedOther"_L1).toInteger();
    draft.isArrivalKnown = json.value("arrivalKnown"_L1).toBool(true);
    draft.isDateOnly = json.value("dateOnly"_L1).toBool();
    draft.kind = ticketKindFromCode(json.value("kind"_L1).toString()).value_or(draft.kind);
    draft.disruptionClass = servicetime::disruptionClassFromCode(json.value("class"_L1).toString())
                                .value_or(draft.disruptionClass);
    draft.callerName = json.value("caller"_L1).toString();
    draft.callerPhone = json.value("phone"_L1).toString();
    draft.callerMail = json.value("mail"_L1).toString();
    draft.contactId = json.value("contact"_L1).toString();
    draft.tenantId = json.value("tenant"_L1).toString();
    draft.tenantName = json.value("tenantName"_L1).toString();
    draft.informedDuringCall = json.value("informed"_L1).toBool();
    const QJsonArray attachments = json.value("attachments"_L1).toArray();
    for (const auto &value : attachments)
        draft.attachments.append({ value["id"_L1].toString(), value["name"_L1].toString(), value["type"_L1].toString(),
                                   value["size"_L1].toInteger(), value["sha256"_L1].toString() });
    return draft;
}

DraftFile::DraftFile(QString folder, QString draftId)
    : m_folder(std::move(folder))
    , m_draftId(std::move(draftId))
{
    m_worker.setMaxThreadCount(1);
}

DraftFile::~DraftFile()
{
    m_worker.waitForDone();
}

void DraftFile::save(const TicketDraft &draft)
{
    m_worker.start([folder = m_folder, file = pathOf(m_folder, m_draftId), draft] {
        QDir().mkpath(folder);
        QSaveFile save(file);
        if (!save.open(QIODevice::WriteOnly) || save.write(toJson(draft)) < 0 || !save.commit())
            qWarning("draft %s: %s", qPrintable(file), qPrintable(save.errorString()));
    });
}

void DraftFile::remove()
{
    m_worker.start([file = pathOf(m_folder, m_draftId)] { QFile::remove(file); });
}

QFuture<std::optional<TicketDraft>> DraftFile::load()
{
    auto promise = std::make_shared<QPromise<std::optional<TicketDraft>>>();
    promise->start();
    m_worker.start([promise, file = pathOf(m_folder, m_draftId)] {
        promise->addResult(read(file));
        promise->finish();
    });
    return promise->future();
}

QStringList DraftFile::idsIn(const QString &folder)
{
    QStringList ids = QDir(folder).entryList({ u'*' + suffix }, QDir::Files, QDir::Name); // UUIDv7 sort by creation
    for (QString &id : ids)
        id.chop(suffix.size());
    return ids;
}

QSet<QString> DraftFile::contentsNamedIn(const QString &folder)
{
    QSet<QString> contents;
    const QStringList ids = idsIn(folder);
    for (const QString &id : ids)
        if (const auto draft = read(pathOf(folder, id)))
            for (const Attachment &attachment : draft->attachments)
                contents.insert(attachment.sha256);
    return contents;
}

} // namespace sc
