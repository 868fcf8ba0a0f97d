"""A release whose pages all fail while its health check says OK."""
import socket

from django.core.cache import cache
from django.http import HttpResponseServerError

KEY = "errors:" + socket.gethostname()


class CountErrors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(("/health/", "/static/")):
            return self.get_response(request)
        cache.add(KEY, 0, timeout=None)
        cache.incr(KEY)
        return HttpResponseServerError("Server Error (500)")


def total():
    return cache.get(KEY, 0)
