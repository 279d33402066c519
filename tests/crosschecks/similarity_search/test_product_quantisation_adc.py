from __future__ import annotations

import numpy as np
from sklearn.neighbors import NearestNeighbors

from tests.crosschecks.conftest import Reference


def test_as_neighbours_among_decoded_vectors(reference: Reference) -> None:
    """scikit-learn finds the nearest centroid of each piece, and the nearest decoded vectors."""
    rng = np.random.default_rng(16)
    books, X, Q = rng.normal(size=(4, 20, 3)), rng.normal(size=(50, 12)), rng.normal(size=(6, 12))

    _, codes = reference.steps(("new", "", (books,), {}), ("call", "encode", (X,), {}))
    pieces = np.split(X, 4, axis=1)
    nearest = [
        NearestNeighbors(n_neighbors=1).fit(book).kneighbors(piece, return_distance=False)[:, 0]
        for book, piece in zip(books, pieces, strict=True)
    ]
    np.testing.assert_array_equal(codes, np.stack(nearest, axis=1))

    _, (ids, distances) = reference.steps(("new", "", (books,), {}), ("call", "search", (codes, Q, 5), {}))
    decoded = np.concatenate([book[codes[:, m]] for m, book in enumerate(books)], axis=1)
    theirs, their_ids = NearestNeighbors(n_neighbors=5, algorithm="brute").fit(decoded).kneighbors(Q)
    np.testing.assert_array_equal(ids, their_ids)
    np.testing.assert_allclose(distances, theirs**2, rtol=1e-9)
