from __future__ import annotations

import numpy as np
import pytest
from sklearn.feature_extraction.text import CountVectorizer

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("k1", "b"), [(1.2, 0.75), (2.0, 0.0), (0.0, 1.0), (0.7, 1.0)])
def test_as_the_matrix_of_counts_has_it(reference: Reference, k1: float, b: float) -> None:
    """Libraries differ in the idf; scikit-learn counts, and the formula is applied to the whole matrix."""
    rng = np.random.default_rng(15)
    docs = [[f"t{t}" for t in rng.zipf(1.5, rng.integers(0, 15)) % 20] for _ in range(60)]
    query = ["t1", "t3", "t3", "t7", "unknown"]

    _, (ids, scores) = reference.steps(("new", "", (docs, k1, b), {}), ("call", "search", (query, 60), {}))

    counter = CountVectorizer(analyzer=lambda doc: doc)
    tf = counter.fit_transform(docs).toarray().astype(float)
    df = (tf > 0).sum(axis=0)
    lengths = tf.sum(axis=1, keepdims=True)
    idf = np.log((len(docs) + 1) / (df + 0.5))
    denominator = tf + k1 * (1 - b + b * lengths / lengths.mean())
    gains = idf * np.divide(tf * (k1 + 1), denominator, out=np.zeros_like(tf), where=tf > 0)
    whole = gains @ counter.transform([query]).toarray()[0]
    order = np.lexsort((np.arange(len(docs)), -np.round(whole, 9)))
    order = order[whole[order] > 0]
    np.testing.assert_array_equal(ids, order)
    np.testing.assert_allclose(scores, whole[order], rtol=1e-12)
