#pragma once

#include "models/domain/profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sc {

/** Reads a profile document and names path and reason of everything that is wrong (S41). For one document. */
class ProfileReader
{
public:
    /// The first complaint, or the profile.
    [[nodiscard]] Result<ServiceProfile> read(const QByteArray &document, const QList<CalendarException> &exceptions);
    [[nodiscard]] const QList<Error> &complaints() const { return m_complaints; }

private:
    using Closed = servicetime::ClosedDays;

    void complain(const QString &path, const QString &reason);
    void expectKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    QJsonArray array(const QJsonObject &object, const QString &path, const QString &key);
    QJsonObject objectAt(const QJsonValue &value, const QString &path);
    QString text(const QJsonObject &object, const QString &path, const QString &key);
    QString optionalText(const QJsonObject &object, const QString &path, const QString &key);
    QDate date(const QJsonValue &value, const QString &path);
    int number(const QJsonObject &object, const QString &path, const QString &key, int min, int max);
    int optionalNumber(const QJsonObject &object, const QString &path, const QString &key, int min, int max,
                       int otherwise);
    bool flag(const QJsonObject &object, const QString &path, const QString &key);
    servicetime::WeeklyHours hours(const QJsonObject &object, const QString &path, const QString &key);
    std::vector<servicetime::DayInterval> dayHours(const QJsonArray &intervals, const QString &path);
    servicetime::DayInterval interval(const QJsonValue &value, const QString &path);
    void closeEveryYear(const QJsonObject &root, Closed &closed);
    Closed closedDates(const QJsonObject &root, const QString &land, const QList<CalendarException> &exceptions);
    QList<ContactPoint> contactPoints(const QJsonObject &root);
    std::vector<ProfileVersion> versions(const QJsonObject &root);
    ProfileVersion version(const QJsonObject &object, const QString &path);
    servicetime::ResponseTerms response(const QJsonObject &object, const QString &path);
    std::array<qint64, 4> statusMail(const QJsonObject &object, const QString &path);
    void maintenance(const QJsonObject &object, const QString &path, ProfileVersion &version);
    AgreedWindow agreedWindow(const QJsonObject &object, const QString &path);
    AvailabilityTerms availability(const QJsonObject &object, const QString &path);
    static void makeCalendars(std::vector<ProfileVersion> &versions, const Closed &closed);

    QList<Error> m_complaints; ///< at most one per path
};

} // namespace sc
