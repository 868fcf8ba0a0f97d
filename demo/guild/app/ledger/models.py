from django.db import models


class Entry(models.Model):
    title = models.CharField(max_length=80)
    cents = models.IntegerField()
    open = models.BooleanField(default=True)
    mailed = models.BooleanField(default=False)
