import sys

import numpy as np

monitor = sys.monitoring
steps = 0


def count(*_: object) -> None:
    global steps
    steps += 1


def dot(x: list[float], y: list[float]) -> float:
    total = 0.0
    for i in range(len(x)):
        total += x[i] * y[i]
    return total


def glue(x: np.ndarray, y: np.ndarray) -> float:
    return x @ y


tool = monitor.PROFILER_ID
monitor.use_tool_id(tool, "instructions")
monitor.register_callback(tool, monitor.events.INSTRUCTION, count)
print("      n     loop  glue")
for n in (10, 1_000, 10_000):
    x, counted = np.ones(n), []
    for work, data in ((dot, x.tolist()), (glue, x)):
        code, steps = work.__code__, 0
        monitor.set_local_events(tool, code, monitor.events.INSTRUCTION)
        assert work(data, data) == n
        monitor.set_local_events(tool, code, 0)
        counted.append(steps)
    print(f"{n:7,} {counted[0]:8,} {counted[1]:5}")
monitor.free_tool_id(tool)
