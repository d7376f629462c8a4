import asyncio
from unittest.mock import AsyncMock


class Embedder:
    def __init__(self, client, batch_size: int = 10):
        self.client = client
        self.batch_size = batch_size

    async def embed(self, texts: list[str]) -> list[list[float]]:
        vectors = []
        for start in range(0, len(texts), self.batch_size):
            batch = texts[start : start + self.batch_size]
            vectors += await self.client.create(input=batch)
        return vectors


def one_vector_per_text(input: list[str]) -> list[list[float]]:
    return [[float(len(text))] for text in input]


def test_25_texts_take_three_requests():
    client = AsyncMock()
    client.create.side_effect = one_vector_per_text
    vectors = asyncio.run(Embedder(client).embed(["late again"] * 25))
    requests = client.create.await_args_list
    assert [len(r.kwargs["input"]) for r in requests] == [10, 10, 5]
    assert vectors == [[10.0]] * 25


def test_with_a_fixed_reply():
    client = AsyncMock()
    client.create.return_value = [[10.0]] * 10
    vectors = asyncio.run(Embedder(client).embed(["late again"] * 25))
    assert len(vectors) == 25
