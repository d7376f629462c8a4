import numpy as np

rng = np.random.default_rng(0)
n = 100
left, right = np.linalg.qr(rng.normal(size=(2, n, n))).Q

print("condition    solve  inv")
for digits in (2, 8, 14):
    # singular values from 1 down to 10**-digits
    A = (left * np.logspace(0, -digits, n)) @ right
    b = A @ np.ones(n)
    answers = np.linalg.solve(A, b), np.linalg.inv(A) @ b
    good = [np.linalg.norm(A @ x - b) < 1e-12 for x in answers]
    print(f"1e{digits:<11}{good[0]!s:7}{good[1]!s}")

# the inverse is n solutions, one per column of the identity
A = rng.normal(size=(n, n))
columns = np.linalg.solve(A, np.eye(n))
print("inv is n solutions:", np.allclose(np.linalg.inv(A), columns))

# several right-hand sides: one call, one factorisation
B = rng.normal(size=(n, 5))
print("five at once:", np.linalg.solve(A, B).shape)
