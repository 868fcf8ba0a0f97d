from django.db import models


class Note(models.Model):
    """What a job has left behind."""

    text = models.CharField(max_length=200)
    release = models.CharField(max_length=40)
    written = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]
