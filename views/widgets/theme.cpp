#include "views/widgets/theme.h"

#include <cmath>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace sc {

namespace {

struct Tones
{
    QRgb window, base, alternate, text, button, highlight, highlightedText, link, weak, edge;
};

constexpr Tones tones[] = {
    { 0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1b1f24, 0xffe7eaee, 0xff1f5fa8, 0xffffffff, 0xff1f5fa8, 0xff5a636e,
      0xff7b848f },
    { 0xff22262b, 0xff1a1d21, 0xff20242a, 0xffe8eaed, 0xff2e343b, 0xff3d7fd0, 0xff000000, 0xff8ab8f0, 0xffa3abb5,
      0xff737d88 },
    { 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffff00, 0xff000000, 0xffffff00, 0xff3ff23f,
      0xffffffff }, // what is weak is green, as in Windows' high contrast
};

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

bool isHighContrastWanted()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW state {};
    state.cbSize = sizeof state;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof state, &state, 0) && (state.dwFlags & HCF_HIGHCONTRASTON);
#else
    return false;
#endif
}

QPalette paletteOf(Theme theme)
{
    const Tones &t = tones[static_cast<int>(theme)];
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.button);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.weak);
    palette.setColor(QPalette::Highlight, t.highlight);
    palette.setColor(QPalette::HighlightedText, t.highlightedText);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::Mid, t.edge);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.weak);
    if (theme == Theme::HighContrast) // frames must be seen on black
        for (const auto role : { QPalette::Light, QPalette::Midlight, QPalette::Dark, QPalette::Shadow })
            palette.setColor(role, t.text);
    return palette;
}

QColor stageColor(servicetime::Stage stage, const QPalette &palette)
{
    using servicetime::Stage;
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (stage) {
    case Stage::OnTrack: return isDark ? QColor(0xff8fd19e) : QColor(0xff1c6b33);
    case Stage::Warning: return isDark ? QColor(0xfff2c14e) : QColor(0xff7a5200);
    case Stage::Urgent: return isDark ? QColor(0xffffa766) : QColor(0xff9a3b00);
    case Stage::Breached: return isDark ? QColor(0xffff9d9d) : QColor(0xffa11212);
    case Stage::MetLate: return isDark ? QColor(0xffe3a5c4) : QColor(0xff85204f);
    default: return palette.color(QPalette::Text);
    }
}

QPalette toned(QPalette palette, servicetime::Stage stage)
{
    palette.setColor(QPalette::WindowText, stageColor(stage, palette));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace sc
