"""How many examples Hypothesis tries: the environment variable HYPOTHESIS_PROFILE names one of the profiles below."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

#: A machine may be slow or busy; whether work grows too fast is for test_growth.py, which counts it.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# The default: the same examples each time, so that a change is judged by what it changed.
settings.register_profile("ci", PATIENT, max_examples=25, derandomize=True, print_blob=True)
# While working: few examples, others each time.
settings.register_profile("dev", PATIENT, max_examples=30)
# For a night: many, with a database of what failed before.
settings.register_profile("nightly", PATIENT, max_examples=5_000, print_blob=True)
# For mutation testing: a mutant has to fail, not to fail in small.
settings.register_profile(
    "mutants", PATIENT, max_examples=20, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
