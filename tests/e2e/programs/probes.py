"""What a program could try in order to leave its box. A probe returns what it reached; one that is refused raises.

The test puts the addresses of the counting servers in place of the two names below.
"""

import asyncio
import json
import os
import socket
import subprocess
import urllib.request
from importlib import import_module
from typing import Any

OWN = "http://own.invalid/"
OTHER = "http://other.invalid/"

js = import_module("js")
pyodide_js = import_module("pyodide_js")
pyodide_http = import_module("pyodide.http")
pyodide_code = import_module("pyodide.code")

PATIENCE_SECONDS = 2


def addresses(name: str) -> list[str]:
    return [f"{server}probe/{name}" for server in (OWN, OTHER)]


def holders() -> Any:
    """The global object and all that it inherits from."""
    holder = js.globalThis
    while holder:
        yield holder
        holder = js.Object.getPrototypeOf(holder)


async def settled(promise: Any) -> Any:
    return await asyncio.wait_for(asyncio.ensure_future(promise), PATIENCE_SECONDS)


class Probes:
    async def fetch(self) -> object:
        for url in addresses("fetch"):
            await settled(js.fetch(url))
        return "fetched"

    async def fetch_without_answer(self) -> object:
        options = js.JSON.parse('{"mode": "no-cors", "keepalive": true}')
        for url in addresses("fetch_without_answer"):
            await settled(js.fetch(url, options))
        return "fetched"

    async def native_fetch(self) -> object:
        """The one behind its stand-in, wherever it hangs."""
        found = [js.Object.getOwnPropertyDescriptor(holder, "fetch") for holder in holders()]
        fetch = [descriptor.value for descriptor in found if descriptor][-1]
        for url in addresses("native_fetch"):
            await settled(fetch.call(js.globalThis, url))
        return "fetched"

    async def xml_http_request(self) -> object:
        for url in addresses("xml_http_request"):
            request = js.XMLHttpRequest.new()
            request.open("GET", url, False)
            request.send()
        return "sent"

    async def web_socket(self) -> object:
        for url in addresses("web_socket"):
            js.WebSocket.new(url.replace("http", "ws", 1))
        await asyncio.sleep(0.2)
        return "opened"

    async def web_transport(self) -> object:
        transport = js.WebTransport.new(addresses("web_transport")[1].replace("http", "https", 1))
        return await settled(transport.ready)

    async def event_source(self) -> object:
        for url in addresses("event_source"):
            js.EventSource.new(url)
        await asyncio.sleep(0.2)
        return "opened"

    async def pyfetch(self) -> object:
        for url in addresses("pyfetch"):
            await pyodide_http.pyfetch(url)
        return "fetched"

    async def open_url(self) -> object:
        return [pyodide_http.open_url(url) for url in addresses("open_url")]

    async def urllib(self) -> object:
        return [urllib.request.urlopen(url, timeout=1) for url in addresses("urllib")]

    async def load_package(self) -> object:
        for url in addresses("load_package"):
            await settled(pyodide_js.loadPackage(f"{url}-1-py3-none-any.whl"))
        return import_module("probe")

    async def socket(self) -> object:
        host, port = OTHER.removeprefix("http://").rstrip("/").split(":")
        with socket.create_connection((host, int(port)), timeout=1) as connection:
            connection.sendall(b"GET /probe/socket HTTP/1.0\r\n\r\n")
            if not connection.recv(1):
                raise ConnectionError("nobody answers")
        return "connected"

    async def process(self) -> object:
        return subprocess.run(["curl", addresses("process")[1]], check=True)

    async def shell(self) -> object:
        if status := os.system(f"curl {addresses('shell')[1]}"):
            raise OSError(status)
        return "started"

    async def remote_import(self) -> object:
        for url in addresses("remote_import"):
            await settled(js.eval(f"import({json.dumps(url)})"))
        return "imported"

    async def import_scripts(self) -> object:
        return js.importScripts(*addresses("import_scripts"))

    async def nested_worker(self) -> object:
        for url in [*addresses("nested_worker"), blob_of(f"fetch('{addresses('nested_worker')[1]}')")]:
            js.Worker.new(url)
        await asyncio.sleep(0.2)
        return "started"

    async def shared_worker(self) -> object:
        return js.SharedWorker.new(addresses("shared_worker")[0])

    async def service_worker(self) -> object:
        return await settled(js.navigator.serviceWorker.register(addresses("service_worker")[0]))

    async def eval(self) -> object:
        return js.eval("1 + 1")

    async def function_constructor(self) -> object:
        return js.Object.constructor("return 1")()

    async def async_function_constructor(self) -> object:
        return js.Object.getPrototypeOf(js.fetch).constructor("return 1")()

    async def run_js(self) -> object:
        return pyodide_code.run_js("1 + 1")

    async def text_as_timer(self) -> object:
        js.setTimeout("globalThis.timerRan = true", 0)
        await asyncio.sleep(0.1)
        return js.globalThis.timerRan

    async def font(self) -> object:
        for url in addresses("font"):
            await settled(js.FontFace.new("probe", f"url({url})").load())
        return "loaded"

    async def image(self) -> object:
        image = js.Image.new()
        image.src = addresses("image")[1]
        return image.src

    async def beacon(self) -> object:
        return [js.navigator.sendBeacon(url, "x") for url in addresses("beacon")]

    async def peer_connection(self) -> object:
        return js.RTCPeerConnection.new()

    async def caches(self) -> object:
        return await settled(js.caches.open("probe"))

    async def indexed_db(self) -> object:
        return js.indexedDB.open("probe")

    async def local_storage(self) -> object:
        js.localStorage.setItem("probe", "1")
        return "written"

    async def cookies(self) -> object:
        js.document.cookie = "probe=1"
        return "written"

    async def cookie_store(self) -> object:
        return await settled(js.cookieStore.set("probe", "1"))

    async def private_files(self) -> object:
        return await settled(js.navigator.storage.getDirectory())

    async def storage_buckets(self) -> object:
        return await settled(js.navigator.storageBuckets.open("probe"))

    async def locks(self) -> object:
        return await settled(js.navigator.locks.query())

    async def broadcast_channel(self) -> object:
        js.BroadcastChannel.new("probe").postMessage("probe")
        return "sent"

    async def post_message(self) -> object:
        js.postMessage("probe")
        return "sent"

    async def page(self) -> object:
        return js.parent.document.body

    async def window(self) -> object:
        return js.document.defaultView

    async def top_navigation(self) -> object:
        js.top.location.href = addresses("top_navigation")[1]
        return "left"

    async def own_navigation(self) -> object:
        js.location.href = addresses("own_navigation")[1]
        await asyncio.sleep(0.1)
        if "probe" not in js.location.href:
            raise PermissionError(js.location.href)
        return "left"

    async def window_open(self) -> object:
        return js.open(addresses("window_open")[1])

    async def notification(self) -> object:
        if js.Notification.permission != "granted":
            raise PermissionError(js.Notification.permission)
        return js.Notification.new("probe")


def blob_of(script: str) -> str:
    return js.URL.createObjectURL(js.Blob.new([script]))


async def outcome(probe: Any) -> list[object]:
    """[reached, what came back or what was raised]"""
    try:
        return [True, repr(await probe())[:100]]
    except BaseException as error:
        return [False, f"{type(error).__name__}: {error}"[:100]]


async def main() -> dict[str, list[object]]:
    probes = Probes()
    names = [name for name in vars(Probes) if not name.startswith("_")]
    return {name: await outcome(getattr(probes, name)) for name in names}


# Not asyncio.run, which browsers without stack switching lack.
print(json.dumps(await main()))  # noqa: F704
