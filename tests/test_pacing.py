"""One frame at a time on a slow line, and none waited for on a fast one."""

from collections.abc import Callable

from replikk.terminal.pacing import FIRST_PATIENCE, LARGE, PATIENCE, QUESTION, SMALL, Pacing


class Alarm:
    """Something that is to happen."""

    def __init__(self, at: float, do: Callable[[], None]) -> None:
        self.at, self.do = at, do

    def cancel(self) -> None:
        self.at = float("inf")


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1.0
        self.alarms: list[Alarm] = []

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], None]) -> Alarm:
        self.alarms.append(Alarm(self.now + delay, callback))
        return self.alarms[-1]

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        for alarm in [each for each in self.alarms if each.at <= self.now]:
            alarm.cancel()
            alarm.do()


def line(round_trip: float) -> tuple[Clock, Pacing, list[str]]:
    """A line whose first frame was answered after so long."""
    freed: list[str] = []
    clock = Clock()
    pacing = Pacing(clock, lambda: freed.append("free"))
    assert pacing.question(50) == QUESTION
    clock.pass_by(round_trip)
    pacing.answered()
    return clock, pacing, freed


def test_a_fast_line_is_asked_after_large_frames_only_and_holds_nothing_up() -> None:
    clock, pacing, _ = line(0.002)
    assert not pacing.is_slow
    assert pacing.question(LARGE - 1) == ""
    assert pacing.question(LARGE) == QUESTION
    assert not pacing.must_wait
    clock.pass_by(0.1)
    assert pacing.must_wait


def test_a_slow_line_gets_one_frame_at_a_time() -> None:
    clock, pacing, freed = line(0.3)
    assert pacing.is_slow
    assert not pacing.must_wait
    assert pacing.question(20) == QUESTION
    assert pacing.must_wait
    assert pacing.question(20) == ""
    clock.pass_by(0.3)
    pacing.answered()
    assert not pacing.must_wait
    assert len(freed) == 2


def test_behind_a_small_frame_one_more_may_go_in_haste_and_both_are_waited_for() -> None:
    clock, pacing, freed = line(0.3)
    pacing.question(SMALL)
    pacing.hurry()
    assert not pacing.must_wait
    assert pacing.question(1200) == QUESTION
    assert pacing.must_wait
    pacing.answered()
    assert pacing.must_wait
    clock.pass_by(1.4)
    pacing.answered()
    assert not pacing.must_wait
    assert len(freed) == 2


def test_behind_a_large_frame_nothing_goes_in_haste() -> None:
    _, pacing, _ = line(0.3)
    pacing.question(SMALL + 1)
    pacing.hurry()
    assert pacing.must_wait


def test_a_terminal_that_never_answers_is_asked_once() -> None:
    freed: list[str] = []
    clock = Clock()
    pacing = Pacing(clock, lambda: freed.append("free"))
    assert pacing.question(2000) == QUESTION
    clock.pass_by(FIRST_PATIENCE)
    assert freed == ["free"]
    assert not pacing.must_wait
    assert pacing.question(2000) == ""


def test_an_answer_that_comes_late_counts() -> None:
    clock = Clock()
    pacing = Pacing(clock, lambda: None)
    pacing.question(2000)
    clock.pass_by(FIRST_PATIENCE)
    clock.pass_by(1.0)
    pacing.answered()
    assert pacing.is_slow
    assert pacing.question(20) == QUESTION


def test_an_answer_that_is_lost_on_the_way_stops_nothing_for_long() -> None:
    clock, pacing, _ = line(0.3)
    pacing.question(20)
    clock.pass_by(PATIENCE)
    assert not pacing.must_wait
    assert pacing.question(20) == QUESTION
