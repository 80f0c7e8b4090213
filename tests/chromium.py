"""A real browser for tests, driven through its own pipe: no driver, no port, no package.

::

    test  ── {"id": 1, "method": "Page.navigate", ...} NUL ──>  Chromium, file descriptor 3
    test  <── {"id": 1, "result": {...}} NUL ─────────────────  Chromium, file descriptor 4

The protocol is https://chromedevtools.github.io/devtools-protocol/.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --hide-scrollbars --remote-debugging-pipe"
).split()
#: The browser reads its commands from 3 and answers on 4; Python can only give a child its 0, 1 and 2.
REDIRECTED = ["sh", "-c", 'exec "$@" 3<&0 4>&1 </dev/null >/dev/null', "sh"]
PATIENCE = 60.0
"""Seconds after which a browser that should have answered is given up."""

KEYS = {"Tab": 9, "Enter": 13, " ": 32}
TYPED = {"Enter": "\r", " ": " "}
"""What a key types; Tab types nothing and moves."""


def found() -> str | None:
    """Return the path of a Chromium on this machine."""
    if sys.platform == "win32":
        return None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class BrowserError(Exception):
    """The browser refused a command, or does not answer."""


class Browser:
    """A Chromium with a profile of its own, which ends with the ``with``."""

    def __init__(self, program: str, profile: Path) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [*REDIRECTED, program, *FLAGS, f"--user-data-dir={profile}"],
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
        )
        self.waiting = b""
        self.last = 0
        self.shown: str | None = None
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            self.send("Browser.close")
            self.process.wait(PATIENCE)
        except (BrowserError, OSError, subprocess.TimeoutExpired):
            self.process.kill()
        self.process.communicate()

    def send(self, method: str, session: str | None = None, /, **params: Any) -> Any:
        """Send a command and return its result; what happens meanwhile is kept in `events`."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": params} | ({"sessionId": session} if session else {})
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message).encode() + b"\0")
        self.process.stdin.flush()
        while (answer := self.receive()).get("id") != self.last:
            self.events.append(answer)
        if "error" in answer:
            raise BrowserError(f"{method}: {answer['error']}")
        return answer["result"]

    def wait_for(self, method: str, session: str) -> None:
        """Return when the event has come."""
        while not any(each["method"] == method and each.get("sessionId") == session for each in self.events):
            self.events.append(self.receive())

    def receive(self) -> dict[str, Any]:
        """Return the next message of the browser."""
        assert self.process.stdout is not None
        number = self.process.stdout.fileno()
        deadline = time.monotonic() + PATIENCE
        while b"\0" not in self.waiting:
            if not select.select([number], [], [], max(0, deadline - time.monotonic()))[0]:
                raise BrowserError("the browser does not answer")
            read = os.read(number, 1 << 16)
            if not read:
                raise BrowserError("the browser has gone")
            self.waiting += read
        message, self.waiting = self.waiting.split(b"\0", 1)
        answer: dict[str, Any] = json.loads(message)
        return answer

    def open(self, file: Path, *, width: int = 1000, dark: bool = False, scripts: bool = True) -> Page:
        """Return a new page that shows *file*; the one before is closed."""
        before, self.shown = self.shown, self.send("Target.createTarget", url="about:blank")["targetId"]
        if before is not None:
            self.send("Target.closeTarget", targetId=before)
        session = self.send("Target.attachToTarget", targetId=self.shown, flatten=True)["sessionId"]
        page = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            page.send(f"{domain}.enable")
        page.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 500
        )
        page.send("Emulation.setScriptExecutionDisabled", value=not scripts)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        page.send("Emulation.setEmulatedMedia", features=[scheme])
        self.events.clear()
        page.send("Page.navigate", url=file.as_uri())
        self.wait_for("Page.loadEventFired", session)
        return page


class Page:
    """What the browser shows."""

    def __init__(self, browser: Browser, session: str) -> None:
        self.browser = browser
        self.session = session

    def send(self, method: str, **params: Any) -> Any:
        """Send a command to this page and return its result."""
        return self.browser.send(method, self.session, **params)

    def happened(self, method: str) -> list[dict[str, Any]]:
        """Return what was told of each event of this name since the page was opened."""
        self.evaluate("0")  # whatever came before the answer is in
        return [each["params"] for each in self.browser.events if each["method"] == method]

    def evaluate(self, script: str) -> Any:
        """Return the value of a script's expression, run from outside: also where the page may run none."""
        done = self.send("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in done:
            raise BrowserError(str(done["exceptionDetails"]))
        return done["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        known = {"key": key, "windowsVirtualKeyCode": KEYS[key]}
        typed = {"text": TYPED[key]} if key in TYPED else {}
        self.send("Input.dispatchKeyEvent", type="keyDown", **known, **typed)
        self.send("Input.dispatchKeyEvent", type="keyUp", **known)

    def accessible(self) -> list[tuple[str, str]]:
        """Return the role and the name of everything that a screen reader is told of, in its order."""
        nodes = {node["nodeId"]: node for node in self.send("Accessibility.getFullAXTree")["nodes"]}
        found: list[tuple[str, str]] = []
        pending = [next(iter(nodes))]
        while pending:
            node = nodes[pending.pop()]
            if not node["ignored"]:
                found.append((node["role"]["value"], node.get("name", {}).get("value", "")))
            pending += [each for each in reversed(node.get("childIds", ())) if each in nodes]
        return found

    def picture(self) -> bytes:
        """Return the whole page as a PNG."""
        size = self.send("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        taken = self.send("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
        return base64.b64decode(taken["data"])


if __name__ == "__main__":
    print(found() or "no Chromium here")
    sys.exit(found() is None)
