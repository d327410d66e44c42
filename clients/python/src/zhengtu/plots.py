"""What matplotlib needs to draw Chinese."""

from __future__ import annotations

#: Fonts with simplified Chinese, as Linux, macOS and Windows have them.
FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Hiragino Sans GB",
    "Microsoft YaHei",
    "SimHei",
    "WenQuanYi Micro Hei",
    "Noto Sans CJK JP",
)


def use_chinese_font() -> str:
    """Sets matplotlib to the first of these fonts that is installed, and answers which one that is."""
    import matplotlib as mpl
    from matplotlib import font_manager

    installed = {font.name for font in font_manager.fontManager.ttflist}
    font = next((name for name in FONTS if name in installed), None)
    if font is None:
        raise RuntimeError(f"no Chinese font is installed, looked for {', '.join(FONTS)} (Debian: apt install fonts-noto-cjk)")
    mpl.rcParams["font.sans-serif"] = [font, "DejaVu Sans"]
    mpl.rcParams["font.family"] = "sans-serif"
    mpl.rcParams["axes.unicode_minus"] = False
    return font
