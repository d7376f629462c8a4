queue: list[list[str]] = []
batch: list[str] = []
for image in ["img-01", "img-02", "img-03", "img-04", "img-05"]:
    batch.append(image)
    if len(batch) == 2:
        queue.append(batch)
        batch = []
if batch:
    queue.append(batch)

print(queue)
print("images queued:", sum(len(b) for b in queue))
print("distinct lists:", len({id(b) for b in queue}))
