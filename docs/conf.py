"""How Sphinx builds these pages: ``python -m sphinx -W -b html docs docs/_build/html``."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quotekit

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import generate  # noqa: E402 - beside this file

generate.write(HERE / "generated")

project = "quotekit"
author = "The quotekit developers"
project_copyright = author
version = release = quotekit.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"quotekit {release}"

# In the code `one` stands for a name; where it is a field rather than a link, it is set as code all the same.
default_role = "code"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = [("Source", "notes_style")]

myst_heading_anchors = 3

# The notebook and the cells of charts.md are run whenever the pages are built, and have no outputs before.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_render_image_options = {"alt": "The chart that is drawn by the code above"}

#: Stands for the colon of an attribute's docstring while napoleon looks at it. No docstring holds this character.
NO_COLON = "\N{REPLACEMENT CHARACTER}"


def setup(app: Sphinx) -> None:
    """Mend what autodoc makes of attrs classes, and napoleon of attributes.

    Napoleon would read “All of it: “We will appeal,” she said.” as a type and a description.
    """
    app.connect("autodoc-process-signature", _shorten_defaults)
    app.connect("autodoc-process-docstring", _hide_colons, priority=400)
    app.connect("autodoc-process-docstring", _show_colons, priority=600)


def _shorten_defaults(
    _app: Sphinx, _what: str, _name: str, _obj: Any, _options: Any, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Write a default of a field as an ellipsis: in the code that attrs generates it is ``attr_dict['x'].default``."""
    return signature and re.sub(r"attr_dict\['\w+'\]\.default", "...", signature), returns


def _hide_colons(_app: Sphinx, what: str, _name: str, _obj: Any, _options: Any, lines: list[str]) -> None:
    if what in ("attribute", "data"):
        lines[:] = [line.replace(":", NO_COLON) for line in lines]


def _show_colons(_app: Sphinx, _what: str, _name: str, _obj: Any, _options: Any, lines: list[str]) -> None:
    lines[:] = [line.replace(NO_COLON, ":") for line in lines]
