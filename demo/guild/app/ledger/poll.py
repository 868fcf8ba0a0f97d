"""Repeats something until SIGTERM; the round at hand is finished."""
import signal
import threading


def forever(action, seconds):
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    while not stop.is_set():
        action()
        stop.wait(seconds)
