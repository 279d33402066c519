import logging

import numpy as np

logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger(__name__)


def row_norms(X):
    log.debug("X has %d rows", len(X))
    return np.sqrt((X * X).sum(axis=1))
