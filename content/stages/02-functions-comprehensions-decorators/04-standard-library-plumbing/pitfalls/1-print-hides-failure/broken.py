import logging
import sys

logging.basicConfig(
    level=logging.WARNING,
    format="%(levelname)s %(name)s: %(message)s",
    stream=sys.stdout,
)
log = logging.getLogger("trainer")

for epoch, loss in enumerate([0.71, 0.64, float("nan"), float("nan")]):
    print("epoch", epoch, "loss", loss)
    if loss != loss:
        print("stopped at epoch", epoch)
        break
