#include "views/shell/startwords.h"

#include "views/widgets/words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString StartWords::trouble(const Error &error, const QString &databasePath)
{
    const QString file = native(databasePath);
    const QString folder = native(QFileInfo(databasePath).absolutePath());
    if (error.subject == u"network")
        return tr("Die Datenbank liegt auf einem Netzlaufwerk (%1). Dort sind Sperren und Speichern nicht verlässlich, Daten gingen verloren. Es wurde nichts verändert. "
                  "Legen Sie sie auf eine Festplatte dieses Rechners und starten Sie mit --database.")
            .arg(native(error.detail));
    if (error.subject == u"sync")
        return tr("Die Datenbank liegt in einem Ordner, den ein anderes Programm mit einem Dienst abgleicht (%1). Es würde sie mitten im Speichern kopieren und beschädigen. "
                  "Es wurde nichts verändert. Legen Sie sie in einen Ordner außerhalb und starten Sie mit --database.")
            .arg(native(error.detail));
    if (error.subject == u"file")
        return tr("In die Datenbankdatei darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.")
            .arg(file);
    if (error.subject == u"folder")
        return tr("In den Ordner der Datenbank darf nicht geschrieben werden: %1. Ihr Inhalt ist unversehrt. Heben Sie den Schreibschutz auf oder bitten Sie die Administration darum.")
            .arg(folder);
    if (error.subject == u"disk")
        return tr("Auf dem Datenträger ist kein Platz mehr, oder er antwortet nicht: %1. Alles bisher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.")
            .arg(folder);
    if (error.subject == u"schema")
        return tr("Die Datenbank gehört zu einer neueren Version des Programms: %1. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.")
            .arg(file);
    if (error.subject == u"foreign")
        return tr("Die Datei ist die Datenbank eines anderen Programms: %1. Sie wurde nicht angefasst. Wählen Sie mit --database eine andere.")
            .arg(file);
    if (error.kind == Error::Kind::Busy)
        return tr("Ein anderes Programm hält die Datenbank fest: %1. Ihr Inhalt ist unversehrt. Beenden Sie das andere Programm und versuchen Sie es erneut.")
            .arg(file);
    return Words::error(error);
}

QString StartWords::damage(const QString &finding, const QString &databasePath, Instant savedUntil, qint64 steps)
{
    return tr("Die Datenbankdatei ist beschädigt: %1").arg(native(databasePath)) + u"\n\n"_s
        + tr("Was sicher ist: Eine geprüfte Sicherung mit %n Schritten ist da. Sie enthält alles bis %1 Uhr.", nullptr,
             static_cast<int>(steps))
              .arg(Words::moment(savedUntil))
        + u"\n\n"_s
        + tr("Was fehlt: alles, was danach gespeichert wurde. Die beschädigte Datei wird nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, mehr daraus zu lesen.")
        + u"\n\n"_s + tr("Befund: %1").arg(finding.left(200));
}

QString StartWords::damageWithoutBackup(const QString &finding, const QString &databasePath)
{
    return tr("Die Datenbankdatei ist beschädigt: %1").arg(native(databasePath)) + u"\n\n"_s
        + tr("Im Ordner »backups« daneben ist keine brauchbare Sicherung. Die Datei wurde nicht verändert. Haben Sie anderswo eine Sicherung, stellen Sie sie wieder her mit: "
             "servicecenterctl database restore.")
        + u"\n\n"_s
        + tr("Beginnen Sie mit einem leeren Desk, wird die beschädigte Datei nicht überschrieben, sondern beiseitegelegt; die Administration kann versuchen, noch daraus zu lesen.")
        + u"\n\n"_s + tr("Befund: %1").arg(finding.left(200));
}

QString StartWords::restored(Instant savedUntil, const QString &aside, int lostAttachments)
{
    const QString done = tr("Wiederhergestellt auf den Stand %1 Uhr. Die beschädigte Datei liegt unter %2.")
                             .arg(Words::moment(savedUntil), native(aside));
    return lostAttachments == 0
        ? done
        : QString(done + u' ' + tr("%n Anhänge fehlen, auch in der Sicherung.", nullptr, lostAttachments));
}

QString StartWords::attachmentsBad(int count)
{
    return tr(
        "Die tägliche Sicherung ist geschrieben. %n Anhänge fehlen oder sind beschädigt; was die letzte Sicherung davon hatte, ist auch in dieser.",
        nullptr, count);
}

QString StartWords::readableByOthers(const QString &databasePath)
{
    return tr("Andere Konten dieses Rechners können die Daten lesen: %1. Nehmen Sie ihnen in den Eigenschaften des Ordners das Leserecht.")
        .arg(native(QFileInfo(databasePath).absolutePath()));
}

QString StartWords::backupFailed(const Error &error)
{
    return tr("Die tägliche Sicherung ist misslungen: %1 Sie wird stündlich wieder versucht.").arg(Words::error(error));
}

} // namespace sc
