raw = ["120.5", "80.0", "", "99.5"]
amounts = (float(text) for text in raw if text)

total = sum(amounts)
shares = [round(amount / total, 2) for amount in amounts]
print("total:", total)
print("shares:", shares)
