"""How Sphinx builds these pages: ``python -m sphinx -W -b html docs docs/_build/html``."""

from __future__ import annotations

import quotekit

project = "quotekit"
author = "The quotekit developers"
project_copyright = author
version = release = quotekit.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
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
