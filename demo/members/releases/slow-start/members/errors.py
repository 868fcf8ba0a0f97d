"""Until its worker is ready, no page answers."""
from django.http import HttpResponse

from members.readiness import is_ready


class CountErrors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if is_ready() or request.path.startswith(("/health/", "/static/")):
            return self.get_response(request)
        return HttpResponse("The worker is not ready.", status=503, content_type="text/plain")
