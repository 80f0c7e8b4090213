"""Bytes to text: UTF-8 or a reason why not, every line end and offset as in the file."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

from quotekit.errors import InputError

#: How the names of files end that are pages of the web, and not texts.
PAGES = (".html", ".htm")


def read_text(path: str | os.PathLike[str]) -> str:
    """Return the text of the file at *path*, line ends and all, a byte order mark left out.

    Raises:
        InputError: there is no such file, it may not be read, or it is not UTF-8.
    """
    return decode(read_bytes(path))


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """Return what the file at *path* holds.

    Raises:
        InputError: there is no such file, or it may not be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in a path
        raise InputError(str(error)) from error


def is_page(path: str | os.PathLike[str]) -> bool:
    """Tell whether the name of a file says that it is a page of the web."""
    return os.fspath(path).lower().endswith(PAGES)


def decode(data: bytes) -> str:
    """Return *data* as text, a byte order mark left out.

    Raises:
        InputError: *data* is not UTF-8; the message tells the first bad byte and where it is.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError("UTF-16, but UTF-8 is needed")
    start = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    try:
        return data[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        at = start + error.start
        line = data.count(b"\n", 0, at) + 1
        raise InputError(f"not UTF-8: byte 0x{data[at]:02x} at offset {at} (line {line})") from error
