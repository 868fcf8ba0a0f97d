import signal
import time

import redis
from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import Error, connection

from notes import queue
from notes.models import Note


class Command(BaseCommand):
    help = "Does the jobs of the queue until told to stop; finishes the one at hand."
    stopping = False

    def handle(self, *args, **options):
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)
        self.say("working")
        while not self.stopping:
            try:
                self.do(queue.take(seconds=1))
            except (redis.RedisError, Error) as error:
                self.say(f"waiting: {error}")
                connection.close()
                time.sleep(1)
        self.say("stopped")

    def stop(self, *_):
        self.stopping = True

    def do(self, job):
        if job is None:
            return
        time.sleep(job.get("seconds", 0))
        Note.objects.create(text=job["text"][:200], release=settings.RELEASE)
        self.say(f"done: {job['text']}")

    def say(self, text):
        self.stdout.write(f"{settings.RELEASE}: {text}")
        self.stdout.flush()
