prices = (price * 2 for price in [3, 4, 5])
print(sum(prices), sum(prices), list(prices))
