from asyncio import CancelledError


def swallow(kind: type[BaseException]) -> str:
    try:
        raise kind
    except Exception:
        return "caught"


for kind in (
    KeyboardInterrupt,  # Ctrl-C
    SystemExit,  # sys.exit()
    GeneratorExit,  # a generator is closed
    CancelledError,  # an asyncio task is cancelled
    MemoryError,
    RecursionError,
    NameError,  # a typo
):
    try:
        print(f"{kind.__name__:<18}{swallow(kind)}")
    except BaseException:
        print(f"{kind.__name__:<18}passed through")
