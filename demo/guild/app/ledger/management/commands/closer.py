from django.core.management.base import BaseCommand

from ledger.models import Entry
from ledger.poll import forever


class Command(BaseCommand):
    help = "Closes entries without an amount."

    def handle(self, *args, **options):
        forever(lambda: Entry.objects.filter(open=True, cents=0).update(open=False), seconds=5)
