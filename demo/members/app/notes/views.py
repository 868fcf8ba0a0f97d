from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from notes import queue
from notes.models import Note


@require_safe
def notes(request):
    listed = Note.objects.all()[:20]
    return JsonResponse({"notes": [{"text": note.text, "release": note.release} for note in listed]})


@csrf_exempt
@require_POST
def jobs(request):
    """Leaves a job for the worker; `seconds` is how long it takes."""
    job = {"text": request.POST.get("text", "a job"), "seconds": float(request.POST.get("seconds", 0.1))}
    return JsonResponse({"waiting": queue.put(job)}, status=202)
