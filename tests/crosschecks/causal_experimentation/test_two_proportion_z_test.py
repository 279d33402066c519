from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import chi2_contingency, norm

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("counts", [(120, 1000, 156, 1040), (60, 900, 20, 800), (300, 5000, 420, 5100)])
def test_the_square_of_z_is_pearsons_chi_square(reference: Reference, counts: tuple[int, int, int, int]) -> None:
    conv_a, n_a, conv_b, n_b = counts

    answer = reference(*counts, 0.1)

    table = [[conv_a, n_a - conv_a], [conv_b, n_b - conv_b]]
    theirs = chi2_contingency(table, correction=False)
    assert answer["z"] ** 2 == pytest.approx(theirs.statistic, rel=1e-10)
    assert answer["p_value"] == pytest.approx(theirs.pvalue, rel=1e-9)
    rates = np.array([conv_a / n_a, conv_b / n_b])
    spread = np.sqrt((rates * (1 - rates) / [n_a, n_b]).sum())
    interval = norm.interval(0.9, rates[1] - rates[0], spread)
    assert [answer["ci_low"], answer["ci_high"]] == pytest.approx(interval, rel=1e-9)
