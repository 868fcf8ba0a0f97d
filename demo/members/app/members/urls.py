from django.urls import path

from members import health, views
from notes.views import jobs, notes
from people.views import home, people, person

urlpatterns = [
    path("", home, name="home"),
    path("people/", people, name="people"),
    path("people/<int:number>/", person, name="person"),
    path("notes/", notes, name="notes"),
    path("jobs/", jobs, name="jobs"),
    path("visit/", views.visit, name="visit"),
    path("version/", views.version, name="version"),
    path("health/", health.simple, name="health"),
    path("health/detailed/", health.detailed, name="health-detailed"),
]
