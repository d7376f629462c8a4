import numpy as np
from sklearn.preprocessing import normalize

# the second document has no known word
documents = np.array([[3.0, 4.0], [0.0, 0.0], [1.0, 1.0]])

lengths = np.linalg.norm(documents, axis=1, keepdims=True)
unit = documents / np.maximum(lengths, 1e-12)
print(unit.round(3))
print("as scikit-learn:", np.allclose(unit, normalize(documents)))

# on unit rows the dot product is the cosine
print((unit @ unit.T).round(3))

bare = documents / lengths
print("without the floor:", bare[1])
