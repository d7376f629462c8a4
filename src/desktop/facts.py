"""Say in JSON which interpreter this is and which packages it has."""

import importlib.metadata
import json
import platform
import struct
import sys

packages = {
    module: f"{names[0]} {importlib.metadata.version(names[0])}"
    for module, names in importlib.metadata.packages_distributions().items()
}
facts = {
    "implementation": platform.python_implementation(),
    "version": platform.python_version(),
    "bits": struct.calcsize("P") * 8,
    "system": platform.system(),
    "machine": platform.machine(),
    "prefixes": [sys.prefix, sys.base_prefix],
    "packages": packages,
}
print(json.dumps(facts))
