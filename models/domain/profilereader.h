#pragma once

#include "models/domain/profile.h"

#include <QJsonObject>

namespace sc {

/** Reads a profile document and names path and reason of the first thing that is wrong (S41). */
class ProfileReader
{
public:
    [[nodiscard]] Result<ServiceProfile> read(const QByteArray &document);

private:
    using Closed = QHash<QDate, QString>;

    void complain(const QString &path, const QString &reason);
    void expectKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    QString text(const QJsonObject &object, const QString &path, const QString &key);
    QDate date(const QJsonValue &value, const QString &path);
    int number(const QJsonObject &object, const QString &path, const QString &key, int min, int max);
    bool flag(const QJsonObject &object, const QString &path, const QString &key);
    servicetime::WeeklyHours hours(const QJsonObject &object, const QString &path, const QString &key);
    servicetime::DayInterval interval(const QJsonValue &value, const QString &path);
    Closed closedDates(const QJsonObject &root, const QString &land);
    QList<ContactPoint> contactPoints(const QJsonObject &root);
    ProfileVersion version(const QJsonObject &object, const QString &path);
    servicetime::ResponseTerms response(const QJsonObject &object, const QString &path);
    std::array<qint64, 4> statusMail(const QJsonObject &object, const QString &path);

    std::optional<Error> m_error; ///< the first complaint
};

} // namespace sc
