"""How often one sender may ask. What is counted is forgotten when the process ends, and each process counts for itself.

Who a sender is, `sender_of` alone decides: the address that the connection comes from. Headers such as X-Forwarded-For
are anybody's to write; the server that we run in puts the address of a proxy's client in its place where it was told to
trust that proxy, and otherwise they count for nothing.
"""

from __future__ import annotations

import ipaddress
import math
import time
from functools import lru_cache

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage  # the other one starts a thread for nearly every request
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from judge.api.errors import refused
from judge.errors import TooMany
from judge.settings import OFF

__all__ = ["RateLimit", "sender_of"]

_LIGHT = ("/api/v1/lint",)  # nothing is judged, and whoever writes asks at every pause
_ALWAYS = ("/healthz",)  # whoever watches over the judge must not be told that it is busy


class RateLimit:
    """Turns requests away that come too often from one sender, before anything reads them: every request against
    `requests`, and those that hand something in against `submissions` too. `request.state.sender` is who it is."""

    def __init__(self, app: ASGIApp, *, requests: str, submissions: str) -> None:
        self._app = app
        self._limiter = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._requests, self._submissions = _parsed(requests), _parsed(submissions)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        sender = request.state.sender = sender_of(scope)
        late = None
        if scope["path"] not in _ALWAYS:
            late = await self._exceeded(self._requests, "requests", sender)
            if late is None and scope["method"] == "POST" and scope["path"] not in _LIGHT:
                late = await self._exceeded(self._submissions, "submissions", sender)
        await (self._app if late is None else refused(request, late))(scope, receive, send)

    async def _exceeded(self, rates: list[RateLimitItem], what: str, sender: str) -> TooMany | None:
        for rate in rates:
            if not await self._limiter.hit(rate, what, sender):
                wait_s = (await self._limiter.get_window_stats(rate, what, sender)).reset_time - time.time()
                return TooMany(
                    f"Too many {what} from your address: {_in_words(rate)} are taken.",
                    retry_after_s=max(1, math.ceil(wait_s)),
                )
        return None


def sender_of(scope: Scope) -> str:
    """The address that a request comes from; of IPv6 the network, for one person has all of its addresses."""
    return _network(scope["client"][0] if scope.get("client") else "")


@lru_cache(maxsize=1024)
def _network(host: str) -> str:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host or "unknown"
    if address.version == 4:
        return str(address)
    return str(address.ipv4_mapped or ipaddress.ip_network((int(address) >> 64 << 64, 64)))


def _parsed(rates: str) -> list[RateLimitItem]:
    return [] if rates == OFF else parse_many(rates)


def _in_words(rate: RateLimitItem) -> str:
    unit = rate.GRANULARITY.name
    return f"{rate.amount} a {unit}" if rate.multiples == 1 else f"{rate.amount} in {rate.multiples} {unit}s"
