import numpy as np

config = np.show_config(mode="dicts")
blas = config["Build Dependencies"]["blas"]
cpu = config["Machine Information"]["host"]["cpu"]
compiler = config["Compilers"]["c"]["name"]
print("BLAS:", blas["name"], "found:", "found" in blas)
print("compiled by", compiler, "for", cpu)
