#include "views/shell/settings.h"

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

namespace {

QueueView readView(const QSettings &store)
{
    return { store.value(u"name"_s).toString(),
             static_cast<Queue>(
                 qBound(0, store.value(u"queue"_s, static_cast<int>(Queue::AllOpen)).toInt(), QueueCount - 1)),
             store.value(u"filter"_s).toString(),
             static_cast<Grouping>(qBound(0, store.value(u"grouping"_s, 0).toInt(), GroupingCount - 1)),
             store.value(u"columns"_s).toByteArray() };
}

void writeView(QSettings &store, const QueueView &view)
{
    store.setValue(u"name"_s, view.name);
    store.setValue(u"queue"_s, static_cast<int>(view.queue));
    store.setValue(u"filter"_s, view.filter);
    store.setValue(u"grouping"_s, static_cast<int>(view.grouping));
    store.setValue(u"columns"_s, view.columns);
}

} // namespace

QueueView Settings::queueView() const
{
    QSettings store;
    store.beginGroup(u"queue/last"_s);
    QueueView view = readView(store);
    view.filter.clear(); // a forgotten filter would hide work
    return view;
}

void Settings::setQueueView(const QueueView &view)
{
    m_store.beginGroup(u"queue/last"_s);
    writeView(m_store, view);
    m_store.endGroup();
}

QByteArray Settings::queueSplitters() const
{
    return m_store.value(u"queue/splitters"_s).toByteArray();
}

void Settings::setQueueSplitters(const QByteArray &state)
{
    m_store.setValue(u"queue/splitters"_s, state);
}

QList<QueueView> Settings::savedViews() const
{
    QList<QueueView> views;
    QSettings store;
    const int count = store.beginReadArray(u"queue/views"_s);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        views.append(readView(store));
    }
    return views;
}

void Settings::setSavedViews(const QList<QueueView> &views)
{
    m_store.remove(u"queue/views"_s);
    m_store.beginWriteArray(u"queue/views"_s, static_cast<int>(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        m_store.setArrayIndex(i);
        writeView(m_store, views.at(i));
    }
    m_store.endArray();
}

std::optional<TeamAddress> Settings::team() const
{
    return TeamAddress::from([this](const QString &key) { return m_store.value(key); });
}

void Settings::setTeam(const TeamAddress &address)
{
    m_store.setValue(u"team/hosts"_s, address.hosts);
    m_store.setValue(u"team/database"_s, address.database);
    m_store.setValue(u"team/login"_s, address.login);
    m_store.setValue(u"team/ca_file"_s, address.caFile);
}

} // namespace sc
