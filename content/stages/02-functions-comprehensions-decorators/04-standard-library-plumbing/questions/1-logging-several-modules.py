import logging
import sys

logging.basicConfig(
    level=logging.INFO,
    format="%(levelname)s %(name)s: %(message)s",
    stream=sys.stdout,
    force=True,
)
logging.basicConfig(level=logging.DEBUG)  # ignored: handlers exist
root = logging.getLogger()
print("level:", logging.getLevelName(root.level))

data, train = map(logging.getLogger, ("churn.data", "churn.train"))
logging.getLogger("churn.data").setLevel(logging.WARNING)
data.info("read 500 rows")
train.info("epoch %d", 1)


class Batch:
    rendered = 0

    def __str__(self) -> str:
        Batch.rendered += 1
        return "32 rows"


train.debug("batch %s", Batch())
print("argument:", Batch.rendered)
train.debug(f"batch {Batch()}")
print("f-string:", Batch.rendered)
