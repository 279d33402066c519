import asyncio

import numpy as np


async def one(row):
    await asyncio.sleep(0)
    return float(np.sqrt(row @ row))


async def everything(X):
    return await asyncio.gather(*(one(row) for row in X))


def row_norms(X):
    return np.array(asyncio.run(everything(X)))
