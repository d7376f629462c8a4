import numpy as np


class Loud(np.ndarray):
    def __getitem__(self, index):
        part = super().__getitem__(index)
        kind = "view" if np.shares_memory(part, self) else "copy"
        print("  read a", kind, part.tolist())
        return part

    def __setitem__(self, index, value):
        print("  write ", value.tolist())
        np.asarray(self)[index] = value


visits = np.zeros(3, dtype=int).view(Loud)
for index in ([0, 0, 2], slice(0, 2)):
    print(f"visits[{index}] += 1")
    visits[index] += 1
    print("  now   ", visits.tolist())

plain = np.zeros(3, dtype=int)
np.add.at(plain, [0, 0, 2], 1)
print("add.at  ", plain)
print("bincount", np.bincount([0, 0, 2], minlength=3))
print("weights ", np.bincount([0, 0, 2], [0.5, 0.25, 1.0], minlength=3))
