#include "views/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace sc {

void useLanguage(const QString &language)
{
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                          : QLocale(QLocale::German, QLocale::Germany));
    auto *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // of the language before
    for (const auto &[file, folder] : { std::pair(u"servicecenter_"_s, u":/translations"_s),
                                        std::pair(u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) }) {
        auto *words = new QTranslator(application);
        if (words->load(file + language, folder))
            QCoreApplication::installTranslator(words);
    }
}

} // namespace sc
