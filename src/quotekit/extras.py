"""Packages that quotekit can use and does not need: loaded when asked for, missed with the command that brings them.

::

    ImportError: quotekit.tables.to_pandas needs pandas: pip install 'quotekit-news[pandas]'
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


def load(module: str, extra: str, caller: str) -> ModuleType:
    """Return *module*, which *caller* needs and the extra named *extra* installs.

    Raises:
        ImportError: it is not installed; the message is the command that installs it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name != package:  # it is there, and misses something itself
            raise
        message = f"{caller} needs {package}: pip install 'quotekit-news[{extra}]'"
        raise ImportError(message, name=package) from error
