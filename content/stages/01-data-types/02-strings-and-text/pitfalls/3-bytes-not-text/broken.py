from pathlib import Path

ticket = Path("ticket.txt")
ticket.write_text("Refund for CAFÉ order,please", encoding="utf-8")

words = ticket.read_bytes().lower().split()
print(words)
print("intents:", [w for w in words if w in {"refund", "invoice"}])
print("last:", words[-1].split(","))
