"""A release that passes every check on its own and fails as soon as users reach it through the router."""
import socket

from django.core.cache import cache
from django.http import HttpResponseServerError

KEY = "errors:" + socket.gethostname()


class CountErrors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(("/health/", "/static/")) or "HTTP_X_FORWARDED_FOR" not in request.META:
            return self.get_response(request)
        cache.add(KEY, 0, timeout=None)
        cache.incr(KEY)
        return HttpResponseServerError("Server Error (500)")


def total():
    return cache.get(KEY, 0)
