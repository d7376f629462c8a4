orders = [["tea", "milk"], ["bread"], ["jam", "tea"]]

basket = ["sample", "basket"]  # left over from an earlier cell
items = [item for item in basket for basket in orders]
print(len(items), "items:", items)
