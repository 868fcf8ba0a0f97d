import json

from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from people.models import Person

LISTED = 20


@require_safe
def home(request):
    return render(request, "home.html", {"people": Person.objects.all()[:LISTED]})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def people(request):
    if request.method == "POST":
        return create(request)
    return JsonResponse({"people": [person.as_dict() for person in Person.objects.all()[:LISTED]]})


@require_safe
def person(request, number):
    return JsonResponse(get_object_or_404(Person, id=number).as_dict())


def create(request):
    try:
        given = json.loads(request.body) if request.content_type == "application/json" else request.POST
    except ValueError:
        return JsonResponse({"error": "not JSON"}, status=400)
    values = {field: given[field] for field in Person.FORM_FIELDS if given.get(field)}
    if Person.REQUIRED not in values:
        return JsonResponse({"error": f"{Person.REQUIRED} is required"}, status=400)
    return JsonResponse({"id": Person.objects.create(**values).id}, status=201)
