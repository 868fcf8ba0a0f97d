"""A release that is healthy only six seconds after its start, as one that fills its caches first."""
import time

from django.http import HttpResponse, JsonResponse

STARTED = time.monotonic()
SECONDS = 6


def ready():
    return time.monotonic() - STARTED >= SECONDS


def simple(request):
    return HttpResponse("OK" if ready() else "starting", status=200 if ready() else 503, content_type="text/plain")


def detailed(request):
    status = "healthy" if ready() else "unhealthy"
    return JsonResponse({"status": status, "errors": 0, "response_time_ms": 0}, status=200 if ready() else 503)
