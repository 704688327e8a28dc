#include "views/shell/settings.h"

#include "models/tickets/queuerules.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Theme Settings::theme() const
{
    return static_cast<Theme>(qBound(0, m_store.value(u"view/theme"_s, 0).toInt(), 2));
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(u"view/theme"_s, static_cast<int>(theme));
}

QString Settings::language() const
{
    const QString system = QLocale::system().language() == QLocale::English ? u"en"_s : u"de"_s;
    const QString language = m_store.value(u"view/language"_s, system).toString();
    return language == u"en" ? language : u"de"_s;
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(u"view/language"_s, language);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::queueLayout() const
{
    return m_store.value(u"queue/layout"_s).toByteArray();
}

void Settings::setQueueLayout(const QByteArray &layout)
{
    m_store.setValue(u"queue/layout"_s, layout);
}

int Settings::queue() const
{
    return qBound(0, m_store.value(u"queue/current"_s, static_cast<int>(Queue::AllOpen)).toInt(), QueueCount - 1);
}

void Settings::setQueue(int queue)
{
    m_store.setValue(u"queue/current"_s, queue);
}

} // namespace sc
