"""problem.toml as it is written: every key, what it may hold, and what stands where it is absent.

An unknown key is an error with its place. What needs more than the file itself to be checked (does the group have
tests? does the `[compare]` table build?) is checked by load.py and by preparing.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

__all__ = [
    "DIFFICULTIES",
    "SAMPLE",
    "SPEED",
    "Entry",
    "Forbid",
    "Framework",
    "Generator",
    "Group",
    "Inputs",
    "Limits",
    "Manifest",
    "Precision",
    "Reveal",
    "Speed",
    "Torch",
    "framework_of",
]

Difficulty = Literal["easy", "medium", "hard"]
DIFFICULTIES: tuple[str, ...] = get_args(Difficulty)
"""From easy to hard."""

SAMPLE = "sample"
"""The group that the worked example is in; it is worth nothing and shows everything."""

SPEED = "speed"
"""The group whose points go by the ratio to the reference's time."""

Framework = Literal["numpy", "torch"]
Reveal = Literal["verdict", "message", "diagnosis", "full"]
Visible = Literal["always", "after_due", "after_published", "never"]


def framework_of(name: str) -> Framework:
    """A framework's name that was stored or typed. Raises ValueError for any other text."""
    for framework in get_args(Framework):
        if name == framework:
            return cast(Framework, framework)
    raise ValueError(f"there is no framework {name!r}: it is {' or '.join(get_args(Framework))}")


def _is_identifier(name: str) -> str:
    if not name.isidentifier():
        raise ValueError("must be a Python name")
    return name


def _is_dotted(name: str) -> str:
    if not all(part.isidentifier() for part in name.split(".")):
        raise ValueError("must be a dotted Python name such as scipy.special.softmax")
    return name


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Identifier = Annotated[str, AfterValidator(_is_identifier)]
Dotted = Annotated[str, AfterValidator(_is_dotted)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(_Table):
    """What is to be written."""

    kind: Literal["function", "class"] = Field(description="a function, or a class that is used step by step")
    name: Identifier = Field(description="its name")
    frameworks: list[Framework] = Field(
        default=["numpy"], min_length=1, description="what it can be written with; numpy is always among them"
    )
    allowed_imports: list[Dotted] | None = Field(
        default=None,
        description="what may be imported besides the standard library and the framework; absent: NumPy",
    )

    @model_validator(mode="after")
    def _check_frameworks(self) -> Entry:
        if "numpy" not in self.frameworks or len(set(self.frameworks)) != len(self.frameworks):
            raise ValueError('frameworks must have "numpy", which the reference is written with, and each only once')
        return self


class Limits(_Table):
    """What one call may use."""

    time_s: float | None = Field(
        default=None,
        gt=0,
        le=60,
        description="wall clock seconds; absent: ten times what the reference takes on the host, and at least 1",
    )
    memory_mb: int = Field(default=512, ge=64, le=8192, description="memory of the process, in MB")


class Group(_Table):
    """Tests that are worth points together."""

    points: float = Field(ge=0, le=100, description="what all its tests together are worth")
    visible: Visible = Field(default="always", description="when its results are shown")
    reveal: Reveal = Field(default="diagnosis", description="how much of a rejection is shown")
    sizes: list[Annotated[int, Field(gt=0)]] | None = Field(
        default=None, description="of speed: the sizes of its tests, in order"
    )


class Speed(_Table):
    """How the speed points go by the ratio to the reference's time."""

    full: float = Field(default=2.0, gt=0, description="up to this ratio all points are earned")
    zero: float = Field(default=10.0, gt=0, description="from this ratio on none is")

    @model_validator(mode="after")
    def _check_order(self) -> Speed:
        if self.zero <= self.full:
            raise ValueError("zero must be larger than full")
        return self


class Forbid(_Table):
    """What may not be used."""

    calls: list[Dotted] = Field(default_factory=list, description="dotted names, such as scipy.special.softmax")


class Precision(_Table):
    """Which floating point the arithmetic of an answer needs."""

    float32: Text | None = Field(
        default=None,
        description="why arithmetic in float32 is a wrong answer to float64 inputs; absent: it is a right one",
    )


class Torch(_Table):
    """What is asked of sources in PyTorch beyond the answer itself."""

    gradients_of: list[Identifier] = Field(
        default_factory=list,
        description="parameters: the entry returns one number, and its gradients by these complete the answer",
    )


class Inputs(_Table):
    """What is asked about the inputs."""

    watch: bool = Field(default=False, description="true: changing an argument in place is a rejection")


class Generator(_Table):
    """How the inputs are made."""

    seed: int = Field(default=1, ge=0, description="of the random generator that `cases` is given")


class Manifest(_Table):
    """problem.toml"""

    title: Text = Field(description="what the problem is called")
    difficulty: Difficulty = Field(description="how hard it is")
    category: Slug = Field(description="the folder that the package is in")
    tags: list[Text] = Field(default_factory=list, description="what it is about")
    asked_by: list[Text] = Field(default_factory=list, description="companies that ask it")
    round: Text | None = Field(default=None, description="phone-screen, technical-screen, onsite-coding …")
    minutes: int | None = Field(default=None, gt=0, le=600, description="the time that an interviewer would allow")
    source: Text | None = Field(default=None, description="where the question comes from")
    entry: Entry
    limits: Limits = Field(default_factory=Limits)
    compare: dict[str, Any] = Field(description="how an answer is compared; its kinds are in docs/comparisons")
    groups: dict[Slug, Group] = Field(min_length=1)
    speed: Speed = Field(default_factory=Speed)
    forbid: Forbid = Field(default_factory=Forbid)
    precision: Precision = Field(default_factory=Precision)
    torch: Torch = Field(default_factory=Torch)
    inputs: Inputs = Field(default_factory=Inputs)
    generator: Generator = Field(default_factory=Generator)

    @model_validator(mode="after")
    def _check_torch(self) -> Manifest:
        if self.torch.gradients_of and (self.entry.kind != "function" or "torch" not in self.entry.frameworks):
            raise ValueError("torch.gradients_of is for functions that are offered in torch")
        return self

    @model_validator(mode="after")
    def _check_groups(self) -> Manifest:
        sample = self.groups.get(SAMPLE)
        if sample is None:
            raise ValueError(f"groups.{SAMPLE} is missing: the worked example must be its first test")
        if sample.points != 0 or sample.reveal != "full":
            raise ValueError(f'groups.{SAMPLE} must have points = 0 and reveal = "full": everybody can see its tests')
        total = sum(group.points for group in self.groups.values())
        if abs(total - 100) > 1e-9:
            raise ValueError(f"the points of the groups must add up to 100, and they add up to {total:g}")
        for name, group in self.groups.items():
            if group.sizes is not None and name != SPEED:
                raise ValueError(f"groups.{name}.sizes: only the group {SPEED} has sizes")
        return self
