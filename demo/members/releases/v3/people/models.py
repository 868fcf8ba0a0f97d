from django.db import models


class Person(models.Model):
    name = models.CharField(max_length=120)
    email = models.CharField(max_length=120, null=True, blank=True)
    phone = models.CharField(max_length=40, null=True, blank=True)
    city = models.CharField(max_length=80, null=True, blank=True)
    joined = models.DateTimeField(auto_now_add=True)

    FORM_FIELDS = ("name", "email", "phone", "city")
    REQUIRED = "name"

    class Meta:
        ordering = ["-id"]

    def as_dict(self):
        return {"id": self.id, "joined": self.joined, **{field: getattr(self, field) for field in self.FORM_FIELDS}}
