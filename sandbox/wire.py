"""JSON as it goes over the wire."""

from __future__ import annotations

import json
from typing import Any

JSON = dict[str, Any]


def compact(body: object) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
