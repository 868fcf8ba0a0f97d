import time

from django.core.cache import cache
from django.http import HttpResponse, JsonResponse

from members import errors
from people.models import Person


def simple(request):
    """Whether the process answers; for the health check of the container."""
    return HttpResponse("OK", content_type="text/plain")


def detailed(request):
    """Whether what the pages need is there: the columns of the model, the cache."""
    started = time.monotonic()
    database = attempt(lambda: Person.objects.order_by("-id").first())
    store = attempt(lambda: cache.set("health", "ok", timeout=10))
    healthy = database["status"] == store["status"] == "ok"
    return JsonResponse(
        {
            "status": "healthy" if healthy else "unhealthy",
            "database": database,
            "cache": store,
            "errors": errors.total() if store["status"] == "ok" else 0,
            "response_time_ms": round((time.monotonic() - started) * 1000, 1),
        },
        status=200 if healthy else 503,
    )


def attempt(action):
    started = time.monotonic()
    try:
        action()
    except Exception as error:
        return {"status": "failed", "error": type(error).__name__}
    return {"status": "ok", "response_time_ms": round((time.monotonic() - started) * 1000, 1)}
