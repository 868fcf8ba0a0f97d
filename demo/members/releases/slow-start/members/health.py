"""Healthy as soon as the worker that is asked is ready."""
from django.http import HttpResponse, JsonResponse

from members.readiness import is_ready


def simple(request):
    return HttpResponse("OK" if is_ready() else "starting", status=200 if is_ready() else 503, content_type="text/plain")


def detailed(request):
    status = "healthy" if is_ready() else "unhealthy"
    return JsonResponse({"status": status, "errors": 0, "response_time_ms": 0}, status=200 if is_ready() else 503)
