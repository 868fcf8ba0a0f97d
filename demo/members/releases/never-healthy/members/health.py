"""A release that never becomes healthy."""
from django.http import HttpResponse, JsonResponse


def simple(request):
    return HttpResponse("starting", status=503, content_type="text/plain")


def detailed(request):
    return JsonResponse({"status": "unhealthy", "errors": 0}, status=503)
