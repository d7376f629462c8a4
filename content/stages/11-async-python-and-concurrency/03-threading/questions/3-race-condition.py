import asyncio


class Account:
    def __init__(self) -> None:
        self.balance = 0
        self.lock = asyncio.Lock()

    async def racing_deposit(self, amount: int) -> None:
        balance = self.balance  # read
        await asyncio.sleep(0)  # another task may run here
        self.balance = balance + amount  # write

    async def locked_deposit(self, amount: int) -> None:
        async with self.lock:
            await self.racing_deposit(amount)

    async def unbroken_deposit(self, amount: int) -> None:
        await asyncio.sleep(0)
        self.balance += amount  # read and write, no await in between


async def main() -> None:
    for kind in ("racing", "locked", "unbroken"):
        account = Account()
        deposit = getattr(account, f"{kind}_deposit")
        await asyncio.gather(*[deposit(1) for _ in range(100)])
        print(f"{kind:<9} 100 deposits, balance {account.balance}")


asyncio.run(main())
