"""Imports Anki packages, one after the other, into an empty collection, as a reader's Anki would; prints what is in it.

Usage: import_deck.py FOLDER PACKAGE...
"""

import json
import sys
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def main(folder: str, packages: list[str]) -> None:
    collection = Collection(str(Path(folder) / "collection.anki2"))
    imports: list[dict[str, int]] = []
    for package in packages:
        request = ImportAnkiPackageRequest(package_path=package, options=ImportAnkiPackageOptions())
        log = collection.import_anki_package(request).log
        imports.append({"new": len(log.new), "updated": len(log.updated), "same": len(log.duplicate)})
    notes = [collection.get_note(number) for number in collection.find_notes("")]
    found = {
        "imports": imports,
        "cards": collection.card_count(),
        "decks": sorted({collection.decks.name(card.did) for note in notes for card in note.cards()}),
        "notes": {note.guid: dict(note.items()) for note in notes},
        "tags": {note.guid: note.tags for note in notes},
        "fronts": {note.guid: note.cards()[0].question() for note in notes},
    }
    problem, ok = collection.fix_integrity()
    print(json.dumps(found | {"sound": ok, "problem": problem}))
    collection.close()


main(sys.argv[1], sys.argv[2:])
