import numpy as np
from reference import classification_report
from sketch import line, panel, picture


def pictures():
    sizes = [900, 80, 20]  # the last class is rare
    y = np.repeat(np.arange(3), sizes)
    found = np.arange(0, 21)
    averages = {"micro_f1": [], "weighted_f1": [], "macro_f1": []}
    for hits in found:
        guess = y.copy()
        guess[-20 : len(y) - hits] = 0  # the rest of the rare class is taken for the common one
        report = classification_report(y, guess, 3)
        for name, values in averages.items():
            values.append(report[name])
    yield picture(
        "averages",
        "Three curves of the average F1 against the recall of a class of 2 percent. Micro and weighted F1 stay near 1 "
        "however little of it is found; macro F1 falls to two thirds.",
        panel(
            *(line(found / 20, values, label=name.replace("_f1", "")) for name, values in averages.items()),
            x="recall of the rare class",
            y="average F1",
        ),
        height=2.8,
    )
