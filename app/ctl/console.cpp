#include "app/ctl/console.h"

#include "app/ctl/subcommand.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    out().flush();
    return stream;
}

std::optional<int> parse(QCommandLineParser &parser, const QString &usage, const QStringList &arguments)
{
    const QCommandLineOption help({ u"h"_s, u"help"_s }, u"Tells what this does."_s);
    parser.addOption(help);
    if (!parser.parse(QStringList { u"servicecenterctl "_s + usage } + arguments)) {
        err() << parser.errorText() << '\n';
        err().flush();
        return BadInput;
    }
    if (parser.isSet(help)) {
        out() << parser.helpText().replace(QCoreApplication::arguments().constFirst(), u"servicecenterctl "_s + usage);
        out().flush();
        return Ok;
    }
    return std::nullopt;
}

QCommandLineOption profileOption()
{
    return { u"profile"_s, u"Service profile to use instead of the shipped one."_s, u"FILE"_s };
}

std::optional<QString> onlyArgument(const QCommandLineParser &parser, const QString &name)
{
    if (parser.positionalArguments().size() == 1)
        return parser.positionalArguments().constFirst();
    err() << "exactly one " << name << " is needed\n";
    return std::nullopt;
}

Result<servicetime::DisruptionClass> classFrom(const QString &code)
{
    if (const auto value = servicetime::disruptionClassFromCode(code))
        return *value;
    return fail(Error::Kind::Invalid, u"'%1' is none of prevents, hinders, minor, other"_s.arg(code));
}

std::optional<ServiceProfile> profileFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        err() << name << ": " << file.errorString() << '\n';
        return std::nullopt;
    }
    const QByteArray document = file.readAll();
    if (const auto profile = ServiceProfile::fromJson(document))
        return *profile;
    const auto problems = ServiceProfile::problemsOf(document);
    for (const Error &problem : problems)
        err() << name << ": " << problem.subject << ' ' << problem.detail << '\n';
    return std::nullopt;
}

std::optional<ServiceProfile> profileFrom(const QCommandLineParser &parser)
{
    return parser.isSet(u"profile"_s) ? profileFile(parser.value(u"profile"_s)) : ServiceProfile::shipped();
}

int answerRows(const QString &header, const QString &addedColumn,
               const std::function<Result<QString>(const QString &, const QString &)> &answer)
{
    QTextStream in(stdin);
    int line = 1;
    int exitCode = Ok;
    const auto complain = [&](const QString &reason) {
        err() << "line " << line << ": " << reason << '\n';
        exitCode = BadInput;
    };
    QString first = in.readLine();
    if (first.startsWith(QChar::ByteOrderMark))
        first.remove(0, 1);
    if (first.trimmed() != header) {
        complain(u"the first line must be '%1'"_s.arg(header));
        return exitCode;
    }
    out() << header << ',' << addedColumn << '\n';
    while (!in.atEnd()) {
        const QString row = in.readLine();
        ++line;
        if (row.trimmed().isEmpty())
            continue;
        const QStringList fields = row.split(u',');
        out() << row.trimmed() << ',';
        if (fields.size() != 2) {
            complain(u"expected 2 fields, found %1"_s.arg(fields.size()));
        } else if (const auto result = answer(fields.at(0).trimmed(), fields.at(1).trimmed())) {
            out() << *result;
        } else {
            complain(result.error().detail);
        }
        out() << '\n';
    }
    out().flush();
    err().flush();
    return exitCode;
}

} // namespace sc::ctl
