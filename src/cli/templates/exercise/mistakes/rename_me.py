# mistake: What goes wrong, in a few words
# fails: what a wrong answer usually comes from

def name(number):
    return number
