import asyncio
from unittest.mock import AsyncMock, patch

import pytest


class RateLimitError(Exception): ...


RETRIABLE = (RateLimitError, TimeoutError)


async def ask(client, prompt: str, attempts: int = 3) -> str:
    for attempt in range(attempts):
        try:
            return await client.complete(prompt)
        except RETRIABLE:
            if attempt < attempts - 1:
                await asyncio.sleep(2**attempt)
    return "no answer"


@pytest.fixture
def naps():
    with patch("asyncio.sleep", new_callable=AsyncMock) as sleep:
        yield sleep.await_args_list


def test_recovers_at_the_third_attempt(naps):
    client = AsyncMock()
    client.complete.side_effect = [TimeoutError, RateLimitError, "yes"]
    assert asyncio.run(ask(client, "Refund?")) == "yes"
    assert client.complete.await_count == 3
    assert [nap.args[0] for nap in naps] == [1, 2]


def test_gives_up(naps):
    client = AsyncMock()
    client.complete.side_effect = [TimeoutError] * 3
    assert asyncio.run(ask(client, "Refund?")) == "no answer"
    assert client.complete.await_count == 3
    assert len(naps) == 2
