import re


def clean_text(raw: str) -> str:
    """The words of any script, casefolded, one space apart."""
    return " ".join(re.sub(r"[^\w\s]", " ", raw.casefold()).split())


def ascii_only(raw: str) -> str:
    """A common recipe that loses text."""
    return re.sub(r"[^a-z0-9 ]", "", raw.lower()).strip()


def build_prompt(
    query: str, context: list[str], max_ctx: int = 3
) -> str:
    """A question with at most max_ctx snippets to answer it from."""
    snippets = [f"- {snippet.strip()}" for snippet in context[:max_ctx]]
    head = "Answer from the context only.\n\nContext:"
    tail = f"\nQuestion: {query.strip()}\nAnswer:"
    return "\n".join([head, *snippets, tail])


ticket = "  Refund FAILED,\norder #12345, not #678!\tCafé Zürich  "
print(clean_text(ticket))
print(ascii_only(ticket))

epoch, loss, accuracy = 5, 0.234, 0.912
print(f"Epoch {epoch:02d} | loss={loss:.4f} | acc={accuracy:.2%}")

tokens = ["the", "model", "predicted", "positive"]
sentence = ""
for token in tokens:
    sentence += token + " "
print(repr(sentence), repr(" ".join(tokens)))

print(re.findall(r"#(\d+)", ticket))
contacts = "Mail ana.b@example.org. Or bob+ml@my-site.example now."
print(re.findall(r"[\w.]+@[\w.]+", contacts))

manual = [" A refund takes 5 days.\n", "Cards only.", "Shop hours: 9-5"]
print(build_prompt("How long does a refund take? ", manual, max_ctx=2))
