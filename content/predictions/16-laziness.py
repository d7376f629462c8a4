pulled = []


def readings():
    for number in range(10, 15):
        pulled.append(number)
        yield number


doubled = (number * 2 for number in readings() if number % 2)
print(pulled, next(doubled), pulled)
