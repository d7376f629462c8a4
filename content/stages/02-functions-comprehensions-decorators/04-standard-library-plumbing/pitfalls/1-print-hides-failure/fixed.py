import logging
import sys

logging.basicConfig(
    level=logging.WARNING,
    format="%(levelname)s %(name)s: %(message)s",
    stream=sys.stdout,
)
log = logging.getLogger("trainer")

for epoch, loss in enumerate([0.71, 0.64, float("nan"), float("nan")]):
    log.info("epoch %d loss %s", epoch, loss)
    if loss != loss:
        log.error("loss is NaN, stopped at epoch %d", epoch)
        break
