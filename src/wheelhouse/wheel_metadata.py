"""What the lock takes from a wheel's METADATA. Runs in Pyodide, so that markers are judged where the wheel will be."""

import json

from packaging.metadata import parse_email
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LICENCES = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
    "License :: OSI Approved :: BSD License": "BSD",
}


def read_metadata(text: str) -> str:
    raw, _ = parse_email(text)
    requirements = [Requirement(line) for line in raw.get("requires_dist", [])]
    return json.dumps(
        {
            "name": canonicalize_name(raw["name"]),
            "version": raw["version"],
            "licence": raw.get("license_expression") or licence(raw),
            "homepage": homepage(raw),
            "depends": [
                {"name": canonicalize_name(needed.name), "specifier": str(needed.specifier)}
                for needed in requirements
                if needed.marker is None or needed.marker.evaluate({"extra": ""})
            ],
        }
    )


def licence(raw) -> str | None:
    """From the classifiers; "BSD" leaves it to the licence's text which of them it is."""
    known = [LICENCES[line] for line in raw.get("classifiers", []) if line in LICENCES]
    if len(known) == 1:
        return known[0]
    stated = raw.get("license", "").strip()
    return stated if not known and stated in {"MIT", "BSD-3-Clause", "Apache-2.0"} else None


def homepage(raw) -> str:
    links = {label.lower(): url for label, url in raw.get("project_urls", {}).items()}
    for label in ("homepage", "home", "source", "source code", "repository"):
        if label in links:
            return links[label]
    return raw.get("home_page") or f"https://pypi.org/project/{canonicalize_name(raw['name'])}/"


def admits(specifier: str, version: str) -> bool:
    """Whether a requirement is met by the version that the lock takes."""
    return Requirement(f"it{specifier}").specifier.contains(version, prereleases=True)
