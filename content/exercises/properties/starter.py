from hypothesis import given
from hypothesis import strategies as st


def encode(text):
    pairs = []
    for char in text:
        if pairs and pairs[-1][0] == char:
            pairs[-1] = (char, pairs[-1][1] + 1)
        else:
            pairs.append((char, 1))
    return pairs


def decode(pairs):
    return "".join(char * count for char, count in pairs)


def prop_round_trip(encode, decode):
    assert decode(encode("aab")) == "aab"


def prop_canonical(encode):
    @given(st.text())
    def is_canonical(text):
        assert all(count >= 1 for _, count in encode(text))


if __name__ == "__main__":

    def capped(text):
        return [(char, min(count, 9)) for char, count in encode(text)]

    prop_round_trip(capped, decode)
    print("capped() loses the tenth a, and the property is content")
