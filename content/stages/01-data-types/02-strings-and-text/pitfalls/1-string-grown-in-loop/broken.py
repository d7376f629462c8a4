class Report:
    def __init__(self) -> None:
        self.text = ""
        self.copied = 0

    def add(self, line: str) -> None:
        self.text += line
        self.copied += len(self.text)  # old text and new line

    def finish(self) -> str:
        return self.text


report = Report()
for row in range(2_000):
    report.add(f"row {row:04d} checked\n")
print("length:", len(report.finish()))
print(f"characters copied: {report.copied}")
