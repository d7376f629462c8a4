import csv

lines = ["ana,berlin", "bo,riga", "ana,berlin"]
seen = set()
for row in csv.reader(lines):
    seen.add(tuple(row))
print(len(seen), "distinct rows of", len(lines))
