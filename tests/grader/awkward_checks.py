"""The checks that awkward programs are put to: each must end with a verdict, and the next one is none the worse."""

from grader import call, call_async, equal, hidden, visible


@visible
async def vain(sub):
    """waits in vain"""
    equal(await call_async(sub.waits_in_vain), None)


@hidden
async def computes_in_a_task(sub):
    """starts what never gives way"""
    equal(await call_async(sub.starts_a_task), None)


@visible
def endless(sub):
    """recurses through C"""
    equal(call(setattr, sub.Holder(), "value", 1), None)


@hidden
def leaves_a_profiler_on(sub):
    """may profile"""
    equal(call(sub.profiles), True)


@hidden
def profiles_again(sub):
    """may profile again"""
    equal(call(sub.profiles), True)


@hidden
async def awaited(sub):
    """awaits at the top"""
    equal(sub.result, 42)
    equal(await call_async(sub.answer), 42)
