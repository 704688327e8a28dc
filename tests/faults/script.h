#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace sc::test {

/** A folder that a script of packaging may hand to the user postgres, and what the script says. */
class ScriptFolder
{
public:
    ScriptFolder()
    {
        QFile::setPermissions(m_folder.path(),
                              QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther
                                  | QFile::ReadGroup | QFile::ExeGroup);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Aborts the test when the script fails.
    [[nodiscard]] QByteArray run(const QString &script, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(path(QStringLiteral("out"))); // a pipe would be held open by the servers
        process.setStandardErrorFile(path(QStringLiteral("err")));
        process.start(QStringLiteral(SC_SOURCE_DIR "/packaging/") + script, arguments);
        const bool isEnded = process.waitForFinished(300'000); // against hanging; a busy machine may take its time
        const bool isWell = isEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        QFile told(path(isWell ? QStringLiteral("out") : QStringLiteral("err")));
        static_cast<void>(told.open(QIODevice::ReadOnly));
        const QByteArray text = told.readAll();
        if (!isWell)
            qFatal("%s %s: %s", qPrintable(script), qPrintable(arguments.join(QLatin1Char(' '))), text.constData());
        return text;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sc::test
