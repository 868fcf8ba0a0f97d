"""The list of jobs in Redis."""
import json

import redis
from django.conf import settings

JOBS = "members:jobs"


def connection():
    return redis.Redis.from_url(settings.REDIS_URL, socket_connect_timeout=2)


def put(job):
    return connection().rpush(JOBS, json.dumps(job))


def take(seconds):
    """The next job, or None when there was none for so long."""
    found = connection().blpop(JOBS, timeout=seconds)
    return json.loads(found[1]) if found else None
