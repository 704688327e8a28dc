#include "views/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int DrawnSizes[] = { 16, 24, 32, 48, 72 };

QString pictureOf(const QString &name, int size)
{
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

/// The drawing's shape filled with a colour of the palette at the moment of painting.
class InkEngine final : public QIconEngine
{
public:
    explicit InkEngine(QString name, bool isOnHighlight = false)
        : m_name(std::move(name))
        , m_isOnHighlight(isOnHighlight)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = tinted((QSizeF(rect.size()) * ratio).toSize(), mode);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(size, mode);
    }
    QIconEngine *clone() const override { return new InkEngine(*this); }
    QString key() const override { return u"sc-ink"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : DrawnSizes)
            sizes.append({ size, size });
        return sizes;
    }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (m_isOnHighlight || mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap tinted(const QSize &size, QIcon::Mode mode) const
    {
        const int side = std::min(size.width(), size.height());
        const QColor color = ink(mode);
        const QString cached = u"sc-ink/%1/%2/%3"_s.arg(m_name).arg(side).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(cached, &pixmap))
            return pixmap;
        const auto *drawn = std::find_if(std::begin(DrawnSizes), std::prev(std::end(DrawnSizes)),
                                         [side](int each) { return each >= side; });
        QImage image = QImage(pictureOf(m_name, *drawn)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (*drawn != side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(cached, pixmap);
        return pixmap;
    }

    QString m_name;
    bool m_isOnHighlight;
};

} // namespace

QIcon iconOf(const QString &name)
{
    return QFile::exists(pictureOf(name, DrawnSizes[0])) ? QIcon(new InkEngine(name)) : QIcon();
}

QIcon iconOf(Queue queue)
{
    switch (queue) {
    case Queue::Mine: return iconOf(u"mine"_s);
    case Queue::MyTeam: return iconOf(u"team"_s);
    case Queue::Unassigned: return iconOf(u"unassigned"_s);
    case Queue::Level1: return iconOf(u"level1"_s);
    case Queue::Level2: return iconOf(u"level2"_s);
    case Queue::Level3: return iconOf(u"level3"_s);
    case Queue::DueSoon: return iconOf(u"due"_s);
    case Queue::Breached: return iconOf(u"breached"_s);
    case Queue::ToInform: return iconOf(u"toinform"_s);
    case Queue::FollowUps: return iconOf(u"followup"_s);
    case Queue::Waiting: return iconOf(u"wait"_s);
    case Queue::AllOpen: return iconOf(u"all"_s);
    case Queue::Closed: return iconOf(u"closed"_s);
    case Queue::LateRecorded: return iconOf(u"log"_s);
    }
    return {};
}

QIcon onHighlight(const QIcon &icon)
{
    const QString name = icon.name();
    return QFile::exists(pictureOf(name, DrawnSizes[0])) ? QIcon(new InkEngine(name, true)) : icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addFile(pictureOf(u"servicecenter"_s, size));
    return icon;
}

} // namespace sc
