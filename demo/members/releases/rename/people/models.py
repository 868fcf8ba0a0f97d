from django.db import models


class Person(models.Model):
    full_name = models.CharField(max_length=120)
    email = models.CharField(max_length=120, null=True, blank=True)
    joined = models.DateTimeField(auto_now_add=True)

    FORM_FIELDS = ("full_name", "email")
    REQUIRED = "full_name"

    class Meta:
        ordering = ["-id"]

    def as_dict(self):
        return {"id": self.id, "joined": self.joined, **{field: getattr(self, field) for field in self.FORM_FIELDS}}
