import hashlib
import math

TOPICS = ("parcel", "refund", "password")
store: dict[str, list[int]] = {}  # stands in for Redis


def embed(text: str, model: str) -> list[int]:
    key = "emb:" + hashlib.sha256(text.encode()).hexdigest()
    if key not in store:
        words = TOPICS if model == "m1" else TOPICS[::-1]
        store[key] = [text.count(word) for word in words]
    return store[key]


tickets = ("parcel is late", "refund, please", "password forgotten")
questions = {"m1": "where is my parcel?", "m2": "no parcel came"}
for model, question in questions.items():  # m2 is from today
    asked = embed(question, model)
    near = min(tickets, key=lambda t: math.dist(asked, embed(t, model)))
    print(f"{model}: '{question}' is nearest to '{near}'")
