import ast

loader = """
import sys
if sys.version_info >= (3, 11):
    try:
        load_all()
    except* ValueError as group:
        retry(group.exceptions)
"""
ast.parse(loader)
print("loads on Python 3.14")
ast.parse(loader, feature_version=(3, 10))
print("loads on Python 3.10")
