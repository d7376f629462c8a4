import tracemalloc

import numpy as np

sales = np.ones((1000, 200))  # shops by days
rebate = np.linspace(0, 0.5, 200)  # one per day

stretched = np.broadcast_to(rebate, sales.shape)
print("strides:", sales.strides, stretched.strides)
print("rebate occupies", rebate.nbytes, "bytes, not", stretched.nbytes)


def peak_arrays(out: np.ndarray | None) -> float:
    tracemalloc.start()
    net = np.subtract(sales, rebate, out=out)
    np.multiply(net, 1.21, out=out)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round(peak / sales.nbytes, 1)


print("new arrays at the peak:", peak_arrays(None))
print("with out=:             ", peak_arrays(np.empty_like(sales)))
