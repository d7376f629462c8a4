"""Stands in for Pyodide's Python package, so that the driver can be tested on a desktop interpreter."""
