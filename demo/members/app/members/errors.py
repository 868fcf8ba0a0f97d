"""Counts the answers of this container that were server errors."""
import socket

from django.core.cache import cache

KEY = "errors:" + socket.gethostname()


class CountErrors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code >= 500 and not request.path.startswith("/health/"):
            count()
        return response


def count():
    try:
        cache.add(KEY, 0, timeout=None)
        cache.incr(KEY)
    except Exception:  # counting must not make an error worse
        pass


def total():
    return cache.get(KEY, 0)
