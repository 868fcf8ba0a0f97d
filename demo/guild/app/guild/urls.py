from django.urls import path

from ledger import views

urlpatterns = [
    path("", views.front),
    path("entries/", views.entries),
    path("entries/<int:key>", views.entry),
    path("status/ok", views.ok),
    path("status/version", views.version),
]
