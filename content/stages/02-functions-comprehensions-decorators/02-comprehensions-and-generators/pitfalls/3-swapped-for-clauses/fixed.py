orders = [["tea", "milk"], ["bread"], ["jam", "tea"]]

basket = ["sample", "basket"]  # left over from an earlier cell
items = [item for basket in orders for item in basket]
print(len(items), "items:", items)
