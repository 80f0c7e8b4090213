"""The styles of a drawing: one sheet, in which every rule is of what stands in ``.quotekit``.

Each colour is written once, for light and dark, and the browser picks by the
``color-scheme``. That is the reader's, unless the page around says which theme
it has: JupyterLab, VS Code, Colab and Sphinx each mark it in their own way.

The number behind a quote stays on the line of the quote's last word: a line may
break before a box whatever stands before it, but not between that word and a
word joiner, nor in what is not to be wrapped. Of quotes within quotes the outer
one's line runs below the inner one's.
"""

from __future__ import annotations

from string import Template

from quotekit.view.shapes import COLOURS, NOBODY, PAGE, PANEL, QUIET, RULE, TEXT, Colour, Shade

#: How a page says that it is light or dark, on its root or its body.
THEMES = ("theme={0}", "data-theme={0}", "data-vscode-theme-kind=vscode-{0}")
JUPYTER = {"light": "data-jp-theme-light=true", "dark": "data-jp-theme-light=false"}

RULES = Template("""\
.quotekit{color-scheme:light dark;color:$text;background:$page;\
font:1rem/1.75 system-ui,sans-serif;overflow-wrap:anywhere;padding:.75rem;max-width:60rem}
$schemes
.quotekit *{box-sizing:border-box}
.quotekit .qk-head,.quotekit .qk-who{margin:0 0 .5rem;font-size:1.1rem;line-height:1.4;font-weight:400}
.quotekit .qk-legend{margin:.25rem 0 .75rem;padding:0;list-style:none;display:flex;flex-wrap:wrap;\
gap:.15rem 1.25rem;line-height:1.5;font-size:.9rem}
.quotekit .qk-voices{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
.quotekit .qk-legend li{margin:0}
.quotekit .qk-voices li{padding-left:1.4em;text-indent:-1.4em}
.quotekit .qk-voices .qk-shape{display:inline-block;width:1.1em;text-indent:0}
.quotekit .qk-text{max-width:46rem}
.quotekit .qk-line{min-height:.6em;margin-bottom:.4em;white-space:pre-wrap}
.quotekit .qk-swatch{background:var(--qk-tint);padding:.1em .2em}
.quotekit mark{color:inherit;background:var(--qk-tint);border-bottom:2px var(--qk-line);\
border-bottom-style:solid;padding:.1em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.quotekit .qk-over1{padding-bottom:.3em}
.quotekit .qk-over2{padding-bottom:.5em}
.quotekit .qk-mixed{border-bottom-style:dashed}
.quotekit .qk-indirect{border-bottom-style:dotted}
.quotekit b{font-weight:700}
.quotekit u{text-decoration:underline wavy 1px;text-underline-offset:.15em;text-decoration-skip-ink:none}
.quotekit details.qk-note{display:inline-block;user-select:none}
.quotekit details.qk-note[open]{display:block;margin:.25rem 0 .5rem;user-select:auto;white-space:normal}
.quotekit summary{cursor:pointer}
.quotekit .qk-glue{display:inline;white-space:nowrap}
.quotekit .qk-glue::before{content:"\\2060";content:"\\2060"/""}
.quotekit .qk-note>summary,.quotekit .qk-pill{display:inline-block;list-style:none;min-width:1.75rem;min-height:1.5rem;\
margin:0 .15rem;padding:0 .35rem;text-align:center;font-size:.8rem;line-height:1.45rem;border-radius:.75rem;\
border:1px solid var(--qk-line,$quiet);background:var(--qk-tint,$page)}
.quotekit .qk-note .qk-shape{margin-right:.15em}
.quotekit .qk-note>summary::-webkit-details-marker{display:none}
.quotekit .qk-note:hover>summary,.quotekit .qk-note[open]>summary{border-width:2px;padding:0 calc(.35rem - 1px)}
.quotekit summary:focus-visible{outline:3px solid $text;outline-offset:2px}
.quotekit .qk-shape{color:var(--qk-line)}
.quotekit .qk-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quotekit .qk-card{background:$panel;border-left:6px solid var(--qk-line);padding:.5rem .75rem;line-height:1.5;\
font-size:.95rem}
.quotekit .qk-card p{margin:0 0 .4rem}
.quotekit .qk-card blockquote{margin:0 0 .5rem;padding:0;border:0;color:inherit;font-size:1.1rem}
.quotekit .qk-card dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:0}
.quotekit .qk-card dt{color:$quiet;font-weight:400}
.quotekit .qk-card dd{margin:0}
.quotekit .qk-meter{letter-spacing:.1em}
.quotekit .qk-all{margin-top:.75rem;border-top:1px solid $rule;padding-top:.5rem}
.quotekit .qk-scroll{overflow-x:auto}
.quotekit table{border-collapse:collapse;margin:.5rem 0;font-size:.9rem;line-height:1.4;width:100%;min-width:40rem;\
color:inherit;overflow-wrap:break-word}
.quotekit th,.quotekit td{text-align:left;vertical-align:top;padding:.3rem .6rem;border:0;\
border-bottom:1px solid $rule;background:$page;color:inherit;white-space:normal}
.quotekit th{background:$panel}
.quotekit .qk-quiet{color:$quiet;font-weight:400}
$colours
@media (max-width:30rem){.quotekit{padding:.5rem}.quotekit .qk-card dl{display:block}\
.quotekit .qk-card dd{margin:0 0 .3rem 1rem}}
@media (prefers-contrast:more){.quotekit mark{border-bottom-width:4px}}
@media (forced-colors:active){.quotekit mark{forced-color-adjust:none;color:CanvasText;background:Canvas;\
border-bottom-color:CanvasText}.quotekit .qk-shape{color:CanvasText}}
@media print{.quotekit{max-width:none}.quotekit .qk-all::details-content{content-visibility:visible;display:block}}
""")
PAGE_RULES = Template("body{margin:0 auto;max-width:62rem;color-scheme:light dark;background:$page}\n")


def _pair(shade: Shade) -> str:
    return f"light-dark({shade.light},{shade.dark})"


def _colour(number: int, pair: Colour) -> str:
    name = "none" if number < 0 else number
    return f".quotekit .qk-v{name}{{--qk-tint:{_pair(pair.tint)};--qk-line:{_pair(pair.line)}}}"


def _scheme(theme: str) -> str:
    marks = [f"[{each.format(theme)}]" for each in THEMES] + [f"[{JUPYTER[theme]}]", f".vscode-{theme}"]
    return f":is({','.join(marks)}) .quotekit{{color-scheme:{theme}}}"


_SHADES = {
    "text": _pair(TEXT),
    "quiet": _pair(QUIET),
    "page": _pair(PAGE),
    "panel": _pair(PANEL),
    "rule": _pair(RULE),
}
STYLE = RULES.substitute(
    _SHADES,
    schemes="\n".join(map(_scheme, JUPYTER)),
    colours="\n".join(_colour(n, pair) for n, pair in ((-1, NOBODY), *enumerate(COLOURS))),
)
PAGE_STYLE = PAGE_RULES.substitute(_SHADES)
