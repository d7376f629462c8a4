"""Shape, dtype and memory, then every value against a plain loop."""

import numpy as np
from grader import call, equal, hidden, raises, require, same_array, visible

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
NEAR = 1e-5
AXES = "rows and columns are swapped, in size or in the transposition"
PLACES = "the rows and columns that are picked are not those of the rule"
WRAPPED = "uint8 wraps around: subtract after the bytes have become floats"
PROMOTED = "an array of float64 in the arithmetic makes the result float64"


def image(height, width):
    return (np.arange(height * width * 3).reshape(height, width, 3) * 7).astype(
        np.uint8
    )


def prepared(picture, size, normalise=True):
    """The definition, one value at a time."""
    (tall, wide, _), (height, width) = picture.shape, size
    result = np.zeros((3, height, width), dtype=np.float32)
    for channel, row, column in np.ndindex(result.shape):
        pixel = picture[row * tall // height, column * wide // width]
        value = int(pixel[channel]) / 255
        if normalise:
            value = (value - MEAN[channel]) / STD[channel]
        result[channel, row, column] = value
    return result


@visible
def form(sub):
    """Channels first, float32, contiguous"""
    answer = call(sub.preprocess, image(6, 4), (3, 2))
    equal(
        np.shape(answer.value), (3, 3, 2), what="the shape of the result", usually=AXES
    )
    dtype = str(answer.value.dtype)
    equal(dtype, "float32", what="the dtype of the result", usually=PROMOTED)
    require(
        bool(answer.value.flags.c_contiguous),
        "The result is not C-contiguous.",
        usually="transpose returns a view, in which the numbers keep their old order",
    )


@visible
def black(sub):
    """A black image, normalised"""
    answer = call(sub.preprocess, np.zeros((2, 2, 3), dtype=np.uint8), (2, 2))
    black = [-mean / std for mean, std in zip(MEAN, STD)]
    want = np.repeat(np.float32(black), 4).reshape(3, 2, 2)
    same_array(answer, want, rel=NEAR, usually=WRAPPED)


@visible
def white(sub):
    """Without normalising, bytes become 0 to 1"""
    picture = image(3, 3)
    picture[0] = 255
    answer = call(sub.preprocess, picture, (3, 3), normalise=False)
    usually = (
        "MEAN and STD are applied although normalise is False, or rows are swapped"
    )
    same_array(answer, prepared(picture, (3, 3), False), rel=NEAR, usually=usually)


@hidden
def oblong(sub):
    """An image and a size that are not square"""
    picture = image(4, 6)
    answer = call(sub.preprocess, picture, (4, 6))
    same_array(answer, prepared(picture, (4, 6)), rel=NEAR, usually=AXES)


@hidden
def shrunk(sub):
    """Sizes that don't divide the image"""
    for tall, wide, size in ((5, 9, (4, 6)), (10, 7, (3, 5)), (11, 11, (1, 1))):
        picture = image(tall, wide)
        answer = call(sub.preprocess, picture, size)
        same_array(answer, prepared(picture, size), rel=NEAR, usually=PLACES)


@hidden
def enlarged(sub):
    """Enlarging repeats pixels"""
    picture = image(2, 3)
    for size in ((5, 7), (4, 3), (2, 9)):
        answer = call(sub.preprocess, picture, size)
        same_array(answer, prepared(picture, size), rel=NEAR, usually=PLACES)


@hidden
def default_size(sub):
    """Without a size it is 224 × 224, normalised"""
    answer = call(sub.preprocess, np.zeros((30, 40, 3), dtype=np.uint8))
    equal(np.shape(answer.value), (3, 224, 224), what="the shape of the result")
    equal(
        round(float(answer.value[0, 0, 0]), 3),
        -2.118,
        what="the first value of a black image",
        usually="normalise is True unless the caller says otherwise",
    )


@hidden
def not_normalised(sub):
    """float32 and contiguous without normalising, too"""
    answer = call(sub.preprocess, image(4, 4), (4, 4), False)
    dtype = str(answer.value.dtype)
    equal(dtype, "float32", what="the dtype of the result", usually=PROMOTED)
    contiguous = bool(answer.value.flags.c_contiguous)
    require(contiguous, "The result is not C-contiguous when normalise is False.")


@hidden
def other_shapes(sub):
    """Grey images, four channels and batches are refused"""
    usually = "indexing takes any array of enough dimensions: look at the shape first"
    for shape in ((4, 4), (4, 4, 1), (4, 4, 4), (3, 4, 4), (1, 4, 4, 3), (2, 3, 3, 3)):
        raises(
            ValueError,
            sub.preprocess,
            np.zeros(shape, dtype=np.uint8),
            (2, 2),
            usually=usually,
        )


@hidden
def other_dtypes(sub):
    """Floats and wider integers are refused"""
    usually = "values that are scaled already would be scaled a second time"
    for dtype in (float, np.int16, bool):
        picture = np.zeros((4, 4, 3), dtype=dtype)
        raises(TypeError, sub.preprocess, picture, (2, 2), usually=usually)


@hidden
def views(sub):
    """A flipped view is taken, and the image left as it is"""
    picture = image(4, 5)
    before = picture.tolist()
    flipped = picture[::-1]
    same_array(
        call(sub.preprocess, flipped, (4, 5)), prepared(flipped, (4, 5)), rel=NEAR
    )
    usually = "the image was changed in place"
    equal(picture.tolist(), before, what="the image, after the call", usually=usually)
