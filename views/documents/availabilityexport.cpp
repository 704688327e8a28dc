#include "views/documents/availabilityexport.h"

#include "views/documents/pdfbookmarks.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace sc::AvailabilityExport {

namespace {

Result<void> write(const QByteArray &bytes, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(Error::Kind::NotAllowed, target.errorString(), file);
    return {};
}

/** A workbook of libxlsxwriter with the few formats that are needed. */
class Workbook
{
public:
    explicit Workbook(const QString &file)
        : m_book(workbook_new(file.toUtf8().constData()))
        , m_heading(workbook_add_format(m_book))
        , m_percent(workbook_add_format(m_book))
        , m_minutes(workbook_add_format(m_book))
    {
        format_set_bold(m_heading);
        format_set_num_format(m_percent, "0.00%");
        format_set_num_format(m_minutes, "#,##0.00");
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_worksheet *addSheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
    }
    void setTitle(const QString &title)
    {
        QByteArray text = title.toUtf8();
        lxw_doc_properties properties {};
        properties.title = text.data();
        workbook_set_properties(m_book, &properties);
    }
    lxw_row_t addLine(lxw_worksheet *sheet, lxw_row_t row, const QString &text, bool isHeading = false)
    {
        worksheet_write_string(sheet, row, 0, text.toUtf8().constData(), isHeading ? m_heading : nullptr);
        return row + 1;
    }
    lxw_row_t addTable(lxw_worksheet *sheet, lxw_row_t row, const ReportTable &table, const QString &subject = {})
    {
        const lxw_col_t shift = subject.isEmpty() ? 0 : 1;
        for (int column = 0; column < table.columns.size(); ++column)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column + shift),
                                   table.columns.at(column).toUtf8().constData(), m_heading);
        ++row;
        for (const auto &cells : table.rows) {
            if (shift == 1)
                worksheet_write_string(sheet, row, 0, subject.toUtf8().constData(), nullptr);
            for (int column = 0; column < cells.size(); ++column)
                addCell(sheet, row, static_cast<lxw_col_t>(column + shift), cells.at(column));
            ++row;
        }
        return row;
    }
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    void addCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell)
    {
        if (cell.number)
            worksheet_write_number(sheet, row, column, *cell.number,
                                   cell.kind == ReportCell::Kind::Percent ? m_percent : m_minutes);
        else
            worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), nullptr);
    }

    lxw_workbook *m_book;
    lxw_format *m_heading;
    lxw_format *m_percent;
    lxw_format *m_minutes;
};

void fill(Workbook &book, const AvailabilityReport &report)
{
    book.setTitle(report.title());
    lxw_worksheet *overview = book.addSheet(QCoreApplication::translate("AvailabilityReport", "Übersicht"));
    worksheet_set_column(overview, 0, 0, 32, nullptr);
    worksheet_set_column(overview, 1, 8, 16, nullptr);
    lxw_row_t row = book.addLine(overview, 0, report.title(), true);
    row = book.addLine(overview, row, report.asOf());
    for (const QString &verdict : report.verdicts())
        row = book.addLine(overview, row, verdict);
    row = book.addTable(overview, row + 1, report.cover());
    for (const QString &note : report.notes())
        row = book.addLine(overview, row, note);
    book.addLine(
        overview, row,
        QCoreApplication::translate("AvailabilitySheet", "Prüfsumme der Angaben (SHA-256): %1").arg(report.checksum()));

    const ReportTable months = report.allFigures();
    lxw_worksheet *figures = book.addSheet(months.title);
    worksheet_set_column(figures, 0, 7, 20, nullptr);
    worksheet_freeze_panes(figures, 1, 0);
    book.addTable(figures, 0, months);

    lxw_worksheet *outages = book.addSheet(QCoreApplication::translate("AvailabilityReport", "Ausfälle"));
    worksheet_set_column(outages, 0, 6, 24, nullptr);
    row = 0;
    for (const ReportSection &section : report.sections())
        for (const ReportTable *table : { &section.outages, &section.exclusions, &section.maintenance })
            if (!table->rows.isEmpty()) {
                row = book.addLine(outages, row, table->title, true);
                row = book.addTable(outages, row, *table, section.name) + 1;
            }
}

QByteArray pdf(const AvailabilitySheet &sheet, const AvailabilitySheet::GoOn &goOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    AvailabilitySheet::Bookmarks bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(300);
        writer.setTitle(sheet.title());
        AvailabilitySheet::prepare(writer);
        bookmarks = sheet.paint(writer, goOn);
    }
    return withBookmarks(bytes, bookmarks, QLocale().bcp47Name());
}

} // namespace

QByteArray pdf(const AvailabilityReport &report)
{
    AvailabilitySheet sheet(report);
    sheet.drawCharts();
    return pdf(sheet, {});
}

Result<void> savePdf(const AvailabilitySheet &sheet, const QString &file, const AvailabilitySheet::GoOn &goOn)
{
    const QByteArray bytes = pdf(sheet, goOn);
    return goOn && !goOn(sheet.sections()) ? Result<void>() : write(bytes, file);
}

Result<void> saveCsv(const AvailabilityReport &report, const QString &file)
{
    return write(report.csv(), file);
}

Result<void> saveSpreadsheet(const AvailabilityReport &report, const QString &file)
{
    // The library writes where it is told; the file that was there stays until the new one is whole.
    QTemporaryFile draft(QFileInfo(file).absolutePath() + u"/XXXXXX.xlsx"_s);
    if (!draft.open())
        return fail(Error::Kind::NotAllowed, draft.errorString(), file);
    draft.close();
    Workbook book(draft.fileName());
    fill(book, report);
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return fail(Error::Kind::NotAllowed, QString::fromUtf8(lxw_strerror(error)), file);
    if (!draft.open())
        return fail(Error::Kind::NotAllowed, draft.errorString(), file);
    return write(draft.readAll(), file);
}

bool isPaper(const QString &file)
{
    return QFileInfo(file).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
}

Result<void> save(const AvailabilityReport &report, const QString &file)
{
    if (isPaper(file))
        return write(pdf(report), file);
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"csv")
        return saveCsv(report, file);
    if (ending == u"xlsx")
        return saveSpreadsheet(report, file);
    return fail(Error::Kind::Invalid, u"the ending '%1' is none of pdf, csv, xlsx"_s.arg(ending), file);
}

} // namespace sc::AvailabilityExport
