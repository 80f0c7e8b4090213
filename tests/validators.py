"""The real readers and validators of the formats that quotekit writes.

They are of the extra ``validators``. Where one is not installed its tests are
skipped; where REQUIRE_VALIDATORS is set, as in CI, that is a failure.
"""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

SCHEMAS = Path(__file__).resolve().parent / "schemas"
REQUIRED = "REQUIRE_VALIDATORS"
LIGHT = ("jsonschema", "lxml", "prov", "pyld", "pybrat")
"""What the extra installs; the others have too much in tow."""


def validator(module: str) -> Any:
    """Return *module*, or skip the test where it is not installed and need not be."""
    if os.environ.get(REQUIRED) and module.partition(".")[0] in LIGHT:
        return importlib.import_module(module)
    return pytest.importorskip(module)


def schema_check(name: str) -> Any:
    """Return the validator of the JSON Schema ``schemas/NAME.json``, which has a method ``validate``."""
    jsonschema = validator("jsonschema")
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)
