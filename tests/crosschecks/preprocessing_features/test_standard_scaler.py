from __future__ import annotations

import numpy as np
from sklearn.preprocessing import StandardScaler

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    """But for a column without valid entries, to which scikit-learn gives no mean."""
    rng = np.random.default_rng(14)
    train, later = rng.normal(3.0, 2.0, (30, 4)), rng.normal(3.0, 2.0, (6, 4))
    train[:, 3] = 2.5
    train[rng.random((30, 4)) < 0.1] = np.nan
    later[0, 1] = np.nan

    _, _, mean, scale, forth, back = reference.steps(
        ("new", "", (), {}),
        ("call", "fit", (train,), {}),
        ("get", "mean_", (), {}),
        ("get", "scale_", (), {}),
        ("call", "transform", (later,), {}),
        ("call", "inverse_transform", (later,), {}),
    )

    model = StandardScaler().fit(train)
    np.testing.assert_allclose(mean, model.mean_, rtol=1e-12)
    np.testing.assert_allclose(scale, model.scale_, rtol=1e-12)
    np.testing.assert_allclose(forth, model.transform(later), rtol=1e-12)
    np.testing.assert_allclose(back, model.inverse_transform(later), rtol=1e-12)
