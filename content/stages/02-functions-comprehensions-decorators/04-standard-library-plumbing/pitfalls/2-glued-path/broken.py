from pathlib import Path

folder = Path("data/raw")
folder.mkdir(parents=True)


def export(folder: Path, name: str) -> Path:
    path = Path(str(folder) + name)
    path.write_text("id,visits\n1,4\n", encoding="utf-8")
    return path


print("written:", export(folder, "users.csv").as_posix())
print("found:", [path.name for path in folder.glob("*.csv")])
