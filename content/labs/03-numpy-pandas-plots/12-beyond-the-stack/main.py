import numpy as np

# Text: the default is still as wide as the longest value.
ports = np.array(["Kiel", "Rotterdam"])
ports[0] = "Southampton"
print(ports.dtype, ports)
text = np.array(["Kiel", "Rotterdam"], dtype=np.dtypes.StringDType())
text[0] = "Southampton"
print(text.dtype, text)

# A Python number adapts to the array, whatever its value.
pixels = np.array([200, 250], dtype=np.uint8)
print("uint8 + 10:", pixels + 10)
try:
    pixels + 1000
except OverflowError as error:
    print("uint8 + 1000:", error)
print("float32 * 1.1:", (np.float32(2) * 1.1).dtype)

# Names that are gone, and a keyword with a stricter meaning.
gone = ("float_", "unicode_", "Inf", "product", "in1d")
print("gone:", [name for name in gone if not hasattr(np, name)])
try:
    np.array([1, 2], copy=False)
except ValueError as error:
    print("copy=False:", str(error).splitlines()[0])
print("asarray copies if it must:", np.asarray([1, 2]))
print(repr(np.float64(1.5)))
