import asyncio
import cProfile


async def waits_in_vain():
    await asyncio.get_running_loop().create_future()


async def computes():
    while True:
        pass


async def starts_a_task():
    await asyncio.create_task(computes())


def profiles():
    profiler = cProfile.Profile()
    profiler.enable()
    return len(profiler.getstats()) >= 0


class Endless:
    def __set_name__(self, _owner, name):
        self.name = name

    def __set__(self, obj, value):
        setattr(obj, self.name, value)


class Holder:
    value = Endless()


async def answer():
    await asyncio.sleep(0)
    return 42


result = await answer()  # noqa: F704
