from django.conf import settings
from django.http import JsonResponse


def release(request):
    return {"release": settings.RELEASE}


def version(request):
    return JsonResponse({"release": settings.RELEASE})


def visit(request):
    """Counts the visits of one browser, in its session."""
    request.session["visits"] = request.session.get("visits", 0) + 1
    return JsonResponse({"visits": request.session["visits"]})
