#include "views/availability/outagedialogs.h"

#include "views/availability/figuretable.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/screensize.h"
#include "views/widgets/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

EndOutageDialog::EndOutageDialog(const OutageRecord &outage, Instant now, QWidget *parent)
    : ActDialog(tr("Ausfall beenden"), tr("Ende eintragen"), parent)
    , m_end(new BerlinTimeEdit(now))
{
    setObjectName(u"outage-end"_s);
    auto *what = new QLabel(tr("%1, seit %2").arg(outage.values.title, Words::moment(outage.values.from)));
    what->setWordWrap(true);
    form()->addRow(what);
    addRow(*this, tr("&Ende"), m_end);
    setCheck([this, outage, now] {
        OutageValues values = outage.values;
        values.to = end();
        const auto problems = values.problems(now);
        return problems.isEmpty() ? QString() : AvailabilityWords::problem(problems.constFirst());
    });
    m_end->setFocus();
}

Instant EndOutageDialog::end() const
{
    return m_end->instant();
}

WithdrawOutageDialog::WithdrawOutageDialog(const OutageRecord &outage, QWidget *parent)
    : ActDialog(tr("Ausfall zurückziehen"), tr("Ausfall zurückziehen"), parent)
    , m_reason(new QLineEdit)
{
    setObjectName(u"outage-withdraw"_s);
    auto *what = new QLabel(
        tr("%1 zählt dann nicht mehr. Was festgehalten war und warum es keiner ist, bleibt im Verlauf.")
            .arg(outage.values.title));
    what->setWordWrap(true);
    form()->addRow(what);
    addRow(*this, tr("&Grund *"), m_reason);
    setCheck([this] { return reason().isEmpty() ? Problem(tr("Bitte nennen Sie den Grund."), m_reason) : Problem(); });
    m_reason->setFocus();
}

QString WithdrawOutageDialog::reason() const
{
    return m_reason->text().trimmed();
}

namespace {

QString fieldWords(const QString &field)
{
    static const QHash<QString, const char *> names {
        { u"id"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "festgehalten") },
        { u"title"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Was") },
        { u"from_at"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Beginn") },
        { u"to_at"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Ende") },
        { u"class"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Störungsklasse") },
        { u"side"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Seite") },
        { u"cause"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Ursache") },
        { u"cause_place"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Ort der Ursache") },
        { u"planned"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "geplant") },
        { u"announced_at"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Angekündigt am") },
        { u"problem"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Problem") },
        { u"change"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Change") },
        { u"correction"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "Grund der Korrektur") },
        { u"removed_at"_s, QT_TRANSLATE_NOOP("OutageHistoryDialog", "zurückgezogen") },
    };
    return QCoreApplication::translate("OutageHistoryDialog", names.value(field, "?"));
}

QString valueWords(const QString &field, const QString &value)
{
    if (value.isEmpty() || field == u"id")
        return {};
    if (field.endsWith(u"_at"))
        return Words::moment(value.toLongLong());
    if (field == u"class")
        return Words::of(servicetime::disruptionClassFromCode(value).value_or(servicetime::DisruptionClass::Other));
    if (field == u"side")
        return AvailabilityWords::of(outageSideFromCode(value).value_or(OutageSide::Both));
    if (field == u"cause_place")
        return AvailabilityWords::of(causePlaceFromCode(value).value_or(CausePlace::Ours));
    if (field == u"planned")
        return value == u"1" ? QCoreApplication::translate("OutageHistoryDialog", "ja")
                             : QCoreApplication::translate("OutageHistoryDialog", "nein");
    return value;
}

} // namespace

OutageHistoryDialog::OutageHistoryDialog(const OutageRecord &outage, const QList<OutageChange> &changes,
                                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"outage-history"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Verlauf: %1").arg(outage.values.title));
    auto *table = new FigureTable(tr("Verlauf"), { tr("Wann"), tr("Wer"), tr("Was"), tr("vorher"), tr("nachher") }, {});
    QList<QStringList> rows;
    for (const OutageChange &change : changes)
        if (change.field != u"corrected_at" && change.field != u"ticket_id" && change.field != u"source")
            rows.append({ Words::moment(change.at), change.person, fieldWords(change.field),
                          valueWords(change.field, change.before), valueWords(change.field, change.after) });
    table->setRows(rows);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Schließen"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resizeOnScreen(*this, 100, 20);
}

} // namespace sc
