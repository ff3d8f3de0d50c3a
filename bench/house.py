"""Nothing comes in; the address of `palanca serve` in its own process and folder goes out, for as long as needed."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError

PALANCA = Path(sys.executable).with_name("palanca")
PATIENCE = 120  # seconds, on a slow machine that loads the counties first


@contextmanager
def serving() -> Iterator[str]:
    with TemporaryDirectory() as var:
        port = str(_free_port())
        environment = {**os.environ, "VAR_DIR": var, "PORT": port, "DATABASE_URL": ""}
        log = Path(var) / "log"
        with log.open("w") as written:
            process = subprocess.Popen([PALANCA, "serve"], env=environment, stdout=written, stderr=written)
        try:
            address = f"http://localhost:{port}"
            _wait_for(address, process, log)
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(PATIENCE * 4):
        if process.poll() is not None:
            raise RuntimeError(f"palanca serve ended before it answered:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except URLError:
            time.sleep(0.25)
    raise RuntimeError(f"palanca serve did not answer within {PATIENCE} seconds:\n{log.read_text()}")
