import numpy as np

orders = np.arange(20.0).reshape(4, 5)
parts = {
    "orders[1:3]": orders[1:3],
    "orders.T": orders.T,
    "reshape(-1)": orders.reshape(-1),
    "T.reshape(-1)": orders.T.reshape(-1),
    "[:, [0, 1]]": orders[:, [0, 1]],
    "[orders > 9]": orders[orders > 9],
    "copy()[:]": orders.copy()[:],
}
print("part           base set  shares memory")
for name, part in parts.items():
    has_base = part.base is not None
    print(f"{name:<15}{has_base!s:<10}{np.shares_memory(orders, part)}")

even, odd = orders[:, ::2], orders[:, 1::2]
print("odd, even columns may share:", np.may_share_memory(even, odd))
print("odd, even columns do share: ", np.shares_memory(even, odd))
