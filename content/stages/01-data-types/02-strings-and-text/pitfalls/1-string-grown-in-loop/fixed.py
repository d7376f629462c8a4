class Report:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.copied = 0

    def add(self, line: str) -> None:
        self.parts.append(line)
        self.copied += len(line)  # once, when they are joined

    def finish(self) -> str:
        return "".join(self.parts)


report = Report()
for row in range(2_000):
    report.add(f"row {row:04d} checked\n")
print("length:", len(report.finish()))
print(f"characters copied: {report.copied}")
