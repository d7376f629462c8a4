import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    try:
        result = await asyncio.wait_for(operation(), seconds)
    except Exception:
        await cleanup()
        raise
    return result


async def predict():
    await asyncio.sleep(0.01)
    return "cat"


async def free_memory():
    print("memory freed")


if __name__ == "__main__":
    print(asyncio.run(run_guarded(predict, free_memory, 1)))
