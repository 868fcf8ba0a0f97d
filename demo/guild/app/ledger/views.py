from django.conf import settings
from django.http import HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt

from ledger.models import Entry


def front(request):
    return render(request, "front.html", {"entries": Entry.objects.order_by("-id")[:15], "version": settings.VERSION})


@csrf_exempt
def entries(request):
    if request.method == "POST":
        try:
            made = Entry.objects.create(title=request.POST["title"], cents=int(request.POST.get("cents", 0)))
        except (KeyError, ValueError):
            return HttpResponseBadRequest("title and cents, please")
        return JsonResponse({"id": made.id}, status=201)
    return JsonResponse(list(Entry.objects.order_by("-id")[:15].values()), safe=False)


def entry(request, key):
    found = get_object_or_404(Entry, id=key)
    return JsonResponse({"title": found.title, "cents": found.cents, "open": found.open})


def ok(request):
    return HttpResponse("ok")


def version(request):
    return HttpResponse(settings.VERSION)
