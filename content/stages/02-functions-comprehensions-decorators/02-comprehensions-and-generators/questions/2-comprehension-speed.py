import dis
import sys


def comprehension(xs):
    return [x * 2 for x in xs]


def loop(xs):
    out = []
    for x in xs:
        out.append(x * 2)
    return out


watched = ("FOR_ITER", "CALL", "LIST_APPEND", "JUMP_BACKWARD")
for build in (comprehension, loop):
    used = {step.opname for step in dis.get_instructions(build)}
    print(build.__name__, [name for name in watched if name in used])
    print("  hidden function:", "MAKE_FUNCTION" in used)

built, grown = comprehension(range(100)), loop(range(100))
print("same size:", sys.getsizeof(built) == sys.getsizeof(grown))
print("reserved:", sys.getsizeof(built) == sys.getsizeof([0] * 100))
