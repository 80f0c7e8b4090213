"""When something was said, and the places of an attribution where that can stand."""

from quotekit.dates.places import find_places, outside_content
from quotekit.dates.reach import reach
from quotekit.dates.when import find_when

__all__ = ["find_places", "find_when", "outside_content", "reach"]
