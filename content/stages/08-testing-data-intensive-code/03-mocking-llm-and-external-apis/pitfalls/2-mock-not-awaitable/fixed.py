from unittest.mock import MagicMock


class Client:
    async def embed(self, text: str) -> list[float]: ...

    def close(self) -> None: ...


client = MagicMock(spec=Client)
client.embed.return_value = [0.1, 0.2]

print(type(client.embed).__name__, type(client.close).__name__)
print(await client.embed("refund"))
