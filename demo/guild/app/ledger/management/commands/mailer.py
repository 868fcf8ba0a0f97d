from django.core.management.base import BaseCommand

from ledger.models import Entry
from ledger.poll import forever


class Command(BaseCommand):
    help = "Mails new entries to the treasurer (as far as this demonstration goes)."

    def handle(self, *args, **options):
        forever(lambda: Entry.objects.filter(mailed=False).update(mailed=True), seconds=2)
